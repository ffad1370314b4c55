"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import cases, files, info, language, menu, notice, privacy, profile, question


def dialogs() -> list[Dialog]:
    """Every dialog of the bot."""
    return [
        language.dialog(),
        menu.dialog(),
        info.dialog(),
        *privacy.dialogs(),
        profile.dialog(),
        notice.dialog(),
        files.dialog(),
        cases.dialog(),
        question.dialog(),
    ]
