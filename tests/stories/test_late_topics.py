"""A case that did not ask for staff at its registration gets its topic when it first needs them."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.office import office
from jobs.escalation import Escalation
from services.cases.opening import OpenCase, open_case
from services.desk.escalation import Rules
from storage import topics
from storage.cases import Case
from tests.stories import driver
from tests.stories.desk import SAMPLE_DETAILS, SAMPLE_SENDER, Topic
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

CALENDAR = work_calendar("KZ")
RULES = Rules(
    office("09:00-18:30", "Asia/Almaty", CALENDAR.is_working), CALENDAR, Patience(60, 120)
)


async def of_a_batch(town: Town, person: Chat) -> Case:
    """A row of a table that the person handed over: staff were shown the table alone."""
    now = town.clock()
    command = OpenCase(
        draft_id=uuid4(),
        kind="insured_event",
        user_id=person.user,
        language=person.language,
        product="loan_insurance",
        sender=SAMPLE_SENDER,
        details=SAMPLE_DETAILS,
        said_at=now,
        agency_email="office@example.org",
        agency_phone="+7 000",
        of_batch=True,
    )
    case = await town.app.database.write(lambda tx: open_case(tx, now, command).case)
    await town.settle()
    assert await town.look_up(lambda tx: topics.get(tx, case.id)) is None
    return case


@pytest.mark.parametrize("detail", ["full", "reference"])
async def test_a_case_that_waits_too_long_gets_its_topic_by_the_call(
    tmp_path: Path, detail: str
) -> None:
    async with driver.town(tmp_path, detail) as town:
        await waits_too_long(town)


async def waits_too_long(town: Town) -> None:
    """Nobody takes a case of a batch."""
    person = town.chat(1001, "kk")
    await arrives(person)
    case = await of_a_batch(town, person)
    await town.minutes_pass(70)
    await town.run_job(Escalation(town.app.database, town.clock, RULES).job())
    topic = Topic(town, case)
    await topic.shows("desk-untaken-topic", **_minutes(70))
    await shows_itself(topic)


async def test_a_case_that_is_written_to_gets_its_topic_then(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    case = await of_a_batch(town, person)
    await person.says(case.number)
    await person.presses("button-reply")
    await person.says("Качан жооп болот?")
    topic = Topic(town, case)
    await topic.shows("Качан жооп болот?")
    await shows_itself(topic)


async def shows_itself(topic: Topic) -> None:
    """The topic begins with its pinned card, once, and the case can be taken there."""
    card = await topic.card()
    assert card["pinned"]
    assert topic.case.number in card["text"]
    first = next(one for one in await topic.messages() if one["text"])
    assert first["message_id"] == card["message_id"]
    assert await topic.presses(9001, "desk-button-take") == topic.words("desk-taken")
    assert (await topic.fresh()).assignee == 9001


def _minutes(count: int) -> dict[str, Any]:
    return {"hours": count // 60, "minutes": count % 60}
