"""The lists of the US Treasury's OFAC: SDN and consolidated, in their CSV files.

The files have no header; empty is `-0- `, lines end in CRLF and the last line is one 0x1A byte.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from agency.screening.entries import Entry, EntryKind
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    fingerprint,
    identifiers,
    names,
    records,
    years,
)

_KINDS: Final[Mapping[str, EntryKind]] = {
    "individual": "person",
    "vessel": "craft",
    "aircraft": "craft",
}
_WEAK: Final = re.compile(r"(?:a|f|n)\.k\.a\. '([^']+(?:'\w[^']*)*)'")
_IDENTIFIER: Final = re.compile(
    r"^(?!Linked|Previous|Aircraft|Phone|Tele|Fax|SWIFT|Website|Email|Listing|Effective|Executive|"
    r"DOB|POB|Chinese Commercial)(?=[A-Z])[^;\d]*"
    r"(?:\b(?:No\b\.?|Number|ID|Passport|Card|Code|License|Nacional|IMO)|[A-Z](?:\.[A-Z])+\.)"
    r"(?: \([A-Z]+\))?[: ]+(?=[^(]*\d)([A-Z0-9][\w./ -]{3,30}?)(?= \(|\.?$| expires| issued)"
)
_BORN: Final = re.compile(r"DOB ([^;.]+)")
_PLACE: Final = re.compile(r"(?:nationality|citizen|Nationality of Registration|Organization "
                           r"Established [^;]*?;|Country) ([A-Z][\w ,]+)[;.]")  # fmt: skip


def read(files: Mapping[str, str], list_id: str) -> Parsed:
    """One list from its files `prim` (needed), `alt`, `add` and `comments`."""
    aliases, lost = _aliases(files.get("alt", ""))
    places = _places(files.get("add", ""))
    more = {row[0]: row[1] for row in _rows(files.get("comments", ""), 2)}
    parsed = Parsed([])
    seen: set[str] = set()
    for row in _rows(files["prim"], 12):
        seen.add(row[0])
        remarks = row[11] + more.get(row[0], "")
        parsed.entries.append(_entry(row, remarks, aliases[row[0]], places[row[0]], list_id))
    if not parsed.entries:
        raise ListDamaged("no record of twelve columns was found")
    orphans = sum(number not in seen for number in aliases)
    parsed.skipped.update({"alias_without_record": orphans, "damaged_alias": lost})
    return parsed


def _entry(row: list[str], remarks: str, aliases: list[str], places: list[str], of: str) -> Entry:
    kind = _KINDS.get(row[2], "org")
    weak = [name.strip(" ,") for name in _WEAK.findall(remarks)]
    quoted = [alias.strip("'") for alias in aliases if alias.startswith("'")]
    return Entry(
        of,
        row[0],
        kind,
        names(
            (natural(row[1], kind),),
            (natural(alias, kind) for alias in aliases if not alias.startswith("'")),
            (*quoted, *weak),
        ),
        row[3].replace("] [", "; "),
        countries((*places, *_PLACE.findall(remarks))),
        identifiers(_numbers(remarks)),
        years(" ".join(_BORN.findall(remarks))) if kind == "person" else (),
        fingerprint([row, sorted(aliases), sorted(places), [remarks]]),
    )


def _numbers(remarks: str) -> Iterator[str]:
    for item in remarks.split(";"):
        found = _IDENTIFIER.match(item.strip())
        if found:
            yield found.group(1)


def natural(name: str, kind: EntryKind) -> str:
    """`LAST, First Middle` of a person as one says it; a firm's name is left alone."""
    if kind != "person" or "," not in name:
        return name
    last, _, first = name.partition(",")
    return f"{first.strip()} {last.strip()}"


def _aliases(text: str) -> tuple[dict[str, list[str]], int]:
    found: dict[str, list[str]] = defaultdict(list)
    lost = 0
    for row in _rows(text, 4):
        if row[3]:
            found[row[0]].append(row[3])
        else:
            lost += 1
    return found, lost


def _places(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in _rows(text, 5):
        found[row[0]].append(row[4])
    return found


def _rows(text: str, least: int) -> Iterator[list[str]]:
    """Rows of at least `least` columns, `-0-` made empty; raises `ListDamaged` on a short one."""
    for number, row in enumerate(records(text), 1):
        if not row or row[0].strip() in ("", "\x1a"):
            continue
        if len(row) < least:
            raise ListDamaged(f"line {number} has {len(row)} columns instead of {least}")
        yield ["" if cell.strip() == "-0-" else cell.strip() for cell in row]
