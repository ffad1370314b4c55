"""Links into the bot: `?start=p_<product>`, `f_<flow>`, `case_<number>`, `claim_<code>`,
`link_<code>`.

A case is shown to its own person only, and a stranger's number is answered like one that does not
exist. The code of a claim cannot be guessed, and is good for whoever uses it first.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager, StartMode

from agency import case_number
from agency.catalogue.products import product
from agency.errors import BadInput
from flows import buyer_check, claim, discovery, kit, notice, policies, premium
from flows.cases import open_number
from flows.menu import go_home
from flows.states import Cases, Info, Language, Question
from gateway.links import CASE, CLAIM, FLOW, LINK, PRODUCT
from gateway.unit import current_unit

Way = Callable[[DialogManager], Awaitable[None]]


async def follow(manager: DialogManager, payload: str) -> None:
    """Go where a link leads; the menu for a payload that leads nowhere.

    Who has not chosen a language is asked for it first and then led on.
    """
    if current_unit().language is None:
        data = {"link": payload}
        await manager.start(Language.choose, data, mode=StartMode.RESET_STACK)
    elif (number := case_number.find(payload.removeprefix(CASE))) is not None:
        await open_number(manager, str(number))
    elif payload.startswith(PRODUCT) and _is_product(payload.removeprefix(PRODUCT)):
        await _open(manager, payload.removeprefix(PRODUCT))
    elif payload.startswith(CLAIM):
        await _claim(manager, payload.removeprefix(CLAIM))
    elif payload.startswith(LINK):
        await policies.redeem(manager, payload.removeprefix(LINK))
    elif payload.startswith(FLOW) and payload.removeprefix(FLOW) in LED_TO:
        await LED_TO[payload.removeprefix(FLOW)](manager)
    else:
        await go_home(manager)


async def _open(manager: DialogManager, product_id: str) -> None:
    await kit.open_over(manager, Info.product, {"product": product_id})


def _is_product(product_id: str) -> bool:
    try:
        return bool(product(product_id))
    except BadInput:
        return False


async def _claim(manager: DialogManager, code: str) -> None:
    if not await claim.accept(manager, code):
        await go_home(manager, "claim-link-used")


async def _cases(manager: DialogManager) -> None:
    await kit.open_over(manager, Cases.list, {})


async def _question(manager: DialogManager) -> None:
    await kit.open_over(manager, Question.text, {})


LED_TO: Final[Mapping[str, Way]] = {
    "notice": notice.start,
    "premium": premium.start,
    "discovery": discovery.start,
    "cases": _cases,
    "question": _question,
    "check": buyer_check.start,
    "policies": policies.open_list,
}
"""How each conversation of `gateway.links.FLOWS` is begun."""
