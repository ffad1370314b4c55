"""A form asked field by field in one window: which is asked, and what a button of it means."""

from collections.abc import Callable, Iterable
from typing import Final

from aiogram_dialog import DialogManager

FIELD: Final = "field"
"""In the view's data: the field that is asked."""


def offered(field: str, options: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Key and label of a field's buttons; the key names the field too."""
    return [(f"{field}.{option}", label) for option, label in options]


def pressed(
    manager: DialogManager, key: str, chosen: Callable[[str, str], str | None]
) -> dict[str, str]:
    """What a button answers, as `chosen` reads its option.

    Empty for a field that is not asked, or an option it has not: then nothing is changed.
    """
    field, _, option = key.partition(".")
    value = chosen(field, option) if is_asked(manager, field) else None
    return {} if value is None else {field: value}


def is_asked(manager: DialogManager, field: str) -> bool:
    """Whether this is the field that the window asks."""
    return bool(field) and field == manager.dialog_data.get(FIELD)
