"""What staff ask for: what waits, what is theirs, what is late, and how the work goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Final

from sqlalchemy import Connection

from agency.desk.alarms import Patience, office_time
from agency.office import Office
from services.cases.clocks import astana_day
from storage import clocks, desk_cases
from storage.clocks import Due
from storage.desk_cases import Asked, Standing, Timing

_MOST: Final = 200
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

    def late(since: datetime | None, minutes: int) -> bool:
        return since is not None and office_time(office, since, now) >= timedelta(minutes=minutes)

    return Overdue(
        [c for c in desk_cases.untaken(tx, _MOST) if late(c.untaken_since, patience.untaken)],
        [c for c in desk_cases.waiting(tx, _MOST) if late(c.waiting_since, patience.waiting)],
        clocks.due(tx, today, _MOST),
        desk_cases.asked_until(tx, _yesterday(today), _MOST),
    )


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


def _yesterday(today: date) -> date:
    return today - timedelta(days=1)
