"""The term of an instalment under its policy, and when it is looked at."""

from datetime import date, datetime

from agency.reminders import Term, first_moment, grace_of, looks
from services.policies import calendars
from storage.instalments import Instalment
from storage.policies import Policy


def term_of(policy: Policy, instalment: Instalment) -> Term:
    """The term of an instalment under its policy."""
    grace = grace_of(policy.product, policy.grace_days)
    return Term(instalment.number, instalment.due, grace)


def next_look(policy: Policy, instalment: Instalment, country: str, after: date) -> datetime | None:
    """When an unpaid instalment is looked at next, on a day after `after`; None for never."""
    days = looks(term_of(policy, instalment), calendars.of(country))
    later = next((day for day in days if day > after), None)
    return None if later is None else first_moment(later)
