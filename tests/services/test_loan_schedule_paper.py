"""The whole schedule of a loan as PDF and XLSX: the figures of the engine, each of them."""

from decimal import Decimal
from io import BytesIO
from typing import Any, Final

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from agency.loans.schedule import Terms, schedule
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.papers.made import make

TERMS: Final = Terms(Decimal(120_000), Decimal(8), 60, "annuity", grace_months=6)
DATA: Final[dict[str, Any]] = {
    "principal": "120000",
    "rate_pct": "8",
    "months": 60,
    "type": "annuity",
    "grace_months": 6,
    "principal_months": [],
    "currency": "USD",
    "on": "2026-11-20",
    "at": "2026-11-20T07:00:00+00:00",
}


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_table_has_every_payment_and_its_totals(language: ChatLanguage) -> None:
    made = make("loan_schedule", {**DATA, "form": "xlsx"}, language)
    sheet = load_workbook(BytesIO(made.content)).active
    assert sheet is not None
    lines = list(sheet.iter_rows(min_row=5, values_only=True))
    rows = schedule(TERMS).rows
    assert len(lines) == len(rows) + 1
    for line, row in zip(lines, rows, strict=False):
        written = (Decimal(row.n), row.payment, row.principal, row.interest, row.balance)
        assert tuple(Decimal(str(figure)) for figure in line) == written
    assert lines[-1][1:4] == ("=SUM(B5:B64)", "=SUM(C5:C64)", "=SUM(D5:D64)")
    assert made.name == f"{texts(language)('paper-file-loan-schedule')}-2026-11-20.xlsx"


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_paper_has_every_payment(language: ChatLanguage) -> None:
    made = make("loan_schedule", {**DATA, "form": "pdf"}, language)
    pages = PdfReader(BytesIO(made.content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    words = texts(language)
    assert words("calculator-fund-not-binding") in text
    for row in schedule(TERMS).rows:
        figures = (row.payment, row.principal, row.interest, row.balance)
        told = " ".join(words.money(figure, "").strip() for figure in figures)
        assert f"{row.n} {told}" in text
