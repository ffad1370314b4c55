"""Every id that a calculator can give has its sentence in every language."""

import re
from pathlib import Path
from typing import get_args

import pytest

from agency.deadlines.count import Lateness
from agency.loans import LimitId
from agency.payout import ReadingId, WarningId
from locales.texts import LANGUAGES, Language, texts

ROOT = Path(__file__).parents[2]
NOTE = re.compile(r'Note\(\s*"([a-z_]+)"')


def ids() -> set[str]:
    groups = {
        "effect": get_args(Lateness),
        "warning": get_args(WarningId),
        "reading": get_args(ReadingId),
        "reason": get_args(LimitId),
        "debtor": ("foreign_buyer", "foreign_bank", "exporter"),
    }
    found = {f"{group}_{one}" for group, names in groups.items() for one in names}
    sources = (ROOT / "agency" / "premium").glob("*.py")
    return found | {name for path in sources for name in NOTE.findall(path.read_text())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_id_has_its_sentence(language: Language) -> None:
    words = texts(language)
    assert len(ids()) > 40
    missing = [one for one in ids() if not words.has(f"calculators-{one.replace('_', '-')}")]
    assert missing == []


def test_the_languages_hold_the_same_keys_and_arguments() -> None:
    def shape(language: str) -> dict[str, list[str]]:
        lines = (ROOT / "locales" / language / "calculators.ftl").read_text("utf-8").splitlines()
        pairs = [line.split(" = ", 1) for line in lines if line.startswith("calculators-")]
        return {key: sorted(re.findall(r"\$(\w+)", text)) for key, text in pairs}

    for language in LANGUAGES:
        assert shape(language) == shape("en")
