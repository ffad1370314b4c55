"""One product: what it is about, its card part by part, and how to go on."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency.catalogue import products as catalogue
from agency.catalogue.product import Product
from agency.discovery.checks import Surroundings, may_apply
from agency.discovery.wording import listed_warning
from agency.profiles import profile_of
from flows import apply, notice, premium
from flows.checking import surroundings
from flows.kit import leave, short_key
from flows.product_names import product_name
from flows.products.parts import available
from flows.sections import html, joined
from flows.states import Info, Lookup, Question
from gateway.words import reader_language, say
from locales.texts import ChatLanguage, texts


def product_shown(manager: DialogManager) -> str:
    """The product that the card's windows are about."""
    given = manager.start_data if isinstance(manager.start_data, dict) else {}
    return str(manager.dialog_data.get("product") or given["product"])


def listed_line(product_id: str, around: Surroundings) -> str:
    """The warning, as HTML, where a loaded list names a provider or funder; else nothing."""
    hit = (around.hits or {}).get(product_id)
    if hit is None:
        return ""
    return f"⚠️ {html(listed_warning(hit.list, hit.as_of, texts(reader_language())))}"


async def shown(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The data of the card's first window."""
    each = catalogue.product(product_shown(dialog_manager))
    language, around = reader_language(), await surroundings()
    words = texts(language)
    listed = listed_line(each.id, around)
    careful = bool(catalogue.screened_names(each.id)) and not listed
    parts = [
        say(language, "info-product-title", name=product_name(language, each.id)),
        _about(language, each),
        say(language, f"info-go-on-{profile_of(each.id).instrument}"),
        listed,
        say(language, "info-sanctions") if careful else "",
    ]
    return {
        "text_html": joined(parts),
        "applies": may_apply(each.id, around),
        "referral": each.referral,
        "takes_notice": profile_of(each.id).takes_notice,
        "parts": [(part, words(f"catalogue-part-{part}")) for part in available(each, words)],
    }


def _about(language: ChatLanguage, product: Product) -> str:
    words = texts(language)
    covers = words(f"products-{product.id}-covers")
    applicants = ", ".join(words(f"products-party-{party}") for party in product.applicants)
    lines = [
        say(language, "info-product-line-text", line=words(f"products-{product.id}-line")),
        say(language, f"info-covers-{product.kind}", covers=covers),
        say(language, "info-applicants", applicants=applicants),
    ]
    return "\n".join(lines)


async def open_product(query: CallbackQuery, select: Any, manager: DialogManager, key: str) -> None:
    """Show one product; `key` is its `short_key`, since ids are longer than a button carries."""
    for product in catalogue.products():
        if short_key(product.id) == key:
            manager.dialog_data["product"] = product.id
            await manager.switch_to(Info.product)


async def close_product(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back to the group, or to where the product was opened from."""
    if "group" in manager.dialog_data:
        await manager.switch_to(Info.group)
    else:
        await leave(query, button, manager)


async def report(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a notice; which contract it is about is asked there."""
    await notice.start(manager)


async def request(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a request to be called."""
    await apply.start(manager, product_shown(manager))


async def estimate(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Work out what it costs."""
    await premium.start(manager, product_shown(manager))


async def ask(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask a specialist about this product."""
    await manager.start(Question.text, {"product": product_shown(manager)})


async def open_part(query: CallbackQuery, select: Any, manager: DialogManager, part: str) -> None:
    """Show a part of the card."""
    manager.dialog_data["part"] = part
    await manager.switch_to(Info.part)


async def look_up_clause(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask for the number of a clause."""
    await manager.start(Lookup.clause)


async def look_up_deals(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask for goods or a country."""
    await manager.start(Lookup.deals)
