"""Every operation of the desk by its name: the same from a topic, a command and a queue's row."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.canonical import canonical
from agency.desk.canned import Lacking
from agency.desk.ibans import ibans
from agency.desk.moments import day_ahead, moment_ahead
from agency.desk.roles import Action
from agency.errors import BadInput
from agency.status import Status, next_statuses
from agency.uuid7 import uuid7
from services.cases.clocks import Step, astana_day
from services.desk import actions as desk
from services.desk import agreements, held, ready_answers
from services.desk import people as desk_people
from services.desk import work as desk_work
from services.desk.actions import BACK_OFFICE, Moved, Request
from services.desk.answers import Answer
from services.desk.ready_answers import NoAnswer
from services.notices import Argument, moment, term, terms
from storage import cases, officers
from storage.cases import Case
from storage.held import waiting_of
from storage.officers import NotAllowed

ASTANA: Final = "Asia/Almaty"
NO_CHAT: Final = 0
_NUMBER: Final = (1 << 62) - 1
DECISIONS: Final = frozenset(
    {
        Status.DECIDED_TO_PAY,
        Status.REFUSED,
        Status.NO_INSURED_EVENT,
        Status.POSTPONED,
        Status.PAID,
    }
)
"""Statuses that say what the agency has decided."""


@dataclass(frozen=True, slots=True)
class Operation:
    """What is to be done with a case, and by whom; without an `officer` it is the back office.

    `arguments` are texts as they were typed. `chat_id` and `message_id` say where it was written.
    """

    case_id: UUID
    name: str
    officer: int | None
    arguments: Mapping[str, str] = field(default_factory=dict)
    chat_id: int = NO_CHAT
    message_id: int | None = None

    @property
    def actor(self) -> str:
        """Who did it, as timelines say it."""
        return BACK_OFFICE if self.officer is None else desk.officer(self.officer)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it; `desk-<code>` is its text, with these arguments."""

    done: bool
    code: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Work:
    tx: Connection
    now: datetime
    case: Case
    operation: Operation

    @property
    def by(self) -> int:
        """The officer's id, for what only a named person does."""
        if self.operation.officer is None:
            raise BadInput("officer", "needed: this is done by a person")
        return self.operation.officer

    def text(self, name: str, most: int = 3000) -> str:
        """An argument that has to be there."""
        value = self.operation.arguments.get(name, "").strip()
        if not 0 < len(value) <= most:
            raise BadInput(name, f"a text of 1 to {most} characters")
        return value

    def optional(self, name: str) -> str:
        """An argument that may be missing."""
        return self.operation.arguments.get(name, "").strip()

    @property
    def today(self) -> date:
        """The day in Astana."""
        return astana_day(self.now)


def perform(tx: Connection, now: datetime, operation: Operation) -> Outcome:
    """Do one operation if this person may; a refusal changes nothing.

    Raises `BadInput` for an unknown operation and for arguments that make no sense.
    """
    if operation.name not in _OPERATIONS:
        raise BadInput("operation", f"one of {', '.join(_OPERATIONS)}")
    case = cases.get_to_change(tx, operation.case_id)
    if case is None:
        return Outcome(False, "no-case")
    work = _Work(tx, now, case, operation)
    action, run = _OPERATIONS[operation.name]
    try:
        if operation.officer is not None:
            officers.require(tx, operation.officer, action(work))
        return run(work)
    except NotAllowed as error:
        return Outcome(False, "not-allowed", {"action": action_name(error.action)})


def action_name(action: Action) -> Argument:
    """What somebody may not do, in the reader's words."""
    return term(f"desk-action-{action.value.replace('_', '-')}")


def _take(work: _Work) -> Outcome:
    taken = desk.take(work.tx, work.now, work.case.id, work.by)
    assert taken is not None
    if taken.new:
        return Outcome(True, "taken")
    if taken.officer == work.by:
        return Outcome(True, "taken-by-you")
    return Outcome(
        False, "taken-by-colleague", {"name": desk_people.name_of(work.tx, taken.officer)}
    )


def _release(work: _Work) -> Outcome:
    released = desk.release(work.tx, work.now, work.case.id, work.by)
    return Outcome(True, "released") if released else Outcome(False, "not-yours")


def _assign(work: _Work) -> Outcome:
    to = _officer("to", work.text("to"))
    name = {"name": desk_people.name_of(work.tx, to)}
    if not officers.is_allowed(work.tx, to, Action.WORK):
        return Outcome(False, "no-such-officer", name)
    actor = work.operation.actor
    done = desk_work.assign(work.tx, work.now, work.case.id, actor, to, work.case.assignee)
    return Outcome(done, "assigned" if done else "already-theirs", name)


def _note(work: _Work) -> Outcome:
    desk.note(work.tx, work.now, work.case.id, work.operation.actor, work.text("text"))
    return Outcome(True, "noted")


def _answer(work: _Work) -> Outcome:
    return _say(work, work.text("text"))


def _say(work: _Work, text: str) -> Outcome:
    operation, identity = work.operation, uuid7(work.now, os.urandom)
    command = Answer(
        id=identity,
        case_id=work.case.id,
        actor=operation.actor,
        text=text,
        chat_id=operation.chat_id,
        message_id=operation.message_id or identity.int & _NUMBER,
        to_mark=operation.message_id,
    )
    held.answer(work.tx, work.now, command)
    waiting = operation.officer is not None and ibans(text)
    return Outcome(True, "answer-waits" if waiting else "answered")


def _canned(work: _Work) -> Outcome:
    filled = _filled(work)
    return filled if isinstance(filled, Outcome) else _say(work, filled)


def _preview(work: _Work) -> Outcome:
    filled = _filled(work)
    if isinstance(filled, Outcome):
        return filled
    return Outcome(True, "canned-preview", {"name": work.text("name"), "text": filled})


def _filled(work: _Work) -> str | Outcome:
    name = work.text("name")
    try:
        return ready_answers.for_case(work.tx, work.now, work.case, name)
    except NoAnswer as error:
        listed = ", ".join(error.languages) or "—"
        return Outcome(False, "canned-none", {"name": name, "languages": listed})
    except Lacking as error:
        return Outcome(False, "canned-lacks", {"name": name, "hole": f"{{{error.name}}}"})


def _status(work: _Work) -> Outcome:
    status = _wanted(work)
    on, reason = _counts_from(work), work.optional("reason")
    if ibans(reason):
        return Outcome(False, "no-iban-here")
    step = Step(status, on, reason, work.optional("anyway"))
    moved = desk.move(work.tx, work.now, work.case.id, step, work.operation.actor)
    return _moved(work, status, moved)


def _counts_from(work: _Work) -> date:
    day = work.optional("on")
    try:
        return date.fromisoformat(day) if day else work.today
    except ValueError as error:
        raise BadInput("on", "a day such as 2026-11-20") from error


def _moved(work: _Work, status: Status, moved: Moved | None) -> Outcome:
    assert moved is not None
    if moved.done:
        return Outcome(True, "status-done", {"status": _name(status)})
    if moved.lacks == "papers":
        papers = terms([f"checklist-item-{one.replace('_', '-')}" for one in moved.papers])
        return Outcome(False, "status-lacks-papers", {"papers": papers})
    if moved.lacks:
        return Outcome(False, f"status-lacks-{moved.lacks}", {"status": _name(status)})
    choices = ", ".join(next_statuses(Status(moved.before), work.case.kind)) or "—"
    current = {"status": _name(Status(moved.before)), "choices": choices}
    return Outcome(False, "status-refused", current)


def _consent(work: _Work) -> Outcome:
    on, paper, text = _counts_from(work), work.optional("paper"), work.optional("text")
    answer = work.text("answer")
    given = agreements.Answer(work.case.id, work.operation.actor, answer, on, paper, text)
    try:
        agreements.settle(work.tx, work.now, given)
    except agreements.Unfit as error:
        raise BadInput("consent", str(error)) from error
    return Outcome(True, "consent-kept")


def _ask(work: _Work) -> Outcome:
    item, due = work.text("item", most=500), work.optional("due")
    if ibans(item):
        return Outcome(False, "no-iban-here")
    day = day_ahead("due", due, work.today) if due else None
    request = Request(work.case.id, work.operation.actor, item, day)
    desk.request_document(work.tx, work.now, request)
    if day is None:
        return Outcome(True, "asked", {"item": item})
    return Outcome(True, "asked-until", {"item": item, "due": {"day": day.isoformat()}})


def _snooze(work: _Work) -> Outcome:
    until = moment_ahead("until", work.optional("until") or "1d", work.now)
    by = work.operation.officer
    actor = work.operation.actor
    if not desk_work.snooze(work.tx, work.now, work.case.id, actor, by, until):
        return Outcome(False, "has-ended")
    return Outcome(True, "snoozed", {"until": moment(until, ASTANA)})


def _wake(work: _Work) -> Outcome:
    done = desk_work.wake(work.tx, work.now, work.case.id, work.operation.actor)
    return Outcome(done, "woken-now" if done else "not-snoozed")


def _close(work: _Work) -> Outcome:
    outcome = work.optional("outcome").lower() or desk_work.OUTCOMES[0]
    if outcome not in desk_work.OUTCOMES:
        raise BadInput("outcome", f"one of {', '.join(desk_work.OUTCOMES)}")
    moved = desk_work.close(work.tx, work.now, work.case.id, work.operation.actor, outcome)
    assert moved is not None
    if not moved.done:
        return _moved(work, Status.CLOSED, moved)
    return Outcome(True, "closed", {"outcome": term(f"desk-outcome-{outcome.replace('_', '-')}")})


def _reopen(work: _Work) -> Outcome:
    done = desk_work.reopen(work.tx, work.now, work.case.id, work.operation.actor)
    return Outcome(done, "open-again" if done else "not-closed")


def _block(work: _Work) -> Outcome:
    reason = work.text("reason", most=500)
    done = desk_people.block(work.tx, work.now, work.case.id, work.operation.actor, reason)
    return Outcome(done, "blocked" if done else "already-blocked")


def _unblock(work: _Work) -> Outcome:
    done = desk_people.unblock(work.tx, work.now, work.case.id, work.operation.actor)
    return Outcome(done, "unblocked" if done else "not-blocked")


def _settling(*, agree: bool) -> Callable[[_Work], Outcome]:
    def settle(work: _Work) -> Outcome:
        waiting = waiting_of(work.tx, work.case.id)
        wanted = work.optional("id")
        found = [one for one in waiting if wanted in {"", str(one.id)}]
        if not found:
            return Outcome(False, "held-settled")
        settled = held.settle(work.tx, work.now, found[0].id, work.by, agree=agree)
        return Outcome(settled.case_id is not None, settled.outcome)

    return settle


def _officer(field_: str, value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= 16):
        raise BadInput(field_, "an officer's Telegram id")
    return int(value)


def _name(status: Status) -> Argument:
    return term(f"status-{status.replace('_', '-')}")


def _always(action: Action) -> Callable[[_Work], Action]:
    return lambda _: action


def _to_move(work: _Work) -> Action:
    return Action.DECIDE if _wanted(work) in DECISIONS else Action.WORK


def _wanted(work: _Work) -> Status:
    wanted = work.text("status").lower().replace("-", "_")
    if wanted not in set(Status):
        raise BadInput("status", f"one of {', '.join(Status)}")
    return Status(wanted)


def _to_assign(work: _Work) -> Action:
    """One's own and nobody's cases are everybody's to give; a colleague's are the head's."""
    return Action.WORK if work.case.assignee in {None, work.operation.officer} else Action.ASSIGN


_WORKING: Final = _always(Action.WORK)
_OPERATIONS: Final[Mapping[str, tuple[Callable[[_Work], Action], Callable[[_Work], Outcome]]]] = {
    "take": (_WORKING, _take),
    "release": (_WORKING, _release),
    "assign": (_to_assign, _assign),
    "answer": (_WORKING, _answer),
    "canned": (_WORKING, _canned),
    "preview": (_WORKING, _preview),
    "note": (_WORKING, _note),
    "status": (_to_move, _status),
    "consent": (_always(Action.DECIDE), _consent),
    "ask": (_WORKING, _ask),
    "snooze": (_WORKING, _snooze),
    "wake": (_WORKING, _wake),
    "close": (_WORKING, _close),
    "reopen": (_WORKING, _reopen),
    "block": (_always(Action.BLOCK), _block),
    "unblock": (_always(Action.BLOCK), _unblock),
    "agree": (_WORKING, _settling(agree=True)),
    "refuse": (_WORKING, _settling(agree=False)),
}
NAMES: Final = tuple(_OPERATIONS)
"""Every operation that a case knows."""


def plain(outcome: Outcome) -> str:
    """A refusal in one line for a log or a queue's row: its code and arguments, no sentence."""
    return (
        f"{outcome.code} {canonical(dict(outcome.arguments))}"
        if outcome.arguments
        else outcome.code
    )
