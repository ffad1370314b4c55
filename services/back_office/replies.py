"""What the back office answers, applied once, by the same services that staff use."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from agency.status import Status
from services.back_office import policy_replies as policies_replies
from services.cases.clocks import Step, astana_day
from services.checks import judging as check_desk
from services.checks.judging import NoSuchCheck, Report, StillOpen
from services.claims.filing import declare_complete
from services.desk import actions as desk
from services.desk import agreements, answers, quotes
from services.desk.actions import BACK_OFFICE, Moved, Request
from services.desk.answers import Answer
from services.desk.operations import Operation, perform, plain
from services.notices import DeskNote, tell_desk
from storage import cases, replies
from storage.cases import Case
from storage.replies import Reply

BACK_OFFICE_CHAT: Final = 0
"""Stands where a message of staff has its Telegram chat."""
_NUMBER: Final = (1 << 62) - 1
_LACKS: Final = {
    "reason": "reason: needed for this status, at most 3000 characters",
    "day": "on: a day from the registration of the case until today",
}


class Refused(Exception):
    """A reply that cannot be applied; its words say why."""


def apply(tx: Connection, now: datetime, reply: Reply) -> bool:
    """Let a reply take effect; false when it had before. Raises `Refused`: nothing has happened."""
    if not replies.settle(tx, reply.id, now):
        return False
    case = cases.by_number(tx, reply.case_number)
    if case is None:
        raise Refused("there is no case of this number")
    if reply.kind not in _APPLIERS:
        raise Refused(f"unknown kind, allowed: {', '.join(_APPLIERS)}")
    try:
        _APPLIERS[reply.kind](tx, now, case, reply)
    except BadInput as error:
        raise Refused(str(error)) from error
    return True


def refuse(tx: Connection, now: datetime, reply: Reply, why: str) -> None:
    """Keep a reply as refused and say so in the case's topic."""
    if not replies.settle(tx, reply.id, now, why):
        return
    case = cases.by_number(tx, reply.case_number)
    if case is not None:
        key = f"reply-refused:{reply.id}"
        note = DeskNote(case.id, "desk-reply-refused", {"reply": str(reply.id)}, dedupe_key=key)
        tell_desk(tx, now, note)


def _status(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    code = _text(reply.payload, "status")
    if code not in set(Status):
        raise Refused(f"status: one of {', '.join(Status)}")
    reason = _text(reply.payload, "reason") if "reason" in reply.payload else ""
    on = _day(reply.payload, "on") or astana_day(now)
    step = Step(Status(code), on, reason, _anyway(reply))
    _moved(desk.move(tx, now, case.id, step, BACK_OFFICE), code)


def _complete(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    on = _day(reply.payload, "on")
    moved = declare_complete(tx, now, case.id, on, BACK_OFFICE, _anyway(reply))
    _moved(moved, Status.COMPLETE)


def _anyway(reply: Reply) -> str:
    return _text(reply.payload, "anyway") if "anyway" in reply.payload else ""


def _moved(moved: Moved | None, code: str) -> None:
    if moved is None or moved.done:
        return
    if moved.lacks == "papers":
        wanted = ", ".join(moved.papers)
        raise Refused(f"anyway: a reason is needed while papers are missing: {wanted}")
    if moved.lacks:
        raise Refused(_LACKS[moved.lacks])
    allowed = ", ".join(moved.allowed) or "nothing"
    raise Refused(f"status: {code} cannot follow {moved.before}; allowed: {allowed}")


def _message(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    command = Answer(
        id=reply.id,
        case_id=case.id,
        actor=BACK_OFFICE,
        text=_text(reply.payload, "text"),
        chat_id=BACK_OFFICE_CHAT,
        message_id=reply.id.int & _NUMBER,
    )
    answers.answer(tx, now, command)


def _document_request(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    item = _text(reply.payload, "item")
    request = Request(case.id, BACK_OFFICE, item, _day(reply.payload, "due"))
    desk.request_document(tx, now, request)


def _consent(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    said = reply.payload
    on = _day(said, "on")
    if on is None:
        raise Refused("on: the date of the paper is needed")
    optional = {name: _text(said, name) for name in ("paper", "text") if name in said}
    answer = agreements.Answer(case.id, BACK_OFFICE, _text(said, "answer"), on, **optional)
    try:
        agreements.settle(tx, now, answer)
    except agreements.Unfit as error:
        raise Refused(str(error)) from error


def _quote(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    quotes.give_quote(tx, now, case, reply.id, reply.payload)


def _limit(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    quotes.give_limit(tx, now, case, reply.id, reply.payload)


def _official_report(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    level, text, until = check_desk.read_report(reply.payload)
    try:
        check_desk.report(tx, now, Report(reply.id, case.id, BACK_OFFICE, level, text, until))
    except NoSuchCheck as error:
        raise Refused("the case is of no buyer check") from error
    except StillOpen as error:
        raise Refused(f"level: {error.args[0]} possible matches are not judged yet") from error


def _operation(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    given = {name: str(value) for name, value in reply.payload.items() if value is not None}
    name, officer = given.pop("operation", ""), given.pop("officer", "")
    if officer and not officer.isdecimal():
        raise Refused("officer: a Telegram id")
    by = int(officer) if officer else None
    outcome = perform(tx, now, Operation(case.id, name, by, given))
    if not outcome.done:
        raise Refused(f"operation: {plain(outcome)}")


_APPLIERS: Final[Mapping[str, Callable[[Connection, datetime, Case, Reply], None]]] = {
    "operation": _operation,
    "status": _status,
    "message": _message,
    "document_request": _document_request,
    "quote": _quote,
    "limit": _limit,
    "complete": _complete,
    "consent": _consent,
    "official_report": _official_report,
    "policy": policies_replies.policy,
    "payment": policies_replies.payment,
    "payment_taken_back": policies_replies.payment_taken_back,
    "policy_link": policies_replies.link,
    "declaration": policies_replies.declaration,
}


def _text(payload: Mapping[str, Any], field: str) -> str:
    value = payload.get(field)
    if not isinstance(value, str) or not value.strip():
        raise Refused(f"{field}: a text, not empty")
    return value.strip()


def _day(payload: Mapping[str, Any], field: str) -> date | None:
    value = payload.get(field)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise Refused(f"{field}: a date as 2026-11-20") from error
