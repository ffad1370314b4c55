"""An estimate as PDF and picture, in each language."""

import io
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pytest
from PIL import Image
from pypdf import PdfReader

from agency.money import plain
from agency.premium import estimate
from agency.premium.asked import request_of
from agency.premium.curve import curve
from agency.premium.kept import kept, kept_mover
from agency.premium.movers import movers
from agency.rates import OfficialRate
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.papers.made import make

DAY: Final = date(2026, 11, 20)
ANSWERS: Final[dict[str, Any]] = {
    "product": "export_credit_insurance",
    "country": "UZ",
    "kind": "firm",
    "years": "1",
    "delays": "no",
    "amount": {"value": "250000", "currency": "USD"},
    "term": {"days": 180},
    "delivery": {"months": 0},
    "cover": "90",
    "instalments": "4",
}


def data() -> dict[str, Any]:
    request = request_of(ANSWERS, DAY)
    rate = OfficialRate("USD", Decimal(500), 1, DAY, DAY, "sample")
    found = estimate(request, (), rate)
    assert found.rate_percent is not None
    points = [[one.months, plain(one.least), plain(one.most)] for one in curve(request)]
    chosen = [plain(request.credit_months), *map(plain, found.rate_percent)]
    return {
        "answers": ANSWERS,
        "estimate": kept(found),
        "movers": [kept_mover(mover) for mover in movers(request, found)],
        "on": DAY.isoformat(),
        "at": "2026-11-20T07:00:00+00:00",
        "picture": {"points": points, "chosen": chosen, "foreign": True},
    }


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_paper_says_what_the_chat_says(language: ChatLanguage) -> None:
    given, words = data(), texts(language)
    made = make("premium", given, language)
    pages = PdfReader(io.BytesIO(made.content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert words("calculators-orientation") in text
    assert words("estimate-title-movers") in text
    assert words.money(Decimal(given["estimate"]["premium"][1]), "USD") in text
    assert words.money(Decimal(given["estimate"]["premium_tenge"][0]), "").strip() in text
    assert sum(len(page.images) for page in pages) == 1
    assert make("premium", given, language).content == made.content


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_the_picture_is_a_picture(language: ChatLanguage) -> None:
    made = make("premium_picture", data()["picture"], language)
    picture = Image.open(io.BytesIO(made.content))
    assert made.mime == "image/png"
    assert picture.width >= 1000
    shades = picture.convert("RGB").getcolors(maxcolors=1 << 20)
    assert shades is not None
    assert len(shades) > 100
