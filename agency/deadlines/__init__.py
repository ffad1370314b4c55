"""Deadlines: clocks with their clauses, working-day calendars, and what a late notice means."""

from agency.deadlines.calendars import Count, Country, WorkCalendar, work_calendar
from agency.deadlines.clocks import Clock, clock_of, clocks, rules_hold
from agency.deadlines.count import (
    Deadline,
    Lag,
    business_days_left,
    contract_deadline,
    days_late,
    deadline,
    lag,
)
from agency.deadlines.running import PARTIES, day_after, days_left, share_used

__all__ = [
    "PARTIES",
    "Clock",
    "Count",
    "Country",
    "Deadline",
    "Lag",
    "WorkCalendar",
    "business_days_left",
    "clock_of",
    "clocks",
    "contract_deadline",
    "day_after",
    "days_late",
    "days_left",
    "deadline",
    "lag",
    "rules_hold",
    "share_used",
    "work_calendar",
]
