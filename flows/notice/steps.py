"""The five answers of a notice: their order, and what is made of each."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency.profiles import OTHER_EVENT, EventKind, event_kinds, profile_of
from agency.spoken import dates
from flows import kit
from flows.amount import AmountQuestion
from flows.answers import answers, give
from flows.day import today
from flows.in_order import InOrder
from flows.product_choice import ProductChoice
from flows.states import Notice
from flows.who import Who

KIND: Final = "insured_event"
STEPS: Final = 5
LONGEST_STORY: Final = 4096


def missing(given: Mapping[str, Any]) -> State | None:
    """The window of the first answer that is not given yet; None when all are."""
    contract, amount = given.get("contract", {}), given.get("amount", {})
    open_steps = {
        Notice.who: "who" not in given,
        Notice.contract: "number" not in contract,
        Notice.group: "product" not in contract,
        Notice.event: "event" not in given,
        Notice.date: "date" not in given,
        Notice.amount: "amount" not in given,
        Notice.currency: "value" in amount and "currency" not in amount,
    }
    return next((window for window, is_open in open_steps.items() if is_open), None)


ORDER: Final = InOrder(missing, Notice.summary)
onward: Final = ORDER.onward
back_to: Final = ORDER.back_to


async def take_number(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the contract's number as it was written."""
    await _take_contract(manager, number=text)


async def no_number(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The number is not at hand: a notice is taken all the same."""
    await _take_contract(manager, number="")


async def _take_product(manager: DialogManager, product: str) -> None:
    """Keep the product; what is no insurance of the agency gets its own answer."""
    manager.dialog_data["product"] = product
    instrument = profile_of(product).instrument
    if instrument == "insurance":
        await _take_contract(manager, product=product)
    else:
        await kit.go(manager, Notice.guarantee if instrument == "guarantee" else Notice.referral)


async def no_product(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The person does not know the product: a specialist finds it."""
    await _take_contract(manager, product="")


async def _take_contract(manager: DialogManager, **said: str) -> None:
    """Another product knows other events: an answer that does not fit it is asked again."""
    given = await answers(manager)
    contract = {**given.get("contract", {}), **said}
    fits = {kind.id for kind in offered_events(contract.get("product"))}
    event = given.get("event")
    if "product" in said and event and event["id"] not in fits:
        await give(manager, event=None)
    await give(manager, contract=contract)
    await onward(manager)


def offered_events(product: str | None) -> tuple[EventKind, ...]:
    """What may be reported of a product, always with a way to say something else."""
    kinds = event_kinds(product or None)
    return kinds if OTHER_EVENT in kinds else (*kinds, OTHER_EVENT)


async def take_event(
    query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
) -> None:
    """Keep what happened; something else is asked for in words."""
    contract = (await answers(manager)).get("contract", {})
    kinds = offered_events(contract.get("product"))
    kind = next((known for known in kinds if kit.short_key(known.id) == key), None)
    if kind is None:
        return
    if kind == OTHER_EVENT:
        await kit.go(manager, Notice.event_words)
    else:
        await give(manager, event={"id": kind.id})
        await onward(manager)


async def take_event_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep what happened in the person's own words."""
    await give(manager, event={"id": OTHER_EVENT.id, "text": text})
    await onward(manager)


async def take_day(
    query: CallbackQuery, select: Select[str], manager: DialogManager, day: str
) -> None:
    """Keep a day chosen by button."""
    await _take_date(manager, date.fromisoformat(day))


async def take_date_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a day as people say it, or ask back."""
    said = dates.understand(text, await today(manager))
    if isinstance(said, date):
        await _take_date(manager, said)
        return
    manager.dialog_data["days"] = [day.isoformat() for day in said.candidates]
    if said.reason in {"future", "too_old"}:
        manager.dialog_data.pop("days")
    kit.complain(manager, f"notice-date-{said.reason.replace('_', '-')}")


async def _take_date(manager: DialogManager, day: date) -> None:
    manager.dialog_data.pop("days", None)
    await give(manager, date=day.isoformat())
    await onward(manager)


def offered_days(manager: DialogManager, now: date) -> list[date]:
    """Today and yesterday, or the days that a typed answer may have meant."""
    meant = manager.dialog_data.get("days")
    if meant:
        return [date.fromisoformat(day) for day in meant]
    return [now, now - timedelta(days=1)]


WHO: Final = Who(onward)
AMOUNT: Final = AmountQuestion(onward, rough=True)
PRODUCT: Final = ProductChoice(Notice.product, _take_product)
