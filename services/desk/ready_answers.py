"""Ready-made answers: the list of the agency, and one of them filled in for a case."""

from datetime import datetime

from sqlalchemy import Connection

from agency.desk.canned import checked_name, checked_text, filled
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.cases.clocks import astana_day
from services.desk import audit as desk_audit
from storage import canned, desk_cases
from storage.cases import Case


class NoAnswer(Exception):
    """There is no ready answer of this name, or not in the exporter's language."""

    def __init__(self, name: str, languages: list[str]) -> None:
        super().__init__(name)
        self.languages = languages


def save(
    tx: Connection, now: datetime, actor: str, name: str, language: ChatLanguage, text: str
) -> None:
    """Keep an answer in one language; raises `BadInput` for its name or an unknown placeholder."""
    name, text = checked_name(name), checked_text(text)
    canned.save(tx, name, language, text, now)
    facts = {"name": name, "language": language, "text": text}
    desk_audit.note(tx, now, actor, "canned_saved", facts)


def remove(tx: Connection, now: datetime, actor: str, name: str) -> bool:
    """Forget an answer; false when there is none."""
    removed = canned.remove(tx, name)
    if removed:
        desk_audit.note(tx, now, actor, "canned_removed", {"name": name})
    return removed


def for_case(tx: Connection, now: datetime, case: Case, name: str) -> str:
    """An answer in the language of the case with its placeholders filled.

    Raises `NoAnswer`, or `agency.desk.canned.Lacking` when the case has no value for one.
    """
    known = canned.texts_of(tx, name.strip().lower())
    if case.language not in known:
        raise NoAnswer(name, sorted(known))
    words = texts(_language(case))
    due = desk_cases.last_due(tx, case.id) or desk_cases.next_clock_day(tx, case.id)
    values = {
        "number": case.number,
        "kind": words(f"case-kind-{_dashed(case.kind)}"),
        "status": words(f"status-{_dashed(case.status)}"),
        "due": "" if due is None else words.date(due),
        "today": words.date(astana_day(now)),
    }
    return filled(known[case.language], values)


def _language(case: Case) -> ChatLanguage:
    return next(one for one in CHAT_LANGUAGES if one == case.language)


def _dashed(code: str) -> str:
    return code.replace("_", "-")
