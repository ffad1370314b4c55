"""A case in the reader's words: its facts, its last messages, what it waits for, what happened."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from zoneinfo import ZoneInfo

from agency.additions import names
from agency.deadlines import business_days_left
from flows.product_names import product_name
from gateway.unit import current_unit
from gateway.words import moment_in, reader_language, say
from locales.texts import texts
from services.cases import visibility
from services.cases.opening import visible_case, zone_of
from services.claims.wanting import Lack, Lacking, Wanted
from storage.cases import Case, Event
from storage.documents import Document
from storage.messages import Message as Written

LAST: Final = 3
EXCERPT: Final = 300
_STATES: Final = ("stored", "waiting", "lost")
_TOLD: Final = frozenset(
    {
        "registered",
        "details_added",
        "document_offered",
        "document_stored",
        "document_lost",
        "message",
        "message_edited",
        "taken",
        "released",
        "answered",
        "answer_edited",
        "file_sent",
        "status_changed",
        "document_requested",
        "mitigation_noted",
        "claim_filed",
        "reopened",
        "consent_answered",
        "quote_given",
        "limit_given",
        "official_report",
        "paper_received",
        "premium_overdue",
        "grace_ended",
        "premium_paid",
        "instalment_withdrawn",
        "payment_confirmed",
        "payment_rejected",
        "payment_taken_back",
        "link_granted",
        "link_refused",
        "declaration_accepted",
    }
)
"""Events that a person is told of; a note of staff never is."""
_WITH_TEXT: Final = frozenset({"message", "message_edited", "answered", "answer_edited"})

_NAMED: Final = {
    "status_changed": ("status", "to"),
    "reopened": ("status", "to"),
    "mitigation_noted": ("letter-name", "letter"),
    "paper_received": ("checklist-item", "item"),
}
"""Events whose line names something of the catalogue: its area, and where the event says which."""


async def visible(number: str) -> Case | None:
    """The case of a number, if the person may see it now."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: visible_case(tx, number, person))


async def seen() -> list[Case]:
    """The cases that the person may see, the newest first."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: visibility.visible_cases(tx, person))


def kind_name(case: Case) -> str:
    """What kind of case it is."""
    return texts(reader_language())(f"case-kind-{_dashed(case.kind)}")


def status_name(case: Case) -> str:
    """How a case stands, in the one list of words."""
    return texts(reader_language())(f"status-{_dashed(case.status)}")


def listed(case: Case) -> str:
    """A case in the list."""
    words = texts(reader_language())
    day = words.date(case.registered_at.astimezone(ZoneInfo(zone_of(case.sender))).date())
    return say(
        reader_language(),
        "cases-line",
        number=case.number,
        kind=kind_name(case),
        status=status_name(case),
        day=day,
    )


def facts(case: Case) -> str:
    """A case's head: number, status, times, product; whose it is, when it is a colleague's."""
    language = reader_language()
    words = texts(language)
    zone = zone_of(case.sender)
    lines = [
        say(language, "cases-card", number=case.number, kind=kind_name(case)),
        say(language, "cases-status", status=status_name(case)),
        say(language, "cases-said", moment=moment_in(words, case.said_at, zone)),
        say(language, "cases-registered", moment=moment_in(words, case.registered_at, zone)),
        say(language, "cases-day", day=words.date(case.registered_day)),
    ]
    if case.product:
        lines.append(say(language, "cases-product", product=product_name(language, case.product)))
    if case.user_id != current_unit().person_id:
        name = str(case.sender.get("full_name", ""))
        lines.append(say(language, "cases-of-colleague", name=name))
    return "\n".join(lines)


def files(papers: Iterable[Document]) -> str:
    """How many files stand in each state."""
    states = Counter(paper.state for paper in papers)
    return "\n".join(
        say(reader_language(), f"cases-files-{state}", count=states[state])
        for state in _STATES
        if states[state]
    )


def conversation(written: list[Written]) -> str:
    """The last messages; of an edited one only its last form, marked."""
    latest = {(message.chat_id, message.message_id): message for message in written}
    shown = sorted(latest.values(), key=lambda message: message.at)[-LAST:]
    return "\n".join(_message(message) for message in shown)


def _message(message: Written) -> str:
    language = reader_language()
    key = "cases-you-wrote" if message.direction == "from_person" else "cases-they-wrote"
    line = say(language, key, text=message.text[:EXCERPT])
    return f"{line} {say(language, 'cases-edited')}" if message.revision else line


def wanting(wanted: Iterable[Wanted], today: date) -> str:
    """What a case waits for, each with its day; empty when it waits for nothing."""
    return "\n".join(_wanted(one, today) for one in wanted)


def lacking(lack: Lack, today: date) -> str:
    """What a claim's list still wants, as HTML; empty when it wants nothing."""
    language = reader_language()
    lines = [_lacking(one, today) for one in lack.papers]
    if lack.unasked:
        lines.append(say(language, "checklist-count-unasked", count=lack.unasked))
    return "\n".join([say(language, "cases-missing-papers"), *lines]) if lines else ""


def _lacking(one: Lacking, today: date) -> str:
    language = reader_language()
    words = texts(language)
    name = words(f"checklist-item-{_dashed(one.item)}")
    if one.due is not None:
        return _asked(Wanted(words("cases-missing-dated-paper", item=name), one.due), today)
    key = "cases-missing-on-paper" if one.scanned else "cases-missing-paper"
    return say(language, key, item=name)


def _wanted(one: Wanted, today: date) -> str:
    language = reader_language()
    came = say(language, "cases-missing-came", count=one.came) if one.came else ""
    return " ".join(part for part in (_asked(one, today), came) if part)


def _asked(one: Wanted, today: date) -> str:
    language = reader_language()
    if one.due is None:
        return say(language, "cases-missing-item", item=one.item)
    day = texts(language).date(one.due)
    if one.due < today:
        return say(language, "cases-missing-past", item=one.item, day=day)
    left = business_days_left(today, one.due)
    return say(language, "cases-missing-by", item=one.item, day=day, left=left)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a timeline; `number` counts from 0, the newest page is the last."""

    html: str
    number: int
    count: int


def timeline(case: Case, events: Iterable[Event], page: int | None, size: int = 12) -> Page:
    """What happened in a case, the oldest first; without `page` the newest lines."""
    told = [one for one in events if one.event in _TOLD]
    count = max(1, -(-len(told) // size))
    number = count - 1 if page is None else min(max(page, 0), count - 1)
    lines = [_line(case, one) for one in told[number * size : (number + 1) * size]]
    return Page("\n".join(lines), number, count)


def _line(case: Case, event: Event) -> str:
    language = reader_language()
    local = event.at.astimezone(ZoneInfo(zone_of(case.sender)))
    what = say(language, f"cases-event-{_dashed(event.event)}")
    about = _about(event.event, event.data)
    told = f"{what}: {about}" if about else what
    return say(language, "cases-event-line", at=f"{local:%d.%m.%Y %H:%M}") + f" {told}"


def _about(event: str, data: Mapping[str, Any]) -> str:
    language = reader_language()
    if event in _NAMED:
        area, name = _NAMED[event]
        return say(language, f"{area}-{_dashed(data[name])}")
    if event == "details_added":
        words = texts(language)
        return "; ".join(words(f"notice-more-name-{_dashed(name)}") for name in names(data))
    if event in _WITH_TEXT:
        return say(language, "cases-event-quote", text=_short(str(data.get("text", ""))))
    if event == "claim_filed":
        return str(data["claim"])
    name = data.get("original_name") or data.get("item") or ""
    return say(language, "cases-event-quote", text=_short(str(name))) if name else ""


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
