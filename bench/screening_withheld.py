"""Names that the lists do hold, asked while they are kept out: how others of a record find it."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from agency.errors import BadInput
from agency.screening import index, name_score
from agency.screening.entries import Entry, ListedName
from agency.screening.names import parse
from agency.screening.score import REVIEW
from agency.screening.screener import Query, Screener
from agency.screening.tokens import Kind
from bench.screening_pairs import Part, part_of

_MOST = 2_500


class _Withheld(NamedTuple):
    name: str
    kind: Kind
    entity_id: str
    others: tuple[ListedName, ...]
    """What the lists still hold of the record."""


def measure(entries: Sequence[Entry], part: Part) -> None:
    """Print, for one name of each record that has several, how often the rest finds the record."""
    chance = random.Random(23)
    kept: list[Entry] = []
    asked: list[_Withheld] = []
    for entry in entries:
        out = _withhold(entry, chance) if part_of(entry) == part else None
        kept.append(replace(entry, names=out.others) if out else entry)
        asked += [out] if out else []
    screener = Screener(index.build(kept))
    for kind in ("person", "org"):
        mine = [one for one in asked if one.kind == kind]
        chosen = chance.sample(mine, min(_MOST, len(mine)))
        known = sum(_known(one) for one in chosen)
        found = sum(_found(screener, one) for one in chosen)
        print(f"- {part}: of {len(chosen):,} names kept out of the lists ({kind}) the score knows "
              f"{known / len(chosen):.4f} by another name, the search finds "
              f"{found / len(chosen):.4f}")  # fmt: skip


def _withhold(entry: Entry, chance: random.Random) -> _Withheld | None:
    good = _good(entry.names)
    if entry.kind == "craft" or len(good) < 2:
        return None
    kind: Kind = "person" if entry.kind == "person" else "org"
    out = chance.choice(good)
    words = parse(out.text, kind)
    others = tuple(name for name in entry.names if parse(name.text, kind) != words)
    return _Withheld(out.text, kind, entry.entity_id, others) if _good(others) else None


def _good(names: Iterable[ListedName]) -> list[ListedName]:
    return [name for name in names if name.quality != "weak"]


def _known(one: _Withheld) -> bool:
    best = max(name_score(one.name, other.text, one.kind) for other in _good(one.others))
    return best >= REVIEW


def _found(screener: Screener, one: _Withheld) -> bool:
    try:
        hits = screener.screen(Query(one.name, kind=one.kind))
    except BadInput:
        return False
    return any(hit.entry.entity_id == one.entity_id for hit in hits)
