"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import (
    apply,
    buyer_check,
    calculators,
    cases,
    checklist,
    claim,
    consent_request,
    discovery,
    files,
    info,
    language,
    menu,
    notice,
    offers,
    other_notices,
    premium,
    privacy,
    products,
    profile,
    question,
    verify,
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
        buyer_check.dialog(),
        calculators.dialog(),
        premium.dialog(),
        *privacy.dialogs(),
        profile.dialog(),
        notice.dialog(),
        other_notices.dialog(),
        files.dialog(),
        cases.dialog(),
        checklist.dialog(),
        claim.dialog(),
        consent_request.dialog(),
        question.dialog(),
        verify.dialog(),
    ]
