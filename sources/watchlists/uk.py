"""The UK's consolidated list of financial sanctions targets, ConList CSV, and its successor.

The first line is `Last Updated,<date>`, the second the header; rows of one Group ID are one target.
The UK Sanctions List, which replaced it in January 2026, has a line `Report Date: <date>`, or none,
and says the same in columns of other names.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from agency.screening.entries import Entry, EntryKind
from sources.watchlists.eu import day
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    fingerprint,
    identifiers,
    names,
    table,
    years,
)

_PARTS = ("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
_NEWER: Final = {
    "Unique ID": "Group ID",
    "Designation Type": "Group Type",
    "Individual, Entity, Ship": "Group Type",
    "Name type": "Alias Type",
    "Alias strength": "Alias Quality",
    "Name non-latin script": "Name Non-Latin Script",
    "D.O.B": "DOB",
    "Nationality(/ies)": "Nationality",
    "Address Country": "Country",
    "Passport number": "Passport Number",
    "National Identifier number": "National Identification Number",
    "Regime Name": "Regime",
}
"""What the columns of the UK Sanctions List were called before."""
_WEAK = ("aka weak", "low quality a.k.a", "low quality aka")
_NUMBERS = (
    "Passport Number",
    "National Identification Number",
    "NI Number",
    "Business registration number (s)",
    "IMO number",
)
_ITEM: Final = re.compile(r"\(\d{1,2}\)|\|")
_REGISTERED: Final = re.compile(
    r"(?:Business Reg(?:istration)? No|Registration Number|Tax (?:ID|Identification) Number|"
    r"Company Number|IMO number|INN|OGRN)\)?[ .:]*([A-Z0-9][\w/-]{3,25})",
    re.IGNORECASE,
)


def read(text: str, list_id: str) -> Parsed:
    """All targets: individuals, entities and ships."""
    head, rest = _without_its_day(text)
    groups: dict[str, list[dict[str, str]]] = {}
    for said in table(rest, ("Name 6",)):
        row = {_NEWER.get(name, name): cell for name, cell in said.items()}
        if "Group ID" not in row or "Group Type" not in row:
            raise ListDamaged("the column Group ID or Group Type is missing")
        if row["Group ID"]:
            groups.setdefault(row["Group ID"], []).append(row)
    if not groups:
        raise ListDamaged("no row has a Group ID")
    parsed = Parsed([], head)
    for number, rows in groups.items():
        entry = _entry(number, rows, list_id)
        if entry.names:
            parsed.entries.append(entry)
        else:
            parsed.skipped["no_name"] += 1
    return parsed


def _without_its_day(text: str) -> tuple[date | None, str]:
    """The day in the first line and the rest; a file that begins with its header says no day."""
    head, _, rest = text.partition("\n")
    if "Name 6" in head:
        return None, text
    said = head.strip().strip('"').casefold()
    if not said.startswith(("last updated", "report date")):
        raise ListDamaged("the first line does not say when the list was updated")
    return day(re.split("[,:]", head, maxsplit=1)[-1].strip(' ",\r:')), rest


def _entry(number: str, rows: list[dict[str, str]], list_id: str) -> Entry:
    said = rows[0]["Group Type"].casefold()
    kind: EntryKind = "person" if said == "individual" else "craft" if said == "ship" else "org"
    primary = [row for row in rows if row.get("Alias Type", "").casefold() == "primary name"]
    weak = [row for row in rows if _is_weak(row)]
    aliases = [row for row in rows if row not in primary and row not in weak]
    originals = [row.get("Name Non-Latin Script", "") for row in rows]
    return Entry(
        list_id,
        number,
        kind,
        names(map(_name, primary), (*map(_name, aliases), *originals), map(_name, weak)),
        rows[0].get("Regime", ""),
        countries(_items(rows, ("Nationality", "Country"))),
        identifiers(_identifiers(rows)),
        years(" ".join(row.get("DOB", "") for row in rows)),
        fingerprint(sorted(list(row.values()) for row in rows)),
    )


def _is_weak(row: dict[str, str]) -> bool:
    quality = row.get("Alias Quality", "").casefold()
    return quality.startswith(("low", "weak")) or row.get("Alias Type", "").casefold() in _WEAK


def _name(row: dict[str, str]) -> str:
    return " ".join(filter(None, (row.get(part, "") for part in _PARTS)))


def _items(rows: Iterable[dict[str, str]], columns: tuple[str, ...]) -> Iterator[str]:
    """The items of cells that may hold several: `(1) Iran. (2) Iraq`."""
    for row in rows:
        for column in columns:
            for item in _ITEM.split(row.get(column, "")):
                yield item.strip(" .,;")


def _identifiers(rows: list[dict[str, str]]) -> Iterator[str]:
    yield from _items(rows, _NUMBERS)
    for row in rows:
        yield from _REGISTERED.findall(row.get("Other Information", ""))
