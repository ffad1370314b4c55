"""Derive agency/data/word_counts.csv: how common the words of names are.

Only lists in the public domain (OFAC, UN) and half of the made-up clean people are counted; a word
is kept when at least `LEAST` different entities wear it, so no record can be read back.
"""

import argparse
from collections import Counter
from pathlib import Path

from agency.screening.letters import folds
from agency.screening.names import split_name
from agency.screening.tokens import Kind
from bench.screening_lists import clean_people, read_lists

LEAST = 4
TARGET = Path(__file__).parent.parent / "agency" / "data" / "word_counts.csv"


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lists", type=Path, required=True)
    folder = parser.parse_args().lists
    lists = read_lists(folder)
    person: Counter[str] = Counter()
    org: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for name in ("un", "ofac_sdn", "ofac_cons"):
        for entry in lists[name]:
            if entry.kind == "craft":
                continue
            kind: Kind = entry.kind
            found = {word for name in entry.names for word in _words(name.text, kind)}
            (person if kind == "person" else org).update(found)
            totals[kind] += 1
    for text in clean_people(folder)[::2]:
        person.update(set(_words(text, "person")))
        totals["person"] += 1
    _write(person, org, totals)


def _words(text: str, kind: Kind) -> list[str]:
    return [folds(word)[0] for word in split_name(text, kind)[0]]


def _write(person: Counter[str], org: Counter[str], totals: Counter[str]) -> None:
    rows = []
    for word in sorted({*person, *org}):
        counts = [
            round(counter[word] * 10_000 / totals[kind]) if counter[word] >= LEAST else 0
            for kind, counter in (("person", person), ("org", org))
        ]
        if any(counts) and len(word) > 1 and not word.isdigit():
            rows.append(f"{word},{counts[0]},{counts[1]}")
    head = (
        "# Derived counts per 10,000 names (OFAC and UN lists of 2024-2026, public domain, and "
        "made-up people); made by bench/screening_counts.py",
        "word,person,org",
    )
    TARGET.write_text("\n".join((*head, *rows)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
