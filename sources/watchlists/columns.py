"""Any list that is a table: a national one, the agency's own, by a mapping of its columns."""

import re
from dataclasses import dataclass
from typing import Final

from agency.screening.entries import Entry, EntryKind, bare_identifier
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    names,
    split_list,
    table,
    years,
)

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
    persons: tuple[str, ...] = ("person", "individual", "физическое лицо", "жеке тұлға")
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


def read(text: str, list_id: str, columns: Columns) -> Parsed:
    """The rows of a table as entries; rows without a name are counted, not guessed."""
    parsed = Parsed([])
    needed = [part for part in columns.name.split("+") if part]
    for number, row in enumerate(table(text, needed, columns.delimiter), 1):
        entry = _entry(row, number, list_id, columns)
        if entry.names:
            parsed.entries.append(entry)
        else:
            parsed.skipped["no_name"] += 1
    if not parsed.entries:
        raise ListDamaged("no row has a name")
    return parsed


def _entry(row: dict[str, str], number: int, list_id: str, columns: Columns) -> Entry:
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
    return Entry(
        list_id,
        "-".join(cells(columns.id)) or f"row-{number}",
        _kind(row.get(columns.kind, ""), columns),
        names((primary,), aliases, cells(columns.weak_alias)),
        " ".join(cells(columns.programme)),
        countries(cells(columns.country) or [columns.fixed_country]),
        tuple(dict.fromkeys(filter(None, map(bare_identifier, cells(columns.identifier))))),
        years(" ".join(cells(columns.born))),
    )


def _apart(text: str, columns: Columns) -> tuple[str, list[str]]:
    if not columns.apart:
        return text, []
    return _INNER.sub(" ", text).strip(), _INNER.findall(text)


def _kind(text: str, columns: Columns) -> EntryKind:
    said = text.casefold()
    if not columns.kind:
        return columns.fixed_kind
    if said in columns.crafts:
        return "craft"
    return "person" if said in columns.persons else "org"
