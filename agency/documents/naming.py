"""Which paper a file may be, by the words of its name in our languages."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from agency.documents.checklist import Item
from agency.facts import read_json

_NO_LETTERS: Final = re.compile(r"[\W_\d]+")


def suggest(file_name: str, items: Iterable[Item]) -> str | None:
    """The id of the paper that a file's name speaks of; None when it names none, or two alike."""
    spoken = f" {_NO_LETTERS.sub(' ', file_name.lower())}"
    scores = {item.id: _score(spoken, item.id) for item in items}
    best = max(scores.values(), default=0)
    named = [name for name, score in scores.items() if score == best]
    return named[0] if best and len(named) == 1 else None


def _score(spoken: str, item: str) -> int:
    """Letters of the longest word that begins a word of the name: `talap aryz` beats `talap`."""
    words: Mapping[str, list[str]] = read_json("papers.json")["words"]
    return max((len(word) for word in words.get(item, ()) if f" {word}" in spoken), default=0)
