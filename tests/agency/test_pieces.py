"""Long texts in pieces: nothing lost, nothing too long, no letter torn apart."""

from hypothesis import given
from hypothesis import strategies as st

from agency.pieces import pieces, units


@given(st.text(max_size=400), st.integers(4, 60))
def test_nothing_is_lost_and_each_piece_fits(text: str, most: int) -> None:
    cut = pieces(text, most)
    assert all(0 < units(piece) <= most for piece in cut)
    assert "".join("".join(cut).split()) == "".join(text.split())


def test_a_cut_falls_between_words() -> None:
    assert pieces("первое второе третье", 14) == ["первое второе", "третье"]
