"""`exportbot premium`: a premium estimate, a refund, an additional premium, a plain product."""

import argparse
import asyncio
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from agency.deadlines.clocks import LOAN_INSURANCE
from agency.money import plain, rate_places
from agency.premium import (
    Estimate,
    Instalment,
    Span,
    Tariff,
    additional_premium,
    estimate,
    plain_premium,
    refund,
)
from agency.profiles import profile_of
from agency.rates import TENGE, OfficialRate
from bot.commands.premium_fields import ESTIMATE_FIELDS, premium_request
from bot.commands.requests import (
    Answer,
    Fields,
    configure_request,
    money_text,
    remark,
    run_requests,
)
from bot.pricing import PricingSettings, load_pricing
from locales.texts import Texts
from sources.rates import RateBook, load_file, load_folder

RateOf = Callable[[str, date], OfficialRate | None]

FEED_SECONDS: Final = 5
_REFUND: Final = (
    "operation",
    "product",
    "premium_total",
    "premium_paid",
    "days_total",
    "days_in_force",
    "insurer_fault",
)
_ADDITIONAL: Final = ("operation", "minimum_premium", "premium_by_declaration")
_PLAIN: Final = ("operation", "sum_insured", "tariff_pct", "instalments")


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    configure_request(parser)
    parser.add_argument("--tariff", metavar="FILE", help="the agency's own tariff (TOML)")
    parser.add_argument("--rates", metavar="FILE", help="rates of exchange: CSV, or the feed's XML")


def run(args: argparse.Namespace) -> int:
    """Answer each request; tariff and rates are read once."""
    settings = load_pricing()
    if args.tariff:
        settings = settings.model_copy(update={"tariff_file": Path(args.tariff)})
    rate_of = _rates(settings, args.rates)
    return run_requests(args, partial(answer, tariffs=settings.tariffs(), rate_of=rate_of))


def answer(fields: Fields, words: Texts, *, tariffs: tuple[Tariff, ...], rate_of: RateOf) -> Answer:
    """One answer by the operation asked for; an estimate when none is named."""
    if not fields.has("operation"):
        return _estimate(fields, words, tariffs, rate_of)
    operations = {"refund": _refund, "additional": _additional, "plain": _plain}
    return operations[fields.choice("operation", tuple(operations))](fields)


def _estimate(fields: Fields, words: Texts, tariffs: tuple[Tariff, ...], rate_of: RateOf) -> Answer:
    fields.only(ESTIMATE_FIELDS)
    request = premium_request(fields)
    request.check()
    currency = request.amount.currency
    rate = None if currency == TENGE else rate_of(currency, request.on)
    return _estimate_answer(estimate(request, tariffs, rate), currency, words)


def _estimate_answer(found: Estimate, currency: str, words: Texts) -> Answer:
    return {
        "method": found.method,
        "horizon_years": plain(rate_places(found.horizon_years).normalize()),
        "rate_percent": _rate_range(found.rate_percent),
        "premium": _range(found.premium),
        "currency": currency,
        "premium_kzt": _range(found.premium_tenge),
        "rate_of_exchange": _exchange(found.rate_of_exchange),
        "instalments": [_instalment(part) for part in found.instalments],
        "assumptions": [remark(note, words) for note in found.notes],
        "tariff_version": found.tariff_version,
        "binding": False,
    }


def _rate_range(rate: tuple[Any, Any] | None) -> Answer | None:
    return None if rate is None else {"min": plain(rate[0]), "max": plain(rate[1])}


def _range(span: Span | None) -> Answer | None:
    if span is None:
        return None
    return {"min": money_text(span.least), "max": money_text(span.most)}


def _exchange(rate: OfficialRate | None) -> Answer | None:
    if rate is None:
        return None
    return {
        "value": plain(rate_places(rate.per_unit)),
        "date": rate.day.isoformat(),
        "source": rate.source,
    }


def _instalment(part: Instalment) -> Answer:
    return {
        "due": part.due.isoformat() if part.due else None,
        "min": money_text(part.least),
        "max": money_text(part.most),
    }


def _refund(fields: Fields) -> Answer:
    fields.only(_REFUND)
    if not profile_of(fields.text("product", LOAN_INSURANCE)).quotes_clauses:
        raise fields.bad("product", f"{LOAN_INSURANCE}: elsewhere the contract sets the refund")
    back = refund(
        fields.number("premium_total"),
        fields.number("premium_paid"),
        fields.whole("days_total"),
        fields.whole("days_in_force"),
        insurer_fault=fields.flag("insurer_fault", False),
    )
    return {"refund": money_text(back)}


def _additional(fields: Fields) -> Answer:
    fields.only(_ADDITIONAL)
    extra = additional_premium(
        fields.number("minimum_premium"), fields.number("premium_by_declaration")
    )
    return {"additional_premium": money_text(extra)}


def _plain(fields: Fields) -> Answer:
    fields.only(_PLAIN)
    premium, parts = plain_premium(
        fields.number("sum_insured"), fields.number("tariff_pct"), fields.whole("instalments", 1)
    )
    return {"premium": money_text(premium), "instalments": [money_text(part) for part in parts]}


def _rates(settings: PricingSettings, file: str | None) -> RateOf:
    """A file named comes first; else a feed the operator chose; else what was fetched before."""
    if file:
        return RateBook(load_file(Path(file))).rate
    if settings.feed_chosen:
        return partial(_fetched, settings)
    return load_folder(settings.rates_folder).rate


def _fetched(settings: PricingSettings, currency: str, on: date) -> OfficialRate | None:
    return asyncio.run(_ask_feed(settings, currency, on))


async def _ask_feed(settings: PricingSettings, currency: str, on: date) -> OfficialRate | None:
    # Only here is an HTTP client needed; most runs never pay for its import.
    from aiohttp import ClientSession  # noqa: PLC0415

    from sources.rates.client import RatesClient  # noqa: PLC0415

    async with ClientSession() as session:
        folder = settings.rates_folder
        client = RatesClient(settings.rates_url, folder, session, FEED_SECONDS)
        return await client.rate(currency, on)
