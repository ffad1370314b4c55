"""The area's sentences: every id has one in every language."""

import pytest

from agency.facts import read_csv
from agency.screening.assessment import NOT_CHECKED
from agency.screening.level import LEVELS
from locales.texts import LANGUAGES, Language, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_level_and_gap_has_a_sentence(language: Language) -> None:
    words = texts(language)
    ids = [f"screening-reason-{row['finding']}" for row in read_csv("check_levels.csv")]
    ids += [f"screening-level-{level}" for level in LEVELS]
    ids += [f"screening-not-checked-{item}" for item in NOT_CHECKED]
    for name in ids:
        assert words(name.replace("_", "-"), detail="7")
    for days in (1, 3, 11):
        assert str(days) in words("screening-notice-list-old", title="UN", days=days)
