"""What a person sets for his reminders, and what that means for those that wait already."""

from datetime import datetime

from sqlalchemy import Connection

from agency.reminders import USUAL_HOUR, Hours, is_quiet, next_moment
from services.policies import calendars
from storage import organisations, people, reminders
from storage.reminders import Habits


def hours_of(tx: Connection, user_id: int) -> Hours:
    """The hour and zone that a person set, or the habit in his organisation's country."""
    known = reminders.habits(tx, user_id)
    if known is not None:
        return Hours(known.hour, known.zone)
    standing = organisations.organisations_of(tx, user_id)
    return Hours(USUAL_HOUR, calendars.zone_of(standing[0].country if standing else "KZ"))


def is_time(tx: Connection, user_id: int, now: datetime) -> bool:
    """Whether what is due on a day can be told: from the person's hour on, never at night."""
    hours = hours_of(tx, user_id)
    return hours.at(hours.today(now)) <= now and not is_quiet(hours, now)


def sleeps(tx: Connection, user_id: int, now: datetime) -> bool:
    """Whether it is no time to write to a person."""
    return is_quiet(hours_of(tx, user_id), now)


def awake(tx: Connection, user_id: int, now: datetime) -> datetime:
    """Now, or for who sleeps his next hour."""
    hours = hours_of(tx, user_id)
    return next_moment(hours, hours.today(now), now) if is_quiet(hours, now) else now


def change(tx: Connection, now: datetime, user_id: int, habits: Habits) -> None:
    """Keep the habits; reminders that wait move to the new hour."""
    people.ensure(tx, user_id, now)
    reminders.set_habits(tx, user_id, habits, now)
    hours = Hours(habits.hour, habits.zone)
    waiting = reminders.waiting_of(tx, user_id)
    reminders.move(tx, {one.id: next_moment(hours, one.day, now) for one in waiting})
