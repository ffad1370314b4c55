"""Tables of policies as people keep them, CSV or XLSX, as lines of named cells."""

import csv
import importlib
import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from agency.errors import BadInput
from services.policies.rows import BEYOND, Cells, check_columns

_XLSX: Final = b"PK\x03\x04"
_MOST_BYTES: Final = 200 * 1024 * 1024
"""Of an unpacked workbook: a small file must not blow up."""

Lines = list[tuple[int, Cells]]


def read_table(content: bytes) -> Lines:
    """The lines of a table, each with its number in the file (the header is 1), no empty ones.

    Raises `BadInput` that names the column, or `FILE` for what is no table.
    """
    rows = _workbook(content) if content.startswith(_XLSX) else _csv(content)
    header, *rest = list(rows) or [[]]
    names = [name.strip() for name in header]
    while names and not names[-1]:
        names.pop()
    check_columns(names)
    return [
        (number, _cells(names, row))
        for number, row in enumerate(rest, start=2)
        if any(cell.strip() for cell in row)
    ]


def _cells(names: list[str], row: list[str]) -> Cells:
    beyond = "".join(cell.strip() for cell in row[len(names) :])
    return {**dict(zip(names, [*row, *[""] * len(names)], strict=False)), BEYOND: beyond}


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("FILE", "a CSV in UTF-8, or an XLSX workbook") from error
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise BadInput("FILE", f"a CSV that can be read ({error})") from error


def _workbook(content: bytes) -> Iterator[list[str]]:
    try:
        packed = zipfile.ZipFile(io.BytesIO(content))
        _refuse_bombs(packed)
        # Only who imports a workbook pays for its reader.
        book = importlib.import_module("openpyxl").load_workbook(
            io.BytesIO(content), read_only=True, data_only=True
        )
        rows: Iterable[tuple[Any, ...]] = book.worksheets[0].iter_rows(values_only=True)
        yield from ([_plain(cell) for cell in row] for row in rows)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, IndexError) as error:
        if isinstance(error, BadInput):
            raise
        raise BadInput("FILE", "a CSV in UTF-8, or an XLSX workbook") from error


def _refuse_bombs(packed: zipfile.ZipFile) -> None:
    if sum(part.file_size for part in packed.infolist()) > _MOST_BYTES:
        raise BadInput("FILE", "a workbook of at most 200 MiB unpacked")


def _plain(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        # As the workbook shows it: what a formula gave is exact to fifteen digits only.
        return format(Decimal(f"{cell:.15g}").normalize(), "f")
    return str(cell)
