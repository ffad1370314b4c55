"""Cards and quotes of the staff group in each language, within what a message takes."""

import re
from html import unescape
from typing import Any, Final

import pytest

from agency.pieces import units
from gateway.desk_texts import card, quoted
from locales.texts import ChatLanguage

LONG: Final = "Ы<&" * 80
STATE: Final[dict[str, Any]] = {
    "number": "KE-2026-000001-7",
    "kind": "insured_event",
    "status": "in_work",
    "product": "loan_insurance",
    "language": "ky",
    "registered_at": "2026-03-09T10:00:00Z",
    "documents": [{"state": "stored"}] * 21,
    "documents_count": 21,
    "messages_count": 1,
    "assignee": 900000001,
    "sender": {
        "acting_as": "lawyer",
        "organisation": LONG,
        "identifier": {"kind": "bin", "value": "190540000014", "verdict": "looks_valid"},
        "full_name": LONG,
        "post": LONG,
        "phone": "+77010000001",
        "email": LONG,
    },
    "details": {
        "event": "other",
        "event_text": LONG * 9,
        "event_date": "2026-03-02",
        "amount": "1250000.50",
        "currency": "USD",
        "contract_number": LONG,
        "late_reason": LONG * 9,
        "account": LONG * 90,
    },
}


def shown(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_the_fullest_card_fits_into_a_message(language: ChatLanguage) -> None:
    text = shown(card(STATE, language, full=True))
    assert units(text) <= 4096
    for expected in ("KE-2026-000001-7", "15:00", "1 250 000,50 USD", "190540000014", "21"):
        assert expected in text


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_a_card_by_reference_tells_nothing_of_the_person(language: ChatLanguage) -> None:
    text = shown(card(STATE, language, full=False))
    assert "Ы" not in text
    assert "190540000014" not in text
    assert "250" not in text
    for expected in ("KE-2026-000001-7", "15:00", "21"):
        assert expected in text


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_a_bare_card_needs_nothing_that_may_be_missing(language: ChatLanguage) -> None:
    bare = {k: v for k, v in STATE.items() if k not in {"product", "assignee", "details"}}
    sender = {"country": "KG", "full_name": "Sample", "phone": "+996", "user_id": 1}
    assert "Sample" in card({**bare, "sender": sender, "details": {}}, language, full=True)


@pytest.mark.parametrize("text", ["коротко", "слово " * 2000, "Ы" * 9000, "😀" * 5000, ""])
def test_a_quote_loses_nothing_and_fits(text: str) -> None:
    parts = quoted("<b>t</b>", text)
    assert all(units(shown(part)) <= 4096 for part in parts)
    whole = "".join(shown(part) for part in parts).removeprefix("t\n")
    assert whole.replace(" ", "") == text.replace(" ", "")
