"""The schedule of a loan that a calculator worked out, whole: as a PDF and as a table (XLSX)."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from agency.loans.schedule import Row, Schedule, Terms, schedule
from agency.notes_wording import told
from locales.texts import ChatLanguage, Texts, texts
from services.papers.made import Made, file_name
from services.papers.pdf import Pdf

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_COLUMNS: Final = ("number", "payment", "principal", "interest", "balance")
_HEAD: Final = 4
_MONEY: Final = "#,##0.00"


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The file of the wanted `form`, `pdf` or `xlsx`.

    `data`: the terms of the loan under their names, figures as text; `currency`; `on`, the day of
    the estimate, and `at`, the moment the file was asked for.
    """
    words, terms = texts(language), _terms(data)
    found = schedule(terms)
    form = data["form"]
    name = file_name(words, "loan_schedule", form, data["on"])
    if form == "pdf":
        return Made(name, "application/pdf", _paper(data, terms, found, language))
    return Made(name, XLSX, _table(data, found, words))


def _terms(data: Mapping[str, Any]) -> Terms:
    return Terms(
        principal=Decimal(data["principal"]),
        rate_pct=Decimal(data["rate_pct"]),
        months=data["months"],
        type=data["type"],
        grace_months=data["grace_months"],
        principal_months=tuple(data["principal_months"]),
    )


def _paper(data: Mapping[str, Any], terms: Terms, found: Schedule, language: ChatLanguage) -> bytes:
    words, currency = texts(language), data["currency"]
    at = datetime.fromisoformat(data["at"])
    footer = words("calculator-fund-not-binding")
    paper = Pdf(words("calculator-fund-paper-title"), footer, language, at)
    paper.small(words("calculator-fund-paper-made", day=words.date(date.fromisoformat(data["on"]))))
    paper.facts(_facts(terms, found, currency, words))
    for limit in found.broken_limits:
        paper.line(told(f"reason_{limit}", words))
    paper.heading(words("calculator-fund-paper-schedule", currency=currency))
    paper.table(_head(words), [_figures(row, words) for row in found.rows], (10, 24, 24, 20, 22))
    paper.line(footer)
    return paper.made()


def _facts(terms: Terms, found: Schedule, currency: str, words: Texts) -> list[tuple[str, str]]:
    kind = terms.type.replace("_", "-")
    values = {
        "amount": words.money(terms.principal, currency),
        "rate": words("estimate-percent", figure=words.number(terms.rate_pct)),
        "term": words("estimate-length-months", count=terms.months),
        "grace": words("estimate-length-months", count=terms.grace_months),
        "type": words(f"calculator-fund-option-type-{kind}"),
        "interest": words.money(found.total_interest, currency),
    }
    return [(words(f"calculator-fund-line-{name}"), value) for name, value in values.items()]


def _head(words: Texts) -> list[str]:
    return [words(f"calculator-fund-column-{column}") for column in _COLUMNS]


def _figures(row: Row, words: Texts) -> list[str]:
    amounts = (row.payment, row.principal, row.interest, row.balance)
    return [str(row.n), *(words.money(amount, "").strip() for amount in amounts)]


def _table(data: Mapping[str, Any], found: Schedule, words: Texts) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = words("calculator-fund-paper-sheet")
    sheet["A1"] = words("calculator-fund-paper-schedule", currency=data["currency"])
    sheet["A1"].font = Font(bold=True, size=13)
    sheet["A2"] = words("calculator-fund-not-binding")
    _rows(sheet, found, words)
    sheet.freeze_panes = f"A{_HEAD + 1}"
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _rows(sheet: Worksheet, found: Schedule, words: Texts) -> None:
    for place, title in enumerate(_head(words), start=1):
        cell = sheet.cell(_HEAD, place, title)
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = 20
    for line, row in enumerate(found.rows, start=_HEAD + 1):
        figures = (Decimal(row.n), row.payment, row.principal, row.interest, row.balance)
        for place, figure in enumerate(figures, start=1):
            sheet.cell(line, place, figure).number_format = "0" if place == 1 else _MONEY
    last = _HEAD + len(found.rows)
    sheet.cell(last + 1, 1, words("calculator-fund-column-total")).font = Font(bold=True)
    for column in "BCD":
        total = sheet[f"{column}{last + 1}"]
        total.value = f"=SUM({column}{_HEAD + 1}:{column}{last})"
        total.number_format, total.font = _MONEY, Font(bold=True)
