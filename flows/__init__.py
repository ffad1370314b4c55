"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import info, language, menu, privacy, profile


def dialogs() -> list[Dialog]:
    """Every dialog of the bot."""
    return [
        language.dialog(),
        menu.dialog(),
        info.dialog(),
        *privacy.dialogs(),
        profile.dialog(),
    ]
