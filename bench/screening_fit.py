"""Fit agency/data/name_trees.csv, the boosted trees of the name score.

    pip install scikit-learn
    python -m bench.screening_fit --lists DIR

Fitted on the development half only. First five folds, kept apart by record, say what to expect of
pairs never seen and set the scale; then all rows make the trees that are written.
"""

import argparse
import zlib
from collections.abc import Iterator, Mapping, Sequence
from math import log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.ensemble import (  # type: ignore[import-not-found]
    HistGradientBoostingClassifier,
)

from agency.screening import index
from agency.screening.align import align
from agency.screening.features import Features, features_of
from agency.screening.names import parse
from agency.screening.score import REVIEW, STRONG
from agency.screening.tokens import Kind
from bench.screening_lists import clean_people, read_lists
from bench.screening_training import WEIGHTS, Row, rows

TARGET = Path(__file__).parent.parent / "agency" / "data" / "name_trees.csv"
RISES = frozenset(
    ("cover_least", "cover_most", "matched", "clash_alike", "exact", "patronymic_same", "distinct",
     "weakest", "second", "mean", "first", "last", "order", "whole", "letters")
)  # fmt: skip
FALLS = frozenset(
    ("left_over", "right_over", "clash", "rare_clash", "words_clash", "end_over", "end_clash",
     "patronymic_clash", "number_clash", "number_extra", "initials", "lone", "shift", "turned",
     "form_clash")
)  # fmt: skip
"""Figures with which the points may only rise, or only fall."""
FOLDS = 5
FALSE_POSITIVES = 0.01
HOPELESS = -20.0
HEAD = (
    "# Boosted trees of the name score: a figure up to `at` goes on at the node `below`, one over "
    "it at `above`; a node without a figure is worth `points`.",
    "# Made by bench/screening_fit.py on the development half of the pairs; monotone in every "
    "figure whose meaning is plain. 0 points make .50.",
    "kind,tree,node,figure,at,below,above,points",
)


class Table(NamedTuple):
    """Rows of one kind as arrays."""

    rows: Sequence[Row]
    figures: Any
    linked: Any
    """Which rows have any words in common; the others score 0 whatever the trees say."""
    same: Any
    weights: Any
    folds: Any


class Scale(NamedTuple):
    """What turns the trees' sum into points: `REVIEW` is the best F1, `STRONG` one in a hundred."""

    slope: float
    shift: float


def main() -> None:
    """Fit both kinds, print what the folds say, write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lists", type=Path, required=True)
    folder = parser.parse_args().lists
    lists = read_lists(folder)
    entries = [entry for found in lists.values() for entry in found]
    every = rows(lists, index.build(entries), clean_people(folder))
    lines = list(HEAD)
    for kind in ("person", "org"):
        table = _table([row for row in every if row.kind == kind])
        scale = _scale(table, _unseen(table))
        lines += _lines(kind, _fitted(table, table.linked & _related(table)), scale)
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


def _table(chosen: Sequence[Row]) -> Table:
    found = [_figures(row) for row in chosen]
    width = len(Features._fields)
    folds = [[_fold(row.left_group), _fold(row.right_group)] for row in chosen]
    return Table(
        chosen,
        np.array([figures or (0.0,) * width for figures in found]),
        np.array([figures is not None for figures in found]),
        np.array([row.same for row in chosen]),
        np.array([WEIGHTS[row.sort] for row in chosen]),
        np.array(folds),
    )


def _figures(row: Row) -> Features | None:
    left, right = parse(row.left, row.kind), parse(row.right, row.kind)
    found = align(left.tokens, right.tokens, row.kind)
    return features_of(left, right, found, row.kind) if found.links else None


def _fold(group: str) -> int:
    return zlib.crc32(group.encode()) % FOLDS


def _related(table: Table) -> Any:
    return np.array([row.related for row in table.rows])


def _fitted(table: Table, chosen: Any) -> HistGradientBoostingClassifier:
    bound = [(name in RISES) - (name in FALLS) for name in Features._fields]
    model = HistGradientBoostingClassifier(
        max_iter=200, max_leaf_nodes=14, learning_rate=0.08, min_samples_leaf=30,
        l2_regularization=1, monotonic_cst=bound, early_stopping=False, random_state=1,
    )  # fmt: skip
    return model.fit(table.figures[chosen], table.same[chosen], sample_weight=table.weights[chosen])


def _unseen(table: Table) -> Any:
    """The trees' sum for each row, by trees that saw neither of its records."""
    sums = np.zeros(len(table.rows))
    usable = table.linked & _related(table)
    for fold in range(FOLDS):
        model = _fitted(table, usable & (table.folds != fold).all(axis=1))
        held = table.folds[:, 0] == fold
        sums[held] = model.decision_function(table.figures[held])
    sums[~table.linked] = HOPELESS
    return sums


def _scale(table: Table, sums: Any) -> Scale:
    measured = np.array([row.sort == "measured" and row.related for row in table.rows])
    review, f1 = _best_f1(table.same[measured], sums[measured])
    wrong = np.sort(sums[measured & ~table.same])[::-1]
    strong = wrong[int(len(wrong) * FALSE_POSITIVES)]
    recall = float((sums[measured & table.same] > strong).mean())
    print(f"{table.rows[0].kind}: F1 {f1:.3f}, recall at 1 % false positives {recall:.3f}")
    slope = (_logit(STRONG) - _logit(REVIEW)) / max(strong - review, 0.5)
    return Scale(slope, _logit(REVIEW) - slope * review)


def _best_f1(same: Any, sums: Any) -> tuple[float, float]:
    order = np.argsort(-sums, kind="stable")
    hits = np.cumsum(same[order])
    values = 2 * hits / (np.arange(1, len(hits) + 1) + same.sum())
    best = int(values.argmax())
    return float(sums[order][best]), float(values[best])


def _logit(share: float) -> float:
    return log(share / (1 - share))


def _lines(kind: Kind, model: Any, scale: Scale) -> Iterator[str]:
    base = float(np.ravel(model._baseline_prediction)[0])
    yield f"{kind},0,0,,,,,{base * scale.slope + scale.shift:.4f}"
    for number, stage in enumerate(model._predictors, 1):
        for place, node in enumerate(stage[0].nodes):
            yield f"{kind},{number},{place}," + _node(node, scale)


def _node(node: Mapping[str, Any], scale: Scale) -> str:
    if node["is_leaf"]:
        return f",,,,{node['value'] * scale.slope:.4f}"
    name = Features._fields[node["feature_idx"]]
    return f"{name},{node['num_threshold']:.4f},{node['left']},{node['right']},"


if __name__ == "__main__":
    main()
