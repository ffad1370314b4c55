"""Measure name screening: pairs, clean people, slips, names kept out, speed, memory, start.

    python -m bench.screening --lists DIR

`DIR` holds real list files (see bench/screening.md); nothing of them is kept. Figures go to
standard output as Markdown. Times are processor time of one core.
"""

import argparse
import gc
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path

from rapidfuzz import fuzz

from agency.errors import BadInput
from agency.screening import index, name_score
from agency.screening.entries import Entry, ListedName
from agency.screening.index import Index
from agency.screening.score import REVIEW
from agency.screening.screener import Query, Screener
from agency.screening.tokens import Kind
from bench.screening_firms import clean_firms
from bench.screening_lists import clean_people, read_lists
from bench.screening_more import LATER, mistyped, near, region
from bench.screening_nomenklatura import THRESHOLD, logic_v2
from bench.screening_pairs import Pair, Part, build, part_of
from bench.screening_withheld import measure as withheld

Score = Callable[[str, str, Kind], float]
ENLARGED = 300_000
QUERIES = 2_000
FIRMS = 12_000
_START = """
import sys, time
from pathlib import Path
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
bare = peak()
from agency.screening import index
from agency.screening.screener import Query, Screener
start = time.process_time()
screener = Screener(index.load(Path(sys.argv[1]).read_bytes()))
took = time.process_time() - start
for name in ("Ivan Petrov", "Trading House North LLC"):
    screener.screen(Query(name))
print(f"- ready from the saved index: {took:.2f} s, {peak() - bare:.0f} MB over the bare process")
"""


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lists", type=Path, required=True)
    parser.add_argument("--enlarged", action="store_true", help="also measure 300,000 names")
    args = parser.parse_args()
    start = time.process_time()
    lists = read_lists(args.lists)
    entries = [entry for found in lists.values() for entry in found]
    built = index.build(entries)
    ready = time.process_time() - start
    print(f"- {built.names:,} names of {built.entities:,} records ready from files: {ready:.2f} s")
    screener = Screener(built)
    people = clean_people(args.lists)
    _saved(built)
    _speed(screener, entries, people)
    if args.enlarged:
        _enlarge(entries, people)
    pairs, other = build(lists), logic_v2()
    for part in ("dev", "test"):
        _pairs(pairs, part, other)
        _people(screener, people, part)
        _firms(screener, people, part)
        _slips(screener, entries, part)
        withheld(entries, part)


def _saved(built: Index) -> None:
    """Start from the saved index in a process of its own, which tells time and memory."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(built.dump())
        sys.stdout.flush()
        subprocess.run([sys.executable, "-c", _START, file.name], check=True)


def _pairs(pairs: Sequence[Pair], part: Part, other: Score | None) -> None:
    """Ours and the others' rows; `other` is logic-v2 where it is installed."""
    print(f"\n| pairs, {part} | n | P | R | F1 at .70 | best F1 | R at 1 % FPR |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    mine = [pair for pair in pairs if pair.part == part]
    related = [pair for pair in mine if pair.related]
    firms = [pair for pair in region() if pair.part == part]
    sorts: list[tuple[str, list[Pair]]] = [
        ("all", mine),
        ("related", related),
        ("persons, related", [pair for pair in related if pair.kind == "person"]),
        ("firms, related", [pair for pair in related if pair.kind == "org"]),
        ("firms of the region", firms),
        ("firms of the region, written later", region(LATER) if part == "test" else []),
    ]
    neighbours = [pair for pair in near() if pair.part == part]
    sorts.append(("people of the region", [pair for pair in neighbours if pair.kind == "person"]))
    sorts = [(title, chosen) for title, chosen in sorts if chosen]
    for title, chosen in sorts:
        print(_row(f"ours, {title}", chosen, name_score, REVIEW))
    if other:
        for title, chosen in sorts:
            print(_row(f"logic-v2, {title}", chosen, other, THRESHOLD))
    for title, ratio in (
        ("token_sort", fuzz.token_sort_ratio),
        ("token_set", fuzz.token_set_ratio),
        ("WRatio", fuzz.WRatio),
    ):
        print(_row(f"rapidfuzz {title}, related", related, _ratio(ratio), 0.85))
    print(_row("token_sort, firms of the region", firms, _ratio(fuzz.token_sort_ratio), 0.85))
    firms = [pair for pair in neighbours if pair.kind == "org"]
    taken = sum(name_score(pair.left, pair.right, "org") >= REVIEW for pair in firms)
    print(f"\n- {part}: {taken} of {len(firms)} pairs of neighbouring firms are taken for one")


def _ratio(ratio: Callable[[str, str], float]) -> Score:
    return lambda one, two, kind: ratio(one.lower(), two.lower()) / 100


def _row(title: str, pairs: Sequence[Pair], score: Score, threshold: float) -> str:
    scored = [(score(pair.left, pair.right, pair.kind), pair.same) for pair in pairs]
    total = sum(same for _, same in scored)
    hit = sum(same for value, same in scored if value >= threshold)
    called = sum(value >= threshold for value, _ in scored)
    best = _best_f1(scored, total)
    precision, recall = hit / max(called, 1), hit / max(total, 1)
    f1 = 2 * hit / max(called + total, 1)
    return (
        f"| {title} | {len(pairs)} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {best:.3f} | "
        f"{_recall_at(scored, 0.01):.3f} |"
    )


def _best_f1(scored: Sequence[tuple[float, bool]], total: int) -> float:
    best, hit = 0.0, 0
    for called, (_, same) in enumerate(sorted(scored, key=lambda item: -item[0]), 1):
        hit += same
        best = max(best, 2 * hit / (called + total))
    return best


def _recall_at(scored: Sequence[tuple[float, bool]], share: float) -> float:
    wrong = sorted((value for value, same in scored if not same), reverse=True)
    right = [value for value, same in scored if same]
    threshold = wrong[int(len(wrong) * share)]
    return sum(value > threshold for value in right) / max(len(right), 1)


def _people(screener: Screener, people: Sequence[str], part: Part) -> None:
    chosen = people[part == "test" :: 2]
    alerts = sum(bool(_hits(screener, name, "person")) for name in chosen)
    print(f"\n- {part}: {alerts / len(chosen) * 1000:.2f} alerts per 1,000 of {len(chosen):,} "
          "clean people")  # fmt: skip


def _firms(screener: Screener, people: Sequence[str], part: Part) -> None:
    chosen = [firm.name for firm in clean_firms(people, FIRMS) if firm.part == part]
    alerts = sum(bool(_hits(screener, name, "org")) for name in chosen)
    print(f"- {part}: {alerts / len(chosen) * 1000:.1f} alerts per 1,000 of {len(chosen):,} "
          "made-up firms")  # fmt: skip


def _slips(screener: Screener, entries: Sequence[Entry], part: Part) -> None:
    chance = random.Random(17)
    mine = [entry for entry in entries if entry.kind != "craft" and part_of(entry) == part]
    for kind in ("person", "org"):
        found = tried = 0
        same_kind = [entry for entry in mine if entry.kind == kind]
        for entry in chance.sample(same_kind, min(2500, len(same_kind))):
            names = [name.text for name in entry.names if name.quality != "weak"]
            if not names:
                continue
            text = chance.choice(names)
            slipped = mistyped(text, chance.randrange(10**9))
            if slipped == text:
                continue
            tried += 1
            hits = _hits(screener, slipped, kind)
            found += any(entry.entity_id == other for other in hits)
        print(f"- {part}: {found / tried:.4f} of {tried:,} mistyped listed names ({kind}) "
              "find their own record")  # fmt: skip


def _hits(screener: Screener, name: str, kind: Kind) -> list[str]:
    try:
        return [hit.entry.entity_id for hit in screener.screen(Query(name, kind=kind))]
    except BadInput:
        return []


def _speed(screener: Screener, entries: Sequence[Entry], people: Sequence[str]) -> None:
    """Queries of a process that just started, then others that it was never asked before."""
    first = _queries(entries, people, 5)
    asked = set(first)
    new = [query for query in _queries(entries, people, 6) if query not in asked]
    gc.collect()
    gc.freeze()
    for title, queries in (("just started", first), ("never asked before, once warm", new)):
        times = []
        for name, kind in queries:
            start = time.process_time()
            _hits(screener, name, kind)
            times.append(time.process_time() - start)
        times.sort()
        print(f"- {len(times):,} queries, {title}: {len(times) / sum(times):,.0f} queries/s, p50 "
              f"{times[len(times) // 2] * 1000:.2f} ms, p99 "
              f"{times[len(times) * 99 // 100] * 1000:.2f} ms")  # fmt: skip


def _queries(entries: Sequence[Entry], people: Sequence[str], seed: int) -> list[tuple[str, Kind]]:
    """Three in ten are listed names with a slip, the others clean people."""
    chance = random.Random(seed)
    listed = chance.sample([entry for entry in entries if entry.kind != "craft"], QUERIES * 3 // 10)
    queries: list[tuple[str, Kind]] = [
        (mistyped(entry.names[0].text, number), "person" if entry.kind == "person" else "org")
        for number, entry in enumerate(listed)
    ]
    queries += [(name, "person") for name in chance.sample(list(people), QUERIES - len(queries))]
    chance.shuffle(queries)
    return queries


def _enlarge(entries: Sequence[Entry], people: Sequence[str]) -> None:
    """The lists and made-up neighbours of clean people, 300,000 names in all."""
    chance = random.Random(9)
    parts = [name.split() for name in people]
    firsts = [words[0] for words in parts]
    lasts = [words[-1] for words in parts]
    have = sum(len(entry.names) for entry in entries)
    made = (
        Entry("made", str(n), "person",
              (ListedName(f"{chance.choice(firsts)} {chance.choice(firsts)} {chance.choice(lasts)}",
                          "primary"),))
        for n in range(ENLARGED - have)
    )  # fmt: skip
    before = _memory()
    start = time.process_time()
    built = index.build([*entries, *islice(made, ENLARGED)])
    took = time.process_time() - start
    data = built.dump()
    print(f"\n- {built.names:,} names built in {took:.1f} s, {_memory() - before:.0f} MB more at "
          f"the peak, saved index {len(data) / 1e6:.0f} MB")  # fmt: skip
    del data
    _saved(built)
    _speed(Screener(built), entries, people)


def _memory() -> float:
    """Peak resident memory in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
