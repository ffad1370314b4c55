"""Names of every script on paper: as they are where the font has them, else said to be read."""

import unicodedata
from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.papers.letters import set_in_our_letters
from services.papers.pdf import Pdf

AT = datetime(2026, 11, 20, tzinfo=UTC)
ARABIC = "شركة المثال للتجارة"


def as_written(shown: str) -> str:
    """The letters in the order of reading, without their forms."""
    return unicodedata.normalize("NFKC", shown[::-1]).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", ["ТОО «Үлгі»", "Müller & Söhne", "საქართველო", "Հայաստան"])
def test_what_the_font_has_stays_as_it_is(name: str) -> None:
    assert set_in_our_letters(name) == (name, False)


@pytest.mark.parametrize("name", [ARABIC, "شرکت نمونه پارس", "חברה לדוגמה"])
def test_names_from_right_to_left_are_turned_and_lose_no_letter(name: str) -> None:
    shown, in_latin = set_in_our_letters(name)
    assert as_written(shown) == name
    assert not in_latin


def test_arabic_letters_take_the_form_of_their_place() -> None:
    initial, medial, final = "\ufe91", "\ufe92", "\ufe90"
    assert set_in_our_letters("ببب").text == f"{final}{medial}{initial}"
    assert set_in_our_letters("دب").text == "\ufe8f\ufea9"
    assert set_in_our_letters("سلام").text == "\ufee1\ufefc\ufeb3"


def test_other_letters_around_a_name_keep_their_order() -> None:
    shown, _ = set_in_our_letters(f"Запись {ARABIC}, № 12")
    assert shown.startswith("Запись ")
    assert shown.endswith(", № 12")


@pytest.mark.parametrize("name", ["上海样品", "ท่าเรือ", "한국", "कंपनी", "شركة " * 20])
def test_what_the_font_lacks_is_read_in_latin_letters(name: str) -> None:
    shown, in_latin = set_in_our_letters(f"Фирма {name} Ltd.")
    assert in_latin
    assert shown.startswith("Фирма ")
    assert shown.removeprefix("Фирма ").isascii()


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
@pytest.mark.parametrize(("name", "remarked"), [("上海样品", True), (ARABIC, False)])
def test_a_paper_says_that_it_reads_a_name(
    language: ChatLanguage, name: str, remarked: bool
) -> None:
    paper = Pdf("№ 1", "№ 1", language, AT)
    paper.facts([("1", name)])
    (page,) = PdfReader(BytesIO(paper.made())).pages
    text = " ".join(page.extract_text().split())
    assert (texts(language)("paper-in-latin") in text) is remarked
    read = unicodedata.normalize("NFKC", text)
    assert (set_in_our_letters(name).text if remarked else name) in read
