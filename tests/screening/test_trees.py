"""Trees that are walked at once say what they say when walked one by one."""

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from agency.screening.trees import Trees

FIGURES = ("one", "two", "three")
Rows = Mapping[str, Mapping[str, str]]


def leaf(points: str) -> dict[str, str]:
    return {"figure": "", "at": "", "below": "", "above": "", "points": points}


def node(figure: str, at: str, below: str, above: str) -> dict[str, str]:
    return {"figure": figure, "at": at, "below": below, "above": above, "points": ""}


TREES: list[Rows] = [
    {"0": leaf("1.5")},
    {"0": node("one", "0.5", "1", "2"), "1": leaf("-1"), "2": leaf("2")},
    {
        "0": node("three", "0.25", "1", "4"),
        "1": node("one", "0.5", "2", "3"), "2": leaf("0.125"), "3": leaf("0.25"),
        "4": node("one", "0.75", "5", "6"), "5": leaf("4"), "6": leaf("8"),
    },
]  # fmt: skip


def walked(tree: Rows, figures: Sequence[float]) -> float:
    row = tree["0"]
    while row["figure"]:
        over = figures[FIGURES.index(row["figure"])] > float(row["at"])
        row = tree[row["above" if over else "below"]]
    return float(row["points"])


@given(st.tuples(*[st.sampled_from((0.0, 0.25, 0.5, 0.6, 0.75, 1.0))] * 3))
def test_all_at_once_is_one_by_one(figures: tuple[float, ...]) -> None:
    assert Trees(TREES, FIGURES).points(figures) == sum(walked(tree, figures) for tree in TREES)
