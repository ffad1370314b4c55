"""Terms of a case in words: for the chat card, the staff card and the calendar."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from agency.deadlines import days_left
from agency.deadlines.clocks import Unit
from gateway.words import say
from locales.texts import ChatLanguage, texts

_NOT_DECIDED: Final = frozenset({"registered", "in_work", "waiting_for_you"})
Facts = Mapping[str, Any]


def lines(clocks: Iterable[Facts], today: date, language: ChatLanguage) -> list[str]:
    """A line of HTML for each term that runs or is stopped, in order of their start."""
    return [_line(clock, today, language) for clock in clocks if clock["state"] != "ended"]


def not_started(state: Facts, missing: int, language: ChatLanguage) -> str:
    """That the decision's term of a claim has not begun, and what it waits for; else nothing."""
    begun = any(clock["clock"] == "decision" for clock in state.get("clocks", ()))
    if begun or state["kind"] != "payout_claim" or state["status"] not in _NOT_DECIDED:
        return ""
    if missing:
        return say(language, "clock-decision-not-started-missing", missing=missing)
    return say(language, "clock-decision-not-started")


def name_of(clock: str, language: ChatLanguage) -> str:
    """What a clock's term is about."""
    return texts(language)(f"clock-name-{clock.replace('_', '-')}")


def _line(clock: Facts, today: date, language: ChatLanguage) -> str:
    line = _bare_line(clock, today, language)
    if clock.get("clause"):
        words = texts(language)
        clause = words.clauses(clock["clause"], of_rules=True)
        line = words("clock-clause", line=line, clause=clause)
    if clock["state"] == "running" and clock.get("uncertain"):
        line = f"{line}. {say(language, 'clock-moves')}"
    return line


def _bare_line(clock: Facts, today: date, language: ChatLanguage) -> str:
    words, name = texts(language), name_of(clock["clock"], language)
    if clock["state"] == "stopped":
        day, reason = words.date(_day(clock["stopped_on"])), clock.get("reason") or "—"
        return say(language, "clock-stopped", name=name, day=day, reason=reason)
    if clock.get("last_day") is None:
        start = words.date(_day(clock["started_on"]))
        return say(language, "clock-by-contract", name=name, start=start)
    last = _day(clock["last_day"])
    if last < today:
        return say(language, "clock-over", name=name, day=words.date(last))
    if last == today:
        return say(language, "clock-last-day", name=name)
    unit: Unit = "business_days" if clock.get("unit") == "business_days" else "calendar_days"
    key, left = f"clock-running-{unit.replace('_', '-')}", days_left(today, last, unit)
    return say(language, key, name=name, day=words.date(last), left=left)


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
