"""A possible list match, with everything a person needs to judge it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from agency.screening.align import Link
from agency.screening.entries import Entry, ListedName, Weight
from agency.screening.names import parse
from agency.screening.score import Strength

CountryEvidence = Literal["same", "different", "unknown"]
IdentifierEvidence = Literal["equal", "different", "unknown"]


@dataclass(frozen=True, slots=True)
class AlignedWords:
    """Words of the query and of the listed name that answer to one another, and how."""

    query: str
    listed: str
    way: str
    value: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against a hit; `for_` and `against` are ids of sentences."""

    name_score: float
    aligned: tuple[AlignedWords, ...]
    only_query: tuple[str, ...]
    only_listed: tuple[str, ...]
    country: CountryEvidence
    identifier: IdentifierEvidence
    for_: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One record of one list that a query may be."""

    entry: Entry
    alias: ListedName
    score: float
    strength: Strength
    weight: Weight
    evidence: Evidence

    @property
    def name(self) -> str:
        """The record's first name, whatever alias matched."""
        return self.entry.names[0].text


def aligned(links: Sequence[Link]) -> tuple[AlignedWords, ...]:
    """The links of an alignment as texts."""
    return tuple(
        AlignedWords(
            " ".join(word.raw for word in link.left),
            " ".join(word.raw for word in link.right),
            link.way,
            round(link.value, 2),
        )
        for link in links
    )


def grouped(hits: Sequence[Hit]) -> list[list[Hit]]:
    """Hits on one person or firm in several lists, put together for display only."""
    groups: list[list[Hit]] = []
    for hit in hits:
        for group in groups:
            if any(_same(hit.entry, other.entry) for other in group):
                group.append(hit)
                break
        else:
            groups.append([hit])
    return groups


def _same(one: Entry, two: Entry) -> bool:
    if one.list_id == two.list_id or one.kind != two.kind:
        return False
    if set(one.identifiers) & set(two.identifiers):
        return True
    if one.born and two.born and not set(one.born) & set(two.born):
        return False
    return bool(_spellings(one) & _spellings(two))


def _spellings(entry: Entry) -> set[tuple[str, ...]]:
    kind = "person" if entry.kind == "person" else "org"
    found = (parse(name.text, kind) for name in entry.names if name.quality != "weak")
    return {tuple(sorted(word.fold for word in name.tokens)) for name in found}
