"""A batch of notices: one case a row, one receipt for all, one summary for staff, all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection

from agency.batch import Row
from agency.profiles import profile_of
from services.cases.opening import OpenCase, open_case, zone_of
from services.notices import Button, Notice, moment, send_paper, tell_person, tell_staff
from services.proof.receipts import hand_over, issue
from storage import batches, drafts, organisations
from storage.cases import Case
from storage.organisations import Organisation
from storage.outbox import Lane


@dataclass(frozen=True, slots=True)
class Batch:
    """What is handed over: the rows, and what all of them have in common.

    `draft_id` names the batch and makes a repeat open nothing new.
    """

    draft_id: UUID
    user_id: int
    language: str
    sender: Mapping[str, Any]
    rows: Sequence[Row]
    said_at: datetime
    today: date
    agency_email: str
    agency_phone: str
    update_id: int | None


def register(tx: Connection, now: datetime, batch: Batch) -> list[Case]:
    """Make every row a case; answers the cases in the order of the rows."""
    known = batches.cases_of(tx, batch.draft_id)
    if known:
        return known
    made = [open_case(tx, now, _command(batch, row)).case for row in batch.rows]
    for number, case in enumerate(made, start=1):
        batches.add(tx, batch.draft_id, number, case.id)
    drafts.close(tx, batch.draft_id, "submitted")
    _tell(tx, now, batch, made)
    hand_over(tx, now, batch.user_id, issue(tx, now, batch.user_id, batch.draft_id, made))
    payload = {"batch": str(batch.draft_id)}
    tell_staff(tx, now, "desk.batch", payload, dedupe_key=f"batch:{batch.draft_id}")
    return made


def firms_of(tx: Connection, user_id: int) -> list[Organisation]:
    """The organisations for which a person may hand a batch over: those that he manages."""
    standing = organisations.organisations_of(tx, user_id)
    managed = [one.organisation_id for one in standing if one.role == "manages"]
    return [firm for firm in (organisations.get(tx, one) for one in managed) if firm]


def linked_sender(
    tx: Connection, user_id: int, said: Mapping[str, Any], chosen: str | None = None
) -> dict[str, Any] | None:
    """What a person said of himself, with the organisation (`chosen` by its id) that he manages.

    None for who manages none, and for who manages several and chose none of them: a batch speaks
    for a firm, and the agency must know that it may.
    """
    firms = firms_of(tx, user_id)
    picked = [firm for firm in firms if str(firm.id) == chosen] or firms
    if len(picked) != 1:
        return None
    firm = picked[0]
    kind = "bin" if firm.country == "KZ" else "inn"
    identifier = {"kind": kind, "value": firm.identifier, "verdict": "looks_valid"}
    linked = {"country": firm.country, "organisation": firm.name, "identifier": identifier}
    return {**said, **linked}


def send_template(tx: Connection, now: datetime, user_id: int) -> None:
    """Put the empty table on its way."""
    notice = Notice(user_id=user_id, key="batch-template-caption", lane=Lane.ANSWER)
    send_paper(tx, now, notice, "batch", {})


def _command(batch: Batch, row: Row) -> OpenCase:
    return OpenCase(
        draft_id=uuid5(batch.draft_id, row.key),
        kind="insured_event",
        user_id=batch.user_id,
        language=batch.language,
        product=row.product,
        sender=batch.sender,
        details=_details(row, batch.today),
        said_at=batch.said_at,
        agency_email=batch.agency_email,
        agency_phone=batch.agency_phone,
        update_id=batch.update_id,
        of_batch=True,
    )


def _details(row: Row, today: date) -> dict[str, Any]:
    passed = (today - date.fromisoformat(row.details["event_date"])).days
    late = row.last_day is not None and today > row.last_day
    said: dict[str, Any] = {**row.details, "days_after_event": passed}
    if late and profile_of(row.product).quotes_clauses:
        said["late"] = True
    return said


def _tell(tx: Connection, now: datetime, batch: Batch, made: Sequence[Case]) -> None:
    notice = Notice(
        user_id=batch.user_id,
        key="batch-receipt-text",
        arguments={
            "count": len(made),
            "first": made[0].number,
            "last": made[-1].number,
            "registered": moment(now, zone_of(batch.sender)),
            "email": batch.agency_email,
            "phone": batch.agency_phone,
        },
        buttons=[
            Button("proof-button-receipt", action="receipt", target=str(batch.draft_id)),
        ],
        dedupe_key=f"batch-receipt:{batch.draft_id}",
    )
    tell_person(tx, now, notice)
