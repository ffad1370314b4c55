"""Every id that a person may meet has its name in every language, and fits its button."""

import re
from typing import get_args

import pytest

from agency.facts import read_json
from agency.identifiers import Kind
from agency.money import CURRENCIES
from agency.profiles import OTHER_EVENT, event_kinds, products
from agency.status import Status
from locales.texts import LANGUAGES, Language, texts

BUTTON = 28
EVENTS = {kind.id for product in products() for kind in event_kinds(product)} | {OTHER_EVENT.id}
ROLES = ("policyholder", "beneficiary", "lawyer", "other")
LONG = [
    *(f"event-{event}" for event in EVENTS),
    *(f"role-{role}" for role in ROLES),
    *(f"status-{status}" for status in Status),
    *(f"identifier-{kind}" for kind in get_args(Kind)),
]
SHORT = [
    *(f"event-{event}-short" for event in EVENTS),
    *(f"role-{role}-short" for role in ROLES),
    *(f"product-short-{product}" for product in products()),
    *(f"currency-{code.lower()}" for code in CURRENCIES),
]


def key(name: str) -> str:
    return name.replace("_", "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_has_its_name(language: Language) -> None:
    for name in (*LONG, *SHORT):
        assert texts(language)(key(name)).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_button_forms_fit_and_differ(language: Language) -> None:
    for family in ("event-", "role-", "product-short-", "currency-"):
        labels = [texts(language)(key(name)) for name in SHORT if name.startswith(family)]
        assert max(map(len, labels)) <= BUTTON
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_alphabets(language: Language) -> None:
    for name in (*LONG, *SHORT):
        for word in re.findall(r"[^\W\d_]+", texts(language)(key(name))):
            assert len({"а" <= letter.lower() <= "ӿ" for letter in word}) == 1, word


def test_statuses_are_worded_as_the_agency_words_them() -> None:
    for item in read_json("rules.json")["public_statuses"]["items"]:
        for language in LANGUAGES:
            assert texts(language)(key(f"status-{item['code']}")) == item[language]
