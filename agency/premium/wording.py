"""An estimate in the words of one language: its answers, its figures, what stands behind them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency.catalogue.wording import Section
from agency.countries import name as country_name
from agency.money import Money
from agency.notes import Argument, Note
from agency.notes_wording import told
from agency.premium.asked import questions
from agency.premium.estimate import Estimate, Instalment, Span
from agency.premium.movers import Mover
from locales.texts import Texts

_HEADLINES: Final = frozenset({"orientation", "own_tariff"})
_SAID_ABOVE: Final = _HEADLINES | {"exchange_rate_stale"}
"""Remarks that stand with the first line or with the figure they are about."""
_KEPT_PARTS: Final = 6
"""Instalments shown before a long plan is cut; the last one always stands."""


def answer_lines(given: Mapping[str, Any], words: Texts) -> list[tuple[str, str]]:
    """Each answer with its label, in the order of the questions."""
    name = given.get("name")
    lines = [(words("estimate-line-name"), str(name))] if name else []
    for question in questions(given):
        if question in given:
            label = words(f"estimate-line-{question}")
            lines.append((label, answer_told(question, given, words)))
    return lines


def answer_told(question: str, given: Mapping[str, Any], words: Texts) -> str:
    """One answer as it is read."""
    value = given[question]
    if question in _TELLERS:
        return _TELLERS[question](value, words)
    if question in _CHOICES:
        return _choice_told(question, value, words)
    return str(value)


def length_told(length: Mapping[str, int], words: Texts) -> str:
    """A length of time: days, months, or whole years."""
    if "days" in length:
        return words("estimate-length-days", count=length["days"])
    months = length["months"]
    if months == 0:
        return words("estimate-length-none")
    if months % 12 == 0:
        return words("estimate-length-years", count=months // 12)
    return words("estimate-length-months", count=months)


def headline(found: Estimate, words: Texts) -> str:
    """The first line: whose tariff it is, and that it is no offer."""
    first = next((note.id for note in found.notes if note.id in _HEADLINES), "orientation")
    return told(first, words)


def tariff_told(found: Estimate, words: Texts) -> str:
    """Which tariff, and of when."""
    version = (found.tariff_version or "").removeprefix("agency ")
    return words(f"estimate-tariff-{found.method.replace('_', '-')}", version=version)


def price_lines(found: Estimate, words: Texts) -> list[tuple[str, str]]:
    """Rate, premium, the premium in tenge with the rate of exchange and its day."""
    if found.rate_percent is None or found.premium is None:
        return []
    least, most = found.rate_percent
    figure = range_told(words.number(least), words.number(most), words)
    lines = [
        (words("estimate-line-rate"), words("estimate-percent", figure=figure)),
        (words("estimate-line-premium"), span_told(found.premium, words)),
    ]
    rate, tenge = found.rate_of_exchange, found.premium_tenge
    if rate is not None and tenge is not None:
        shown = {
            "value": words.number(rate.value),
            "quant": str(rate.quant),
            "currency": rate.currency,
            "day": words.date(rate.day),
        }
        lines.append((words("estimate-line-tenge"), span_told(tenge, words)))
        key = "estimate-exchange-stale" if rate.stale else "estimate-exchange"
        lines.append((words("estimate-line-exchange"), words(key, **shown)))
    return lines


def estimate_sections(found: Estimate, moved: Sequence[Mover], words: Texts) -> tuple[Section, ...]:
    """What stands below the price: instalments, what moves it, what was assumed."""
    assumed = tuple(_note_told(note, words) for note in found.notes if note.id not in _SAID_ABOVE)
    parts = {
        "plan": tuple(_plan(found.instalments, words)),
        "movers": tuple(mover_told(mover, words) for mover in moved),
        "assumed": assumed,
    }
    return tuple(
        Section(name, words(f"estimate-title-{name}"), lines)
        for name, lines in parts.items()
        if lines
    )


def mover_told(mover: Mover, words: Texts) -> str:
    """One change, and by how much it makes the price lower."""
    shown = {name: _shown(value, words) for name, value in mover.arguments.items()}
    least, most = sorted(mover.saves, key=_amount)
    saved = span_told(Span(least, most), words)
    if least.amount == 0 < most.amount:
        saved = words("estimate-up-to", most=words.money(most.amount, most.currency))
    return words(f"estimate-mover-{mover.id}", saved=saved, **shown)


def difference_told(before: Span, after: Span, words: Texts) -> str:
    """What a changed answer did to the price: old and new, and by how much where they compare."""
    shown = {"before": span_told(before, words), "after": span_told(after, words)}
    if before.least.currency != after.least.currency:
        return words("estimate-changed", **shown)
    least, most = after.least - before.least, after.most - before.most
    if least.amount == most.amount == 0:
        return words("estimate-changed-nothing")
    change = _signed(most, words)
    if least != most:
        first = _signed(least, words).removesuffix(f" {least.currency}")
        change = words("estimate-change-range", least=first, most=change)
    return words("estimate-changed-by", **shown, change=change)


def span_told(span: Span, words: Texts) -> str:
    """A range of money; one figure where both ends are the same."""
    if span.least == span.most:
        return words.money(span.least.amount, span.least.currency)
    # The currency stands once, behind the range.
    least = words.money(span.least.amount, "").strip()
    most = words.money(span.most.amount, span.most.currency)
    return range_told(least, most, words)


def range_told(least: str, most: str, words: Texts) -> str:
    """`a – b`, or one figure."""
    return least if least == most else words("estimate-range", least=least, most=most)


def _shown(value: Argument, words: Texts) -> Argument:
    return words.number(value) if isinstance(value, Decimal) else value


def _amount(money: Money) -> Decimal:
    return money.amount


def _product_told(product: str, words: Texts) -> str:
    return words(f"products-{product}-name")


def _country_told(country: str, words: Texts) -> str:
    return country_name(country, words.language)


def _percent_told(percent: str, words: Texts) -> str:
    return words("estimate-percent", figure=words.number(Decimal(percent)))


def _rating_told(rating: str, words: Texts) -> str:
    return rating or words("estimate-rating-none")


def _money_told(amount: Mapping[str, str], words: Texts) -> str:
    return words.money(Decimal(amount["value"]), amount["currency"])


def _choice_told(question: str, value: str, words: Texts) -> str:
    key = f"estimate-{question}-{value.replace('_', '-')}"
    return words(key) if words.has(key) else words("estimate-length-years", count=int(value))


def _signed(money: Money, words: Texts) -> str:
    sign = "−" if money.amount < 0 else "+"
    return f"{sign}{words.money(abs(money.amount), money.currency)}"


def _plan(parts: Sequence[Instalment], words: Texts) -> Iterable[str]:
    if len(parts) < 2:
        return
    shown = parts if len(parts) <= _KEPT_PARTS + 2 else parts[:_KEPT_PARTS]
    for part in shown:
        yield _instalment_told(part, words)
    if len(shown) < len(parts):
        yield "…"
        yield _instalment_told(parts[-1], words)


def _instalment_told(part: Instalment, words: Texts) -> str:
    span = span_told(Span(part.least, part.most), words)
    day = words.date(part.due) if part.due else "–"
    return words("estimate-instalment", day=day, span=span)


def _note_told(note: Note, words: Texts) -> str:
    """Where a command names a country by its code and a day in figures, a person reads words."""
    known = dict(note.arguments)
    if "country" in known:
        known["country"] = country_name(str(known["country"]), words.language)
    for name in _DAYS_IN_FIGURES & known.keys():
        known[name] = date.fromisoformat(str(known[name]))
    return told(note.id, words, known)


_DAYS_IN_FIGURES: Final = frozenset({"as_of", "version"})
_TELLERS: Final[Mapping[str, Callable[[Any, Texts], str]]] = {
    "product": _product_told,
    "country": _country_told,
    "amount": _money_told,
    "term": length_told,
    "delivery": length_told,
    "cover": _percent_told,
    "rating": _rating_told,
}
_CHOICES: Final = frozenset({"kind", "years", "delays"})
