"""What the readers of the published list files share."""

import csv
import gzip
import io
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from babel import Locale

from agency.screening.entries import Entry, ListedName, Quality

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
    "российская федерация": "RU", "республика казахстан": "KZ", "кыргызская республика": "KG",
}  # fmt: skip
_LARGEST_TEXT: Final = 1_000_000_000
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


def unpack(data: bytes, name: str) -> str:
    """Text of a file as received, packed or not; raises `ListDamaged` that names it."""
    try:
        raw = _gunzip(data) if data[:2] == b"\x1f\x8b" else data
        return raw.decode("utf-8-sig")
    except (EOFError, OSError, zlib.error) as error:
        raise ListDamaged(f"{name}: the packed file is cut off or damaged") from error
    except UnicodeDecodeError as error:
        raise ListDamaged(f"{name}: is not UTF-8 text") from error


def _gunzip(data: bytes) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
        raw = packed.read(_LARGEST_TEXT + 1)
    if len(raw) > _LARGEST_TEXT:
        raise EOFError("too large")
    return raw


def table(text: str, needed: Iterable[str], delimiter: str = ",") -> Iterator[dict[str, str]]:
    """Rows of a CSV with a header line; raises `ListDamaged` when a needed column is missing."""
    reader = csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter)
    missing = [name for name in needed if name not in (reader.fieldnames or ())]
    if missing:
        raise ListDamaged(f"the column {missing[0]} is missing")
    for row in reader:
        yield {key: (value or "").strip() for key, value in row.items() if isinstance(key, str)}


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
    return _OTHER_NAMES.get(name) or _english().get(name, "")


def countries(texts: Iterable[str]) -> tuple[str, ...]:
    """The codes of the countries that are known, none twice."""
    return tuple(dict.fromkeys(code for code in map(country, texts) if code))


@cache
def _english() -> dict[str, str]:
    return {
        str(name).casefold(): code
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha()
    }
