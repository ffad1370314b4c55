"""The published table of levels and the data are the same; what the table must never say."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.errors import BadInput
from agency.facts import read_csv
from agency.identifiers import at_home_in
from agency.screening.answer import Answer, judged, plain, read
from agency.screening.cleared import Pair
from agency.screening.entries import Weight
from agency.screening.freshness import Notice
from agency.screening.level import HIT_FINDINGS, LEVELS, Finding, Reason, level_of
from agency.screening.score import Strength
from agency.screening.scripts import unexpected
from agency.screening.subject import Subject, findings
from agency.screening.verdicts import (
    Judgement,
    Match,
    Standing,
    Verdict,
    officers_lacking,
    reason_given,
    standing,
)
from agency.screening.wording import reason_line
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts

PAGE = Path("docs/reference/buyer-check.md")
ROW = re.compile(r"^\| `(\w+)` \| `(\w+)` \| (\w+) \|", re.MULTILINE)
TODAY = date(2026, 11, 22)
PAIR = Pair("asked", "listed")
EMPTY = Answer("not_enough_data", TODAY, (), (), ())

matches = st.lists(
    st.builds(
        Match,
        st.just(PAIR),
        st.sampled_from(get_args(Strength)),
        st.sampled_from(get_args(Weight)),
        st.sampled_from(get_args(Standing)),
    ),
    max_size=4,
)
words = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(get_args(Verdict))), max_size=6)


def judgements(said: list[tuple[int, Verdict]]) -> list[Judgement]:
    return [
        Judgement(PAIR, officer, verdict, "because", datetime(2026, 1, 1, 0, minute, tzinfo=UTC))
        for minute, (officer, verdict) in enumerate(said)
    ]


def test_the_page_publishes_the_table_that_is_used() -> None:
    published = ROW.findall(PAGE.read_text("utf-8"))
    used = [(row["finding"], row["level"], row["weight"]) for row in read_csv("check_levels.csv")]
    assert published == used
    assert {row[0] for row in used} == set(get_args(Finding))


@given(matches)
def test_only_a_confirmed_match_on_a_binding_list_is_high_risk(found: list[Match]) -> None:
    answer = judged(EMPTY, found, TODAY)
    confirmed = [match for match in found if match.standing == "confirmed"]
    binding = any(match.weight == "binding" for match in confirmed)
    assert (answer.level == "high_risk") == binding
    if any(match.standing == "open" for match in found) and not confirmed:
        assert answer.level == "specialist"
        assert [reason.id for reason in answer.reasons] == ["to_compare"]


@given(st.lists(st.sampled_from(get_args(Finding)), min_size=1))
def test_the_worst_finding_wins(ids: list[Finding]) -> None:
    reasons = [Reason(each, "lists", TODAY) for each in ids]
    ranks = [LEVELS.index(level_of([reason])) for reason in reasons]
    assert LEVELS.index(level_of(reasons)) == max(ranks)


@given(words, st.sampled_from(get_args(Strength)))
def test_a_strong_match_is_cleared_by_two_officers_and_confirmed_by_one(
    said: list[tuple[int, Verdict]], strength: Strength
) -> None:
    last = dict(said)
    cleared = sum(verdict == "cleared" for verdict in last.values())
    needed = 2 if strength == "strong" else 1
    found = standing(PAIR, strength, judgements(said))
    if "confirmed" in last.values():
        assert found == "confirmed"
    else:
        assert found == ("cleared" if cleared >= needed else "open")
    assert officers_lacking(PAIR, strength, judgements(said)) == max(needed - cleared, 0)


def test_a_judgement_is_of_its_own_pair_and_has_a_reason() -> None:
    said = judgements([(1, "confirmed")])
    assert standing(Pair("asked", "changed"), "review", said) == "open"
    with pytest.raises(BadInput):
        reason_given(" a ")


def test_an_answer_is_read_as_it_was_kept() -> None:
    notice = Notice("list-old", "un", "UN", 9)
    answer = Answer("attention", TODAY, (Reason("list_old", "un", TODAY, "UN"),), (), (notice,))
    assert read(plain(answer)) == answer


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_every_reason_is_worded_with_its_source(language: ChatLanguage) -> None:
    for finding in get_args(Finding):
        source = "staff" if finding in HIT_FINDINGS else "exporter"
        for as_of in (TODAY, None):
            line = reason_line(Reason(finding, source, as_of, "7"), texts(language))
            assert line.endswith(")")


def test_what_the_exporter_says_speaks_for_and_against() -> None:
    said = {"trade": "new", "delays": "long", "terms": "longer", "amount": "5", "currency": "USD"}
    assert [reason.id for reason in findings(said, TODAY)] == [
        "trade_new", "delays_long", "terms_long",
    ]  # fmt: skip
    assert [reason.id for reason in findings({"terms": "days90"}, TODAY)] == []


def test_a_director_is_looked_for_with_his_firm_and_its_number() -> None:
    subject = Subject("Пример Образец", "UZ", "person", "301234567", "director", "Пример ООО")
    person, firm = subject.queries()
    assert (person.kind, person.identifier) == ("person", None)
    assert (firm.name, firm.kind, firm.identifier) == ("Пример ООО", "org", "301234567")
    assert Subject(**subject.plain()) == subject


@pytest.mark.parametrize(
    ("name", "country", "odd"),
    [
        ("上海样品工业", "CN", False),
        ("上海样品工业", "UZ", True),
        ("شركة المثال", "AE", False),
        ("شركة المثال", "DE", True),
        ("Пример", "DE", False),
        ("Muster GmbH", "CN", False),
    ],
)
def test_letters_that_a_country_does_not_use_are_noticed(
    name: str, country: str, odd: bool
) -> None:
    assert unexpected(name, country) is odd


def test_a_number_of_another_country_is_recognised_by_its_check_digit() -> None:
    assert "KZ" in at_home_in("190540000014")
    assert at_home_in("12") == ()
