"""When a person is reminded of a premium, what must be said, and how cover stands meanwhile."""

from agency.reminders.cover import Cover, Standing, Term, cover, grace_of
from agency.reminders.hours import Hours, first_moment, is_quiet, next_moment
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
    "OVERDUE",
    "Audience",
    "Cover",
    "Hours",
    "Milestone",
    "Standing",
    "Term",
    "chosen",
    "cover",
    "first_moment",
    "grace_of",
    "is_quiet",
    "looks",
    "milestones",
    "next_moment",
]
