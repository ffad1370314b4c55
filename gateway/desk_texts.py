"""The words of a case's card in the staff group."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from agency.discovery.retrace import retrace
from agency.pieces import pieces
from gateway import claim_texts, clock_texts, desk_checks, desk_prices
from gateway.callbacks import DeskButton, ReadyButton
from gateway.words import say
from locales.texts import ChatLanguage, texts
from services.cases.opening import ON_A_CARD
from storage.cases import Case

_MOST_IN_A_MESSAGE: Final = 3900
_ZONE: Final = ZoneInfo("Asia/Almaty")
_SENDER: Final = ("organisation", "full_name", "post", "phone", "email")
_DETAILS: Final = (
    "contract_number",
    "event_text",
    "late_reason",
    "account",
    "text",
    "own_firm",
    "policy",
    "instalment",
)
_DAYS: Final = ("learned_on", "received_on", "due_date")
_REQUEST: Final = (
    "client",
    "buyer",
    "foreign_company",
    "organiser",
    "service",
    "bank",
    "loan",
    "purpose",
    "schedule",
    "security",
    "history",
    "past_losses",
)
"""Fields of a request to be called that stand as they were written."""


def topic_name(case: Case, language: ChatLanguage) -> str:
    """A topic's name: number and kind, which may stand in any group."""
    return f"{case.number} · {texts(language)(_kind(case.kind))}"[:128]


def card(
    state: Mapping[str, Any], language: ChatLanguage, *, full: bool, today: date | None = None
) -> str:
    """A case's card in HTML from its state as the back office has it; `today` counts its terms."""
    lines = [*_reference_lines(state, language)]
    if today is not None:
        lines += _term_lines(state, language, today, full=full)
    if full:
        lines += _sender_lines(state["sender"], language)
        lines += _detail_lines(state.get("details", {}), language)
    return "\n".join(lines)


def choices(payload: Mapping[str, Any], language: ChatLanguage) -> InlineKeyboardMarkup | None:
    """The buttons that ask staff for a decision; None when a text asks for none."""
    rows = []
    for one in payload.get("choices", ()):
        label = texts(language)(one["key"])
        if one["action"] == "canned":
            data = ReadyButton(name=one["target"]).pack()
        else:
            data = DeskButton(action=one["action"], case=UUID(one["target"])).pack()
        rows.append([InlineKeyboardButton(text=label, callback_data=data)])
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def quoted(title: str, text: str) -> list[str]:
    """A text of any length under a title (HTML), in as many messages as it needs."""
    first, *rest = pieces(text, _MOST_IN_A_MESSAGE) or [""]
    return [f"{title}\n{_html(first)}", *(_html(piece) for piece in rest)]


def _html(text: str) -> str:
    return escape(text, quote=False)


def _reference_lines(state: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    words = texts(language)
    registered = datetime.fromisoformat(state["registered_at"]).astimezone(_ZONE)
    product = state.get("product")
    lines = [
        say(language, "desk-card-title", number=state["number"], kind=words(_kind(state["kind"]))),
        say(language, "desk-card-status", status=words(f"status-{_dashed(state['status'])}")),
        say(
            language,
            "desk-card-product",
            product=words(f"product-short-{_dashed(product)}" if product else "desk-not-known"),
        ),
        say(language, "desk-card-language", language=words(f"desk-language-{state['language']}")),
        say(language, "desk-card-registered", moment=words.moment(registered)),
        say(
            language,
            "desk-card-counters",
            documents=state["documents_count"],
            messages=state["messages_count"],
        ),
    ]
    lines += _paper_lines(state, language)
    if "assignee" in state:
        lines.append(say(language, "desk-card-assignee", officer=str(state["assignee"])))
    return lines


def _term_lines(
    state: Mapping[str, Any], language: ChatLanguage, today: date, *, full: bool
) -> list[str]:
    """Terms that run; why one was stopped may name people, so it stays out by reference."""
    clocks = [
        clock if full or "reason" not in clock else {**clock, "reason": None}
        for clock in state.get("clocks", ())
    ]
    missing = len(state.get("papers", {}).get("missing", ()))
    lines = [
        *clock_texts.lines(clocks, today, language),
        clock_texts.not_started(state, missing, language),
    ]
    return [line for line in lines if line]


def _paper_lines(state: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    """How the papers stand, and how many files no scanner has seen: counters, no content."""
    lines = []
    if papers := state.get("papers"):
        counts = {name: len(papers[name]) for name in ("here", "missing")}
        counts["needed"], counts["awaited"] = len(papers["needed"]), len(papers["paper_awaited"])
        lines.append(say(language, "desk-card-papers", **counts))
    unscanned = sum(
        paper["state"] == "stored" and paper.get("scan", "clean") != "clean"
        for paper in state["documents"]
    )
    if unscanned:
        lines.append(say(language, "desk-card-unscanned", count=unscanned))
    return lines


def _sender_lines(sender: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    lines = ["", say(language, "desk-sender-title")]
    if "acting_as" in sender:
        role = texts(language)(f"role-{_dashed(sender['acting_as'])}")
        lines.append(say(language, "desk-sender-acting-as", value=role))
    lines += [
        say(language, f"desk-sender-{_dashed(name)}", value=_short(sender[name]))
        for name in _SENDER
        if name in sender
    ]
    if "identifier" in sender:
        lines.append(say(language, "desk-sender-identifier", value=sender["identifier"]["value"]))
    return lines


def _detail_lines(details: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    words = texts(language)
    lines = []
    if "event" in details:
        event = words(f"event-{_dashed(details['event'])}")
        lines.append(say(language, "desk-detail-event", value=event))
    if "event_date" in details:
        day = words.date(date.fromisoformat(details["event_date"]))
        lines.append(say(language, "desk-detail-event-date", value=day))
    if "amount" in details:
        money = words.money(Decimal(details["amount"]), details["currency"])
        if details.get("approx"):
            money = words("notice-amount-rough", money=money)
        lines.append(say(language, "desk-detail-amount", value=money))
    lines += [
        say(language, f"desk-detail-{_dashed(name)}", value=_short(details[name]))
        for name in (*_DETAILS, *_REQUEST)
        if name in details
    ]
    lines += _request_lines(details, language)
    lines += desk_prices.lines(details, language)
    lines += claim_texts.lines(details, language)
    if "check" in details:
        lines += desk_checks.detail_lines(details, language)
    return ["", say(language, "desk-details-title"), *lines] if lines else []


def _request_lines(details: Mapping[str, Any], language: ChatLanguage) -> list[str]:
    """What of a request to be called is told in the reader's own words."""
    words = texts(language)
    told: dict[str, str] = {}
    for name in ("value", "secured_amount"):
        if name in details:
            told[name] = words.money(Decimal(details[name]), details["currency"])
    if "contract_date" in details:
        told["contract_date"] = words.date(date.fromisoformat(details["contract_date"]))
    for name in _DAYS:
        if name in details:
            told[name] = words.date(date.fromisoformat(details[name]))
    if "document" in details:
        told["document"] = words(f"other-option-{details['document']}")
    if "non_raw_kazakh" in details:
        told["non_raw"] = words(f"apply-origin-{details['non_raw_kazakh']}")
    if said := retrace(details.get("discovery", {})).said:
        told["discovery"] = "; ".join(words(key) for key in said)
    unsigned = [say(language, "desk-detail-unsigned")] if "contract_signed" in details else []
    lines = [say(language, f"desk-detail-{_dashed(name)}", value=v) for name, v in told.items()]
    return [*lines, *unsigned]


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= ON_A_CARD else f"{text[: ON_A_CARD - 1]}…"


def _kind(kind: str) -> str:
    return f"case-kind-{_dashed(kind)}"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
