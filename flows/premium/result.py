"""The price in the chat: what it is, what moved it, and what can be had of it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency.money import Money, plain
from agency.premium.asked import questions
from agency.premium.curve import curve
from agency.premium.estimate import Span
from agency.premium.kept import kept, kept_mover
from agency.premium.wording import (
    answer_lines,
    difference_told,
    estimate_sections,
    headline,
    price_lines,
)
from flows import kit
from flows.answers import answers
from flows.papers import put_on_its_way
from flows.premium.price import Price, Reason, price, prices_of, today
from flows.premium.steps import PRICED, ask
from flows.sections import bold, html, joined, told
from flows.states import Premium
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import Texts, texts

BEFORE: Final = "before"
"""In the view's data: the price that a change will be compared with."""


async def summary(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the summary window."""
    given, words = await answers(dialog_manager), texts(reader_language())
    parts = [labelled(answer_lines(given, words)), *_on_file(given)]
    return {
        "summary_html": joined(parts),
        "changes": [(name, words(f"estimate-change-{name}")) for name in questions(given)],
        "seen": bool(dialog_manager.dialog_data.get(PRICED)),
    }


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the price's window."""
    given, found = await answers(dialog_manager), await price(dialog_manager)
    words = texts(reader_language())
    if not isinstance(found, Price):
        return {"result_html": joined(_without_price(given, found, words)), "priced": False}
    parts = [
        f"<i>{html(headline(found.found, words))}</i>",
        labelled(price_lines(found.found, words)),
        _compared(dialog_manager, found, words),
        *_on_file(given),
        told(estimate_sections(found.found, found.moved, words)),
        bold(words("estimate-not-binding")),
    ]
    return {"result_html": joined(parts), "priced": True}


def labelled(lines: Sequence[tuple[str, str]]) -> str:
    """Labels with their values, a line each, as HTML."""
    return "\n".join(f"{html(label)}: <b>{html(value)}</b>" for label, value in lines)


def _without_price(given: Mapping[str, Any], reason: Reason, words: Texts) -> list[str]:
    language = reader_language()
    return [
        say(language, f"estimate-none-{reason}"),
        labelled(answer_lines(given, words)),
        *_on_file(given),
    ]


def _on_file(given: Mapping[str, Any]) -> list[str]:
    """What is on file of the buyer; a limit that the amount goes beyond is said."""
    language, limit = reader_language(), given.get("on_file", {})
    if "check_id" in limit:
        return [say(language, "estimate-check-taken")]
    if "amount" not in limit:
        return []
    words = texts(language)
    money = Money(Decimal(limit["amount"]), limit["currency"])
    amount = given.get("amount", {})
    same = amount.get("currency") == money.currency
    above = same and Decimal(amount["value"]) > money.amount
    key = "estimate-limit-exceeded" if above else "estimate-limit-taken"
    return [say(language, key, limit=words.money(money.amount, money.currency))]


def _compared(manager: DialogManager, now: Price, words: Texts) -> str:
    kept_before = manager.dialog_data.get(BEFORE)
    after = now.found.premium
    if kept_before is None or after is None:
        return ""
    least, most, currency = kept_before
    before = Span(Money(Decimal(least), currency), Money(Decimal(most), currency))
    return f"🔁 {html(difference_told(before, after, words))}"


async def work_out(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show the price; from now on a changed answer leads back to it."""
    manager.dialog_data[PRICED] = True
    await kit.go(manager, Premium.result)


async def change(query: CallbackQuery, select: Any, manager: DialogManager, question: str) -> None:
    """Ask one answer again; a price that was shown is kept to be compared with."""
    if question not in questions(await answers(manager)):
        return
    if manager.dialog_data.get(PRICED):
        await _keep_for_comparison(manager)
    await ask(manager, question)


async def _keep_for_comparison(manager: DialogManager) -> None:
    found = await price(manager)
    span = found.found.premium if isinstance(found, Price) else None
    if span is None:
        manager.dialog_data.pop(BEFORE, None)
    else:
        ends = [plain(span.least.amount), plain(span.most.amount), span.least.currency]
        manager.dialog_data[BEFORE] = ends


async def send_picture(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Send the price over terms as a picture."""
    found = await price(manager)
    if isinstance(found, Price):
        drawn = _drawn(manager, found)
        put_on_its_way("premium_picture", "estimate-caption-picture", drawn)


async def send_pdf(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Send the estimate as a PDF."""
    found = await price(manager)
    if not isinstance(found, Price):
        return
    given = await answers(manager)
    data = {
        "answers": {name: given[name] for name in ("name", *questions(given)) if name in given},
        "estimate": kept(found.found),
        "movers": [kept_mover(mover) for mover in found.moved],
        "on": today().isoformat(),
        "at": current_unit().now.isoformat(),
        "picture": _drawn(manager, found),
    }
    put_on_its_way("premium", "estimate-caption-pdf", data)


def _drawn(manager: DialogManager, found: Price) -> dict[str, Any]:
    """What the picture shows: points of term and rate, and the one chosen."""
    prices = prices_of(manager)
    points = curve(found.request, prices.tariffs, own_only=not prices.reference)
    rate = found.found.rate_percent or (Decimal(0), Decimal(0))
    return {
        "points": [[one.months, plain(one.least), plain(one.most)] for one in points],
        "chosen": [plain(found.request.credit_months), *map(plain, rate)],
        "foreign": found.found.reference_used,
        "on": today().isoformat(),
    }
