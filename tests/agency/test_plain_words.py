"""Plain words: spelling, notions, language, ranking, and when to hold back."""

import csv
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.catalogue.products import products
from agency.plain_words.language import language_of
from agency.plain_words.letters import CASE_NUMBER, NUMBER, words
from agency.plain_words.lexicon import notions
from agency.plain_words.phrases import Phrase, phrases
from agency.plain_words.understand import NOTICE, understand
from locales.texts import CHAT_LANGUAGES

KEYBOARD = str.maketrans("әғқңөұүһі", "агкноуухи")
SERVICES = {
    "flow:notice",
    "flow:buyer_check",
    "flow:premium",
    "flow:payment",
    "flow:case_status",
    "flow:language",
    "human",
    "none",
}


def _kept_apart() -> list[Phrase]:
    folder = Path(__file__).parent.parent / "data" / "phrases"
    told: list[Phrase] = []
    for language in CHAT_LANGUAGES:
        with (folder / f"{language}.csv").open(encoding="utf-8", newline="") as file:
            told += [
                Phrase(language, row["intent"], row["letterless"] == "1", row["text"])
                for row in csv.DictReader(file)
            ]
    return told


UNSEEN = _kept_apart()


def test_twenty_phrases_of_every_intent_in_every_language() -> None:
    counted = Counter((each.language, each.intent) for each in (*phrases(), *UNSEEN))
    intents = {f"product:{each.id}" for each in products()} | SERVICES
    for language in CHAT_LANGUAGES:
        assert {intent for known, intent in counted if known == language} == intents
        assert min(counted[language, intent] for intent in intents) >= 20


def test_a_third_is_written_without_special_letters() -> None:
    for language in ("kk", "ky"):
        told = [each for each in (*phrases(), *UNSEEN) if each.language == language]
        assert sum(each.letterless for each in told) >= len(told) / 3


def test_no_test_phrase_is_learnt_from() -> None:
    learnt = {" ".join(words(each.text)) for each in phrases() if each.intent != "none"}
    unseen = [" ".join(words(each.text)) for each in UNSEEN if each.intent != "none"]
    repeated = [text for text in unseen if text in learnt]
    assert len(repeated) <= len(unseen) / 50


def test_the_right_intent_is_among_three_on_phrases_never_seen() -> None:
    hits: dict[str, list[bool]] = defaultdict(list)
    for each in UNSEEN:
        best = [intent.id for intent in understand(each.text).intents[:3]]
        for group in (each.language, *(["letterless"] if each.letterless else [])):
            hits[group].append(each.intent in best)
    assert set(hits) == {"kk", "ru", "ky", "letterless"}
    for group, found in hits.items():
        assert sum(found) / len(found) >= 0.9, group


def test_the_language_is_known_on_phrases_never_seen() -> None:
    right = [language_of(each.text) == each.language for each in UNSEEN]
    assert sum(right) / len(right) >= 0.95


@given(st.sampled_from([*phrases(), *UNSEEN]))
def test_special_letters_make_no_difference(told: Phrase) -> None:
    assert words(told.text) == words(told.text.translate(KEYBOARD))


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    found = understand(text)
    assert found.language in CHAT_LANGUAGES
    assert 1 <= len(found.intents) <= 5
    scores = [intent.score for intent in found.intents]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("сақтандыру", "saktandyru"),
        ("төлөө", "толоо"),
        ("аккредитив", "акредитив"),
        ("қалай", "калай"),
        ("предоплата", "predoplata"),
    ],
)
def test_one_spelling_for_all(one: str, other: str) -> None:
    assert words(one) == words(other)


def test_figures_and_case_numbers_are_marks() -> None:
    assert words("90 күн") == [NUMBER, "кун"]
    assert words("KE-2026-000123-7")[0] == CASE_NUMBER


def test_a_slip_of_the_finger_keeps_the_notion() -> None:
    assert "factoring" in notions(words("фатокринг нужен")) or "factoring" in notions(
        words("факторнг нужен")
    )
    assert "tender" in notions(words("тендр")) or "lease" in notions(words("лизнгодатель"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("покупатель просит отсрочку 90 дней, боимся что не заплатит", "export_credit_insurance"),
        (
            "Экспорт жоқ, шағын бизнес, несиеге кепілдік керек",
            "guarantee_fund_guarantee",
        ),
        ("насыя керек, Россиядан жабдуу алабыз, Бишкектенбиз", "rkdf_roseximbank_loan"),
    ],
)
def test_product_words_open_the_product(text: str, intent: str) -> None:
    found = understand(text)
    assert found.intents[0].product == intent
    assert found.confident


@pytest.mark.parametrize(
    "text",
    [
        "боимся, что покупатель не заплатит",
        "а если покупатель не заплатит?",
        "сатып алушы төлемей қоя ма деп қорқамыз",
        "сатып алуучу толобой коёбу деп коркобуз",
        "покупатель",
        "төлем",
        "ақша",
    ],
)
def test_never_a_guess_into_a_claim(text: str) -> None:
    found = understand(text)
    assert not (found.confident and found.intents[0].id == NOTICE)


def test_a_confident_notice_is_a_notice() -> None:
    for each in UNSEEN:
        found = understand(each.text)
        if found.confident and found.intents[0].id == NOTICE:
            assert each.intent == NOTICE, each.text


@pytest.mark.parametrize("text", ["", "   ", "мама мыла раму", "?!"])
def test_nothing_known_is_not_confident(text: str) -> None:
    assert not understand(text).confident


@pytest.mark.parametrize(("hint", "language"), [("kk", "kk"), ("ru", "ru"), ("ky", "ky")])
def test_the_chats_language_decides_where_words_do_not(hint: Any, language: str) -> None:
    assert language_of("факторинг", hint) == language
    assert language_of("Сақтандыру қанша тұрады", hint) == "kk"
