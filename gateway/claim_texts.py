"""What a notice, a claim and a request for consent hold beyond the common, for the staff card."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency.notice_questions import DAYS
from gateway.words import say
from locales.texts import ChatLanguage, texts

LONGEST: Final = 300
"""Letters of one answer: all of them together must fit into a message."""
_TEXTS: Final = ("notice_number", "measures", "court_text")
_DAYS: Final = ("by",)
Details = Mapping[str, Any]


def lines(details: Details, language: ChatLanguage) -> list[str]:
    """A line of HTML for each of these facts that a case has."""
    return [
        *_plain(details, language),
        *_parties(details, language),
        *_answers(details, language),
        *_rate(details, language),
        *_consent(details, language),
    ]


def _plain(details: Details, language: ChatLanguage) -> Iterator[str]:
    words = texts(language)
    if "act" in details:
        act = words(f"agreement-act-{_dashed(details['act'])}")
        yield say(language, "agreement-line-act", value=act)
    for name in _DAYS:
        if name in details:
            value = words.date(date.fromisoformat(details[name]))
            yield say(language, "agreement-line-by", value=value)
    for name in DAYS:
        if name in details:
            yield say(language, f"notice-more-line-{_dashed(name)}", value=str(details[name]))
    if "court" in details:
        value = words(f"notice-court-{details['court']}")
        yield say(language, "notice-more-line-court", value=value)
    for name in _TEXTS:
        if name in details:
            yield say(language, f"claim-detail-{_dashed(name)}", value=_short(details[name]))


def _parties(details: Details, language: ChatLanguage) -> Iterator[str]:
    for party in details.get("parties", ()):
        value = ", ".join(part for part in (party["name"], party.get("address", "")) if part)
        yield say(language, "notice-more-line-party", value=_short(value))


def _answers(details: Details, language: ChatLanguage) -> Iterator[str]:
    for name, text in details.get("answers", {}).items():
        question = texts(language)(f"notice-more-name-{_dashed(name)}")
        yield say(language, "notice-more-line-answer", question=question, value=_short(text))


def _rate(details: Details, language: ChatLanguage) -> Iterator[str]:
    rate = details.get("rate_of_notice")
    if rate is None:
        return
    words = texts(language)
    told = {
        "value": words.number(Decimal(rate["value"])),
        "quant": str(rate["quant"]),
        "currency": rate["currency"],
        "day": words.date(date.fromisoformat(rate["day"])),
        "source": rate["source"],
    }
    key = "sample" if rate["sample"] else "stale" if rate["stale"] else "good"
    yield say(language, f"claim-rate-{key}", **told)


def _consent(details: Details, language: ChatLanguage) -> Iterator[str]:
    given = details.get("consent")
    if given is None:
        return
    key = f"agreement-card-{_dashed(given['answer'])}"
    day = texts(language).date(date.fromisoformat(given["on"]))
    told = {"paper": given.get("paper", "—"), "text": _short(given.get("text", ""))}
    yield say(language, key, day=day, **told)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
