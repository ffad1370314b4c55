"""What a person's own words ask for, and the way there."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from aiogram_dialog import DialogManager

from agency.catalogue.products import products
from agency.discovery.wording import intent_label
from agency.plain_words.understand import NOTICE
from flows import buyer_check, kit, notice, premium
from flows.menu import go_home
from flows.product_names import product_button
from flows.states import Cases, Info, Language, Policies, Question
from gateway.words import reader_language
from locales.texts import texts

Way = Callable[[DialogManager], Awaitable[None]]
_PRODUCT: Final = "product:"


def label(intent: str) -> str:
    """A button for an intent."""
    if intent.startswith(_PRODUCT):
        return product_button(reader_language(), intent.removeprefix(_PRODUCT))
    return intent_label(intent, texts(reader_language()))


async def offer_or_open(manager: DialogManager, intent: str) -> None:
    """Go where words lead that are sure; a notice is offered only, nothing begins by itself."""
    if intent == NOTICE:
        await go_home(manager, "menu-line-notice")
    else:
        await open_intent(manager, intent)


async def open_intent(manager: DialogManager, intent: str) -> None:
    """Go where an intent leads; words that lead nowhere show the menu."""
    if intent.startswith(_PRODUCT):
        await open_product(manager, intent.removeprefix(_PRODUCT))
    elif intent in _WAYS:
        await _WAYS[intent](manager)
    else:
        await go_home(manager, "menu-line-text")


async def open_product(manager: DialogManager, product_id: str) -> None:
    """Show a product's card over the current window."""
    if product_id in {each.id for each in products()}:
        await kit.open_over(manager, Info.product, {"product": product_id})


async def _cases(manager: DialogManager) -> None:
    await kit.open_over(manager, Cases.list, {})


async def _policies(manager: DialogManager) -> None:
    await kit.open_over(manager, Policies.list, {})


async def _language(manager: DialogManager) -> None:
    await kit.open_over(manager, Language.choose, {})


async def _human(manager: DialogManager) -> None:
    await kit.open_over(manager, Question.text, {})


_WAYS: Final[Mapping[str, Way]] = {
    NOTICE: notice.start,
    "flow:premium": premium.start,
    "flow:buyer_check": buyer_check.start,
    "flow:case_status": _cases,
    "flow:payment": _policies,
    "flow:language": _language,
    "human": _human,
}
