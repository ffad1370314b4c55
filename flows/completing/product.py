"""The product of a registered notice, where it was not known or is another one."""

from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from agency.notice_questions import LATE_REASON, PRODUCT
from agency.profiles import profile_of
from flows import kit
from flows.answers import answers, give
from flows.product_choice import ProductChoice
from flows.product_names import product_name
from flows.states import Completing
from gateway.words import Label, T, reader_language, say
from services.cases import naming
from storage.cases import Case

INSURANCE: Final = ("exporter", "financing", "liability")
"""The groups of products under which a notice is taken."""


async def _take(manager: DialogManager, product: str) -> None:
    await give(manager, product=product)
    await kit.go(manager, Completing.questions)


async def _take_back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await give(manager, product=None)
    await kit.go(manager, Completing.questions)


_CHOICE: Final = ProductChoice(Completing.product, _take, INSURANCE)


def windows() -> list[Window]:
    """The group, and the product in it."""
    return [_group(), _product()]


def _group() -> Window:
    async def chosen(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"chosen": PRODUCT in await answers(dialog_manager)}

    return Window(
        kit.error_line(),
        T("notice-ask-group"),
        T("completing-group-hint"),
        kit.only_buttons(),
        _CHOICE.group_buttons(),
        Button(
            Label("notice-button-take-back"), id="product_back", on_click=_take_back, when="chosen"
        ),
        Button(Label("kit-back"), id="back_group", on_click=kit.going(Completing.questions)),
        kit.specialist("group"),
        state=Completing.group,
        getter=chosen,
    )


def _product() -> Window:
    return Window(
        kit.error_line(),
        T("notice-ask-product"),
        kit.only_buttons(),
        _CHOICE.product_buttons(),
        Button(Label("kit-back"), id="back_product", on_click=kit.going(Completing.group)),
        kit.specialist("product"),
        state=Completing.product,
    )


def lines(product: str | None) -> list[str]:
    """The product that was chosen, as a line of HTML."""
    if product is None:
        return []
    language = reader_language()
    return [say(language, "notice-line-product", value=product_name(language, product))]


def consequences(case: Case, product: str) -> str:
    """What a product that is named now decides: papers, terms, and whether the notice came late."""
    language = reader_language()
    if not profile_of(product).quotes_clauses:
        return say(language, "completing-product-contract")
    told = [say(language, "completing-product-rules")]
    if days := naming.days_after(case, product):
        told.append(say(language, "completing-product-late", days=days))
    return "\n".join(told)


def asked_first(case: Case, product: str | None) -> list[str]:
    """What a notice by this product leaves open: the product itself, and why it came late."""
    first = [PRODUCT] if naming.may_name(case) and case.product is None else []
    late = naming.days_after(case, product) and LATE_REASON not in case.body
    return [*first, *([LATE_REASON] if late else [])]


def asked_last(case: Case) -> list[str]:
    """A product that is known may still be corrected."""
    return [PRODUCT] if naming.may_name(case) and case.product is not None else []
