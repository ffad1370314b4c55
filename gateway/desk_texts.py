"""The words of a case's card in the staff group."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import Any, Final
from zoneinfo import ZoneInfo

from agency.discovery.retrace import retrace
from agency.pieces import pieces
from gateway.words import say
from locales.texts import ChatLanguage, texts
from storage.cases import Case

LONGEST_VALUE: Final = 400
"""Letters of one answer on a card: all of them together must fit into a message."""
_MOST_IN_A_MESSAGE: Final = 3900
_ZONE: Final = ZoneInfo("Asia/Almaty")
_SENDER: Final = ("organisation", "full_name", "post", "phone", "email")
_DETAILS: Final = ("contract_number", "event_text", "late_reason", "account", "text")
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


def card(state: Mapping[str, Any], language: ChatLanguage, *, full: bool) -> str:
    """A case's card in HTML from its state as the back office has it."""
    lines = [*_reference_lines(state, language)]
    if full:
        lines += _sender_lines(state["sender"], language)
        lines += _detail_lines(state.get("details", {}), language)
    return "\n".join(lines)


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
    if "assignee" in state:
        lines.append(say(language, "desk-card-assignee", officer=str(state["assignee"])))
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
        lines.append(say(language, "desk-detail-amount", value=money))
    lines += [
        say(language, f"desk-detail-{_dashed(name)}", value=_short(details[name]))
        for name in (*_DETAILS, *_REQUEST)
        if name in details
    ]
    lines += _request_lines(details, language)
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
    if "non_raw_kazakh" in details:
        told["non_raw"] = words(f"apply-origin-{details['non_raw_kazakh']}")
    if said := retrace(details.get("discovery", {})).said:
        told["discovery"] = "; ".join(words(key) for key in said)
    unsigned = [say(language, "desk-detail-unsigned")] if "contract_signed" in details else []
    lines = [say(language, f"desk-detail-{_dashed(name)}", value=v) for name, v in told.items()]
    return [*lines, *unsigned]


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def _kind(kind: str) -> str:
    return f"case-kind-{_dashed(kind)}"


def _dashed(code: str) -> str:
    return code.replace("_", "-")
