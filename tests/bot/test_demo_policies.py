"""The demo's sample policies hold what belongs to their product, and are marked as samples."""

from datetime import UTC, datetime
from pathlib import Path

from agency.catalogue.products import product
from bot.demo_policies import sample_code
from storage import policies
from storage.cipher import FieldCipher
from storage.database import open_database
from storage.schema import migrate

NOW = datetime(2026, 11, 20, 7, tzinfo=UTC)


async def test_a_loan_and_its_lender_stand_with_loan_insurance_only(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'exportbot.db'}"
    database = open_database(url, FieldCipher())
    await migrate(database)
    await database.write(lambda tx: sample_code(tx, NOW))
    known = await database.read(lambda tx: policies.listed(tx, 10))
    await database.close()
    assert {one.number for one in known} == {"SAMPLE-LI-1", "SAMPLE-LI-2", "SAMPLE-ST-3"}
    assert all(one.sample for one in known)
    for one in known:
        lent = product(one.product).beneficiary == "lender"
        assert bool(one.loan_agreement) is lent
        assert bool(one.beneficiary_name) is lent
