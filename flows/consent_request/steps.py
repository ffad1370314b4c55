"""The answers of a request for consent: their order, and what is made of each."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency.deadlines.clocks import LOAN_INSURANCE
from agency.spoken import dates
from flows import kit
from flows.answers import give
from flows.day import today
from flows.in_order import InOrder
from flows.states import Agreement
from flows.who import Who

ACTS: Final = (
    "amend",
    "restructure",
    "release_collateral",
    "settle",
    "go_to_court",
    "sell_debt",
)
STEPS: Final = 7
LONGEST_STORY: Final = 4096
_DAY_AND_MONTH: Final = 4
"""Digits of a day without a year."""
PRODUCTS: Final = {"loan": LOAN_INSURANCE, "other": ""}


def missing(given: Mapping[str, Any]) -> State | None:
    """The window of the first answer that is not given yet; None when all are."""
    open_steps = {
        Agreement.act: "act" not in given,
        Agreement.product: "product" not in given,
        Agreement.contract: "contract_number" not in given,
        Agreement.story: "text" not in given,
        Agreement.by: "by" not in given,
        Agreement.who: "who" not in given,
        Agreement.draft: "draft" not in given,
    }
    return next((window for window, is_open in open_steps.items() if is_open), None)


ORDER: Final = InOrder(missing, Agreement.summary)
onward: Final = ORDER.onward
back_to: Final = ORDER.back_to


async def take_act(
    query: CallbackQuery, select: Select[str], manager: DialogManager, act: str
) -> None:
    """Keep what is planned."""
    await give(manager, act=act)
    await onward(manager)


async def take_product(
    query: CallbackQuery, select: Select[str], manager: DialogManager, name: str
) -> None:
    """Keep whether it is loan insurance, whose rules name the acts."""
    await give(manager, product=PRODUCTS[name])
    await onward(manager)


async def take_contract(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the contract's number as it was written."""
    await give(manager, contract_number=text)
    await onward(manager)


async def no_contract(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The number is not at hand."""
    await give(manager, contract_number="")
    await onward(manager)


async def take_story(text: str, message: Message, manager: DialogManager) -> None:
    """Keep what exactly is planned, in the person's own words."""
    await give(manager, text=text)
    await onward(manager)


async def take_by(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the day by which an answer is needed; a day that has passed is asked again."""
    now = await today(manager)
    said = coming(text, now)
    if said is None or said < now:
        kit.complain(manager, "agreement-by-passed" if said else "agreement-by-unreadable")
        return
    await give(manager, by=said.isoformat())
    await onward(manager)


def coming(text: str, now: date) -> date | None:
    """The day that people mean when they look ahead; one without a year is the next such day."""
    said = dates.understand(text, now)
    if isinstance(said, dates.DateDoubt):
        return said.candidates[0] if said.reason == "future" else None
    if said < now and sum(letter.isdigit() for letter in text) <= _DAY_AND_MONTH:
        return said.replace(year=said.year + 1)
    return said


async def take_day(
    query: CallbackQuery, select: Select[str], manager: DialogManager, day: str
) -> None:
    """Keep a day chosen by button."""
    await give(manager, by=day)
    await onward(manager)


async def no_day(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """There is no day by which the answer is needed."""
    await give(manager, by="")
    await onward(manager)


async def draft_done(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The draft of the paper is sent, or there is none yet."""
    await give(manager, draft=True)
    await onward(manager)


WHO: Final = Who(onward)
