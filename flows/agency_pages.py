"""About the agency, and what a foreign buyer reads and hands on."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Url
from aiogram_dialog.widgets.text import Format

from agency.catalogue.agency_wording import agency_sections, buyer_page, supplier_card
from flows.kit import going, leave, specialist
from flows.sections import html, told
from flows.sharing import share_address
from flows.states import Info
from gateway.words import Label, reader_language
from locales.texts import texts

_HERE = ("about", "members", "offices")


async def _agency(**_: Any) -> dict[str, Any]:
    parts = agency_sections(texts(reader_language()))
    return {"agency_html": told(part for part in parts if part.id in _HERE)}


async def _abroad(**_: Any) -> dict[str, Any]:
    parts = agency_sections(texts(reader_language()))
    return {"abroad_html": told(part for part in parts if part.id not in _HERE)}


async def _buyer(**_: Any) -> dict[str, Any]:
    card = supplier_card(texts(reader_language()))
    return {
        "buyer_html": html(buyer_page(texts("en"))),
        "card_html": html(card),
        "share": share_address(card),
    }


async def _close_buyer(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to the contacts, or to where the page was opened from."""
    given = manager.start_data
    if isinstance(given, dict) and given.get("only") == "buyer":
        await leave(query, button, manager)
    else:
        await manager.switch_to(Info.contacts)


def windows() -> list[Window]:
    """The agency, its presence abroad, and the page for a foreign buyer."""
    return [
        Window(
            Format("{agency_html}"),
            Button(Label("catalogue-button-abroad"), id="abroad", on_click=going(Info.abroad)),
            specialist("agency"),
            Button(Label("kit-back"), id="back_agency", on_click=going(Info.contacts)),
            state=Info.agency,
            getter=_agency,
        ),
        Window(
            Format("{abroad_html}"),
            specialist("abroad"),
            Button(Label("kit-back"), id="back_abroad", on_click=going(Info.agency)),
            state=Info.abroad,
            getter=_abroad,
        ),
        Window(
            Format("{buyer_html}\n\n<blockquote>{card_html}</blockquote>"),
            Url(Label("guide-button-forward"), Format("{share}"), id="share_card"),
            specialist("buyer"),
            Button(Label("kit-back"), id="back_buyer", on_click=_close_buyer),
            state=Info.buyer,
            getter=_buyer,
        ),
    ]
