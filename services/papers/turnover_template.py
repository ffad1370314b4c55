"""The form of a turnover declaration as a workbook to fill in: a line a buyer and delivery."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Font

from locales.texts import ChatLanguage, texts
from services.papers.made import Made, file_name

_MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_COLUMNS: Final = ("buyer", "country", "contract", "invoice", "delivered", "due", "amount")
_LINES: Final = 50
_HEAD: Final = 5


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """`data`: `policy`, `currency`, and `until`, the day by which it is to be declared."""
    words = texts(language)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = words("policy-form-sheet")
    sheet["A1"] = words("policy-form-title", policy=data["policy"])
    sheet["A1"].font = Font(bold=True, size=13)
    sheet["A2"] = words("policy-form-until", day=words.date(date.fromisoformat(data["until"])))
    sheet["A3"] = words("policy-form-help", currency=data["currency"])
    for place, column in enumerate(_COLUMNS, start=1):
        cell = sheet.cell(_HEAD, place, words(f"policy-form-{column}"))
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = 22
    last = _HEAD + _LINES
    sheet.cell(last + 1, len(_COLUMNS) - 1, words("policy-form-total")).font = Font(bold=True)
    sheet.cell(last + 1, len(_COLUMNS), f"=SUM(G{_HEAD + 1}:G{last})")
    sheet.freeze_panes = f"A{_HEAD + 1}"
    content = BytesIO()
    book.save(content)
    name = file_name(words, "turnover_template", "xlsx", data["policy"], data["until"])
    return Made(name, _MIME, content.getvalue())
