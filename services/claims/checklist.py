"""What is done to the papers of a case or draft: answered, assigned, replaced, arrived."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection

from agency.errors import BadInput
from services.cases.clocks import astana_day
from services.cases.colleagues import tell_all
from services.cases.papers import Owner, Papers, find_item, papers_of_case
from services.cases.timeline import document_facts, record
from services.notices import Button, Notice, day, refresh_card, term
from storage import checklist, documents
from storage.cases import Case
from storage.documents import Document


def answer(tx: Connection, now: datetime, owner: Owner, item: str, *, applies: bool) -> None:
    """Keep the answer to a paper's plain question."""
    before = checklist.of_owner(tx, owner.id).get(item)
    if before is not None and before.applies == applies:
        return
    checklist.answer(tx, owner.id, item, applies, now)
    if owner.is_case:
        record(tx, now, owner.id, "paper_asked", "person", {"item": item, "applies": applies})
        refresh_card(tx, now, owner.id)


def assign(tx: Connection, now: datetime, owner: Owner, document_id: UUID, item: str) -> bool:
    """Say which paper a file is; false when it is not of this case or was taken back."""
    document = _of_owner(tx, owner, document_id)
    if document is None or not documents.assign(tx, document_id, item):
        return False
    if owner.is_case and document.item != item:
        facts = {"key": document_id, "item": item}
        record(tx, now, owner.id, "document_assigned", "person", facts)
        refresh_card(tx, now, owner.id)
    return True


def withdraw(
    tx: Connection,
    now: datetime,
    owner: Owner,
    document_id: UUID,
    replaced_by: UUID | None = None,
) -> bool:
    """Take a file back, or put another in its place; what was there stays in the record."""
    document = _of_owner(tx, owner, document_id)
    if document is None or not documents.withdraw(tx, document_id, now, replaced_by):
        return False
    if owner.is_case:
        facts = {**document_facts(document), "replaced_by": replaced_by}
        record(tx, now, owner.id, "document_withdrawn", "person", facts)
        refresh_card(tx, now, owner.id)
    return True


def paper_came(
    tx: Connection, now: datetime, case: Case, item: str, on: date, actor: str
) -> Papers:
    """Record that the paper itself arrived and tell its sender; answers how all papers stand.

    Raises `BadInput` for a paper that is not on the case's list and for a day to come.
    """
    listed = find_item(case.product, item)
    if on > astana_day(now):
        raise BadInput("on", "a day that has come")
    before = checklist.of_owner(tx, case.id).get(listed.id)
    if before is None or before.paper_on != on:
        checklist.paper_came(tx, case.id, listed.id, on, actor, now)
        record(tx, now, case.id, "paper_received", actor, {"item": listed.id, "on": on})
        tell_all(tx, now, case, _paper_notice(case, "checklist-paper-came-text", listed.id, on))
        refresh_card(tx, now, case.id)
    return papers_of_case(tx, case)


def await_paper(
    tx: Connection, now: datetime, case: Case, item: str, due: date, actor: str
) -> Papers:
    """Set the day until which the paper behind a scan is awaited, and tell its sender.

    Raises `BadInput` for a paper that is not on the case's list.
    """
    listed = find_item(case.product, item)
    before = checklist.of_owner(tx, case.id).get(listed.id)
    if before is None or before.paper_due != due:
        checklist.paper_due(tx, case.id, listed.id, due, now)
        record(tx, now, case.id, "paper_awaited", actor, {"item": listed.id, "due": due})
        tell_all(tx, now, case, _paper_notice(case, "checklist-paper-due-text", listed.id, due))
        refresh_card(tx, now, case.id)
    return papers_of_case(tx, case)


def _of_owner(tx: Connection, owner: Owner, document_id: UUID) -> Document | None:
    document = documents.get(tx, document_id)
    if document is None or document.withdrawn_at is not None:
        return None
    belongs = document.case_id if owner.is_case else document.draft_id
    return document if belongs == owner.id else None


def _paper_notice(case: Case, key: str, item: str, on: date) -> Notice:
    name = term(f"checklist-item-{item.replace('_', '-')}")
    return Notice(
        user_id=case.user_id,
        key=key,
        arguments={"number": case.number, "name": name, "day": day(on)},
        buttons=[Button("button-open-case", action="case", target=case.number)],
        case_id=case.id,
    )
