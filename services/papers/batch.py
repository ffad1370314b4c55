"""The table of a batch: an empty one to fill in, and a filled one read back (XLSX)."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from agency.batch import COLUMNS, MOST_ROWS, NEEDED
from agency.profiles import OTHER_EVENT, event_kinds, notice_products
from locales.texts import ChatLanguage, Texts, texts
from services.papers.made import Made, file_name

MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_BYTES: Final = 2 * 1024 * 1024
_MOST_UNPACKED: Final = 32 * 1024 * 1024
_HEAD: Final = 2
"""Lines above the rows: the codes, and what they mean."""
_WIDTHS: Final[Mapping[str, int]] = {"account": 48, "event": 40, "product": 34, "buyer": 28}
_GREY: Final = PatternFill("solid", fgColor="E8ECF1")


class Unreadable(Exception):
    """Not a table of ours: its words are the code of why."""


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The empty table, with headings in the reader's language and lists of what is allowed."""
    del data
    book, words = Workbook(), texts(language)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = words("batch-sheet")
    for place, name in enumerate(COLUMNS, start=1):
        _head(sheet, place, name, words)
    _lists(book, sheet, words)
    sheet.freeze_panes = f"A{_HEAD + 1}"
    content = BytesIO()
    book.save(content)
    return Made(file_name(words, "batch", "xlsx"), MIME, content.getvalue())


def lines(content: bytes) -> list[tuple[int, dict[str, str]]]:
    """The filled lines of a table by their numbers, cells as text; raises `Unreadable`."""
    _check_size(content)
    try:
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        found = list(_filled(sheet.iter_rows(values_only=True)))
    except (BadZipFile, InvalidFileException, KeyError, ValueError, IndexError, OSError) as error:
        raise Unreadable("unreadable") from error
    if not 1 <= len(found) <= MOST_ROWS:
        raise Unreadable("too_many" if found else "no_rows")
    return found


def _filled(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[int, dict[str, str]]]:
    codes = [str(cell or "").strip() for cell in next(rows, ())]
    if not set(codes) >= NEEDED:
        raise Unreadable("other_table")
    for line, row in enumerate(rows, start=2):
        cells = {
            code: _text(cell)
            for code, cell in zip(codes, row, strict=False)
            if code in COLUMNS and _text(cell)
        }
        if line > _HEAD and cells:
            yield line, cells
        if line > _HEAD + 10 * MOST_ROWS:
            return


def _text(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{cell:.4f}".rstrip("0").rstrip(".")
    return "" if cell is None else str(cell).strip()


def _check_size(content: bytes) -> None:
    """A table that unpacks to a mountain is none of ours."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
    except BadZipFile as error:
        raise Unreadable("unreadable") from error
    if unpacked > _MOST_UNPACKED:
        raise Unreadable("unreadable")


def _head(sheet: Worksheet, place: int, name: str, words: Texts) -> None:
    code, meaning = sheet.cell(1, place, name), sheet.cell(_HEAD, place, words(f"batch-{name}"))
    code.font = Font(size=8, color="808080")
    meaning.font = Font(bold=True)
    meaning.alignment = Alignment(wrap_text=True, vertical="top")
    code.fill = meaning.fill = _GREY
    if name in NEEDED:
        meaning.comment = Comment(words("batch-needed"), words("batch-sheet"))
    sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(name, 18)


def _lists(book: Workbook, sheet: Worksheet, words: Texts) -> None:
    """A second sheet names every code, and the cells offer them."""
    known = book.create_sheet(words("batch-codes"))
    products = list(notice_products())
    events = sorted({kind.id for one in products for kind in event_kinds(one)} | {OTHER_EVENT.id})
    for line, product in enumerate(products, start=1):
        known.cell(line, 1, product)
        known.cell(line, 2, words(f"products-{product}-name"))
    for line, event in enumerate(events, start=1):
        known.cell(line, 4, event)
        known.cell(line, 5, words(f"event-{event.replace('_', '-')}"))
    for column, width in zip("ABDE", (34, 60, 44, 80), strict=True):
        known.column_dimensions[column].width = width
    for name, column, count in (("product", "A", len(products)), ("event", "D", len(events))):
        listed = f"'{known.title}'!${column}$1:${column}${count}"
        choice = DataValidation(type="list", formula1=listed, allow_blank=True)
        letter = get_column_letter(COLUMNS.index(name) + 1)
        choice.add(f"{letter}{_HEAD + 1}:{letter}{_HEAD + MOST_ROWS}")
        sheet.add_data_validation(choice)
