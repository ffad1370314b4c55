"""A term on its way: how much of it has passed, and what is left."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from agency.deadlines.calendars import Country, work_calendar
from agency.deadlines.clocks import Unit

PARTIES: Final[Mapping[str, str]] = {
    "event_notice": "either",
    "missing_documents": "insurer",
    "decision": "insurer",
    "payment": "insurer",
    "risk_change_policyholder": "policyholder",
    "risk_change_beneficiary": "beneficiary",
    "termination_notice": "either",
    "recovery_transfer": "beneficiary",
    "complaint_answer": "insurer",
    "waiting_period": "insurer",
}
"""Who must act before each clock of a case runs out."""


def days_left(today: date, last_day: date, unit: Unit, country: Country = "KZ") -> int:
    """Days after `today` up to and with `last_day`, in the term's unit; below nought once over."""
    if unit == "business_days":
        return work_calendar(country).between(today, last_day)
    return (last_day - today).days


def share_used(start: date, last_day: date, today: date, unit: Unit) -> int:
    """How much of a term has passed by the end of `today`, in whole percent, rounded down.

    100 on the last day; above it when the term is over.
    """
    whole = days_left(start, last_day, unit)
    if whole <= 0:
        return 100
    return 100 * days_left(start, today, unit) // whole


def day_after(today: date, left: int, unit: Unit, country: Country = "KZ") -> date:
    """The last day of a term of which `left` days remained when it was stopped."""
    if unit == "business_days":
        return work_calendar(country).after(today, max(left, 0)).last_day
    return today + timedelta(days=left)
