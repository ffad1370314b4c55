"""Clauses of the rules by number: one is named as one, several as several."""

import re
from pathlib import Path

import pytest

import locales
from locales.texts import ChatLanguage, texts

SEVERAL = r"\d[\d.]*(?:[,–-] ?\d[\d.]*)+"
AS_ONE = {
    "ru": rf"(?<!п)п\. {SEVERAL}",
    "kk": rf"{SEVERAL}-(?:т\.|тармақ(?!т)|тармағы)",
    "ky": rf"{SEVERAL}[-‑](?:п\.|пункт(?!т))",
}


@pytest.mark.parametrize(
    ("language", "listed", "told", "of_rules"),
    [
        ("ru", "54", "п. 54", "п. 54 правил"),
        ("ru", "54, 62", "пп. 54, 62", "пп. 54, 62 правил"),
        ("ru", "77-80", "пп. 77–80", "пп. 77–80 правил"),
        ("kk", "68.4", "68.4-тармақ", "қағидалардың 68.4-тармағы"),
        ("kk", "30, 68.4", "30, 68.4-тармақтар", "қағидалардың 30, 68.4-тармақтары"),
        ("ky", "54", "54-пункт", "эрежелердин 54-пункту"),
        ("ky", "54, 62", "54, 62-пункттар", "эрежелердин 54, 62-пункттары"),
    ],
)
def test_one_and_several(language: ChatLanguage, listed: str, told: str, of_rules: str) -> None:
    words = texts(language)
    assert _plain(words.clauses(listed)) == told
    assert _plain(words.clauses(listed, of_rules=True)) == of_rules


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NON-BREAKING HYPHEN}", "-")


@pytest.mark.parametrize("language", sorted(AS_ONE))
def test_no_text_names_several_as_one(language: str) -> None:
    folder = Path(locales.__path__[0]) / language
    found = [
        (path.name, match[0])
        for path in folder.glob("*.ftl")
        for match in re.finditer(AS_ONE[language], path.read_text("utf-8"))
    ]
    assert not found
