"""A form asked field by field in one window: which is asked, and what a button of it means."""

from collections.abc import Iterable
from typing import Final

from aiogram_dialog import DialogManager

FIELD: Final = "field"
"""In the view's data: the field that is asked."""


def offered(field: str, options: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Key and label of a field's buttons; the key names the field too."""
    return [(f"{field}.{option}", label) for option, label in options]


def pressed(manager: DialogManager, key: str) -> tuple[str, str] | None:
    """Field and option of a button; None for a field that is not asked, so nothing is changed."""
    field, _, option = key.partition(".")
    return (field, option) if is_asked(manager, field) else None


def is_asked(manager: DialogManager, field: str) -> bool:
    """Whether this is the field that the window asks."""
    return bool(field) and field == manager.dialog_data.get(FIELD)
