"""An answer in words: the same sentences on the card in the chat and on paper."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency import countries
from agency.screening.answer import Answer, ListUsed
from agency.screening.assessment import NOT_CHECKED
from agency.screening.level import Level, Reason
from agency.screening.subject import OFFERED
from locales.texts import Texts

ICONS: Final[Mapping[Level, str]] = {
    "favourable": "🟢",
    "attention": "🟡",
    "not_enough_data": "⚪",
    "specialist": "🔵",
    "high_risk": "🔴",
}
_CHECK_SOURCES: Final = frozenset({"oecd", "identifier", "lists", "exporter", "staff"})
_HIGH_INCOME: Final = "HI"


def level_name(level: str, words: Texts) -> str:
    """The level's name."""
    return words(f"screening-level-{_dashed(level)}")


def reason_line(reason: Reason, words: Texts) -> str:
    """A reason with its source and date."""
    text, source = _reason(reason, words).removesuffix("."), _source(reason, words)
    if reason.as_of is None:
        return words("check-reason-undated", text=text, source=source)
    return words("check-reason-dated", text=text, source=source, day=words.date(reason.as_of))


def list_line(used: ListUsed, words: Texts) -> str:
    """A list that was searched, with the day it speaks for."""
    title = list_title(used.id, used.title, words)
    if used.as_of is None:
        return words("screening-notice-list-undated", title=title)
    return words("check-list-dated", title=title, day=words.date(used.as_of))


def list_title(list_id: str, title: str, words: Texts) -> str:
    """A list's name in the reader's language; one of the agency's own as it is configured."""
    key = f"check-list-{_dashed(list_id)}"
    return words(key) if words.has(key) else title


def not_checked(answer: Answer, words: Texts) -> list[str]:
    """What was not looked at, and what is wrong with the lists."""
    said = [
        words(
            f"screening-notice-{notice.id}",
            title=list_title(notice.list_id, notice.title, words),
            days=notice.days,
        )
        for notice in answer.notices
    ]
    return [*said, *(words(f"screening-not-checked-{_dashed(item)}") for item in NOT_CHECKED)]


def next_steps(level: str, words: Texts) -> str:
    """What the exporter can do now."""
    return words(f"check-next-{_dashed(level)}")


def subject_lines(
    subject: Mapping[str, Any], facts: Mapping[str, str], words: Texts
) -> Iterable[tuple[str, str]]:
    """What was asked, as labels and values."""
    yield words("check-line-name"), str(subject["name"])
    yield words("check-line-country"), countries.name(subject["country"], words.language)
    if "role" in subject:
        yield words("check-line-role"), words(f"check-role-{_dashed(subject['role'])}")
    if "firm" in subject:
        yield words("check-line-firm"), str(subject["firm"])
    if "identifier" in subject:
        yield words("check-line-identifier"), str(subject["identifier"])
    for name in OFFERED:
        if name in facts:
            yield words(f"check-line-{name}"), words(f"check-{name}-{facts[name]}")
    if "amount" in facts:
        yield words("check-line-amount"), words.money(Decimal(facts["amount"]), facts["currency"])


def official_line(official: Mapping[str, Any], words: Texts) -> str:
    """The underwriters' own answer: level and until when it holds."""
    level = level_name(official["level"], words)
    if official.get("valid_until") is None:
        return words("check-official-level", level=level)
    until = words.date(date.fromisoformat(official["valid_until"]))
    return words("check-official-level-until", level=level, day=until)


def _reason(reason: Reason, words: Texts) -> str:
    if reason.id == "country_low" and reason.detail == _HIGH_INCOME:
        return words("check-country-high-income")
    detail = reason.detail
    if reason.id in {"list_old", "national_list_missing"}:
        detail = list_title(reason.source, reason.detail, words)
    return words(f"screening-reason-{_dashed(reason.id)}", detail=detail)


def _source(reason: Reason, words: Texts) -> str:
    if reason.source in _CHECK_SOURCES:
        return words(f"check-source-{reason.source}")
    return list_title(reason.source, reason.source, words)


def _dashed(code: str) -> str:
    return code.replace("_", "-")
