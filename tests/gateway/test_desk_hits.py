"""A possible match as officers read it: every part of its evidence, within what a message takes."""

from dataclasses import replace
from html import unescape
from typing import get_args
from uuid import uuid4

import pytest

from agency.screening.cleared import pair_of
from agency.screening.entries import Entry, ListedName
from agency.screening.index import build
from agency.screening.screener import Query, Screener
from agency.screening.verdicts import Judgement
from gateway.desk_checks import hit_lines
from locales.texts import ChatLanguage
from services.checks.judging import Board
from services.checks.matches import shown_to_staff
from storage.check_hits import StoredHit
from tests.services.sample import NOW

QUERY = Query("ТОО «Алтын Қалкан Сервис»", "KZ", None, "org")
ENTRY = Entry(
    "ofac_sdn", "17", "org",
    (ListedName("Golden Shield", "primary"), ListedName("Altyn Kalkan <LLP> International")),
    "TEST-PROGRAMME", ("KZ", "XK"), (), ("1971",),
)  # fmt: skip
LANGUAGES: tuple[ChatLanguage, ...] = get_args(ChatLanguage)


def board(entry: Entry, count: int = 1, why: str = "") -> Board:
    (hit,) = Screener(build([entry])).screen(QUERY)
    pair = pair_of(QUERY, entry)
    stored = StoredHit(uuid4(), 1, pair, hit.strength, hit.weight, shown_to_staff(hit), NOW)
    hits = tuple((replace(stored, number=number), "open") for number in range(1, count + 1))
    said = (Judgement(pair, 9001, "cleared", why, NOW),) if why else ()
    return Board(None, None, hits, said)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_list_programme_alias_record_and_words_stand_on_the_match(language: ChatLanguage) -> None:
    shown = unescape(hit_lines(board(ENTRY), language, full=True))
    for told in ("OFAC SDN", "TEST-PROGRAMME", "Golden Shield", "<LLP>", "1971", "XK"):
        assert told in shown
    assert "алтын = altyn" in shown
    assert "сервис" in shown
    assert "international" in shown
    secret = unescape(hit_lines(board(ENTRY), language, full=False))
    for hidden in ("TEST-PROGRAMME", "Golden", "altyn", "1971"):
        assert hidden not in secret


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_long_matches_fit_into_a_message(language: ChatLanguage) -> None:
    long = replace(
        ENTRY,
        names=(ListedName("Golden Shield & " * 60, "primary"), *ENTRY.names[1:]),
        programme="P" * 3000,
        countries=("KZ", "KG", "RU", "BY", "UZ", "TJ") * 9,
        born=tuple(str(year) for year in range(1900, 1990)),
    )
    shown = hit_lines(board(long, 40, "сверено " * 400), language, full=True)
    assert len(shown) <= 4096
    assert "TEST" not in shown
    assert "<b>1.</b>" in shown
