"""Guided conversations: windows as data, actions that each call one service."""

from aiogram_dialog import Dialog

from flows import (
    apply,
    batch,
    buyer_check,
    calculators,
    cases,
    checklist,
    claim,
    completing,
    consent_request,
    discovery,
    files,
    info,
    language,
    menu,
    notice,
    offers,
    other_notices,
    policies,
    premium,
    privacy,
    products,
    profile,
    question,
    reminder_settings,
    verify,
    which_case,
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
        *calculators.dialogs(),
        premium.dialog(),
        *privacy.dialogs(),
        profile.dialog(),
        notice.dialog(),
        other_notices.dialog(),
        batch.dialog(),
        files.dialog(),
        cases.dialog(),
        checklist.dialog(),
        claim.dialog(),
        completing.dialog(),
        consent_request.dialog(),
        question.dialog(),
        policies.dialog(),
        reminder_settings.dialog(),
        verify.dialog(),
        which_case.dialog(),
    ]
