"""The EU's consolidated financial sanctions list, FSF CSV: one row per name, address or number."""

from datetime import date

from agency.screening.entries import Entry, EntryKind, ListedName
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    fingerprint,
    identifiers,
    names,
    table,
    without,
    years,
)

_ID = "Entity_LogicalId"
_NAME = "NameAlias_WholeName"
_PARTS = ("NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName")
_STRONG = ("NameAlias_StrongAliasFlag", "NameAlias_Strong")
_TYPES = ("Entity_SubjectType", "Entity_SubjectType_ClassificationCode")
_PASSING = frozenset({"fileGenerationDate"})


def read(text: str, list_id: str) -> Parsed:
    """All entities with their names; aliases the list calls not strong are weak."""
    groups: dict[str, list[dict[str, str]]] = {}
    for row in table(text, (_ID, _NAME), ";"):
        if row[_ID]:
            groups.setdefault(row[_ID], []).append(row)
    if not groups:
        raise ListDamaged(f"no row has an {_ID}")
    first = next(iter(groups.values()))[0]
    parsed = Parsed([], day(first.get("fileGenerationDate", "")))
    for number, rows in groups.items():
        entry = _entry(number, rows, list_id)
        if entry.names:
            parsed.entries.append(entry)
        else:
            parsed.skipped["no_name"] += 1
    return parsed


def day(text: str) -> date | None:
    """A date written 2026-11-20, 20/11/2026 or 20-11-2026; None for anything else."""
    parts = text.strip()[:10].replace("/", "-").replace(".", "-").split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, of_month = numbers if numbers[0] > 31 else reversed(numbers)
        return date(year, month, of_month)
    except ValueError:
        return None


def _entry(number: str, rows: list[dict[str, str]], list_id: str) -> Entry:
    types = {_first(rows, column).casefold() for column in _TYPES}
    kind: EntryKind = "person" if types & {"p", "person"} else "org"
    return Entry(
        list_id,
        _first(rows, "Entity_EU_ReferenceNumber") or number,
        kind,
        _names(rows),
        _first(rows, "Entity_Regulation_Programme"),
        countries(
            row.get(column, "")
            for row in rows
            for column in ("Citizenship_CountryIso2Code", "Address_CountryIso2Code")
        ),
        identifiers(row.get("Identification_Number", "") for row in rows),
        years(" ".join(
            row.get("BirthDate_BirthDate", "") + " " + row.get("BirthDate_Year", "") for row in rows
        )),
        fingerprint(sorted(without(row, _PASSING) for row in rows)),
    )  # fmt: skip


def _names(rows: list[dict[str, str]]) -> tuple[ListedName, ...]:
    named = [(_name(row), _not_strong(row)) for row in rows]
    strong = [name for name, weak in named if name and not weak]
    return names(strong[:1], strong[1:], [name for name, weak in named if name and weak])


def _name(row: dict[str, str]) -> str:
    return row[_NAME] or " ".join(filter(None, (row.get(part, "") for part in _PARTS)))


def _not_strong(row: dict[str, str]) -> bool:
    if "low quality" in row.get("NameAlias_Remark", "").casefold():
        return True
    return any(row.get(column, "").casefold() in ("false", "no", "0") for column in _STRONG)


def _first(rows: list[dict[str, str]], column: str) -> str:
    return next((row[column] for row in rows if row.get(column)), "")
