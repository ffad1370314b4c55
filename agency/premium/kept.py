"""An estimate as plain JSON values and back, so that a paper can be made of it later."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from agency.money import Money, plain
from agency.notes import Argument, Note
from agency.premium.estimate import Estimate, Instalment, Span
from agency.premium.movers import Mover
from agency.rates import OfficialRate


def kept(found: Estimate) -> dict[str, Any]:
    """The estimate as JSON values; figures are texts with a dot."""
    return {
        "method": found.method,
        "horizon_years": plain(found.horizon_years),
        "rate_percent": None if found.rate_percent is None else [*map(plain, found.rate_percent)],
        "premium": _span(found.premium),
        "premium_tenge": _span(found.premium_tenge),
        "rate_of_exchange": _rate(found.rate_of_exchange),
        "instalments": [
            [None if part.due is None else part.due.isoformat(), *_money(part.least, part.most)]
            for part in found.instalments
        ],
        "notes": [[note.id, _arguments(note.arguments)] for note in found.notes],
        "tariff_version": found.tariff_version,
        "reference_used": found.reference_used,
    }


def restored(known: Mapping[str, Any]) -> Estimate:
    """The estimate that `kept` made these values of."""
    premium = _span_of(known["premium"])
    currency = "" if premium is None else premium.least.currency
    return Estimate(
        method=known["method"],
        horizon_years=Decimal(known["horizon_years"]),
        rate_percent=_percents_of(known["rate_percent"]),
        premium=premium,
        premium_tenge=_span_of(known["premium_tenge"]),
        rate_of_exchange=_rate_of(known["rate_of_exchange"]),
        instalments=tuple(_instalment_of(part, currency) for part in known["instalments"]),
        notes=tuple(Note(id_, _arguments_of(given)) for id_, given in known["notes"]),
        tariff_version=known["tariff_version"],
        reference_used=known["reference_used"],
    )


def kept_mover(mover: Mover) -> list[Any]:
    """A change and what it saves, as JSON values."""
    least, most = mover.saves
    return [mover.id, [*_money(least, most), least.currency], _arguments(mover.arguments)]


def restored_mover(known: list[Any]) -> Mover:
    """The change that `kept_mover` made these values of."""
    id_, (least, most, currency), arguments = known
    saves = Money(Decimal(least), currency), Money(Decimal(most), currency)
    return Mover(id_, saves, _arguments_of(arguments))


def _money(*amounts: Money) -> list[str]:
    return [plain(one.amount) for one in amounts]


def _span(span: Span | None) -> list[str] | None:
    return None if span is None else [*_money(span.least, span.most), span.least.currency]


def _span_of(known: list[str] | None) -> Span | None:
    if known is None:
        return None
    least, most, currency = known
    return Span(Money(Decimal(least), currency), Money(Decimal(most), currency))


def _percents_of(known: list[str] | None) -> tuple[Decimal, Decimal] | None:
    return None if known is None else (Decimal(known[0]), Decimal(known[1]))


def _rate(rate: OfficialRate | None) -> dict[str, Any] | None:
    if rate is None:
        return None
    return {
        "currency": rate.currency,
        "value": plain(rate.value),
        "quant": rate.quant,
        "day": rate.day.isoformat(),
        "asked": rate.asked.isoformat(),
        "source": rate.source,
        "stale": rate.stale,
    }


def _rate_of(known: Mapping[str, Any] | None) -> OfficialRate | None:
    if known is None:
        return None
    figures = {"value": Decimal(known["value"])}
    days = {name: date.fromisoformat(known[name]) for name in ("day", "asked")}
    return OfficialRate(**{**known, **figures, **days})


def _instalment_of(known: list[str | None], currency: str) -> Instalment:
    due, least, most = known
    return Instalment(
        None if due is None else date.fromisoformat(due),
        Money(Decimal(least or 0), currency),
        Money(Decimal(most or 0), currency),
    )


def _arguments(given: Mapping[str, Argument]) -> dict[str, list[str | int]]:
    return {name: _argument(value) for name, value in given.items()}


def _argument(value: Argument) -> list[str | int]:
    if isinstance(value, Decimal):
        return ["figure", plain(value)]
    return ["day", value.isoformat()] if isinstance(value, date) else ["plain", value]


def _arguments_of(known: Mapping[str, list[Any]]) -> dict[str, Argument]:
    return {name: _argument_of(kind, value) for name, (kind, value) in known.items()}


def _argument_of(kind: str, value: Any) -> Argument:
    if kind == "figure":
        return Decimal(value)
    plain_value: str | int = value
    return date.fromisoformat(value) if kind == "day" else plain_value
