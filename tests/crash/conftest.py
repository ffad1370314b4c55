"""A house of real processes on each database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.crash.house import House, house


@pytest.fixture(params=["sqlite", "postgresql"])
def process_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database that several processes share."""
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres_url")
        return url
    return f"sqlite+aiosqlite:///{tmp_path / 'shared.db'}"


@pytest.fixture
async def home(tmp_path: Path, process_database_url: str) -> AsyncIterator[House]:
    """The house of one test."""
    async with house(tmp_path, process_database_url) as made:
        yield made
