"""What is looked up by a typed word: clauses by number, past deals by goods or country."""

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Select
from aiogram_dialog.widgets.text import Format

from agency import countries
from agency.catalogue.clauses import LAST_CLAUSE, clause_card
from agency.catalogue.product import PastDeal
from agency.catalogue.products import past_deals
from agency.catalogue.wording import clause_lines, deal_line
from agency.errors import BadInput
from agency.letters import fold
from flows import kit
from flows.pages import Pages
from flows.product_names import product_button
from flows.sections import bold, html, joined
from flows.states import Lookup
from gateway.words import Label, T, reader_language
from locales.texts import Texts, texts

_LEAST_LETTERS: Final = 3
_MOST_SHOWN: Final = 20
_LONGEST_BUTTON: Final = 28


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(_clause(), _deals())


async def take_number(text: str, message: Message, manager: DialogManager) -> None:
    """Show the card of a clause, as `47` or `47.1`."""
    try:
        clause_card(text)
    except BadInput:
        kit.complain(manager, "catalogue-clause-range", last=LAST_CLAUSE)
        return
    kit.forgive(manager)
    manager.dialog_data["clause"] = text


async def _clause_shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    words, number = texts(reader_language()), dialog_manager.dialog_data.get("clause")
    if number is None:
        return {"clause_html": html(words("products-rules-where")), "last": LAST_CLAUSE}
    title, told, note = clause_lines(clause_card(number), words)
    return {
        "clause_html": joined([bold(title), html(told), f"<i>{html(note)}</i>"]),
        "last": LAST_CLAUSE,
    }


def _clause() -> Window:
    return Window(
        kit.error_line(),
        Format("{clause_html}"),
        T("catalogue-ask-clause"),
        kit.typed(take_number),
        kit.specialist("clause"),
        kit.menu_button("clause"),
        Button(Label("kit-back"), id="back_clause", on_click=kit.leave),
        state=Lookup.clause,
        getter=_clause_shown,
    )


async def take_goods(
    query: CallbackQuery, select: Select[str], manager: DialogManager, goods: str
) -> None:
    """Show the deals with goods of a button."""
    kit.forgive(manager)
    manager.dialog_data["wanted"] = {"goods": goods}


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Show the deals with typed goods, else with a typed country."""
    found = _goods_named(text)
    named = next((code for code in countries.find(text) if past_deals(country=code)), None)
    if found:
        manager.dialog_data["wanted"] = {"goods": found}
    elif named:
        manager.dialog_data["wanted"] = {"country": named}
    else:
        kit.complain(manager, "catalogue-deals-none")
        return
    kit.forgive(manager)


def _goods_named(text: str) -> str | None:
    """Goods with a word that begins as `text` does."""
    wanted = fold(text)
    if len(wanted) < _LEAST_LETTERS:
        return None
    words = texts(reader_language())
    for goods in _all_goods():
        name = fold(words(f"products-goods-{goods}"))
        if any(part.startswith(wanted) for part in (name, *name.split())):
            return goods
    return None


def _all_goods() -> tuple[str, ...]:
    return tuple(dict.fromkeys(deal.goods for deal in past_deals()))


async def _deals_shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    words = texts(reader_language())
    wanted = dialog_manager.dialog_data.get("wanted")
    lines = [_line(deal, words) for deal in past_deals(**wanted)[:_MOST_SHOWN]] if wanted else []
    note = f"<i>{html(words('products-used-by-note'))}</i>" if wanted else ""
    return {
        "deals_html": joined(["\n".join(lines), note]),
        "goods": [(goods, _label(words(f"products-goods-{goods}"))) for goods in _all_goods()],
    }


def _label(goods: str) -> str:
    """Goods as a button: as much of the name as it holds."""
    name = goods[0].upper() + goods[1:]
    return name if len(name) <= _LONGEST_BUTTON else f"{name[: _LONGEST_BUTTON - 1].rstrip()}…"


def _line(deal: PastDeal, words: Texts) -> str:
    product = product_button(reader_language(), deal.product)
    return f"• {html(deal_line(deal, words))} ({html(product)})"


def _deals() -> Window:
    return Window(
        kit.error_line(),
        T("catalogue-ask-deals"),
        Format("\n{deals_html}", when="deals_html"),
        kit.typed(take_words),
        Pages(kit.picks("goods", "goods", take_goods), name="goods_pages", height=6),
        kit.specialist("deals"),
        kit.menu_button("deals"),
        Button(Label("kit-back"), id="back_deals", on_click=kit.leave),
        state=Lookup.deals,
        getter=_deals_shown,
    )
