"""A CSV of buyers, answered line by line into a file that can be gone on with."""

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from sources.watchlists.parsing import decoded, delimiter_of

COLUMNS: Final = ("name", "country", "identifier", "kind")
_NEEDED: Final = ("name", "country")
_ERROR: Final = b'{"error"'
_WIDTH: Final = 30
_HEAD: Final = 2000
"""Characters in which the header ends."""

Row = dict[str, str]


class Batch:
    """Rows to answer and the file of answers; raises `BadInput` for files that do not fit."""

    def __init__(self, source: Path, out: Path) -> None:
        self._source, self._out = source, out
        self._text = _text(source)
        self._delimiter = delimiter_of(self._text[:_HEAD].lower(), _NEEDED[0])
        self._size = sum(1 for _ in self._rows())
        older = out.exists() and out.stat().st_mtime_ns < source.stat().st_mtime_ns
        self._done, self._bad = _answered(out)
        if self._done > self._size:
            raise BadInput("--out", f"holds {self._done} answers, the batch has {self._size} rows")
        if self._done and older:
            raise BadInput("--out", "is older than the batch: name a new file, or remove it")

    def answer(self, answer: Callable[[Row], Any]) -> int:
        """Answer the rows that have no answer yet; says how many answers are errors."""
        try:
            with self._out.open("ab") as out, _bar(self._size, self._done) as bar:
                for number, row in islice(enumerate(self._rows(), 1), self._done, None):
                    line = json.dumps(answer(row), ensure_ascii=False).encode("utf-8", "replace")
                    self._bad += line.startswith(_ERROR)
                    out.write(line + b"\n")
                    bar.show(number)
        except OSError as error:
            raise BadInput("--out", f"cannot be written: {error.strerror}") from error
        return self._bad

    def _rows(self) -> Iterator[Row]:
        reader = csv.reader(io.StringIO(self._text, newline=""), delimiter=self._delimiter)
        try:
            head = [name.strip().lower() for name in next(reader, [])]
            if not set(_NEEDED) <= set(head) <= set(COLUMNS):
                raise BadInput(
                    "--batch", "needs the columns name, country and may have identifier, kind"
                )
            for cells in reader:
                if cells:
                    row = dict(zip(head, cells, strict=False))
                    yield {name: row.get(name, "") for name in COLUMNS}
        except csv.Error as error:
            raise BadInput("--batch", f"line {reader.line_num} cannot be read: {error}") from error


def _text(path: Path) -> str:
    try:
        found = decoded(path.read_bytes(), foreign=True)
    except OSError as error:
        raise BadInput("--batch", f"{path} cannot be read") from error
    if found is None:
        raise BadInput("--batch", f"{path} is neither UTF-8 nor Windows-1251 text")
    return found


def _answered(path: Path) -> tuple[int, int]:
    """How many whole answers a file holds and how many are errors; a cut-off line is dropped."""
    if not path.exists():
        return 0, 0
    done = bad = whole = 0
    try:
        with path.open("r+b") as out:
            for line in out:
                if not line.endswith(b"\n"):
                    break
                done, bad, whole = done + 1, bad + line.startswith(_ERROR), whole + len(line)
            if whole < out.seek(0, os.SEEK_END):
                out.truncate(whole)
    except OSError as error:
        raise BadInput("--out", f"{path} cannot be written") from error
    return done, bad


class _Bar:
    """How far a batch is, on standard error: drawn anew on a terminal, else every tenth part."""

    def __init__(self, size: int) -> None:
        self._size, self._drawn = size, sys.stderr.isatty()
        self._step = max(1, size // (100 if self._drawn else 10))

    def show(self, number: int) -> None:
        """Tell of a row that is answered, if it is time to."""
        if number % self._step == 0 or number == self._size:
            self.draw(number)

    def draw(self, number: int) -> None:
        """Tell how many rows are answered."""
        filled = _WIDTH * number // max(1, self._size)
        bar = "#" * filled + "." * (_WIDTH - filled)
        text = f"[{bar}] {number}/{self._size}"
        sys.stderr.write(f"\r{text}" if self._drawn else f"{text}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line of a terminal."""
        sys.stderr.write("\n" * self._drawn)


@contextmanager
def _bar(size: int, done: int) -> Iterator[_Bar]:
    bar = _Bar(size)
    bar.draw(done)
    try:
        yield bar
    finally:
        bar.end()
