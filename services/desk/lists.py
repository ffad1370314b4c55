"""What staff ask for: what waits, what is theirs, what is late, and how the work goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from statistics import median
from typing import Final

from sqlalchemy import Connection

from agency.desk.alarms import Patience, office_time
from agency.office import Office
from services.cases.clocks import astana_day
from services.desk.pages import walked
from storage import clocks, desk_cases
from storage.clocks import Due
from storage.desk_cases import Asked, Standing, Timing

_MOST_TIMED: Final = 5000


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is late: cases nobody took, exporters nobody answered, terms, papers not sent."""

    untaken: Sequence[Standing]
    waiting: Sequence[Standing]
    clocks: Sequence[Due]
    asked: Sequence[Asked]


@dataclass(frozen=True, slots=True)
class Stats:
    """How the desk stands, and what `days` brought; medians in minutes, None without any."""

    days: int
    open: int
    untaken: int
    waiting: int
    opened: int
    closed: int
    taken_after: int | None
    answered_after: int | None


def overdue(tx: Connection, now: datetime, office: Office, patience: Patience) -> Overdue:
    """Everything that is late by now; times are the office's, terms end with their last day."""
    today = astana_day(now)
    day_before = today - timedelta(days=1)

    def late(since: datetime | None, minutes: int) -> bool:
        return since is not None and office_time(office, since, now) >= timedelta(minutes=minutes)

    untaken = walked(lambda most, passed: desk_cases.untaken(tx, most, passed))
    waiting = walked(lambda most, passed: desk_cases.waiting(tx, most, passed))
    # The longest waiting come first: behind one that is in time all are.
    return Overdue(
        list(takewhile(lambda one: late(one.untaken_since, patience.untaken), untaken)),
        list(takewhile(lambda one: late(one.waiting_since, patience.waiting), waiting)),
        list(walked(lambda most, passed: clocks.due(tx, today, most, passed))),
        list(walked(lambda most, passed: desk_cases.asked_until(tx, day_before, most, passed))),
    )


def untaken(tx: Connection) -> list[Standing]:
    """All cases that nobody has, the longest waiting first."""
    return list(walked(lambda most, passed: desk_cases.untaken(tx, most, passed)))


def of_officer(tx: Connection, officer: int) -> list[Standing]:
    """All open cases of an officer: those whose exporter waits first."""
    return list(walked(lambda most, passed: desk_cases.of_officer(tx, officer, most, passed)))


def stats(tx: Connection, now: datetime, days: int) -> Stats:
    """The desk's figures of the last days."""
    since = now - timedelta(days=days)
    timed = desk_cases.timings(tx, since, _MOST_TIMED)
    standing = desk_cases.count(tx)
    return Stats(
        days,
        *standing,
        opened=len(timed),
        closed=desk_cases.closed_since(tx, since),
        taken_after=_median([_minutes(one, one.first_taken_at) for one in timed]),
        answered_after=_median([_minutes(one, one.first_answered_at) for one in timed]),
    )


def _minutes(timing: Timing, happened: datetime | None) -> float | None:
    return None if happened is None else (happened - timing.opened_at).total_seconds() / 60


def _median(values: Sequence[float | None]) -> int | None:
    known = [value for value in values if value is not None]
    return round(median(known)) if known else None
