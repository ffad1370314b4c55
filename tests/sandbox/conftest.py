from collections.abc import AsyncIterator

import pytest

from tests.sandbox.wire import Wire, wired


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    async with wired() as found:
        yield found
