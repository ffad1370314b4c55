"""`exportbot deadlines`: when a term runs out, with its clause and the days passed over."""

from datetime import date, timedelta
from typing import Final

from agency.deadlines import Deadline, deadline, lag
from agency.deadlines.clocks import WAITING_PERIOD
from agency.notes_wording import told
from agency.profiles import profile_of
from bot.commands.requests import (
    Answer,
    Fields,
    calculating,
    remarks,
)
from locales.texts import Texts

EVENT_NOTICE: Final = "event_notice"
PREMIUM_GRACE: Final = "premium_grace"
_ALWAYS: Final = ("clock", "from", "product")
_DAY: Final = timedelta(days=1)


def answer(fields: Fields, words: Texts) -> Answer:
    """One deadline as the contract of the command shapes it."""
    clock = fields.text("clock")
    fields.only((*_ALWAYS, *_own_fields(clock)))
    days_field = "waiting_days" if clock == WAITING_PERIOD else "contract_days"
    days = fields.whole_or_none(days_field)
    if days == 0:
        raise fields.bad(days_field, "a whole number from 1")
    product = fields.text_or_none("product")
    term = deadline(clock, fields.day("from"), product, days)
    found = _term(term)
    if clock == EVENT_NOTICE:
        found |= {"basis": term.basis} | _lag(term, fields.day_or_none("notice_date"), words)
    elif clock == WAITING_PERIOD and term.clause and term.last_day:
        found |= _waiting(term.start, term.last_day)
    elif clock == PREMIUM_GRACE and term.last_day:
        found["terminated_from"] = (term.last_day + _DAY).isoformat()
    warnings = _warnings(term, product)
    return found | ({"warnings": remarks("warning", warnings, words)} if warnings else {})


def _own_fields(clock: str) -> tuple[str, ...]:
    if clock == WAITING_PERIOD:
        return ("waiting_days",)
    return ("contract_days", "notice_date") if clock == EVENT_NOTICE else ("contract_days",)


def _term(term: Deadline) -> Answer:
    """What every clock answers; without a length there is no last day to give."""
    found: Answer = {"clock": term.clock.id, "from": term.start.isoformat()}
    if term.clause is not None:
        found["clause"] = term.clause
    if term.basis == "contract":
        found["basis"] = term.basis
    if term.last_day is None or term.rolled_last_day is None:
        return found
    return found | {
        "last_day": term.last_day.isoformat(),
        "rolled_last_day": term.rolled_last_day.isoformat(),
        "counted": term.counted,
        "days": term.days,
        "skipped": [day.isoformat() for day in term.skipped],
    }


def _lag(term: Deadline, notice_date: date | None, words: Texts) -> Answer:
    if notice_date is None:
        return {}
    found = lag(term, notice_date)
    effect = None if found.effect is None else told(f"effect_{found.effect}", words)
    known: Answer = {"days_after_event": found.days_after_event}
    if term.last_day is not None:
        known |= {"late": found.late, "effect": effect, "effect_id": found.effect}
    return known


def _waiting(start: date, last_day: date) -> Answer:
    return {
        "starts": (start + _DAY).isoformat(),
        "insured_event_deemed_from": (last_day + _DAY).isoformat(),
    }


def _warnings(term: Deadline, product: str | None) -> tuple[str, ...]:
    """A referral has no contract with the agency and nothing to notify it of."""
    referral = product is not None and profile_of(product).instrument == "referral"
    ceiling = term.clock.id == EVENT_NOTICE and term.basis == "rules"
    found = {
        "ceiling_not_safe": ceiling,
        "calendar_may_change": term.uncertain,
        "contract_sets_term": term.last_day is None and not referral,
    }
    return tuple(warning for warning, holds in found.items() if holds)


configure, run = calculating(answer)
