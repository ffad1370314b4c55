"""Rates of exchange reach the database from the feed, and stay when the feed falls silent."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest
from aiohttp import web

from jobs.rates import Rates
from storage import rates
from storage.database import Database

NOON: Final = datetime(2026, 11, 20, 7, tzinfo=UTC)
FEED: Final = """<?xml version="1.0" encoding="utf-8"?>
<rates><date>20.11.2026</date>
<item><fullname>US DOLLAR</fullname><title>USD</title><description>500.25</description>
<quant>1</quant></item>
<item><fullname>UZBEK SUM</fullname><title>UZS</title><description>4.2</description>
<quant>100</quant></item></rates>"""


@pytest.fixture
async def feed() -> AsyncIterator[str]:
    async def answer(request: web.Request) -> web.Response:
        assert request.query["fdate"] == "20.11.2026"
        return web.Response(text=FEED)

    app = web.Application()
    app.router.add_get("/rates", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/rates"
    await runner.cleanup()


async def test_the_days_rates_are_kept_for_every_process(
    database: Database, feed: str, tmp_path: Path
) -> None:
    assert await database.read(rates.read) is None
    await Rates(database, lambda: NOON, feed, tmp_path).turn()
    known = await database.read(rates.read)
    assert known is not None
    rate = known.rate("UZS", date(2026, 11, 20))
    assert rate is not None
    assert rate.per_unit == Decimal("0.042")
    assert not rate.stale
    assert known.rate("GBP", date(2026, 11, 20)) is None

    later = datetime(2026, 11, 27, 7, tzinfo=UTC)
    await Rates(database, lambda: later, "http://127.0.0.1:1/", tmp_path).turn()
    known = await database.read(rates.read)
    assert known is not None
    old = known.rate("USD", later.date())
    assert old is not None
    assert old.stale
    assert old.day == date(2026, 11, 20)


async def test_without_a_feed_the_dated_sample_answers(database: Database, tmp_path: Path) -> None:
    await Rates(database, lambda: NOON, None, tmp_path).turn()
    known = await database.read(rates.read)
    assert known is not None
    assert "SAMPLE" in known.source
    rate = known.rate("USD", NOON.date())
    assert rate is not None
    assert rate.stale
