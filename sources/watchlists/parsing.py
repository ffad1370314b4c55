"""What the readers of the published list files share."""

import csv
import gzip
import hashlib
import io
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from babel import Locale

from agency.screening.entries import Entry, ListedName, Quality, bare_identifier

csv.field_size_limit(4_000_000)

_OTHER_NAMES: Final = {
    "russia": "RU", "russian federation": "RU", "syria": "SY", "syrian arab republic": "SY",
    "korea, north": "KP", "north korea": "KP", "democratic people's republic of korea": "KP",
    "dprk": "KP", "korea, south": "KR", "republic of korea": "KR", "south korea": "KR",
    "iran, islamic republic of": "IR", "iran (islamic republic of)": "IR", "burma": "MM",
    "myanmar": "MM", "congo, democratic republic of the": "CD", "tanzania": "TZ",
    "democratic republic of the congo": "CD", "drc": "CD", "turkey": "TR", "türkiye": "TR",
    "united states of america": "US", "usa": "US", "uk": "GB", "czech republic": "CZ",
    "kyrgyz republic": "KG", "macau": "MO", "hong kong": "HK", "palestinian": "PS",
    "region: gaza": "PS", "west bank": "PS", "cote d ivoire": "CI", "bolivia": "BO",
    "venezuela": "VE", "moldova": "MD", "republic of moldova": "MD", "laos": "LA",
    "viet nam": "VN", "vietnam": "VN", "tajikistan": "TJ", "libya": "LY", "yemen": "YE",
    "казахстан": "KZ", "қазақстан": "KZ", "россия": "RU", "кыргызстан": "KG", "узбекистан": "UZ",
    "united kingdom of great britain and northern ireland": "GB", "cabo verde": "CV",
    "united republic of tanzania": "TZ", "state of palestine": "PS", "congo": "CG",
    "congo, republic of the": "CG", "china, hong kong special administrative region": "HK",
    "myanmar/burma": "MM", "north macedonia, the republic of": "MK", "west bank & gaza": "PS",
    "virgin islands, british": "VG", "region: west bank": "PS", "region: russia": "RU",
    "российская федерация": "RU", "республика казахстан": "KZ", "кыргызская республика": "KG",
}  # fmt: skip
LARGEST_TEXT: Final = 500_000_000
"""Bytes of an unpacked file; a larger one is no list."""
_WEB_PAGE: Final = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_MARKS: Final = (",", ";", "\t", "|")
_YEAR: Final = re.compile(r"\b(?:1[89]|20)\d\d\b")


class ListDamaged(ValueError):
    """A file that is not the list it should be, or that ends before its end."""


@dataclass(slots=True)
class Parsed:
    """What a reader found in one file."""

    entries: list[Entry]
    as_of: date | None = None
    skipped: Counter[str] = field(default_factory=Counter)


def read_text(path: Path) -> str:
    """A file's text, unpacked where it is packed; raises `ListDamaged`."""
    return unpack(path.read_bytes(), path.name)


def unpack(data: bytes, name: str, *, foreign: bool = False) -> str:
    """Text of a file as received, packed or not; raises `ListDamaged` that names it.

    `foreign`: a table of unknown make, which may be Windows-1251 instead of UTF-8.
    """
    try:
        raw = _gunzip(data) if data[:2] == b"\x1f\x8b" else data
    except (EOFError, OSError, zlib.error) as error:
        raise ListDamaged(f"{name}: the packed file is cut off or damaged") from error
    if len(raw) > LARGEST_TEXT:
        raise ListDamaged(f"{name}: is larger than {LARGEST_TEXT} bytes when unpacked")
    text = decoded(raw, foreign=foreign)
    if text is None:
        raise ListDamaged(f"{name}: is not UTF-8 text")
    if _WEB_PAGE.match(text):
        raise ListDamaged(f"{name}: is a web page, not the list")
    return text


def decoded(raw: bytes, *, foreign: bool) -> str | None:
    """UTF-8 text; with `foreign` also Windows-1251, unless it is UTF-8 with damaged places."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not foreign or b"\x00" in raw or _mostly_utf8(raw):
            return None
    try:
        return raw.decode("cp1251")
    except UnicodeDecodeError:
        return None


def _mostly_utf8(raw: bytes) -> bool:
    letters = len(raw.translate(None, bytes(range(0x80))))
    return 2 * raw.decode("utf-8", "replace").count("\ufffd") < letters


def _gunzip(data: bytes) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        return packed.read(LARGEST_TEXT + 1)


def table(text: str, needed: Iterable[str], delimiter: str = ",") -> Iterator[dict[str, str]]:
    """Rows of a CSV with a header line; raises `ListDamaged`, also where the text is cut off."""
    rows = records(text, delimiter)
    head = [name.strip() for name in next(rows, [])]
    missing = [name for name in needed if name not in head]
    if missing:
        raise ListDamaged(f"the column {missing[0]} is missing")
    width = least = len(head)
    for row in filter(None, rows):
        least, width = min(least, width), len(row)
        yield {name: cell.strip() for name, cell in zip(head, row, strict=False)}
    if width < least:
        raise ListDamaged("the last row has too few columns: the file seems to be cut off")


def records(text: str, delimiter: str = ",") -> Iterator[list[str]]:
    """Rows of a CSV; raises `ListDamaged` for one that cannot be read or never ends."""
    lines: list[str] = []

    def feed() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            lines.append(line)
            yield line

    last: list[str] = []
    try:
        for row in csv.reader(feed(), delimiter=delimiter):
            last, lines[:] = lines[:], []
            yield row
        # Only the strict reader minds a text that ends inside quotes.
        if last and last[-1].count('"') % 2:
            list(csv.reader(last, delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise ListDamaged(f"the table cannot be read to its end: {error}") from error


def delimiter_of(text: str, column: str, usual: str = ",") -> str:
    """The mark between the columns of a header that has `column`; `usual` where none fits."""
    head = text[: text.find("\n") + 1] or text
    for mark in (usual, *_MARKS):
        if column in (cell.strip() for cell in next(csv.reader([head], delimiter=mark), [])):
            return mark
    return usual


def fingerprint(rows: Iterable[Iterable[str]]) -> str:
    """A short name for what a record's rows say, another one when any of it changes."""
    said = "\x1e".join("\x1f".join(row) for row in rows)
    return hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=8).hexdigest()


def without(row: Mapping[str, str], columns: frozenset[str]) -> list[str]:
    """The cells of a row but those of some columns."""
    return [cell for name, cell in row.items() if name not in columns]


def names(
    primary: Iterable[str], aliases: Iterable[str], weak: Iterable[str] = ()
) -> tuple[ListedName, ...]:
    """Names in order of quality, none empty, none twice."""
    found: dict[str, ListedName] = {}
    groups: tuple[tuple[Quality, Iterable[str]], ...] = (
        ("primary", primary), ("alias", aliases), ("weak", weak)
    )  # fmt: skip
    for quality, texts in groups:
        for text in texts:
            tidy = " ".join(text.split())
            if tidy and tidy not in found:
                found[tidy] = ListedName(tidy, quality)
    return tuple(found.values())


def split_list(text: str, mark: str = ";") -> list[str]:
    """The items of a cell, without empty ones."""
    return [part.strip() for part in text.split(mark) if part.strip()]


def years(text: str) -> tuple[str, ...]:
    """The years that a text about birth names."""
    return tuple(dict.fromkeys(_YEAR.findall(text)))


def country(text: str) -> str:
    """The ISO code of a country by its English name or code; empty when it is not known."""
    name = text.strip().casefold()
    if len(name) == 2 and name.upper() in Locale("en").territories:
        return name.upper()
    known = _OTHER_NAMES.get(name) or _english().get(name)
    return known or _english().get(_as_cldr_has_it(name), "")


def _as_cldr_has_it(name: str) -> str:
    """`Man, Isle of` and `The Gambia` as Unicode's names of countries would have them."""
    first, comma, last = name.partition(", ")
    turned = f"{last} {first}" if comma else first
    plain = turned.removeprefix("the ").replace(" and ", " & ")
    return re.sub(r"^saint\b", "st.", plain)


def countries(texts: Iterable[str]) -> tuple[str, ...]:
    """The codes of the countries that are known, none twice."""
    return tuple(dict.fromkeys(code for code in map(country, texts) if code))


def identifiers(texts: Iterable[str]) -> tuple[str, ...]:
    """Bare numbers, none twice; what is no number but says that there is none is left out."""
    found = dict.fromkeys(map(bare_identifier, texts))
    return tuple(
        number for number in found if len(set(number)) > 1 and any(map(str.isdigit, number))
    )


@cache
def _english() -> dict[str, str]:
    return {
        str(name).casefold(): code
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha()
    }
