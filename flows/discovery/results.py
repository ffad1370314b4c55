"""What fits, in order and with reasons; and one of the products with its checks."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Select, Start, Url
from aiogram_dialog.widgets.text import Format

from agency.catalogue.agency_wording import supplier_card
from agency.catalogue.products import product
from agency.discovery.checks import Check, Surroundings, checks, may_apply
from agency.discovery.walk import Walk
from agency.discovery.wording import check_line, reason
from flows import apply, kit, premium
from flows.checking import surroundings
from flows.discovery import opening, path
from flows.product_names import product_button, product_name
from flows.products.card import listed_line
from flows.sections import bold, html, joined
from flows.sharing import share_address
from flows.states import BuyerCheck, Discovery, Info, Question
from gateway.words import Label, reader_language, say
from locales.texts import texts


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the result's window."""
    now = await path.walk(dialog_manager)
    found, language = now.outcome, reader_language()
    words = texts(language)
    supplier = found.kind == "ask_supplier"
    buyer = now.answers.get("role") == "foreign_buyer"
    parts = [
        bold(words(f"discovery-outcome-{found.kind}")),
        f"<blockquote>{html(supplier_card(words))}</blockquote>" if supplier else "",
        *_found(now, await surroundings()),
    ]
    return {
        "result_html": joined(parts),
        "products": [(kit.short_key(one), product_button(language, one)) for one in found.products],
        "several": len(found.products) > 1,
        "supplier": supplier,
        "buyer": buyer,
        "exporter": not buyer and not supplier,
        "share": share_address(supplier_card(words)) if supplier else "",
    }


def _found(now: Walk, around: Surroundings) -> list[str]:
    """The first check, which all of the agency's products share, then each product."""
    ids = now.outcome.products
    own = next((each for each in ids if not product(each).referral), None)
    words = texts(reader_language())
    first = [check_line(checks(own, now.answers, around)[0], words)] if own else []
    return [
        *(f"☑️ {html(line)}" for line in first),
        *(_block(place, each, now, around) for place, each in enumerate(ids, start=1)),
    ]


def _block(place: int, product_id: str, now: Walk, around: Surroundings) -> str:
    language = reader_language()
    words = texts(language)
    title = bold(f"{place}. {product_name(language, product_id)}")
    failed = [each for each in checks(product_id, now.answers, around) if each.passed is False]
    return "\n".join(
        (title, html(reason(product_id, now.said, words)), *(_marked(each) for each in failed))
    )


def _marked(check: Check) -> str:
    mark = {True: "✅", False: "⚠️", None: "☑️"}[check.passed]
    return f"{mark} {html(check_line(check, texts(reader_language())))}"


async def open_chosen(
    query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
) -> None:
    """Show one of the products that fit."""
    for each in (await path.walk(manager)).outcome.products:
        if kit.short_key(each) == key:
            manager.dialog_data["product"] = each
            await kit.go(manager, Discovery.chosen)


async def compare(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show the products that fit side by side."""
    ids = (await path.walk(manager)).outcome.products
    await manager.start(Info.compared, {"ids": list(ids)})


async def back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Take the last answer back."""
    await path.keep(manager, (await path.walk(manager)).back())


async def open_buyer_page(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show the page in English."""
    await manager.start(Info.buyer, {"only": "buyer"})


async def chosen(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the window of one product."""
    now, around = await path.walk(dialog_manager), await surroundings()
    product_id, language = dialog_manager.dialog_data["product"], reader_language()
    words = texts(language)
    judged = checks(product_id, now.answers, around)
    referral = product(product_id).referral
    asked = now.outcome.kind != "ask_supplier"
    parts = [
        bold(product_name(language, product_id)),
        html(reason(product_id, now.said, words)),
        html(words("products-referral-notice")) if referral else "",
        listed_line(product_id, around),
        "\n".join([say(language, "guide-checks"), *map(_marked, judged)]),
    ]
    return {
        "chosen_html": joined(parts),
        "applies": asked and may_apply(product_id, around),
        "referral": referral,
    }


def _opening(state: Any, **more: str) -> kit.OnClick:
    """Open a window of the catalogue, or a question, on the chosen product."""

    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        data = {"product": manager.dialog_data["product"], **more}
        await manager.start(state, data)

    return press


async def request(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a request to be called."""
    await apply.start(manager, manager.dialog_data["product"])


async def estimate(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Work out what the chosen product costs."""
    await premium.start(manager, manager.dialog_data["product"])


def result_window() -> Window:
    """The window of what fits."""
    return Window(
        kit.error_line(),
        Format("{result_html}"),
        kit.only_buttons(),
        Column(kit.picks("found", "products", open_chosen)),
        Button(Label("guide-button-compare"), id="compare", on_click=compare, when="several"),
        Url(Label("guide-button-forward"), Format("{share}"), id="share", when="supplier"),
        Button(Label("guide-button-english"), id="english", on_click=open_buyer_page, when="buyer"),
        Start(Label("menu-check"), id="check_result", state=BuyerCheck.home, when="exporter"),
        Button(Label("guide-button-anew"), id="anew_result", on_click=opening.anew),
        kit.specialist("result"),
        Button(Label("kit-back"), id="back_result", on_click=back),
        kit.menu_button("result"),
        state=Discovery.result,
        getter=shown,
    )


def chosen_window() -> Window:
    """The window of one product that fits."""
    return Window(
        kit.error_line(),
        Format("{chosen_html}"),
        kit.only_buttons(),
        Button(Label("catalogue-button-apply"), id="apply", on_click=request, when="applies"),
        Button(
            Label("guide-button-summary"),
            id="summary",
            on_click=_opening(Info.summary, only="summary"),
            when="referral",
        ),
        Button(Label("estimate-button-open"), id="estimate", on_click=estimate),
        Button(Label("guide-button-takes"), id="takes", on_click=_opening(Info.part, part="takes")),
        Button(Label("guide-button-card"), id="card", on_click=_opening(Info.product)),
        Button(Label("kit-specialist"), id="ask_chosen", on_click=_opening(Question.text)),
        Button(Label("kit-back"), id="back_chosen", on_click=kit.going(Discovery.result)),
        kit.menu_button("chosen"),
        state=Discovery.chosen,
        getter=chosen,
    )
