"""Two ways to score a sentence against classes of example sentences: likeness and likelihood."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agency.plain_words.features import Features

Example = tuple[str, Features]


@dataclass(frozen=True)
class Scorer:
    """Weights per feature and class; a feature never seen in the examples counts nothing."""

    rarity: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]
    floor: Mapping[str, float]

    def scores(self, features: Features) -> dict[str, float]:
        """One score per class, of mean 0 and spread 1, so that scorers can be added."""
        return _standard(self.evidence(features))

    def evidence(self, features: Features) -> dict[str, float]:
        """One score per class; the differences grow with what the sentence tells."""
        weighed = _weigh(features, self.rarity)
        total = sum(weighed.values())
        scores = {label: total * base for label, base in self.floor.items()}
        for feature, value in weighed.items():
            for label, weight in self.weights[feature].items():
                scores[label] += value * weight
        return scores


def likeness(examples: Sequence[Example]) -> Scorer:
    """Cosine with the mean of each class."""
    rarity = _rarity(examples)
    masses = _masses(examples, rarity)
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for label, mass in masses.items():
        length = math.sqrt(sum(value * value for value in mass.values()))
        for feature, value in mass.items():
            weights[feature][label] = value / length
    return Scorer(rarity, weights, dict.fromkeys(masses, 0.0))


def likelihood(examples: Sequence[Example], smoothing: float) -> Scorer:
    """Naive Bayes over the weighed features, every class held equally likely beforehand."""
    rarity = _rarity(examples)
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    floor: dict[str, float] = {}
    for label, mass in _masses(examples, rarity).items():
        total = sum(mass.values()) + smoothing * len(rarity)
        floor[label] = math.log(smoothing / total)
        for feature, value in mass.items():
            weights[feature][label] = math.log((value + smoothing) / total) - floor[label]
    return Scorer(rarity, weights, floor)


def _rarity(examples: Sequence[Example]) -> dict[str, float]:
    seen: Counter[str] = Counter()
    for _, features in examples:
        seen.update(features.keys())
    return {key: math.log((1 + len(examples)) / (1 + times)) + 1 for key, times in seen.items()}


def _masses(
    examples: Sequence[Example], rarity: Mapping[str, float]
) -> dict[str, dict[str, float]]:
    masses: dict[str, dict[str, float]] = {}
    for label, features in examples:
        mass = masses.setdefault(label, defaultdict(float))
        for feature, value in _weigh(features, rarity).items():
            mass[feature] += value
    return masses


def _weigh(features: Features, rarity: Mapping[str, float]) -> dict[str, float]:
    raw = {
        key: (1 + math.log(times)) * rarity[key] for key, times in features.items() if key in rarity
    }
    length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
    return {key: value / length for key, value in raw.items()}


def _standard(scores: Mapping[str, float]) -> dict[str, float]:
    mean = sum(scores.values()) / len(scores)
    spread = math.sqrt(sum((value - mean) ** 2 for value in scores.values()) / len(scores)) or 1.0
    return {label: (value - mean) / spread for label, value in scores.items()}
