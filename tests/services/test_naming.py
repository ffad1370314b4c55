"""A product that is named after registration: terms, papers and a later claim go by it."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from services.cases import naming
from services.cases.completing import Completion
from services.cases.opening import OpenCase
from services.cases.papers import papers_of_case
from services.cases.timeline import record
from services.claims.completing import complete
from services.claims.filing import file_claim
from storage import cases, clocks, documents, drafts
from storage.cases import Case
from storage.database import Database
from storage.documents import Document
from storage.drafts import Draft
from tests.services.sample import NOTICE, NOW, SENDER, a_case

LOANS, CREDITS = "loan_insurance", "export_credit_insurance"


def tell(tx: Connection, now: datetime, case: Case, **told: Any) -> Case:
    """The owner completes his notice with these answers."""
    draft = Draft(uuid4(), 1001, "notice_completed", "open", 1, {}, now)
    drafts.create(tx, draft)
    assert complete(tx, now, Completion(draft.id, 1001, case.id, told))
    after = cases.get(tx, case.id)
    assert after is not None
    return after


def a_file(case: Case, item: str | None, received: datetime) -> Document:
    """A file of a case that was named as this paper."""
    key = uuid4()
    return Document(
        id=key,
        user_id=1001,
        draft_id=None,
        case_id=case.id,
        chat_id=1001,
        message_id=int(key) % 10**6,
        file_id="file",
        file_unique_id=key.hex,
        kind="document",
        original_name="счёт.pdf",
        mime="application/pdf",
        size=5,
        state="waiting",
        sha256=None,
        received_at=received,
        item=item,
    )


@pytest.mark.parametrize(("first", "then"), [(None, LOANS), (LOANS, CREDITS), (CREDITS, LOANS)])
async def test_the_term_of_a_notice_goes_by_the_product_of_now(
    database: Database, first: str | None, then: str
) -> None:
    def named(tx: Connection) -> tuple[Case, list[clocks.Clock]]:
        case = tell(tx, NOW, a_case(tx, product=first), product=then)
        return case, clocks.of_case(tx, case.id)

    case, running = await database.write(named)
    assert case.product == then
    assert case.body == NOTICE
    assert [clock.clause for clock in running] == (["47.1"] if then == LOANS else [])


async def test_by_some_products_a_notice_came_late(database: Database) -> None:
    old = {**NOTICE, "event_date": "2025-11-01"}

    def named(tx: Connection) -> list[Any]:
        case = a_case(tx, product=None, details=old)
        by_loans = tell(tx, NOW, case, product=LOANS).body
        return [by_loans, tell(tx, NOW, case, product=CREDITS).body]

    assert await database.write(named) == [{**old, "late": True}, old]


async def test_a_day_that_has_begun_for_the_sender_only_is_not_too_late(database: Database) -> None:
    soon = {**NOTICE, "event_date": (NOW.date() + timedelta(days=1)).isoformat()}

    def named(tx: Connection) -> Case:
        return tell(tx, NOW, a_case(tx, product=None, details=soon), product=LOANS)

    case = await database.write(named)
    assert case.registered_day < date.fromisoformat(soon["event_date"])
    assert naming.days_after(case, LOANS) == 0


async def test_the_same_product_again_adds_nothing(database: Database) -> None:
    def named(tx: Connection) -> list[str]:
        case = tell(tx, NOW, a_case(tx), product=LOANS)
        return [line.event for line in cases.events(tx, case.id)]

    assert await database.write(named) == ["registered"]


async def test_a_claim_filed_later_has_the_product_of_now(database: Database) -> None:
    def filed(tx: Connection) -> Case:
        notice = tell(tx, NOW, a_case(tx, product=None), product=LOANS)
        command = OpenCase(
            draft_id=uuid4(),
            kind="payout_claim",
            user_id=1001,
            language="ru",
            product=None,
            sender=SENDER,
            details={"notice_number": notice.number},
            said_at=NOW,
            agency_email="office@example.org",
            agency_phone="+7 000",
        )
        return file_claim(tx, NOW, command, notice.id).case

    assert (await database.write(filed)).product == LOANS


async def test_files_of_a_claim_keep_their_day_and_wait_for_their_new_names(
    database: Database,
) -> None:
    def followed(tx: Connection) -> tuple[date, list[str]]:
        notice = a_case(tx, product=None)
        claim = a_case(tx, product=None, kind="payout_claim", details={})
        record(tx, NOW, notice.id, "claim_filed", "system", {"claim": claim.number})
        for item, later in (("invoices", 3), (None, 5)):
            documents.add(tx, a_file(claim, item, NOW + timedelta(days=later)))
        tell(tx, NOW + timedelta(days=9), notice, product=LOANS)
        clock = clocks.get(tx, claim.id, "missing_documents")
        after = cases.get(tx, claim.id)
        assert clock is not None
        assert after is not None
        return clock.started_on, [str(file.item) for file in papers_of_case(tx, after).loose]

    started, loose = await database.write(followed)
    assert started == (NOW + timedelta(days=5)).date()
    assert sorted(loose) == ["None", "invoices"]
