"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import menu


def dialogs() -> list[Dialog]:
    """Every dialog of the bot."""
    return [menu.dialog()]
