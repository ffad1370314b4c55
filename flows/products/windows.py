"""The windows of a card."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group
from aiogram_dialog.widgets.text import Format

from agency.catalogue import products as catalogue
from flows import kit
from flows.product_names import product_name
from flows.products import card, comparing, summary
from flows.products.parts import part_of, quotes_clauses
from flows.sections import bold, told
from flows.states import Info
from gateway.words import Label, T, reader_language
from locales.texts import texts


def windows() -> list[Window]:
    """The card, a part of it, two cards side by side, and what to take elsewhere."""
    return [_card(), _part(), _compare(), _compared(), _summary()]


def _card() -> Window:
    return Window(
        Format("{text_html}"),
        Button(Label("catalogue-button-apply"), id="apply", on_click=card.request, when="applies"),
        Button(
            Label("guide-button-summary"),
            id="summary",
            on_click=kit.going(Info.summary),
            when="referral",
        ),
        Button(Label("menu-report"), id="report", on_click=card.report, when="takes_notice"),
        Button(Label("estimate-button-open"), id="estimate", on_click=card.estimate),
        Group(kit.picks("part", "parts", card.open_part), width=2),
        Button(Label("guide-button-compare"), id="compare", on_click=kit.going(Info.compare)),
        Button(Label("kit-specialist"), id="ask_product", on_click=card.ask),
        kit.menu_button("product"),
        Button(Label("kit-back"), id="back_product", on_click=card.close_product),
        state=Info.product,
        getter=card.shown,
    )


async def _part_shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    each = catalogue.product(card.product_shown(dialog_manager))
    language, part = reader_language(), _part_name(dialog_manager)
    return {
        "title_html": bold(product_name(language, each.id)),
        "part_html": told(part_of(each, part, texts(language))),
        "clauses": part == "rules" and quotes_clauses(each),
        "deals": part == "used_by",
    }


def _part_name(manager: DialogManager) -> str:
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    return str(manager.dialog_data.get("part") or given["part"])


async def _close_part(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if "part" in manager.dialog_data:
        await manager.switch_to(Info.product)
    else:
        await kit.leave(query, button, manager)


def _part() -> Window:
    return Window(
        Format("{title_html}\n\n{part_html}"),
        Button(
            Label("catalogue-button-clause"),
            id="clause",
            on_click=card.look_up_clause,
            when="clauses",
        ),
        Button(
            Label("catalogue-button-deals"),
            id="deals_like",
            on_click=card.look_up_deals,
            when="deals",
        ),
        Button(Label("kit-specialist"), id="ask_part", on_click=card.ask),
        Button(Label("kit-back"), id="back_part", on_click=_close_part),
        state=Info.part,
        getter=_part_shown,
    )


def _compare() -> Window:
    return Window(
        T("catalogue-compare"),
        Column(kit.picks("other", "others", comparing.choose)),
        Button(Label("kit-back"), id="back_compare", on_click=kit.going(Info.product)),
        state=Info.compare,
        getter=comparing.offered,
    )


async def _close_compared(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if "ids" in manager.dialog_data:
        await manager.switch_to(Info.product)
    else:
        await kit.leave(query, button, manager)


def _compared() -> Window:
    return Window(
        Format("{compared_html}"),
        kit.specialist("compared"),
        Button(Label("kit-back"), id="back_compared", on_click=_close_compared),
        state=Info.compared,
        getter=comparing.shown,
    )


async def _close_summary(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """A card that was opened for its summary alone is left with it."""
    given = manager.start_data
    if isinstance(given, dict) and given.get("only") == "summary":
        await kit.leave(query, button, manager)
    else:
        await manager.switch_to(Info.product)


def _summary() -> Window:
    return Window(
        Format("{summary_html}"),
        T("catalogue-summary-take"),
        Button(Label("catalogue-button-contact"), id="contact", on_click=card.ask),
        kit.menu_button("summary"),
        Button(Label("kit-back"), id="back_summary", on_click=_close_summary),
        state=Info.summary,
        getter=summary.shown,
    )
