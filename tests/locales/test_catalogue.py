"""The three chat languages are complete, well formed and fit into Telegram."""

import ast
import re
import unicodedata
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from locales.texts import CHAT_LANGUAGES, ChatLanguage, Language

ROOT: Final = Path(__file__).parents[2]
PLURALS: Final = {
    "kk": {"one", "other"},
    "ky": {"one", "other"},
    "ru": {"one", "few", "many", "other"},
}
_CODE: Final = ("agency", "bot", "flows", "gateway", "handlers", "jobs", "services", "sources")
_KEY: Final = re.compile(r"[a-z][a-z0-9]*(-[\w*]+)+")
_NOTES: Final = ("calculators-*", "screening-*")
"""Commands make these keys from the ids that the rules answer with."""


_PROPER: Final = {"Қазақша", "Мәңгілік"}
"""The language's own name and the head office's street."""


class _Facts(Visitor):
    """What a message refers to, and the plural forms that it chooses between."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.choices: list[set[str]] = []

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        names = {v.key.name for v in node.variants if isinstance(v.key, fluent.Identifier)}
        self.choices.append(names)
        self.generic_visit(node)


@cache
def catalogue(language: Language) -> dict[str, fluent.Message]:
    """Every message of a language; a broken or doubled one fails the test that asks."""
    found: dict[str, fluent.Message] = {}
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} is there twice"
                found[entry.id.name] = entry
    return found


def facts(message: fluent.Message) -> _Facts:
    """What stands in a message."""
    visitor = _Facts()
    visitor.visit(message)
    return visitor


@cache
def keys_in_code() -> tuple[frozenset[str], frozenset[str]]:
    """Keys written out in the code, and patterns of those that it puts together."""
    exact: set[str] = set()
    patterns: set[str] = set(_NOTES)
    for room in _CODE:
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    exact.add(node.value)
                elif isinstance(node, ast.JoinedStr):
                    patterns.add(_pattern(node))
    return frozenset(exact), frozenset(p for p in patterns if _KEY.fullmatch(p))


def _pattern(node: ast.JoinedStr) -> str:
    parts = (str(v.value) if isinstance(v, ast.Constant) else "*" for v in node.values)
    return "".join(parts)


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_every_language_has_the_same_keys(language: ChatLanguage) -> None:
    assert set(catalogue(language)) == set(catalogue("ru"))


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_every_text_takes_the_same_arguments(language: ChatLanguage) -> None:
    for key, message in catalogue(language).items():
        assert facts(message).variables == facts(catalogue("ru")[key]).variables, key


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: ChatLanguage) -> None:
    for key, message in catalogue(language).items():
        for names in facts(message).choices:
            if names & {"one", "few", "many"}:
                assert names | {"other"} == PLURALS[language], f"{key}: {sorted(names)}"
                assert "other" in names, key


def test_no_key_is_unused() -> None:
    exact, patterns = keys_in_code()
    referred = {name for m in catalogue("ru").values() for name in facts(m).references}
    unused = [
        key
        for key in catalogue("ru")
        if key not in exact | referred
        and not any(fnmatch(key, pattern) for pattern in patterns)
        and not any(fnmatch(key.rsplit("-", 1)[0], known) for known in exact)
    ]
    assert unused == []


def test_no_window_asks_for_a_key_that_is_not_there() -> None:
    asked: set[str] = set()
    for room in ("flows", "gateway", "handlers", "services"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    asked |= {str(a.value) for a in _texts_asked(node)}
    missing = {key for key in asked if _KEY.fullmatch(key)} - set(catalogue("ru"))
    assert missing == set()


def _texts_asked(node: ast.Call) -> list[ast.Constant]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in {"T", "Label", "Button"}:
        given = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "key")]
    elif name == "say":
        given = node.args[1:2]
    elif name == "Notice":
        given = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "key")]
    else:
        given = []
    return [a for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str)]


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_no_word_mixes_alphabets(language: ChatLanguage) -> None:
    for path in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for word in re.findall(r"[^\W\d_]+", path.read_text("utf-8")):
            scripts = {unicodedata.name(letter).split(" ", 1)[0] for letter in word}
            assert not {"LATIN", "CYRILLIC"} <= scripts, f"{path.name}: {word}"


@pytest.mark.parametrize(("language", "foreign"), [("ru", "әғқңөұүһі"), ("ky", "әғқұһі")])
def test_letters_of_another_language_do_not_stray_in(language: ChatLanguage, foreign: str) -> None:
    for key, message in catalogue(language).items():
        for word in re.findall(r"[^\W\d_]+", _literal(message)):
            strays = set(foreign) & set(word.casefold())
            assert not strays or word in _PROPER, f"{key}: {word}"


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_texts_and_buttons_fit(language: ChatLanguage) -> None:
    for key, message in catalogue(language).items():
        text = _literal(message)
        assert len(text.encode("utf-16-le")) // 2 <= 3500, key
        if "-button-" in key or key.startswith("button-"):
            assert len(text) <= 28, f"{key}: {text!r} has {len(text)}"


def _literal(message: fluent.Message) -> str:
    elements = message.value.elements if message.value else []
    return "".join(e.value for e in elements if isinstance(e, fluent.TextElement))
