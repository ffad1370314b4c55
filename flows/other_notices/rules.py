"""What is said of terms: a product's own rules where they hold, else the person's contract."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from agency.deadlines import Deadline, clock_of, deadline, rules_hold
from gateway.words import reader_language, say
from locales.texts import texts

_CLOCKS: Final = {
    "recovery_notice": ("recovery_transfer", "received_on"),
    "complaint": ("complaint_answer", None),
}


def remarks(kind: str, acting_as: str | None, form: Mapping[str, Any], today: date) -> str:
    """A line of HTML on the term of a notice, and on what it is not."""
    language = reader_language()
    fixed = say(language, f"other-remark-{kind}")
    found = _term(kind, acting_as, form, today)
    if found is None:
        return fixed
    clock, start = found
    product = form.get("product") or ""
    if not product or not rules_hold(clock_of(clock), product):
        return f"{fixed} {say(language, 'other-term-contract')}"
    return f"{fixed} {_by_rules(deadline(clock, start, product), today)}"


def _term(
    kind: str, acting_as: str | None, form: Mapping[str, Any], today: date
) -> tuple[str, date] | None:
    """The clock that the notice is about, and the day it counts from."""
    if kind == "risk_change":
        role = "beneficiary" if acting_as == "beneficiary" else "policyholder"
        return f"risk_change_{role}", date.fromisoformat(form["learned_on"])
    if kind not in _CLOCKS:
        return None
    clock, field = _CLOCKS[kind]
    return clock, date.fromisoformat(form[field]) if field else today


def _by_rules(term: Deadline, today: date) -> str:
    assert term.last_day is not None
    language = reader_language()
    late = "late" if today > term.last_day else "in-time"
    unit = "business" if term.counted == "business_days" else "calendar"
    line = say(
        language,
        f"other-term-{unit}",
        days=term.days or 0,
        day=texts(language).date(term.last_day),
        clause=texts(language).clauses(term.clause or ""),
    )
    return f"{line} {say(language, f'other-term-{late}')}" if late == "late" else line
