"""What the trees of the name score are fitted on: names of the development half only.

Besides two names of one record and near neighbours of other records: slips, clean people beside
the listed names they look most like, firms of the region, firms that share a generic word, and
neighbours in another script.
"""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from agency.errors import BadInput
from agency.screening.candidates import candidates
from agency.screening.entries import Entry
from agency.screening.index import Index
from agency.screening.letters import script_of
from agency.screening.names import parse
from agency.screening.score import score
from agency.screening.tokens import Kind
from bench.screening_firms import clean_firms, spelled_firms
from bench.screening_more import mistyped, region
from bench.screening_pairs import build, near_pairs, part_of, same_pairs

Sort = Literal[
    "listed",
    "measured",
    "region",
    "clean",
    "firm",
    "spelled",
    "slip",
    "random",
    "generic",
    "found",
    "across",
]
WEIGHTS: Mapping[Sort, float] = {
    "measured": 1.0, "listed": 0.6, "region": 6.0, "clean": 0.6, "firm": 0.7, "spelled": 2.5,
    "slip": 1.0, "random": 1.0, "generic": 3.0, "found": 0.5, "across": 1.0,
}  # fmt: skip
"""`measured` pairs are those of the benchmark, `listed` more of the same kind."""
_FIRMS = 12_000
_SPELLED = 4_000
_POSITIVES = 5
_WORTH_SEEING = 0.35


class Row(NamedTuple):
    """Two names, and the records they are of, by which the folds are kept apart."""

    sort: Sort
    left: str
    right: str
    kind: Kind
    same: bool
    related: bool
    left_group: str
    right_group: str


class _Groups:
    """Records of one person or firm in several lists, told by an equal name."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._parent: dict[str, str] = {}
        for entry in entries:
            for name in entry.names:
                if name.quality != "weak" and len(name.text) > 7:
                    self._parent[self.of(_words_key(name.text))] = self.of(key_of(entry))

    def of(self, key: str) -> str:
        """What stands for all records that are one with this one."""
        while self._parent.setdefault(key, key) != key:
            key = self._parent[key]
        return key


def rows(lists: Mapping[str, Sequence[Entry]], index: Index, people: Sequence[str]) -> list[Row]:
    """All training rows, none twice; the same on every run."""
    everyone = [entry for entries in lists.values() for entry in entries]
    groups = _Groups(everyone)
    mine = [entry for entry in everyone if entry.kind != "craft" and part_of(entry) == "dev"]
    found = [*_listed(lists), *_clean(index, people), *_slips(mine), *_random(mine), *_region()]
    found += [*_generic(mine), *_found(mine, index), *_clean_firms(index, people), *_spelled()]
    found += list(_across(found, mine))
    ready: dict[tuple[str, ...], Row] = {}
    for row in found:
        grouped = row._replace(
            left_group=groups.of(row.left_group), right_group=groups.of(row.right_group)
        )
        ready.setdefault((row.left, row.right, row.kind), grouped)
    return list(ready.values())


def key_of(entry: Entry) -> str:
    """A record's name among those of all lists."""
    return f"{entry.list_id}/{entry.entity_id}"


def _listed(lists: Mapping[str, Sequence[Entry]]) -> Iterator[Row]:
    """The measured pairs of the half, and more made the same way."""
    for entries in lists.values():
        mine = [entry for entry in entries if entry.kind != "craft" and part_of(entry) == "dev"]
        owner = {name.text: key_of(entry) for entry in mine for name in entry.names}
        measured = [pair for pair in build({"": list(entries)}) if pair.part == "dev"]
        more = [*chain.from_iterable(same_pairs(entry, _POSITIVES) for entry in mine)]
        more += near_pairs(mine, 2, share=1)
        sorts: tuple[Sort, Sort] = ("measured", "listed")
        for sort, pairs in zip(sorts, (measured, more), strict=True):
            for pair in pairs:
                other = owner[pair.left if pair.same else pair.right]
                yield Row(sort, pair.left, pair.right, pair.kind, pair.same, pair.related,
                          owner[pair.left], other)  # fmt: skip


def _clean(index: Index, people: Sequence[str]) -> Iterator[Row]:
    for text in people[::2]:
        for other in _likest(index, text, "person"):
            yield Row("clean", text, other, "person", False, True, f"clean/{text}", other)


def _clean_firms(index: Index, people: Sequence[str]) -> Iterator[Row]:
    for text in (firm.name for firm in clean_firms(people, _FIRMS) if firm.part == "dev"):
        for other in _likest(index, text, "org"):
            yield Row("firm", text, other, "org", False, True, f"clean/{text}", other)


def _spelled() -> Iterator[Row]:
    for firm in spelled_firms(_SPELLED):
        if firm.part == "dev":
            group = f"clean/{firm.left}"
            yield Row("spelled", firm.left, firm.right, "org", True, True, group, group)


def _likest(index: Index, text: str, kind: Kind) -> list[str]:
    return [other for _, other in sorted(_alike(index, text, kind), reverse=True)[:2]]


def _alike(index: Index, text: str, kind: Kind) -> Iterator[tuple[float, str]]:
    name = parse(text, kind)
    for number in candidates(index, name, kind):
        if index.kind(number) != "craft" and index.quality(number) != "weak":
            value = score(name, index.name(number), kind).value
            if value > _WORTH_SEEING:
                yield value, index.listed(number).text


def _slips(mine: Sequence[Entry]) -> Iterator[Row]:
    chance = random.Random(2)
    for entry in chance.sample(mine, min(5000, len(mine))):
        name = chance.choice(entry.names)
        slipped = mistyped(name.text, chance.randrange(10**9))
        if name.quality != "weak" and slipped != name.text:
            yield Row("slip", slipped, name.text, _kind(entry), True, True,
                      key_of(entry), key_of(entry))  # fmt: skip


def _random(mine: Sequence[Entry]) -> Iterator[Row]:
    chance = random.Random(3)
    for _ in range(3000):
        one, two = chance.sample(mine, 2)
        if one.kind == two.kind:
            yield Row("random", one.names[0].text, two.names[-1].text, _kind(one), False, True,
                      key_of(one), key_of(two))  # fmt: skip


def _region() -> Iterator[Row]:
    for pair in region():
        if pair.part == "dev":
            other = pair.left if pair.same else pair.right
            yield Row("region", pair.left, pair.right, "org", pair.same, True, pair.left, other)


def _generic(mine: Sequence[Entry]) -> Iterator[Row]:
    """Two firms that share a word of which many firms have one."""
    chance = random.Random(5)
    firms = [entry for entry in mine if entry.kind == "org"]
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in firms:
        for word in parse(entry.names[0].text, "org").tokens:
            if word.info_org < 0.6:
                bearers[word.concept or word.fold].append(entry)
    for entry in chance.sample(firms, min(2500, len(firms))):
        words = parse(entry.names[0].text, "org").tokens
        shared = [key for key in (w.concept or w.fold for w in words) if len(bearers[key]) > 1]
        if not shared:
            continue
        other = chance.choice(bearers[chance.choice(shared)])
        if other.list_id == entry.list_id and other is not entry:
            yield Row("generic", entry.names[0].text, chance.choice(other.names).text, "org", False,
                      True, key_of(entry), key_of(other))  # fmt: skip


def _found(mine: Sequence[Entry], index: Index) -> Iterator[Row]:
    """Other records that a search for a listed name brings up."""
    chance = random.Random(6)
    for entry in chance.sample(mine, min(6000, len(mine))):
        kind = _kind(entry)
        if kind == "person" and not entry.born:
            continue
        text = chance.choice([name.text for name in entry.names])
        name = parse(text, kind)
        if not name.tokens:
            raise BadInput("name", f"of {key_of(entry)} holds nothing to compare")
        others = (
            (number, index.entry(index.entry_number(number)))
            for number in candidates(index, name, kind)
        )
        apart = [(number, other) for number, other in others if _apart(entry, other)]
        for number, other in apart[:2]:
            yield Row("found", text, index.listed(number).text, kind, False, True,
                      key_of(entry), key_of(other))  # fmt: skip


def _apart(one: Entry, two: Entry) -> bool:
    if (one.list_id, one.kind) != (two.list_id, two.kind) or one.entity_id == two.entity_id:
        return False
    if set(one.identifiers) & set(two.identifiers) or part_of(two) != "dev":
        return False
    return one.kind != "person" or bool(two.born and not set(one.born) & set(two.born))


def _across(found: Iterable[Row], mine: Sequence[Entry]) -> Iterator[Row]:
    """For neighbours in one script, another name of the neighbour in another script."""
    chance = random.Random(4)
    owners: dict[str, list[Entry]] = defaultdict(list)
    for entry in mine:
        for name in entry.names:
            owners[name.text].append(entry)
    for row in list(found):
        if row.same or row.sort not in ("listed", "measured", "found"):
            continue
        names = [name for entry in owners[row.right][:1] for name in entry.names]
        script = script_of(row.left)
        other = [n.text for n in names if n.quality != "weak" and script_of(n.text) != script]
        if other:
            yield row._replace(sort="across", right=chance.choice(other))


def _kind(entry: Entry) -> Kind:
    return "person" if entry.kind == "person" else "org"


def _words_key(text: str) -> str:
    return " ".join(sorted(text.lower().split()))
