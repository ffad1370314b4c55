"""The stage map: for who does not know, the usual products of each stage of a deal."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Select
from aiogram_dialog.widgets.text import Format

from agency.discovery.table import stages
from agency.discovery.wording import stage_map
from flows import kit
from flows.discovery import opening, results
from flows.product_names import product_button, product_name
from flows.sections import bold, html, told
from flows.states import Discovery, Info
from gateway.words import Label, T, reader_language
from locales.texts import texts


async def _all(**_: object) -> dict[str, Any]:
    words = texts(reader_language())
    return {
        "map_html": told(stage_map(words)),
        "stages": [(stage, words(f"discovery-stage-{stage}")) for stage in stages()],
    }


async def _one(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    language, stage = reader_language(), dialog_manager.dialog_data["stage"]
    ids = stages()[stage]
    names = "\n".join(f"• {html(product_name(language, each))}" for each in ids)
    return {
        "stage_html": f"{bold(texts(language)(f'discovery-stage-{stage}'))}\n\n{names}",
        "products": [(kit.short_key(each), product_button(language, each)) for each in ids],
    }


async def open_stage(
    query: CallbackQuery, select: Select[str], manager: DialogManager, stage: str
) -> None:
    """Show the products of a stage."""
    if stage in stages():
        manager.dialog_data["stage"] = stage
        await kit.go(manager, Discovery.stage)


async def open_product(
    query: CallbackQuery, select: Select[str], manager: DialogManager, key: str
) -> None:
    """Show a product's card."""
    for each in stages()[manager.dialog_data["stage"]]:
        if kit.short_key(each) == key:
            await manager.start(Info.product, {"product": each})


def windows() -> list[Window]:
    """The map, and one stage of it."""
    return [
        Window(
            kit.error_line(),
            T("guide-stages"),
            Format("\n{map_html}"),
            kit.only_buttons(),
            Group(kit.picks("stage", "stages", open_stage), width=1),
            kit.specialist("stages"),
            Button(Label("guide-button-anew"), id="anew_stages", on_click=opening.anew),
            Button(Label("kit-back"), id="back_stages", on_click=results.back),
            kit.menu_button("stages"),
            state=Discovery.stages,
            getter=_all,
        ),
        Window(
            kit.error_line(),
            Format("{stage_html}"),
            kit.only_buttons(),
            Column(kit.picks("of_stage", "products", open_product)),
            kit.specialist("stage"),
            Button(Label("kit-back"), id="back_stage", on_click=kit.going(Discovery.stages)),
            kit.menu_button("stage"),
            state=Discovery.stage,
            getter=_one,
        ),
    ]
