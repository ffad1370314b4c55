"""The way past Telegram: a button to the upload page beside every place that takes files."""

from typing import Any
from uuid import UUID

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Format

from flows import kit
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, reader_language

NAME = "upload_url"


def upload_button(place: str) -> Url:
    """A button to the page; its window's getter gives `upload_data`."""
    return Url(Label("files-button-upload"), Format("{upload_url}"), id=f"up_{place}", when=NAME)


async def upload_data(
    manager: DialogManager, house: House, item: str | None = None
) -> dict[str, Any]:
    """`upload_url` for what the window's files belong to; empty where there is no page."""
    target = kit.ids(kit.belonging(manager))
    return {NAME: upload_url(house, target["case_id"] or target["draft_id"], item)}


def upload_url(house: House, owner: UUID | None, item: str | None = None) -> str:
    """The page's address for a case or draft; empty where there is none."""
    unit = current_unit()
    if house.uploads is None or owner is None or unit.person_id is None:
        return ""
    return house.uploads.url(unit.now, owner, unit.person_id, reader_language(), item)
