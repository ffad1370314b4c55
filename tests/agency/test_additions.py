"""What was told later can always be told apart from what was said first."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from agency.additions import added_to, first_said, names

WORDS = st.sampled_from(["a", "b", "c"])
ANSWERS = st.dictionaries(st.sampled_from(["obligor", "due"]), WORDS, min_size=1)
PARTIES = st.lists(st.fixed_dictionaries({"name": WORDS}), min_size=1, max_size=3, unique_by=str)
AMOUNT = st.fixed_dictionaries(
    {"amount": WORDS, "currency": WORDS}, optional={"approx": st.just(1)}
)
COURT = st.one_of(
    st.just({"court": "none"}),
    st.fixed_dictionaries({"court": st.just("some"), "court_text": WORDS}),
)


@st.composite
def details(draw: st.DrawFn) -> dict[str, Any]:
    some = st.booleans()
    told: dict[str, Any] = {}
    if draw(some):
        told["parties"] = draw(PARTIES)
    if draw(some):
        told["answers"] = draw(ANSWERS)
    if draw(some):
        told["measures"] = draw(WORDS)
    if draw(some):
        told |= draw(AMOUNT)
    if draw(some):
        told |= draw(COURT)
    return told


@given(details(), st.lists(details(), max_size=4))
def test_what_was_said_first_can_be_found_again(
    first: dict[str, Any], later: list[dict[str, Any]]
) -> None:
    body, lines = dict(first), []
    for told in later:
        addition = added_to(body, told)
        body = dict(addition.body)
        lines.append(addition.as_event())
    assert first_said(body, lines) == first


@given(details(), details())
def test_the_details_hold_what_was_told_last(first: dict[str, Any], told: dict[str, Any]) -> None:
    addition = added_to(first, told)
    again = added_to(addition.body, told)
    assert again.said == {}
    assert again.body == addition.body
    assert addition.body.items() >= {k: v for k, v in told.items() if isinstance(v, str)}.items()


def test_another_answer_takes_the_place_of_all_its_fields() -> None:
    body = {"court": "some", "court_text": "a", "parties": [{"name": "a"}]}
    addition = added_to(body, {"court": "none", "parties": [{"name": "a"}, {"name": "b"}]})
    assert addition.body == {"court": "none", "parties": [{"name": "a"}, {"name": "b"}]}
    assert addition.as_event() == {
        "court": "none",
        "parties": [{"name": "b"}],
        "replaced": {"court": "some", "court_text": "a"},
    }
    assert names(addition.as_event()) == ["court", "parties"]
