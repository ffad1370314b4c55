"""How well plain words are understood: `python -m bench.plain_words [test|methods]`.

`methods` compares ways to rank by five-fold cross-validation on the development phrases;
`test` measures the chosen one on the phrases kept apart, with start-up cost and memory.
"""

import csv
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from agency.plain_words.features import Features, by_letters, by_notion
from agency.plain_words.letters import words
from agency.plain_words.phrases import Phrase, phrases
from agency.plain_words.ranker import learn
from agency.plain_words.scorers import Example, Scorer, likelihood, likeness
from agency.plain_words.understand import NOTICE, understand
from locales.texts import CHAT_LANGUAGES

FOLDS = 5
TEST = Path(__file__).parent.parent / "tests" / "data" / "phrases"

PROBE = """
import re, time
from pathlib import Path
from agency.plain_words.understand import understand

def resident():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

before, start = resident(), time.perf_counter()
understand("hello")
print(time.perf_counter() - start, before, resident())
"""
"""A fresh process: seconds of the first sentence, resident megabytes before and after it."""

Rank = Callable[[str], list[str]]


def unseen() -> list[Phrase]:
    """The phrases that nothing was learnt from."""
    found = []
    for language in CHAT_LANGUAGES:
        with (TEST / f"{language}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                letterless = row["letterless"] == "1"
                found.append(Phrase(language, row["intent"], letterless, row["text"]))
    return found


def methods() -> None:
    """Cross-validate; phrases of one number stay in one fold in all three languages."""
    ways: dict[str, Callable[[Sequence[Phrase]], Rank]] = {
        "letters, likeness": lambda told: _by(_learnt(told, by_letters, likeness), by_letters),
        "letters, likelihood": lambda told: _by(_learnt(told, by_letters, _bayes), by_letters),
        "notions, likeness": lambda told: _by(_learnt(told, by_notion, likeness), by_notion),
        "notions, likelihood": lambda told: _by(_learnt(told, by_notion, _bayes), by_notion),
        "all three (kept)": _kept,
    }
    for name, way in ways.items():
        _print_row(name, _cross_validated(way))


def _bayes(examples: Sequence[Example]) -> Scorer:
    return likelihood(examples, 0.1)


def _learnt(
    told: Sequence[Phrase],
    features: Callable[[Sequence[str]], Features],
    make: Callable[[Sequence[Example]], Scorer],
) -> Scorer:
    examples = [(phrase.intent, features(words(phrase.text))) for phrase in told]
    return make(examples)


def _by(scorer: Scorer, features: Callable[[Sequence[str]], Features]) -> Rank:
    def rank(text: str) -> list[str]:
        scores = scorer.scores(features(words(text)))
        return sorted(scores, key=lambda label: -scores[label])

    return rank


def _kept(told: Sequence[Phrase]) -> Rank:
    ranker = learn(told)
    return lambda text: [label for label, _ in ranker.rank(text)]


def _cross_validated(way: Callable[[Sequence[Phrase]], Rank]) -> Counter[tuple[str, str]]:
    numbered = _numbered(phrases())
    hits: Counter[tuple[str, str]] = Counter()
    for fold in range(FOLDS):
        rank = way([phrase for number, phrase in numbered if number % FOLDS != fold])
        hits += _hits(rank, [phrase for number, phrase in numbered if number % FOLDS == fold])
    return hits


def _numbered(told: Iterable[Phrase]) -> list[tuple[int, Phrase]]:
    seen: Counter[tuple[str, str]] = Counter()
    numbered = []
    for phrase in told:
        key = (phrase.language, phrase.intent)
        numbered.append((seen[key], phrase))
        seen[key] += 1
    return numbered


def _hits(rank: Rank, told: Iterable[Phrase]) -> Counter[tuple[str, str]]:
    hits: Counter[tuple[str, str]] = Counter()
    for phrase in told:
        best = rank(phrase.text)[:3]
        groups = ["all", phrase.language, *(["letterless"] if phrase.letterless else [])]
        for group in groups:
            hits[group, "n"] += 1
            hits[group, "top-1"] += best[0] == phrase.intent
            hits[group, "top-3"] += phrase.intent in best
    return hits


def _print_row(name: str, hits: Counter[tuple[str, str]]) -> None:
    groups = ("all", *CHAT_LANGUAGES, "letterless")
    cells = [
        " / ".join(f"{hits[group, top] / hits[group, 'n']:.3f}" for top in ("top-1", "top-3"))
        for group in groups
    ]
    print(f"| {name} | {' | '.join(cells)} |")


def kept_apart() -> None:
    """The kept method on the test phrases."""
    told = unseen()
    _print_row("test phrases", _hits(_kept(phrases()), told))
    found = [(phrase, understand(phrase.text)) for phrase in told]
    sure = [(phrase, said) for phrase, said in found if said.confident]
    right = sum(said.intents[0].id == phrase.intent for phrase, said in sure)
    notices = [phrase for phrase, said in sure if said.intents[0].id == NOTICE]
    true_notices = sum(phrase.intent == NOTICE for phrase in notices)
    language = sum(said.language == phrase.language for phrase, said in found)
    print(f"phrases {len(found)}, language right {language / len(found):.3f}")
    print(f"confident {len(sure) / len(found):.3f}, of these right {right / len(sure):.3f}")
    print(f"confident notices {len(notices)}, of these notices indeed {true_notices}")
    _cost(told)


def _cost(told: Sequence[Phrase]) -> None:
    started = time.perf_counter()
    for phrase in told:
        understand(phrase.text)
    each = (time.perf_counter() - started) / len(told)
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    seconds, before, after = map(float, done.stdout.split())
    print(f"first sentence {seconds:.2f} s, later ones {each * 1000:.1f} ms")
    print(f"memory {after - before:.0f} MB more, {after:.0f} MB in all")


if __name__ == "__main__":
    {"methods": methods, "test": kept_apart}[sys.argv[1] if len(sys.argv) > 1 else "test"]()
