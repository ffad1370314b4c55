"""The feed's format, the weekend rule, the cache; a local server speaks the real format."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from aiohttp import ClientSession, web

from agency.errors import BadInput
from agency.money import Money
from agency.rates import still_holds
from sources.rates import (
    FeedError,
    RateBook,
    load_file,
    load_folder,
    parse_csv,
    parse_feed,
    sample_rates,
)
from sources.rates.client import MOST_BYTES, RatesClient

FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
Answer = Callable[[web.Request], Awaitable[web.Response]]


def feed(day: str, *items: tuple[str, str, str]) -> bytes:
    """A document as the bank serves it."""
    listed = "".join(
        f"<item>\n<fullname>ВАЛЮТА</fullname>\n<title>{code}</title>\n"
        f"<description>{value}</description>\n<quant>{quant}</quant>\n"
        "<index>UP</index>\n<change>+0.02</change>\n</item>\n"
        for code, value, quant in items
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rates>\n<generator>Alternate RSS Builder'
        "</generator>\n<title>Official exchange rates of National Bank of Republic Kazakhstan"
        "</title>\n<link>www.nationalbank.kz</link>\n<description>Official exchange rates"
        f"</description>\n<date>{day}</date>\n{listed}</rates>"
    ).encode()


USD_UZS = (("USD", "444.32", "1"), ("UZS", "3.5", "100"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@asynccontextmanager
async def served(answer: Answer) -> AsyncIterator[str]:
    """The address of a local feed that answers with `answer`."""
    app = web.Application()
    app.router.add_get("/rss/get_rates.cfm", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}/rss/get_rates.cfm"
    finally:
        await runner.cleanup()


def test_the_feed_is_read_with_its_own_day_and_units() -> None:
    rates = parse_feed(feed("21.11.2026", *USD_UZS))
    assert rates is not None
    assert rates.day == SATURDAY
    rate = RateBook([rates]).rate("UZS", SATURDAY)
    assert rate is not None
    assert rate.per_unit == Decimal("0.035")
    assert rate.to_tenge(Money(Decimal(1_000_000), "UZS")).amount == Decimal("35000.0000")


def test_items_that_are_no_rates_are_left_out() -> None:
    items = (("ЗОЛОТО", "10", "1"), ("EUR", "n/a", "1"), ("GBP", "0", "1"), ("CNY", "61.31", "0"))
    assert parse_feed(feed("21.11.2026", *items)) is None
    rates = parse_feed(feed("21.11.2026", *items, USD_UZS[0]))
    assert rates is not None
    assert set(rates.quotes) == {"USD"}


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"<html><body>502 Bad Gateway</body>",
        feed("tomorrow", *USD_UZS),
        b'<!DOCTYPE r [<!ENTITY a "b">]><rates><date>&a;</date></rates>',
    ],
)
def test_what_is_no_feed_is_refused(document: bytes) -> None:
    with pytest.raises(FeedError):
        parse_feed(document)


@pytest.mark.parametrize(
    ("day", "on", "holds"),
    [
        (SATURDAY, SATURDAY, True),
        (SATURDAY, MONDAY, True),  # nothing is set on a weekend
        (SATURDAY, date(2026, 11, 24), False),
        (FRIDAY, SATURDAY, False),  # Friday sets Saturday's
        (date(2026, 12, 16), date(2026, 12, 17), True),  # 16 December is a holiday
        (date(2026, 12, 17), date(2026, 12, 18), False),
    ],
)
def test_a_rate_holds_until_the_next_one_is_due(day: date, on: date, holds: bool) -> None:
    assert still_holds(day, on) is holds


def test_an_older_rate_is_said_to_be_stale_and_a_later_one_is_not_used() -> None:
    rates = parse_feed(feed("21.11.2026", *USD_UZS))
    assert rates is not None
    book = RateBook([rates])
    old = book.rate("USD", date(2026, 12, 1))
    assert old is not None
    assert (old.day, old.stale) == (SATURDAY, True)
    assert book.rate("USD", FRIDAY) is None
    assert book.rate("TRY", SATURDAY) is None


def test_the_sample_says_what_it_is() -> None:
    rate = sample_rates().rate("USD", SATURDAY)
    assert rate is not None
    assert rate.stale
    assert rate.source.startswith("SAMPLE")
    assert rate.day == date(2024, 4, 24)


def test_rates_by_file() -> None:
    days = parse_csv("date,currency,quant,value\n2026-11-20,USD,1,470.12\n", "mine.csv")
    assert (days[0].day, days[0].source) == (FRIDAY, "file mine.csv")
    with pytest.raises(BadInput, match=r"mine\.csv line 2: date"):
        parse_csv("date,currency,quant,value\n20.11.2026,USD,1,470.12\n", "mine.csv")
    with pytest.raises(BadInput, match=r"mine\.csv line 3: a currency"):
        parse_csv("date,currency,quant,value\n2026-11-20,USD,1,4\n2026-11-20,USD,1\n", "mine.csv")
    with pytest.raises(BadInput, match="columns"):
        parse_csv("currency,value\nUSD,1\n", "mine.csv")


def test_a_broken_file_is_bad_input(tmp_path: Path) -> None:
    file = tmp_path / "rates.xml"
    file.write_text("no rates")
    with pytest.raises(BadInput, match=r"rates\.xml"):
        load_file(file)
    assert load_folder(tmp_path / "absent").rate("USD", FRIDAY) is None


async def test_the_feed_is_asked_once_and_kept(tmp_path: Path) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.query["fdate"])
        return web.Response(body=feed("21.11.2026", *USD_UZS), content_type="text/xml")

    async with served(answer) as url, ClientSession() as session:
        client = RatesClient(url, tmp_path, session)
        for day in (SATURDAY, SATURDAY, MONDAY):
            rate = await client.rate("USD", day)
            assert rate is not None
            assert (rate.value, rate.stale) == (Decimal("444.32"), False)
        again = RatesClient(url, tmp_path, session)
        assert await again.rate("USD", MONDAY) is not None
    assert asked == ["21.11.2026"]
    assert names(tmp_path) == ["2026-11-21.xml"]


async def test_an_earlier_day_in_the_answer_is_kept_under_its_own_date(tmp_path: Path) -> None:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=feed("20.11.2026", *USD_UZS))

    async with served(answer) as url, ClientSession() as session:
        rate = await RatesClient(url, tmp_path, session).rate("USD", MONDAY)
    assert rate is not None
    assert (rate.day, rate.asked, rate.stale) == (FRIDAY, MONDAY, True)


async def failing(_request: web.Request) -> web.Response:
    return web.Response(status=503)


async def endless(_request: web.Request) -> web.Response:
    return web.Response(body=b" " * (MOST_BYTES + 1))


async def empty(_request: web.Request) -> web.Response:
    return web.Response(body=feed("21.11.2026"))


async def page(_request: web.Request) -> web.Response:
    return web.Response(text="<html>busy", content_type="text/html")


@pytest.mark.parametrize("answer", [failing, endless, empty, page])
async def test_a_feed_that_fails_leaves_the_last_known_rate(answer: Answer, tmp_path: Path) -> None:
    (tmp_path / "2026-11-19.xml").write_bytes(feed("19.11.2026", *USD_UZS))
    async with served(answer) as url, ClientSession() as session:
        rate = await RatesClient(url, tmp_path, session).rate("USD", SATURDAY)
        assert rate is not None
        assert (rate.day, rate.stale) == (date(2026, 11, 19), True)
        nothing = await RatesClient(url, tmp_path / "none", session).rate("USD", SATURDAY)
        assert nothing is None


async def test_nobody_answering_is_no_error(tmp_path: Path) -> None:
    async with served(failing) as url:
        pass
    async with ClientSession() as session:
        assert await RatesClient(url, tmp_path, session, 1).rate("USD", FRIDAY) is None
