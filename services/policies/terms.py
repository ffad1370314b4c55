"""The term of an instalment under its policy, and when it is looked at."""

from datetime import date, datetime
from functools import lru_cache

from agency.reminders import Term, first_moment, grace_of, looks
from services.policies import calendars
from storage.instalments import Instalment
from storage.owed import Owed
from storage.policies import Policy


def term_of(policy: Policy, instalment: Instalment) -> Term:
    """The term of an instalment under its policy."""
    grace = grace_of(policy.product, policy.grace_days)
    return Term(instalment.number, instalment.due, grace)


def term_owed(one: Owed) -> Term:
    """The same of an instalment that is read with its policy."""
    return Term(one.number, one.due, grace_of(one.product, one.grace_days))


@lru_cache(maxsize=8192)
def next_look(term: Term, country: str, after: date) -> datetime | None:
    """When an unpaid instalment is looked at next, on a day after `after`; None for never."""
    later = next((day for day in looks(term, calendars.of(country)) if day > after), None)
    return None if later is None else first_moment(later)
