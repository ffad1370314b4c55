"""What files are called: in the reader's language, in letters that any disk takes."""

import re

import pytest

from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.papers.made import PAPERS, file_name

AS_GIVEN = {"claim_form"}
"""The operator's own file keeps its name."""


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
@pytest.mark.parametrize("paper", [*sorted(PAPERS.keys() - AS_GIVEN), "receipt", "archive"])
def test_a_name_is_plain_letters_and_says_which_file_it_is(
    language: ChatLanguage, paper: str
) -> None:
    name = file_name(texts(language), paper, "pdf", "№ 12/А б", "2026-11-20", "")
    assert re.fullmatch(r"[a-z][a-z-]+-No-12-A-b-2026-11-20\.pdf", name)


def test_names_differ_by_paper_and_by_language() -> None:
    names = [
        file_name(texts(language), paper, "pdf")
        for language in CHAT_LANGUAGES
        for paper in (*sorted(PAPERS.keys() - AS_GIVEN), "receipt", "archive")
    ]
    same = {name for name in names if names.count(name) > 1}
    assert not same
