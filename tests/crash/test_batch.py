"""Killed while a batch is registered: every row is a case, once, with one receipt."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from agency.batch import Row
from flows.answers import VERSION
from flows.batch.rows import kept
from flows.batch.windows import KIND
from storage import drafts, organisations
from storage.drafts import Draft
from storage.tables import outbox, receipts
from tests.crash.house import EXPORTER, House

pytestmark = [pytest.mark.crash, pytest.mark.timeout(400)]

ROWS = 40


def a_filled_table(tx: Connection) -> None:
    """The exporter manages a firm, and his table has been read."""
    now = datetime.now(UTC)
    firm = organisations.ensure(tx, "KZ", "190540000014", "Sample Exporter LLP", now)
    organisations.grant(tx, EXPORTER, firm.id, "manages", "code", now)
    said = {"event": "principal_non_repayment", "event_date": "2026-03-02"}
    rows = [
        Row(n, f"row-{n}", "loan_insurance", {**said, "contract_number": f"S-{n}"}, None)
        for n in range(ROWS)
    ]
    draft = Draft(
        id=uuid4(),
        user_id=EXPORTER,
        kind=KIND,
        state="open",
        version=VERSION,
        answers={"rows": kept(rows)},
        said_at=now,
    )
    drafts.create(tx, draft)


@pytest.mark.parametrize("process_database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("place", ["before commit", "after commit", "case registered"])
async def test_killed_in_the_middle_of_a_batch(home: House, place: str) -> None:
    await home.database.write(a_filled_table)
    await home.start("web")
    await home.says("/start")
    await home.presses("menu-other")
    await home.presses("other-choose-batch")
    await home.sees("batch-confirm-note")
    await home.settled()
    home.doom(place)
    await home.presses("batch-button-register")
    await home.dies("web")
    assert await home.cases() in (0, ROWS), "all or nothing"
    await home.start("web")
    await home.settled()
    if await home.offers("batch-button-register"):
        await home.presses("batch-button-register")
        await home.settled()
    assert (await home.cases(), await home.registered()) == (ROWS, ROWS)
    assert await home.count(receipts.c.id) == 1
    assert await home.count(outbox.c.id, outbox.c.kind == "desk.batch") == 1
