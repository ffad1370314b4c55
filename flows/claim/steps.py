"""The answers of a claim: their order, and what is made of each."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency import case_number
from agency.profiles import profile_of
from flows import kit, profile
from flows.amount import AmountQuestion
from flows.answers import answers, give
from flows.in_order import InOrder
from flows.states import Claim
from flows.who import Who

STEPS: Final = 4


def missing(given: Mapping[str, Any]) -> State | None:
    """The window of the first answer that is not given yet; None when all are."""
    amount = given.get("amount", {})
    open_steps = {
        Claim.notice: "notice" not in given,
        Claim.who: "who" not in given,
        Claim.amount: "amount" not in given,
        Claim.currency: "value" in amount and "currency" not in amount,
        Claim.form: "form" not in given,
    }
    return next((window for window, is_open in open_steps.items() if is_open), None)


back_to: Final = InOrder(missing, Claim.summary).back_to


async def onward(manager: DialogManager) -> None:
    """Go to the first answer that is missing, or to the summary."""
    given = await answers(manager)
    window = missing(given) or Claim.summary
    if "who" in given and await is_others_turn(given):
        window = Claim.turned
    await kit.go(manager, window)


async def is_others_turn(given: Mapping[str, Any]) -> bool:
    """Whether the rules leave the claim to the beneficiary, and the person is the policyholder."""
    if not profile_of(given.get("notice", {}).get("product")).quotes_clauses:
        return False
    sender = await profile.get(given["who"]["profile_id"])
    return sender is not None and sender.acting_as == "policyholder"


async def take_number(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the number of somebody else's notice; it is only repeated, nothing is shown."""
    number = case_number.find(text) or case_number.parse(text)
    if number is None:
        kit.complain(manager, "claim-number-unreadable")
        return
    await give(manager, notice={"number": str(number)}, product=None)
    await onward(manager)


async def form_done(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The form is sent, or will be."""
    await give(manager, form=True)
    await onward(manager)


WHO: Final = Who(onward)
AMOUNT: Final = AmountQuestion(onward, offered=("KZT", "USD", "EUR", "RUB", "CNY", "KGS"))
