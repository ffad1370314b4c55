"""Boosted trees that turn figures into points, all of them walked at once.

The leaves of every tree are bits of one number, a field of bits for each tree, the first leaf
lowest. Each bound of a figure knows which leaves are out of reach once the figure is over it; what
all figures leave is put together, and the lowest bit left in each field is the leaf reached.
"""

import csv
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate
from operator import and_, getitem
from pathlib import Path
from struct import Struct
from typing import Final, NamedTuple

_TREES: Final = Path(__file__).parent.parent / "data" / "name_trees.csv"
_FIELD: Final = 16
"""Bits of a tree, one for each leaf at most."""

_REMEMBERED: Final = 2048
"""Of how many sets of figures that are 0 it is remembered what they leave in reach."""

_Rows = Mapping[str, Mapping[str, str]]


class _Figure(NamedTuple):
    """A figure's bounds in order, and the leaves in reach when none, one, two ... are exceeded."""

    place: int
    bounds: tuple[float, ...]
    reach: tuple[int, ...]


class Trees:
    """The trees of one kind of name; `figures` names the figures by their places."""

    def __init__(self, trees: Sequence[_Rows], figures: Sequence[str]) -> None:
        self._every: Final = (1 << len(trees) * _FIELD) - 1
        self._lowest: Final = sum(1 << number * _FIELD for number in range(len(trees)))
        self._fields: Final = Struct(f"<{len(trees)}H")
        maker = _Maker()
        self._points: Final = [maker.add(tree, n * _FIELD) for n, tree in enumerate(trees)]
        self._figures: Final = [
            _figure(figures.index(name), bounds, self._every)
            for name, bounds in maker.bounds.items()
        ]
        self._zeros: Final[dict[bytes, tuple[int, Sequence[_Figure]]]] = {}

    def points(self, figures: Sequence[float]) -> float:
        """The sum of the leaves that the figures lead to."""
        which = bytes(map(bool, figures))
        known = self._zeros.get(which)
        if known is None:
            if len(self._zeros) >= _REMEMBERED:
                self._zeros.clear()
            known = self._zeros[which] = self._without(which)
        left, others = known
        for place, bounds, reach in others:
            left &= reach[bisect_left(bounds, figures[place])]
        reached = left & ~(left - self._lowest)
        leaves = self._fields.unpack(reached.to_bytes(self._fields.size, "little"))
        return sum(map(getitem, self._points, leaves))

    def _without(self, which: bytes) -> tuple[int, Sequence[_Figure]]:
        """What the figures that are 0 leave in reach, and the figures that are not."""
        left = self._every
        for figure in self._figures:
            if not which[figure.place]:
                left &= figure.reach[bisect_left(figure.bounds, 0.0)]
        return left, [figure for figure in self._figures if which[figure.place]]


def read_trees(kind: str, figures: Sequence[str]) -> Trees:
    """The committed trees of a kind."""
    lines = _TREES.read_text("utf-8").splitlines()
    found: dict[str, dict[str, dict[str, str]]] = {}
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        if row["kind"] == kind:
            found.setdefault(row["tree"], {})[row["node"]] = row
    return Trees(list(found.values()), figures)


class _Maker:
    """Collects the bounds of all trees by figure, each with the leaves that lie up to it."""

    def __init__(self) -> None:
        self.bounds: Final[dict[str, list[tuple[float, int]]]] = defaultdict(list)

    def add(self, tree: _Rows, at: int) -> Mapping[int, float]:
        """Read a tree whose leaves begin at a bit; the points of each leaf by its bit."""
        leaves: list[float] = []
        self._node(tree, "0", at, leaves)
        return {1 << number: points for number, points in enumerate(leaves)}

    def _node(self, tree: _Rows, number: str, at: int, leaves: list[float]) -> None:
        row = tree[number]
        if not row["figure"]:
            leaves.append(float(row["points"]))
            return
        first = len(leaves)
        self._node(tree, row["below"], at, leaves)
        below = (1 << at + len(leaves)) - (1 << at + first)
        self.bounds[row["figure"]].append((float(row["at"]), below))
        self._node(tree, row["above"], at, leaves)


def _figure(place: int, bounds: list[tuple[float, int]], every: int) -> _Figure:
    bounds.sort()
    reach = accumulate((every ^ below for _, below in bounds), and_, initial=every)
    return _Figure(place, tuple(bound for bound, _ in bounds), tuple(reach))
