"""The paper of a check: what its exporter reads, in each language and for names in any script."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from agency.screening.answer import Answer, ListUsed, plain
from agency.screening.level import Reason
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.papers.made import make

DAY = date(2026, 11, 22)
REASONS = (Reason("no_hit", "lists", DAY), Reason("country_low", "oecd", DAY, "2"))
ANSWER = Answer("favourable", DAY, REASONS, (ListUsed("un", "UN", DAY),), ())
DATA: dict[str, Any] = {
    "subject": {"name": "上海样品工业有限公司", "country": "CN", "kind": "org"},
    "facts": {"trade": "new", "amount": "250000", "currency": "USD"},
    "answer": plain(ANSWER),
    "official": {"level": "attention", "text": "Sample", "valid_until": "2027-01-01"},
    "at": "2026-11-22T10:00:00+00:00",
}


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_paper_tells_the_result(language: ChatLanguage) -> None:
    made, words = make("buyer_check", DATA, language), texts(language)
    assert made.mime == "application/pdf"
    told = " ".join(
        "".join(p.extract_text() for p in PdfReader(BytesIO(made.content)).pages).split()
    )
    for key in ("screening-level-favourable", "screening-level-attention", "check-title-official",
                "check-list-un", "check-source-oecd"):  # fmt: skip
        assert words(key) in told, key
    assert "ShangHai" in told
    assert words.date(DAY) in told
