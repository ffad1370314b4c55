"""Other development pairs: firm names of the region, and names with a slip of the finger."""

import csv
import random
import zlib
from pathlib import Path

from agency.screening.letters import plain
from bench.screening_pairs import Pair, Part

NEAR = Path(__file__).parent / "screening_near.csv"
REGION = Path(__file__).parent / "screening_region.csv"
LATER = Path(__file__).parent / "screening_region_later.csv"
"""Written after the word tables were, and looked at for the figures only."""


def region(file: Path = REGION) -> list[Pair]:
    """Pairs of one firm's spellings, and for each the likest spelling of another firm."""
    groups = [line.split("|") for line in file.read_text("utf-8").splitlines() if line]
    pairs = []
    for number, names in enumerate(groups):
        part: Part = "test" if zlib.crc32(names[0].encode()) % 2 else "dev"
        pairs += [
            Pair(a, b, "org", True, part, True) for i, a in enumerate(names) for b in names[i + 1 :]
        ]
        pairs += [
            Pair(names[0], other[step % len(other)], "org", False, part, True)
            for step, other in enumerate(groups)
            if other is not names and (number + step) % 9 == 0
        ]
    return pairs


def near() -> list[Pair]:
    """People of the region by their public names, and its firms: the same ones, and neighbours."""
    with NEAR.open(encoding="utf-8", newline="") as file:
        return [
            Pair(row["left"], row["right"], row["kind"], row["same"] == "same", row["part"], True)  # type: ignore[arg-type]
            for row in csv.DictReader(file, delimiter="|")
        ]


def mistyped(name: str, seed: int) -> str:
    """The name with one slip: a letter lost, doubled, changed or swapped, or words turned."""
    chance = random.Random(seed)
    words = name.split()
    places = [n for n, word in enumerate(words) if len(word) > 4 and len(plain(word.lower())) > 4]
    if not places:
        return name
    n = chance.choice(places)
    word = words[n]
    at = chance.randrange(1, len(word) - 1)
    letters = "аеиокнрстлв" if ord(word[0]) > 0x400 else "aeionrstlkm"
    words[n] = chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice(letters) + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    if chance.random() < 0.3 and len(words) > 1:
        words = [*words[1:], words[0]]
    return " ".join(words)
