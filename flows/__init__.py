"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import (
    apply,
    cases,
    discovery,
    files,
    info,
    language,
    menu,
    notice,
    offers,
    privacy,
    products,
    profile,
    question,
)


def dialogs() -> list[Dialog]:
    """Every dialog of the bot."""
    return [
        language.dialog(),
        menu.dialog(),
        offers.dialog(),
        discovery.dialog(),
        info.dialog(),
        products.lookup(),
        apply.dialog(),
        *privacy.dialogs(),
        profile.dialog(),
        notice.dialog(),
        files.dialog(),
        cases.dialog(),
        question.dialog(),
    ]
