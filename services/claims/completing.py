"""A notice that is completed, and the claim on it, which goes by the same product."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from agency.additions import added_to
from agency.notice_questions import PRODUCT
from services.cases import clocks, completing, naming
from services.cases.clocks import astana_day
from services.cases.colleagues import tell_all
from services.cases.completing import Completion
from services.cases.timeline import record
from services.claims.filing import filed_on
from services.notices import Button, DeskNote, Notice, refresh_card, tell_desk, term
from storage import cases, documents
from storage.cases import Case

_BUTTONS: Final = (("claim-button-list", "papers"), ("button-open-case", "case"))


def complete(tx: Connection, now: datetime, given: Completion) -> bool:
    """Add what was told to a notice; false when the person may not any more.

    A claim that took its product, or none, from the notice follows it to the one named now.
    """
    before = cases.get(tx, given.case_id)
    if not completing.complete(tx, now, given):
        return False
    after = cases.get(tx, given.case_id)
    if before is not None and after is not None and after.product != before.product:
        _follow(tx, now, after, before.product)
    return True


def _follow(tx: Connection, now: datetime, notice: Case, before: str | None) -> None:
    number = filed_on(tx, notice)
    filed = cases.by_number(tx, number) if number else None
    claim = cases.get_to_change(tx, filed.id) if filed is not None else None
    if claim is None or notice.product is None:
        return
    if claim.product == before and naming.may_name(claim):
        _name(tx, now, claim, notice.product)


def _name(tx: Connection, now: datetime, claim: Case, product: str) -> None:
    addition = added_to(naming.whole(claim), {PRODUCT: product})
    named = naming.keep(tx, now, claim, addition.body)
    came = [paper.received_at for paper in documents.of_case(tx, claim.id)]
    if came:
        clocks.paper_came(tx, now, named, astana_day(max(came)))
    record(tx, now, claim.id, completing.EVENT, "system", addition.as_event())
    told = {"number": claim.number, "product": term(f"product-short-{product.replace('_', '-')}")}
    tell_desk(tx, now, DeskNote(claim.id, "claim-desk-product", told))
    refresh_card(tx, now, claim.id)
    buttons = [Button(key, action=action, target=claim.number) for key, action in _BUTTONS]
    notice = Notice(claim.user_id, "claim-product-text", told, buttons, case_id=claim.id)
    tell_all(tx, now, named, notice)
