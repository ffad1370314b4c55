"""Funders and providers are held against the lists when those change, and only then."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from jobs.funders import Funders
from sources.watchlists import store
from sources.watchlists.registry import setups
from storage import listed
from storage.database import Database
from storage.listed import Listed

NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
FUNDED = "rkdf_roseximbank_loan"
CLEAN = "name,id,kind\nInvented Sample Traders,1,org\n"


def install(folder: Path, text: str, now: datetime = NOON) -> None:
    """Load an invented list of the agency's own."""
    store.install(folder, setups(folder)["own"], {"main": text.encode()}, now, confirm=True)


async def found(database: Database) -> dict[str, Listed] | None:
    """What the chats read."""
    return await database.read(listed.read)


async def test_without_lists_nothing_is_known(database: Database, tmp_path: Path) -> None:
    await Funders(database, tmp_path).turn()
    assert await found(database) is None


async def test_a_clean_list_says_so(database: Database, tmp_path: Path) -> None:
    install(tmp_path, CLEAN)
    await Funders(database, tmp_path).turn()
    assert await found(database) == {}


async def test_a_list_that_names_the_funding_bank_is_heard_without_a_restart(
    database: Database, tmp_path: Path
) -> None:
    job = Funders(database, tmp_path)
    install(tmp_path, CLEAN)
    await job.turn()
    install(tmp_path, CLEAN + "Eximbank of Russia,2,org\n", NOON + timedelta(days=1))
    await job.turn()
    hits = await found(database)
    assert hits is not None
    assert set(hits) == {FUNDED}
    assert hits[FUNDED].name == "Eximbank of Russia"
    install(tmp_path, CLEAN, NOON + timedelta(days=2))
    await job.turn()
    assert await found(database) == {}
