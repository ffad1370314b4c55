"""What staff do with a case; in a topic, by command or by a row of the back office alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import NEEDS_REASON, Status, next_statuses
from services.cases import clocks, outcomes
from services.cases.clocks import Step
from services.cases.colleagues import tell_all
from services.cases.papers import LISTED_KINDS, papers_of_case
from services.cases.timeline import record
from services.notices import Argument, Button, Notice, day, refresh_card
from services.reminding.topics import remind_of_documents
from storage import cases
from storage.cases import Case
from storage.outbox import Lane

BACK_OFFICE: Final = "back_office"


@dataclass(frozen=True, slots=True)
class Taken:
    """Who has the case now, and whether this call gave it to him."""

    officer: int
    new: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """Whether the status was changed, the one before, and what may follow that one.

    `lacks` names what else was wanted: `reason`, a `day` that can be, or the `papers` that are
    still missing, unless it is said why they are complete all the same.
    """

    done: bool
    before: str
    allowed: Sequence[str]
    lacks: str = ""
    papers: Sequence[str] = ()


def officer(user_id: int) -> str:
    """A staff member as the actor of an event."""
    return f"officer:{user_id}"


def take(tx: Connection, now: datetime, case_id: UUID, user_id: int) -> Taken | None:
    """Give a case to an officer; of two who press at once, one gets it. None: no such case."""
    case = cases.get_to_change(tx, case_id)
    if case is None:
        return None
    status = "in_work" if case.status == "registered" else case.status
    if not cases.assign(tx, case_id, user_id, status):
        return Taken(case.assignee or 0, new=False)
    record(tx, now, case_id, "taken", officer(user_id))
    if not cases.is_hidden(tx, case_id):
        taken = replace(notice_to_owner(case, "desk-taken-text", {}), signed_by=user_id)
        tell_all(tx, now, case, taken)
    refresh_card(tx, now, case_id)
    return Taken(user_id, new=True)


def release(tx: Connection, now: datetime, case_id: UUID, user_id: int) -> bool:
    """Put an officer's case back for others; false when it is not his."""
    case = cases.get_to_change(tx, case_id)
    if case is None:
        return False
    status = "registered" if case.status == "in_work" else case.status
    if not cases.release(tx, case_id, user_id, status):
        return False
    record(tx, now, case_id, "released", officer(user_id))
    refresh_card(tx, now, case_id)
    return True


def change_status(
    tx: Connection, now: datetime, case_id: UUID, status: Status, actor: str
) -> Moved | None:
    """`move` as of today and without a word of explanation."""
    return move(tx, now, case_id, Step(status, clocks.astana_day(now)), actor)


def move(tx: Connection, now: datetime, case_id: UUID, step: Step, actor: str) -> Moved | None:
    """Give a case another public status, if it may follow the present one, and tell its owner.

    Terms count from the step's day; a refusal and a postponement need a reason. None: no such case.
    """
    case = cases.get_to_change(tx, case_id)
    if case is None:
        return None
    allowed = next_statuses(Status(case.status), case.kind)
    lacks = _lacks(now, case, step) if step.status in allowed else ""
    papers = _missing(tx, case, step)
    if papers and not step.anyway:
        lacks = lacks or "papers"
    if step.status not in allowed or lacks:
        return Moved(False, case.status, allowed, lacks, papers)
    if not cases.set_status(tx, case_id, case.status, step.status):
        return Moved(done=False, before=case.status, allowed=allowed)
    if papers:
        waived = {"papers": list(papers), "reason": step.anyway}
        record(tx, now, case_id, "papers_waived", actor, waived)
    clocks.follow(tx, now, case, step)
    moved = {"from": case.status, "to": str(step.status), "on": step.on, "reason": step.reason}
    record(tx, now, case_id, "status_changed", actor, moved)
    key, arguments = outcomes.told(tx, case, step)
    tell_owner(tx, now, case, key, **arguments)
    refresh_card(tx, now, case_id)
    return Moved(done=True, before=case.status, allowed=allowed)


def _lacks(now: datetime, case: Case, step: Step) -> str:
    if step.status in NEEDS_REASON and not 0 < len(step.reason) <= outcomes.LONGEST_REASON:
        return "reason"
    in_time = case.registered_day <= step.on <= clocks.astana_day(now)
    return "" if in_time else "day"


def _missing(tx: Connection, case: Case, step: Step) -> Sequence[str]:
    """Papers of the list that did not come, when a claim's papers are declared complete."""
    if step.status is not Status.COMPLETE or case.kind not in LISTED_KINDS:
        return ()
    standing = papers_of_case(tx, case).standing
    return [*standing.missing, *standing.awaited]


def note(tx: Connection, now: datetime, case_id: UUID, actor: str, text: str) -> None:
    """Keep an internal remark with the case; the exporter never sees it."""
    record(tx, now, case_id, "note", actor, {"text": text})


@dataclass(frozen=True, slots=True)
class Request:
    """A document that the exporter is asked for, by its name in plain words."""

    case_id: UUID
    actor: str
    item: str
    due: date | None


def request_document(tx: Connection, now: datetime, request: Request) -> bool:
    """Ask the exporter for a document; the case then waits for him. False: no such case."""
    case = cases.get_to_change(tx, request.case_id)
    if case is None:
        return False
    asked = {"item": request.item, "due": request.due}
    record(tx, now, case.id, "document_requested", request.actor, asked)
    if Status.WAITING_FOR_YOU in next_statuses(Status(case.status), case.kind):
        cases.set_status(tx, case.id, case.status, Status.WAITING_FOR_YOU)
        moved = {"from": case.status, "to": str(Status.WAITING_FOR_YOU)}
        record(tx, now, case.id, "status_changed", request.actor, moved)
    _tell_request(tx, now, case, request)
    if request.due is not None:
        remind_of_documents(tx, now, case.id, case.user_id, request.due)
    refresh_card(tx, now, case.id)
    return True


def _tell_request(tx: Connection, now: datetime, case: Case, request: Request) -> None:
    if cases.is_hidden(tx, case.id):
        return
    key = "desk-request-text"
    arguments: dict[str, Argument] = {"item": request.item}
    if request.due is not None:
        key, arguments = "desk-request-due-text", {**arguments, "due": day(request.due)}
    notice = notice_to_owner(case, key, arguments)
    add_files = Button("cases-button-files", action="files", target=case.number)
    tell_all(tx, now, case, replace(notice, buttons=[add_files, *notice.buttons]))


def tell_owner(tx: Connection, now: datetime, case: Case, key: str, **arguments: Argument) -> None:
    """Tell the exporter and his colleagues something of his case, unless it is kept from them.

    He can answer and open it right there.
    """
    if not cases.is_hidden(tx, case.id):
        tell_all(tx, now, case, notice_to_owner(case, key, arguments))


def notice_to_owner(
    case: Case, key: str, arguments: Mapping[str, Argument], for_message: int | None = None
) -> Notice:
    """A notice of a case to its owner, with the buttons that every such notice has."""
    return Notice(
        user_id=case.user_id,
        key=key,
        arguments={"number": case.number, **arguments},
        buttons=[
            Button("button-reply", action="write", target=case.number),
            Button("button-open-case", action="case", target=case.number),
        ],
        lane=Lane.ANSWER,
        case_id=case.id,
        for_message=for_message,
    )
