"""Texts of products and discovery: the same keys and variables in all languages, short buttons."""

from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import locales
from agency.catalogue.products import product
from agency.discovery.screens import screens
from agency.discovery.walk import Walk
from agency.discovery.wording import intent_label, reason, stage_map, summary
from agency.plain_words.phrases import phrases
from locales.texts import LANGUAGES, texts

FILES = ("products.ftl", "discovery.ftl")
BUTTON = 28
ALERT_FREE = 4096


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(language: str, file: str) -> dict[str, set[str]]:
    text = (Path(locales.__file__).parent / language / file).read_text("utf-8")
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, entry.id.name
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("file", FILES)
def test_the_same_keys_and_variables_in_every_language(file: str) -> None:
    told = {language: _messages(language, file) for language in LANGUAGES}
    for language in LANGUAGES:
        assert told[language].keys() == told["ru"].keys()
        assert told[language] == told["ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_option_has_its_text(language: Any) -> None:
    words = texts(language)
    for each in screens().values():
        question = words(each.text_key)
        lines = [words(f"{each.option_key(option.id)}-long") for option in each.options]
        assert len(question) + sum(map(len, lines)) < ALERT_FREE
        for option in each.options:
            assert len(words(each.option_key(option.id))) <= BUTTON
        labels = [words(each.option_key(option.id)) for option in each.options]
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_is_one_sentence_of_the_persons_answers(language: Any) -> None:
    words = texts(language)
    walk = Walk().choose("exporter").choose("nonpayment").choose("later").choose("goods_one")
    told = reason(walk.outcome.products[0], walk.said, words)
    assert len(walk.said) == 4
    for key in walk.said:
        assert words(key) in told
    assert told.count(".") == 1
    assert reason("tender_guarantee", (), words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_for_another_institution(language: Any) -> None:
    words = texts(language)
    walk = Walk().choose("kg_importer")
    parts = {part.id: part for part in summary("rkdf_roseximbank_loan", walk.said, (), words)}
    assert parts["answers"].lines == (words("discovery-s1-kg_importer-long"),)
    assert len(parts["papers"].lines) == len(product("rkdf_roseximbank_loan").papers)
    assert parts["source"].lines
    assert summary("guarantee_fund_guarantee", (), (), words)[3].lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_intents_and_stages_have_labels(language: Any) -> None:
    words = texts(language)
    assert all(intent_label(intent, words) for intent in {told.intent for told in phrases()})
    assert len(stage_map(words)) == 8
