"""Development pairs of names, built from the alias columns of real lists.

Positives are two names of one record. Negatives are names of two records of one list that look
most alike. Records are parted once, by a hash of their id, into `dev` and the untouched `test`.
"""

import random
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from agency.screening.entries import Entry
from agency.screening.letters import plain, script_of
from agency.screening.names import plain_text, split_name
from agency.screening.tokens import Kind

Part = Literal["dev", "test"]


class Pair(NamedTuple):
    """Two names, whether they are one person's or firm's, and which part they belong to."""

    left: str
    right: str
    kind: Kind
    same: bool
    part: Part
    related: bool
    """Some word or the whole looks alike to a plain measure; false for a nickname."""


def build(lists: dict[str, list[Entry]], positives: int = 2, negatives: int = 2) -> list[Pair]:
    """All pairs, at most so many of each sort per record; the same on every run."""
    pairs: list[Pair] = []
    for entries in lists.values():
        kept = [entry for entry in entries if entry.kind != "craft"]
        for entry in kept:
            pairs += same_pairs(entry, positives)
        pairs += near_pairs(kept, negatives)
    return list(dict.fromkeys(pairs))


def part_of(entry: Entry) -> Part:
    """The half a record belongs to, for good."""
    return "test" if zlib.crc32(f"{entry.list_id}/{entry.entity_id}".encode()) % 2 else "dev"


def same_pairs(entry: Entry, most: int) -> Iterator[Pair]:
    """At most so many pairs of names of one record, one of them across scripts where it can be."""
    names = [name.text for name in entry.names if name.quality != "weak"]
    found = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if _differ(a, b)]
    seed = zlib.crc32(entry.entity_id.encode())
    across = [pair for pair in found if script_of(pair[0]) != script_of(pair[1])]
    chosen = random.Random(seed).sample(found, min(most, len(found)))
    kind: Kind = "person" if entry.kind == "person" else "org"
    for pair in dict.fromkeys([*across[:1], *chosen]):
        a, b = reversed(pair) if seed % 3 == 0 else pair
        yield Pair(a, b, kind, True, part_of(entry), _related(a, b))


def near_pairs(entries: list[Entry], most: int, share: int = 3) -> Iterator[Pair]:
    """For one in `share` records, the names of others that look most like one of theirs."""
    postings: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for name in entry.names:
            if name.quality != "weak":
                for word in set(_words(name.text, entry)):
                    postings[word].append((number, name.text))
    for number, entry in enumerate(entries):
        seed = zlib.crc32(f"neg{entry.entity_id}".encode())
        if seed % share and len(entries) > 3000:
            continue
        names = [name.text for name in entry.names if name.quality != "weak"]
        if not names:
            continue
        text = random.Random(seed).choice(names)
        yield from _nearest(number, text, entries, postings, most)


def _nearest(
    number: int,
    text: str,
    entries: list[Entry],
    postings: dict[str, list[tuple[int, str]]],
    most: int,
) -> Iterator[Pair]:
    mine = entries[number]
    seen: dict[tuple[int, str], float] = {}
    for word in _words(text, mine):
        for place in postings[word][:400]:
            if place not in seen and _others(mine, entries[place[0]]):
                seen[place] = fuzz.token_sort_ratio(plain_text(text), plain_text(place[1])) + (
                    fuzz.token_set_ratio(text.lower(), place[1].lower()) / 2
                )
    own = {plain_text(name.text) for name in mine.names}
    kind: Kind = "person" if mine.kind == "person" else "org"
    taken: set[int] = set()
    for (other, name), _ in sorted(seen.items(), key=lambda item: -item[1]):
        if len(taken) == most:
            break
        if (
            other not in taken
            and plain_text(name) not in own
            and part_of(entries[other]) == part_of(mine)
        ):
            taken.add(other)
            yield Pair(text, name, kind, False, part_of(mine), True)


def _others(one: Entry, two: Entry) -> bool:
    """Whether two records are surely not of one: another kind of birth year or of identifier."""
    if one is two or one.kind != two.kind or set(one.identifiers) & set(two.identifiers):
        return False
    if one.kind == "person":
        return bool(one.born and two.born and not set(one.born) & set(two.born))
    return True


def _differ(one: str, two: str) -> bool:
    return plain_text(one) != plain_text(two)


def _words(text: str, entry: Entry) -> list[str]:
    kind: Kind = "person" if entry.kind == "person" else "org"
    return [plain(word) for word in split_name(text, kind)[0] if len(plain(word)) > 2]


def _related(one: str, two: str) -> bool:
    if script_of(one) != script_of(two):
        return True
    words_one, words_two = _plain_words(one), _plain_words(two)
    best = max((fuzz.ratio(a, b) for a in words_one for b in words_two), default=0.0)
    return best >= 75 or fuzz.ratio("".join(words_one), "".join(words_two)) >= 70


def _plain_words(text: str) -> list[str]:
    found: Iterable[str] = (plain(word) for word in split_name(text, "org")[0])
    return [word for word in found if len(word) > 2]
