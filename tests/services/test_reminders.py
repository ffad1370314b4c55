"""The one reminder of a notice that was left half way."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from services.reminding.unsent import remind_of_left_notices
from storage import drafts, outbox, people
from storage.database import Database
from storage.drafts import Draft
from storage.outbox import Lane
from tests.services.sample import NOW

THREE = {"who": {"profile_id": "x"}, "contract": {"number": ""}, "event": {"id": "other"}}


def left(tx: Connection, at: datetime, answers: Mapping[str, object] | None = None) -> Draft:
    people.choose_language(tx, 1001, "kk", at)
    given = THREE if answers is None else answers
    draft = Draft(uuid4(), 1001, "insured_event", "open", 1, given, at)
    drafts.create(tx, draft)
    return draft


@pytest.mark.parametrize(
    ("silence", "answers", "reminded"),
    [(30, 3, 1), (29, 3, 0), (600, 2, 0), (600, 0, 0)],
)
async def test_after_half_an_hour_and_three_answers(
    database: Database, silence: int, answers: int, reminded: int
) -> None:
    def story(tx: Connection) -> int:
        given = dict(list(THREE.items())[:answers])
        left(tx, NOW - timedelta(minutes=silence), given)
        return remind_of_left_notices(tx, NOW)

    assert await database.write(story) == reminded


async def test_who_left_at_night_hears_in_the_morning(database: Database) -> None:
    night = NOW.replace(hour=18, minute=30)  # 23:30 in Astana

    def story(tx: Connection) -> list[int]:
        left(tx, night - timedelta(hours=1))
        return [remind_of_left_notices(tx, night + timedelta(hours=hours)) for hours in (0, 8, 10)]

    assert await database.write(story) == [0, 0, 1]


async def test_once_until_the_person_goes_on(database: Database) -> None:
    def story(tx: Connection) -> list[int]:
        draft = left(tx, NOW - timedelta(hours=1))
        counts = [remind_of_left_notices(tx, NOW), remind_of_left_notices(tx, NOW)]
        drafts.answer(tx, draft.id, {"date": "2026-03-01"}, NOW)
        counts.append(remind_of_left_notices(tx, NOW + timedelta(minutes=31)))
        return counts

    assert await database.write(story) == [1, 0, 1]


async def test_a_sent_notice_is_left_alone(database: Database) -> None:
    def story(tx: Connection) -> int:
        draft = left(tx, NOW - timedelta(hours=1))
        drafts.close(tx, draft.id, "submitted")
        return remind_of_left_notices(tx, NOW)

    assert await database.write(story) == 0


async def test_the_reminder_leads_back_into_the_notice(database: Database) -> None:
    def story(tx: Connection) -> dict[str, object]:
        left(tx, NOW - timedelta(hours=1))
        remind_of_left_notices(tx, NOW)
        (row,) = outbox.due(tx, NOW, Lane.REMINDER, 10)
        return dict(row.payload)

    payload = await database.write(story)
    assert payload["key"] == "notice-not-sent"
    assert payload["buttons"] == [
        {"key": "notice-button-continue", "action": "notice", "target": "left"}
    ]
