"""Every answer that a conversation may have to give has its text in each language."""

from typing import get_args

import pytest

from agency.identifiers.check import Verdict
from agency.money import CURRENCIES
from agency.profiles import OTHER_EVENT, event_kinds, notice_products
from agency.spoken import amounts, dates
from agency.status import Status
from flows.notice.summary import CHANGES
from flows.product_names import GROUPS
from flows.profile.steps import FULL, ROLES
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts

LONGEST_BUTTON = 28


def dashed(code: str) -> str:
    return code.replace("_", "-")


def events() -> list[str]:
    known = {kind.id for product in notice_products() for kind in event_kinds(product)}
    return sorted(known | {OTHER_EVENT.id})


SAID = [
    *(f"notice-date-{dashed(reason)}" for reason in get_args(dates.Reason)),
    *(f"notice-amount-{dashed(reason)}" for reason in get_args(amounts.Reason)),
    *(f"profile-verdict-{dashed(verdict)}" for verdict in get_args(Verdict)),
    *(f"profile-ask-{dashed(step)}" for step in FULL),
    *(f"cases-next-{dashed(status)}" for status in Status),
    *(f"status-{dashed(status)}" for status in Status),
    *(f"event-{dashed(event)}" for event in events()),
    *(f"role-{role}" for role in ROLES),
]
PRESSED = [
    *(f"event-{dashed(event)}-short" for event in events()),
    *(f"role-{role}-short" for role in ROLES),
    *(f"profile-change-{dashed(step)}" for step in FULL),
    *(f"notice-change-{answer}" for answer in CHANGES),
    *(f"info-group-{group}" for group in GROUPS),
]


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_what_is_said_is_there(language: ChatLanguage) -> None:
    assert [key for key in SAID if not texts(language).has(key)] == []


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_what_is_pressed_is_there_and_short(language: ChatLanguage) -> None:
    words = texts(language)
    assert [key for key in PRESSED if len(words(key)) > LONGEST_BUTTON] == []
    names = [f"{code} · {words(f'currency-{code.lower()}')}" for code in CURRENCIES]
    assert [name for name in names if len(name) > LONGEST_BUTTON] == []
