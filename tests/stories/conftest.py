"""Stories happen in a town of their own."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest

from locales.texts import CHAT_LANGUAGES, ChatLanguage
from tests.stories import driver
from tests.stories.driver import Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A local Telegram, the bot and its worker on a fresh SQLite file."""
    async with driver.town(tmp_path) as opened:
        yield opened


@pytest.fixture(params=CHAT_LANGUAGES)
def language(request: pytest.FixtureRequest) -> ChatLanguage:
    """Each of the three languages."""
    return cast("ChatLanguage", request.param)
