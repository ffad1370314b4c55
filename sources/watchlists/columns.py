"""Any list that is a table: a national one, the agency's own, by a mapping of its columns."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from agency.screening.entries import Entry, EntryKind
from agency.screening.names import parse
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    delimiter_of,
    fingerprint,
    identifiers,
    names,
    split_list,
    table,
    without,
    years,
)

Row = dict[str, str]

_PASSING: Final = frozenset({"last_seen"})
"""Columns that change though the record stays as it is."""
_SOLE_TRADER: Final = "sp"
_INNER: Final = re.compile(r"\s*\(([^()]{2,})\)\s*")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column says what; several names of columns are joined by `+`."""

    name: str
    id: str = ""
    alias: str = ""
    weak_alias: str = ""
    kind: str = ""
    fixed_kind: EntryKind = "person"
    """Of a row that does not say its kind."""
    persons: tuple[str, ...] = ("person", "individual", "физическое лицо", "жеке тұлға",
                                "жеке адам")  # fmt: skip
    crafts: tuple[str, ...] = ("vessel", "ship", "aircraft")
    country: str = ""
    fixed_country: str = ""
    identifier: str = ""
    programme: str = ""
    born: str = ""
    delimiter: str = ","
    split: str = ";"
    apart: bool = False
    """Names in parentheses are other names, not words of the same one."""
    needed: tuple[str, ...] = ()
    """Columns beside those of the name without which a file is another list."""


def read(
    text: str, list_id: str, columns: Columns, tidy: Callable[[Row], Row] = lambda row: row
) -> Parsed:
    """The rows of a table, each made `tidy` first, as entries.

    Rows without a name are counted, not guessed; rows of one id stay apart. The mark between
    columns is the mapping's, or what the header shows.
    """
    parsed = Parsed([])
    name = [part for part in columns.name.split("+") if part]
    delimiter = delimiter_of(text, name[0], columns.delimiter)
    times: Counter[str] = Counter()
    for row in table(text, (*name, *columns.needed), delimiter):
        entry = _entry(tidy(row), list_id, columns)
        times[entry.entity_id] += 1
        if times[entry.entity_id] > 1:
            number = times[entry.entity_id]
            entry = replace(entry, entity_id=f"{entry.entity_id}~{number}")
        if entry.names:
            parsed.entries.append(entry)
        else:
            parsed.skipped["no_name"] += 1
    if not parsed.entries:
        raise ListDamaged("no row has a name")
    return parsed


def _entry(row: Row, list_id: str, columns: Columns) -> Entry:
    def cells(which: str) -> list[str]:
        return split_list(columns.split.join(row.get(name, "") for name in which.split("+")),
                          columns.split)  # fmt: skip

    primary, inner = _apart(
        " ".join(row.get(part, "") for part in columns.name.split("+")), columns
    )
    aliases = list(inner)
    for alias in cells(columns.alias):
        outer, more = _apart(alias, columns)
        aliases += [outer, *more]
    numbers, born = cells(columns.identifier), " ".join(cells(columns.born))
    return Entry(
        list_id,
        # A row without a number is itself wherever it stands in the table.
        "-".join(cells(columns.id)) or f"row-{fingerprint([[primary, born, *numbers]])}",
        _kind(row.get(columns.kind, ""), primary, columns),
        names((primary,), aliases, cells(columns.weak_alias)),
        " ".join(cells(columns.programme)),
        countries(cells(columns.country) or [columns.fixed_country]),
        identifiers(numbers),
        years(born),
        fingerprint([without(row, _PASSING)]),
    )


def _apart(text: str, columns: Columns) -> tuple[str, list[str]]:
    if not columns.apart:
        return text, []
    return _INNER.sub(" ", text).strip(), _INNER.findall(text)


def _kind(said: str, name: str, columns: Columns) -> EntryKind:
    if not said:
        # Tables of persons hold firms too, and tell them by nothing but their legal form.
        form = parse(name, "org").form if columns.fixed_kind == "person" else None
        return columns.fixed_kind if form in (None, _SOLE_TRADER) else "org"
    if said.casefold() in columns.crafts:
        return "craft"
    return "person" if said.casefold() in columns.persons else "org"
