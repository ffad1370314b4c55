"""A payment that was confirmed by mistake: taken back by staff, told to the person, put right."""

from uuid import uuid4

from locales.texts import ChatLanguage
from services.back_office.replies import apply
from storage.replies import Reply, add
from tests.stories.desk import Topic
from tests.stories.driver import Town
from tests.stories.test_policies import reminded, reports, second

WHY = "Sample: the money was for another contract"


async def becomes(town: Town, state: str) -> None:
    """Wait until the second instalment stands so."""

    async def there() -> bool:
        return (await second(town)).state == state

    await town.eventually(there)


async def test_an_officer_takes_back_what_he_confirmed(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    case = await reports(town, person)
    topic = Topic(town, case)
    await topic.presses_below(9001, "policy-desk-button-paid")
    await becomes(town, "paid")
    await topic.writes(9001, "/unpaid")
    await topic.shows("policy-desk-reason-wanted")
    await topic.writes(9001, f"/unpaid {WHY}")
    await becomes(town, "open")
    await topic.shows("policy-desk-taken-back", number=2)
    assert topic.words("policy-desk-done") not in [m["text"] for m in await topic.messages()][-2:]
    await reminded(town)
    await person.sees(WHY)
    await person.is_offered("reminder-button-paid")
    await person.presses("reminder-button-paid")
    await person.is_offered("policy-button-send-report")
    assert (await town.queued(case))[-1] == "payment_taken_back"


async def test_it_is_found_after_all(town: Town) -> None:
    person = town.chat(1001, "kk")
    case = await reports(town, person)
    topic = Topic(town, case)
    await topic.writes(9001, "/paid 2026-11-20 99")
    await topic.shows("policy-desk-instalment-wanted")
    await topic.writes(9001, "/paid")
    await becomes(town, "paid")
    await topic.writes(9001, "/notpaid")
    await topic.shows("policy-desk-confirmed-before")
    await topic.writes(9001, f"/unpaid {WHY}")
    await becomes(town, "open")
    await topic.writes(9001, "/paid")
    await becomes(town, "paid")
    await topic.writes(9001, "/paid")
    await topic.shows("policy-desk-confirmed-before")


async def test_the_back_office_takes_it_back_by_a_row(town: Town) -> None:
    person = town.chat(1001, "ky")
    case = await reports(town, person)
    await Topic(town, case).writes(9001, "/paid")
    await becomes(town, "paid")
    said = {"reason": WHY, "by": "Sample Accountant"}
    row = Reply(uuid4(), case.number, "payment_taken_back", said, None, "erp-1", town.clock())
    assert await town.app.database.write(lambda tx: add(tx, row))
    assert await town.app.database.write(lambda tx: apply(tx, town.clock(), row))
    assert not await town.app.database.write(lambda tx: apply(tx, town.clock(), row))
    await becomes(town, "open")
    await reminded(town)
    await person.sees(WHY)
