"""When a person is reminded of a premium, what must be said, and how cover stands meanwhile."""

from agency.reminders.cover import Cover, Standing, Term, cover, grace_of
from agency.reminders.hours import (
    FIRST_HOUR,
    USUAL_HOUR,
    Hours,
    day_of,
    first_moment,
    in_time,
    is_quiet,
    next_moment,
)
from agency.reminders.schedule import (
    BEFORE,
    OVERDUE,
    Audience,
    Milestone,
    chosen,
    looks,
    milestones,
)

__all__ = [
    "BEFORE",
    "FIRST_HOUR",
    "OVERDUE",
    "USUAL_HOUR",
    "Audience",
    "Cover",
    "Hours",
    "Milestone",
    "Standing",
    "Term",
    "chosen",
    "cover",
    "day_of",
    "first_moment",
    "grace_of",
    "in_time",
    "is_quiet",
    "looks",
    "milestones",
    "next_moment",
]
