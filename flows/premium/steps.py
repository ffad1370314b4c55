"""The answers of an estimate: their order, and what is made of each."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency.premium.asked import (
    KINDS,
    bears_premium,
    counted,
    counted_as,
    missing,
    most_instalments,
    questions,
    side_of,
)
from agency.premium.classes import rating_as_written
from agency.spoken import terms
from flows import kit
from flows.amount import AmountQuestion
from flows.answers import answers, give
from flows.country import CountryQuestion, moves
from flows.premium.known import known_buyers
from flows.product_choice import ProductChoice
from flows.states import Premium

KIND: Final = "premium_quote"
PRICED: Final = "priced"
"""In the view's data once a price was shown: a changed answer then leads back to it."""
OTHER_BUYER: Final = "other_buyer"
"""In the view's data once a buyer is asked about who is not on file."""
OF_BUYER: Final = ("country", "kind", "rating", "years", "delays", "name", "on_file")
DELAYS: Final = ("no", "yes")
YEARS: Final = ("0", "1", "5")
_LEAST_COVER: Final = 1
_FIGURE: Final = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*%?")
_COUNT: Final = re.compile(r"([0-9]{1,4})(?:\s+[^\W\d]+)?")
_WINDOWS: Final[Mapping[str, State]] = {
    "product": Premium.group,
    "country": Premium.country,
    "kind": Premium.kind,
    "rating": Premium.rating,
    "years": Premium.years,
    "delays": Premium.delays,
    "amount": Premium.amount,
    "currency": Premium.currency,
    "term": Premium.term,
    "delivery": Premium.delivery,
    "cover": Premium.cover,
    "instalments": Premium.instalments,
}


async def onward(manager: DialogManager) -> None:
    """Go to the first answer that is missing; then to the summary, or back to the price."""
    given = await answers(manager)
    question = missing(given)
    if question is None:
        done = Premium.result if manager.dialog_data.get(PRICED) else Premium.summary
        await kit.go(manager, done)
    elif question == "country" and await _may_be_on_file(manager, given):
        await kit.go(manager, Premium.on_file)
    else:
        await kit.go(manager, _WINDOWS[question])


async def _may_be_on_file(manager: DialogManager, given: Mapping[str, Any]) -> bool:
    if manager.dialog_data.get(OTHER_BUYER) or side_of(given["product"]) != "buyer":
        return False
    return bool(await known_buyers())


async def ask(manager: DialogManager, question: str) -> None:
    """Ask one question again."""
    await kit.go(manager, _WINDOWS[question])


def back_from(question: str) -> kit.OnClick:
    """Back one question; when all are answered, to the summary or the price."""

    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        given = await answers(manager)
        if missing(given) is None:
            await onward(manager)
            return
        if question == "country" and manager.dialog_data.pop(OTHER_BUYER, None):
            await kit.go(manager, Premium.on_file)
            return
        before = "amount" if question == "currency" else _before(questions(given), question)
        await ask(manager, before)

    return press


async def back_from_first(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back from the product: to what is complete already, else out."""
    if missing(await answers(manager)) is None:
        await onward(manager)
    else:
        await kit.leave(query, button, manager)


def _before(known: tuple[str, ...], question: str) -> str:
    place = known.index(question) if question in known else 1
    return known[max(0, place - 1)]


def progress_of(question: str, given: Mapping[str, Any]) -> dict[str, int]:
    """The data of `kit.progress`; nothing while a single answer is changed."""
    if missing(given) is None:
        return {}
    order = counted(given) if "product" in given else ()
    place = counted_as(question)
    return {"step": order.index(place) + 1, "steps": len(order)} if place in order else {}


async def set_product(manager: DialogManager, product: str) -> None:
    """Keep the product; of another debtor everything is asked anew."""
    before = (await answers(manager)).get("product")
    same = before is not None and side_of(before) == side_of(product)
    forgotten = {} if same else dict.fromkeys(OF_BUYER)
    await give(manager, **forgotten, product=product)


async def _take_product(manager: DialogManager, product: str) -> None:
    await set_product(manager, product)
    await onward(manager)


PRODUCT: Final = ProductChoice(Premium.product, _take_product)
AMOUNT: Final = AmountQuestion(onward)


async def _keep_country(manager: DialogManager, code: str) -> None:
    """A debtor taken over from a file is another one in another country."""
    product = (await answers(manager))["product"]
    if code == "KZ" and bears_premium(product):
        kit.complain(manager, "estimate-country-home")
        return
    forgotten = {"name": None, "on_file": None} if await moves(manager, code) else {}
    await give(manager, **forgotten, country=code)
    await onward(manager)


COUNTRY: Final = CountryQuestion(("RU", "UZ", "KG", "TJ", "CN", "TR"), _keep_country)


async def take_kind(
    query: CallbackQuery, select: Select[str], manager: DialogManager, kind: str
) -> None:
    """Keep what is known of the debtor; another kind is asked other things."""
    if kind in KINDS:
        await give(manager, kind=kind, rating=None, years=None, delays=None)
        await onward(manager)


async def take_rating(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a rating of one of the two big scales."""
    rating = rating_as_written(text)
    if rating is None:
        kit.complain(manager, "estimate-rating-unknown")
    else:
        await give(manager, rating=rating)
        await onward(manager)


async def no_rating(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """No rating is known."""
    await give(manager, rating="")
    await onward(manager)


async def take_years(
    query: CallbackQuery, select: Select[str], manager: DialogManager, years: str
) -> None:
    """Keep for how long the two have traded."""
    await give(manager, years=years)
    await onward(manager)


async def take_years_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed number of years, or a length of time."""
    figure = text.strip()
    said = terms.understand(f"{figure} лет" if figure.isdecimal() else figure, at_once=True)
    if isinstance(said, terms.TermDoubt):
        kit.complain(manager, "estimate-years-unreadable")
    else:
        months = said.months or 0 if said.days is None else said.days // terms.DAYS_A_MONTH
        await give(manager, years=str(months // 12))
        await onward(manager)


async def take_delays(
    query: CallbackQuery, select: Select[str], manager: DialogManager, answer: str
) -> None:
    """Keep whether the debtor has paid late."""
    if answer in DELAYS:
        await give(manager, delays=answer)
        await onward(manager)


async def take_length(
    query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
) -> None:
    """Keep a length of time chosen by button: `term.days.90`."""
    question, unit, count = key.split(".")
    await _set_length(manager, question, {unit: int(count)})


async def take_term(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the term of payment as people write it."""
    await _keep_length(manager, "term", terms.understand(text))


async def take_delivery(text: str, message: Message, manager: DialogManager) -> None:
    """Keep how long the delivery goes on; at once is an answer too."""
    await _keep_length(manager, "delivery", terms.understand(text, at_once=True))


async def _keep_length(
    manager: DialogManager, question: str, said: terms.Term | terms.TermDoubt
) -> None:
    if isinstance(said, terms.TermDoubt):
        kit.complain(manager, f"estimate-term-{said.reason.replace('_', '-')}")
        return
    length = {"months": said.months or 0} if said.days is None else {"days": said.days}
    await _set_length(manager, question, length)


async def _set_length(manager: DialogManager, question: str, length: Mapping[str, int]) -> None:
    """Instalments that no longer fit into the term are asked again."""
    after = {**await answers(manager), question: length}
    too_many = "instalments" in after and int(after["instalments"]) > most_instalments(after)
    forgotten = {"instalments": None} if too_many else {}
    await give(manager, **forgotten, **{question: length})
    await onward(manager)


async def take_cover(
    query: CallbackQuery, select: Select[str], manager: DialogManager, percent: str
) -> None:
    """Keep the cover chosen by button."""
    await give(manager, cover=percent)
    await onward(manager)


async def take_cover_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed percent."""
    said = _FIGURE.fullmatch(text)
    percent = Decimal(said.group(1).replace(",", ".")) if said else Decimal(0)
    if _LEAST_COVER <= percent <= 100:
        await give(manager, cover=str(percent))
        await onward(manager)
    else:
        kit.complain(manager, "estimate-cover-range")


async def take_instalments(
    query: CallbackQuery, select: Select[str], manager: DialogManager, count: str
) -> None:
    """Keep the number of instalments chosen by button."""
    await _keep_instalments(manager, int(count))


async def take_instalments_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed number of instalments, alone or with a word behind it."""
    said = _COUNT.fullmatch(text)
    await _keep_instalments(manager, int(said[1]) if said else 0)


async def _keep_instalments(manager: DialogManager, count: int) -> None:
    most = most_instalments(await answers(manager))
    if 1 <= count <= most:
        await give(manager, instalments=str(count))
        await onward(manager)
    else:
        key = "estimate-instalments-range" if most > 1 else "estimate-instalments-one"
        kit.complain(manager, key, most=most)
