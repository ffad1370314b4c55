"""Calling staff to what waits too long: first the topic, then who is on duty, then the head."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain, islice
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.deadlines import WorkCalendar, share_used
from agency.desk.alarms import (
    Patience,
    Reader,
    days_off_ahead,
    office_time,
    reader_after,
    reader_at,
)
from agency.desk.roles import Role
from agency.office import Office
from services.cases.clocks import astana_day, unit_of
from services.desk.pages import walked
from services.desk.people import name_of
from services.notices import (
    Argument,
    Button,
    DeskNote,
    Notice,
    day,
    tell_desk,
    tell_person,
    tell_staff,
    term,
)
from storage import clocks, desk_cases, duty, marks, officers
from storage.clocks import Due
from storage.desk_cases import Asked, Standing
from storage.outbox import Lane

_A_TURN: Final = 200
"""Calls that a turn makes at the most."""
_FAR: Final = timedelta(days=400)
_WHOLE: Final = 100
_MARKS_LIVE: Final = timedelta(days=500)


@dataclass(frozen=True, slots=True)
class Rules:
    """When the office reads, and how long it lets people wait."""

    office: Office
    calendar: WorkCalendar
    patience: Patience


@dataclass(frozen=True, slots=True)
class _Alarm:
    """One reminder: said once for its `ground`, to one more reader each time."""

    case_id: UUID
    ground: str
    reader: Reader
    key: str
    arguments: Mapping[str, Argument]

    @property
    def mark(self) -> str:
        """By what it is remembered that this was said to this reader."""
        return f"{self.case_id}:{self.ground}:{self.reader.value}"


def escalate(tx: Connection, now: datetime, rules: Rules) -> int:
    """Say what has become due; nothing in quiet hours. Says how many calls it made.

    However much waits, all of it is looked at. A turn makes so many calls at the most, and the next
    one goes on.
    """
    if not rules.office.is_open(now):
        return 0
    alarms = chain(_of_cases(tx, now, rules), _of_clocks(tx, now))
    called = 0
    for alarm in islice(_not_called(tx, alarms), _A_TURN):
        called += _call(tx, now, alarm)
    return called + before_days_off(tx, now, rules)


def before_days_off(tx: Connection, now: datetime, rules: Rules) -> int:
    """On the last working day before days off: what ends in them, to staff and to exporters."""
    today = astana_day(now)
    free = days_off_ahead(rules.calendar, today)
    if not free or not marks.first_time(tx, f"days-off:{free[0]}", now):
        return 0
    terms = walked(lambda most, passed: clocks.due(tx, free[-1], most, passed))
    asked = walked(lambda most, passed: desk_cases.asked_until(tx, free[-1], most, passed))
    ending = [due for due in terms if _last_day(due) > today]
    papers = [one for one in asked if _due(one) > today]
    if ending:
        _tell_list(tx, now, free, ending)
    for due in ending:
        if due.clock.party != "insurer":
            _remind_of_clock(tx, now, due)
    for paper in papers:
        _remind_of_paper(tx, now, paper)
    return len(ending) + len(papers)


def forget_old(tx: Connection, now: datetime) -> None:
    """Forget what was said so long ago that it cannot be due again."""
    marks.prune(tx, now - _MARKS_LIVE)


def _of_cases(tx: Connection, now: datetime, rules: Rules) -> Iterator[_Alarm]:
    """The longest waiting come first: behind one that calls for nobody none does."""
    untaken = walked(lambda most, passed: desk_cases.untaken(tx, most, passed))
    waiting = walked(lambda most, passed: desk_cases.waiting(tx, most, passed))
    alarms = (_alarm(now, rules, case, "untaken", case.untaken_since) for case in untaken)
    yield from _until_none(alarms)
    alarms = (_alarm(now, rules, case, "waiting", case.waiting_since) for case in waiting)
    yield from _until_none(alarms)


def _until_none(alarms: Iterable[_Alarm | None]) -> Iterator[_Alarm]:
    for alarm in alarms:
        if alarm is None:
            return
        yield alarm


def _alarm(
    now: datetime, rules: Rules, case: Standing, what: str, since: datetime | None
) -> _Alarm | None:
    assert since is not None
    patience = rules.patience.untaken if what == "untaken" else rules.patience.waiting
    worked = office_time(rules.office, since, now)
    reader = reader_after(worked, patience)
    if reader is None:
        return None
    minutes = int(worked.total_seconds() // 60)
    hours: Mapping[str, Argument] = {"hours": minutes // 60, "minutes": minutes % 60}
    return _Alarm(case.case_id, f"{what}:{since.isoformat()}", reader, f"desk-{what}", hours)


def _of_clocks(tx: Connection, now: datetime) -> Iterator[_Alarm]:
    today = astana_day(now)
    for due in walked(lambda most, passed: clocks.due(tx, today + _FAR, most, passed)):
        percent = _share(due, today)
        reader = reader_at(percent)
        if reader is not None:
            over = "over" if percent >= _WHOLE else "running"
            arguments: Mapping[str, Argument] = {
                "clock": term(f"clock-name-{due.clock.clock.replace('_', '-')}"),
                "last": day(_last_day(due)),
                "percent": percent,
            }
            ground = f"clock:{due.clock.clock}:{_last_day(due)}"
            yield _Alarm(due.clock.case_id, ground, reader, f"desk-term-{over}", arguments)


def _not_called(tx: Connection, alarms: Iterator[_Alarm]) -> Iterator[_Alarm]:
    """Those that nobody was called to yet; what was said before is asked for many at once."""
    while some := list(islice(alarms, _A_TURN)):
        known = marks.known(tx, [alarm.mark for alarm in some])
        yield from (alarm for alarm in some if alarm.mark not in known)


def _share(due: Due, today: date) -> int:
    return share_used(due.clock.started_on, _last_day(due), today, unit_of(due.clock))


def _call(tx: Connection, now: datetime, alarm: _Alarm) -> bool:
    """Call the reader and leave out those before him; false when he was called before."""
    if not marks.first_time(tx, alarm.mark, now):
        return False
    who = _called(tx, now, alarm.reader)
    arguments = dict(alarm.arguments)
    key = f"{alarm.key}-topic"
    if who is not None:
        key = f"{alarm.key}-call"
        arguments |= {"officer": str(who), "name": name_of(tx, who)}
    tell_desk(tx, now, DeskNote(alarm.case_id, key, arguments))
    return True


def _called(tx: Connection, now: datetime, reader: Reader) -> int | None:
    """Whom to call by name; nobody when there is no such person today."""
    if reader is Reader.TOPIC:
        return None
    on_duty = duty.on(tx, astana_day(now))
    if reader is Reader.DUTY:
        return on_duty
    heads = officers.of_role(tx, Role.HEAD)
    here = [one for one in heads if not one.away_until or one.away_until < astana_day(now)]
    return next((one.user_id for one in here), on_duty)


def _tell_list(tx: Connection, now: datetime, free: tuple[date, ...], ending: list[Due]) -> None:
    """One message with every term that ends in the days off; the words are made when it is sent."""
    listed = [
        {"number": due.number, "clock": due.clock.clock, "last": _last_day(due).isoformat()}
        for due in ending
    ]
    payload = {"first": free[0].isoformat(), "last": free[-1].isoformat(), "clocks": listed}
    tell_staff(tx, now, "desk.days_off", payload)


def _remind_of_clock(tx: Connection, now: datetime, due: Due) -> None:
    notice = Notice(
        user_id=due.user_id,
        key="desk-days-off-clock",
        arguments={
            "number": due.number,
            "clock": term(f"clock-name-{due.clock.clock.replace('_', '-')}"),
            "last": day(_last_day(due)),
        },
        buttons=[Button("button-open-case", action="case", target=due.number)],
        lane=Lane.REMINDER,
        case_id=due.clock.case_id,
    )
    tell_person(tx, now, notice)


def _remind_of_paper(tx: Connection, now: datetime, paper: Asked) -> None:
    notice = Notice(
        user_id=paper.user_id,
        key="desk-days-off-paper",
        arguments={"number": paper.number, "item": paper.item, "last": day(_due(paper))},
        buttons=[Button("button-reply", action="write", target=paper.number)],
        lane=Lane.REMINDER,
        case_id=paper.case_id,
    )
    tell_person(tx, now, notice)


def _last_day(due: Due) -> date:
    assert due.clock.last_day is not None
    return due.clock.last_day


def _due(paper: Asked) -> date:
    assert paper.due is not None
    return paper.due
