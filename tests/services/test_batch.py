"""A full batch: all of it in one transaction, one receipt, one message to staff."""

from datetime import date
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, select

from agency.batch import MOST_ROWS, Row
from services.claims.batch import Batch, linked_sender, register
from storage import organisations, people
from storage.database import Database
from storage.tables import cases, outbox, receipts
from tests.services.sample import NOW, SENDER


def full_batch() -> Batch:
    """As many rows as a table may have."""
    said = {"event": "principal_non_repayment", "event_date": "2026-03-02"}
    rows = [
        Row(n, f"row-{n}", "loan_insurance", {**said, "contract_number": f"ДС-{n}"}, None)
        for n in range(1, MOST_ROWS + 1)
    ]
    return Batch(
        draft_id=uuid4(),
        user_id=1001,
        language="ru",
        sender=SENDER,
        rows=rows,
        said_at=NOW,
        today=date(2026, 3, 9),
        agency_email="office@example.org",
        agency_phone="+7 000",
        update_id=None,
    )


async def test_two_hundred_rows_are_one_receipt_and_one_message_to_staff(
    database: Database,
) -> None:
    batch = full_batch()

    def story(tx: Connection) -> dict[str, Any]:
        people.choose_language(tx, 1001, "ru", NOW)
        numbers = [case.number for case in register(tx, NOW, batch)]
        assert [case.number for case in register(tx, NOW, batch)] == numbers, "nothing twice"
        kinds = tx.execute(select(outbox.c.kind)).scalars().all()
        content = tx.execute(select(receipts.c.content)).scalar_one()
        return {
            "cases": tx.execute(select(func.count()).select_from(cases)).scalar_one(),
            "numbers": len(set(numbers)),
            "kinds": {kind: kinds.count(kind) for kind in set(kinds)},
            "told": [case["number"] for case in content["cases"]] == numbers,
        }

    assert await database.write(story) == {
        "cases": MOST_ROWS,
        "numbers": MOST_ROWS,
        "kinds": {"notice": 1, "receipt": 2, "desk.batch": 1},
        "told": True,
    }


async def test_who_manages_several_organisations_chooses_one(database: Database) -> None:
    def story(tx: Connection) -> None:
        people.ensure(tx, 1001, NOW)
        firms = [
            organisations.ensure(tx, "KZ", number, name, NOW)
            for number, name in (("190540000014", "АО «Образец»"), ("160940019526", "АО «Пример»"))
        ]
        organisations.grant(tx, 1001, firms[0].id, "manages", "code", NOW)
        alone = linked_sender(tx, 1001, {})
        assert alone is not None
        assert alone["organisation"] == "АО «Образец»"
        organisations.grant(tx, 1001, firms[1].id, "manages", "code", NOW)
        assert linked_sender(tx, 1001, {}) is None
        chosen = linked_sender(tx, 1001, {}, str(firms[1].id))
        assert chosen is not None
        assert chosen["organisation"] == "АО «Пример»"

    await database.write(story)
