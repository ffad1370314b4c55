"""Screening one name against all loaded lists."""

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from agency.errors import BadInput
from agency.screening.align import Alignment
from agency.screening.candidates import candidates
from agency.screening.entries import Entry, ListInfo, bare_identifier
from agency.screening.hits import CountryEvidence, Evidence, Hit, IdentifierEvidence, aligned
from agency.screening.index import Index
from agency.screening.names import has_letters, only_form, parse, spellings
from agency.screening.score import REVIEW, Among, Scored, score, strength
from agency.screening.tokens import Kind

LONGEST_QUERY: Final = 300
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
OTHER_COUNTRY: Final = 0.10
OTHER_KIND: Final = 0.15
CRAFT_CAP: Final = 0.65
_AMONG: Final[Mapping[Kind, Among]] = {
    "person": Among(least=0.48, said=0.32, handicap=0.95),
    "org": Among(least=0.33),
}
"""Many people are namesakes; firms that share their telling words are less often two."""
_ENOUGH: Final = 0.95
"""A record that one of its names hits so surely is not compared by its other names."""
_NEITHER: Final = ListInfo("", "", "informative", 0)


@dataclass(frozen=True, slots=True)
class Query:
    """Whom to look for. `kind` None: it is not known whether a person or a firm."""

    name: str
    country: str | None = None
    identifier: str | None = None
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Screener:
    """Immutable: an index and what its lists weigh for the users of one country."""

    index: Index
    lists: Mapping[str, ListInfo] = field(default_factory=dict)
    user_country: str = "KZ"

    def screen(self, query: Query) -> list[Hit]:
        """Hits from the review threshold on, the surest first, one per record.

        Raises `BadInput` for a name that no list can be searched for.
        """
        check_name(query.name)
        found: dict[int, Hit] = {}
        for kind in (query.kind,) if query.kind else _kinds(query.name):
            for written in spellings(query.name, kind):
                for hit_entry, hit in self._by_name(query, written, kind):
                    if hit_entry not in found or hit.score > found[hit_entry].score:
                        found[hit_entry] = hit
        for number in self._same_identifier(query):
            found[number] = self._sure(query, number)
        return sorted(found.values(), key=_first)

    def _by_name(self, query: Query, written: str, kind: Kind) -> Iterable[tuple[int, Hit]]:
        name = parse(written, kind)
        best: dict[int, tuple[float, int, Scored]] = {}
        known: dict[Hashable, Scored] = {}
        for number in candidates(self.index, name, kind):
            if self.index.quality(number) == "weak":
                continue  # Never raises an alert alone.
            entry = self.index.entry_number(number)
            if entry in best and best[entry][0] >= _ENOUGH:
                continue
            spelling = self.index.spelling(number)
            scored = known.get(spelling)
            if scored is None:
                listed = self.index.name(number)
                scored = score(name, listed, kind, _AMONG[kind])
                known[spelling] = scored
            value = self._adjusted(scored, number, kind)
            if value >= REVIEW and (entry not in best or value > best[entry][0]):
                best[entry] = value, number, scored
        for entry, (value, number, scored) in best.items():
            hit = self._hit(query, number, value, scored, kind)
            if hit is not None:
                yield entry, hit

    def _adjusted(self, scored: Scored, number: int, kind: Kind) -> float:
        """The name's score with what is known of the listed name, country apart."""
        value = scored.value
        listed = self.index.kind(number)
        if listed == "craft":
            return value - OTHER_KIND if scored.features.exact else min(value, CRAFT_CAP)
        return value if listed == kind else value - OTHER_KIND

    def _hit(
        self, query: Query, number: int, value: float, scored: Scored, kind: Kind
    ) -> Hit | None:
        entry = self.index.entry(self.index.entry_number(number))
        place = country_evidence(query, entry)
        final = round(value - OTHER_COUNTRY if place == "different" else value, 4)
        level = strength(final)
        if level is None:
            return None
        evidence = _evidence(query, entry, scored, place, kind)
        info = self.lists.get(entry.list_id, _NEITHER)
        alias = entry.names[self.index.place(number)]
        return Hit(entry, alias, final, level, info.weight_for(self.user_country), evidence)

    def _same_identifier(self, query: Query) -> Iterable[int]:
        bare = bare_identifier(query.identifier or "")
        told = len(bare) >= 5 and any(map(str.isdigit, bare))
        return self.index.with_identifier(bare) if told else ()

    def _sure(self, query: Query, number: int) -> Hit:
        """A record with the query's own identifier: sure, whatever the names."""
        entry = self.index.entry(number)
        kind: Kind = "person" if entry.kind == "person" else "org"
        name = parse(query.name, kind)
        scored, alias = max(
            ((score(name, parse(listed.text, kind), kind), listed) for listed in entry.names),
            key=lambda item: item[0].value,
        )
        place = country_evidence(query, entry)
        evidence = _evidence(query, entry, scored, place, kind)
        info = self.lists.get(entry.list_id, _NEITHER)
        return Hit(entry, alias, 1.0, "strong", info.weight_for(self.user_country), evidence)


def _first(hit: Hit) -> tuple[float, bool, str]:
    """The surest first; of equal ones those of binding lists."""
    return -hit.score, hit.weight != "binding", hit.entry.list_id


NameTrouble = Literal["control", "long", "empty", "form_only"]
_WHY: Final[Mapping[NameTrouble, str]] = {
    "control": "holds control characters",
    "long": f"is longer than {LONGEST_QUERY} characters",
    "empty": "needs at least two letters that can be compared",
    "form_only": "holds nothing but a legal form",
}


def name_trouble(name: str) -> NameTrouble | None:
    """Why a name cannot be looked for; None for one that can."""
    if _CONTROL.search(name):
        return "control"
    if len(name) > LONGEST_QUERY:
        return "long"
    if not has_letters(name) or not any(map(str.isalpha, name)):
        return "empty"
    return "form_only" if only_form(name) else None


def check_name(name: str) -> None:
    """Raise `BadInput` for a name that cannot be looked for: empty, too long, a form only."""
    trouble = name_trouble(name)
    if trouble is not None:
        raise BadInput("name", _WHY[trouble])


def _kinds(name: str) -> tuple[Kind, ...]:
    """Without a legal form or a firm's word a name may be of either."""
    parsed = parse(name, "org")
    if parsed.form or any(word.concept or word.number for word in parsed.tokens):
        return ("org",)
    return ("person", "org")


def country_evidence(query: Query, entry: Entry) -> CountryEvidence:
    """Whether the query's country is one of the record's."""
    if not query.country or not entry.countries:
        return "unknown"
    return "same" if query.country.upper() in entry.countries else "different"


def identifier_evidence(query: Query, entry: Entry) -> IdentifierEvidence:
    """Whether the query's identifier is one of the record's."""
    bare = bare_identifier(query.identifier or "")
    if not bare or not entry.identifiers:
        return "unknown"
    return "equal" if bare in entry.identifiers else "different"


def _evidence(
    query: Query, entry: Entry, scored: Scored, place: CountryEvidence, kind: Kind
) -> Evidence:
    alignment = scored.alignment
    number = identifier_evidence(query, entry)
    return Evidence(
        scored.value,
        aligned(alignment.links),
        tuple(word.raw for word in alignment.left),
        tuple(word.raw for word in alignment.right),
        place,
        number,
        tuple(_speaks_for(scored, place, number)),
        tuple(_speaks_against(scored, alignment, place, number, kind == entry.kind)),
    )


def _speaks_for(
    scored: Scored, place: CountryEvidence, number: IdentifierEvidence
) -> Iterable[str]:
    figures = scored.features
    if number == "equal":
        yield "identifier-equal"
    if figures.exact:
        yield "same-words"
    elif figures.cover_least >= 0.8:
        yield "most-words"
    if figures.distinct >= 0.6:
        yield "rare-word"
    if figures.patronymic_same:
        yield "patronymic-same"
    if place == "same":
        yield "country-same"


def _speaks_against(
    scored: Scored,
    alignment: Alignment,
    place: CountryEvidence,
    number: IdentifierEvidence,
    same_kind: bool,
) -> Iterable[str]:
    figures = scored.features
    if number == "different":
        yield "identifier-different"
    if place == "different":
        yield "country-different"
    if not same_kind:
        yield "kind-different"
    if figures.clash > 0.15:
        yield "words-differ"
    elif alignment.left or alignment.right:
        yield "words-missing"
    if figures.patronymic_clash:
        yield "patronymic-different"
    if figures.number_clash:
        yield "number-different"
    if figures.form_clash:
        yield "form-different"
