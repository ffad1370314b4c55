"""Data behind the buttons that belong to no dialog; at most 64 bytes each."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class NoticeButton(CallbackData, prefix="n"):
    """Under a notice to a person: `case` and `write` take a case number as `target`."""

    action: str
    target: str


class DeskButton(CallbackData, prefix="d"):
    """Under a card in the staff group: `case` is its case; under a held answer, that answer."""

    action: str
    case: UUID


class ReadyButton(CallbackData, prefix="r"):
    """Under the preview of a ready-made answer in a case's topic."""

    name: str
