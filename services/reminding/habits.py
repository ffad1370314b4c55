"""What a person sets for his reminders, and what that means for those that wait already."""

from datetime import datetime

from sqlalchemy import Connection

from agency.reminders import Hours, next_moment
from storage import people, reminders
from storage.reminders import Habits


def change(tx: Connection, now: datetime, user_id: int, habits: Habits) -> None:
    """Keep the habits; reminders that wait move to the new hour."""
    people.ensure(tx, user_id, now)
    reminders.set_habits(tx, user_id, habits, now)
    hours = Hours(habits.hour, habits.zone)
    waiting = reminders.waiting_of(tx, user_id)
    reminders.move(tx, {one.id: next_moment(hours, one.day, now) for one in waiting})
