"""`STAFF_DETAIL=reference`: nothing of a case enters the group but what may stand anywhere."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from agency.deadlines import work_calendar
from agency.office import office
from services.cases import correspondence
from services.cases.correspondence import Writing
from services.documents import intake
from storage import documents, replies
from storage.documents import Kept
from tests.services.test_payloads import a_document
from tests.stories import driver
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import STAFF, Town
from tests.stories.steps import arrives

MARK = "МЕТКА"
STANDING = {"open": 1, "untaken": 0, "waiting": 1}
SENDER: dict[str, Any] = {
    "country": "KZ",
    "organisation": f"{MARK}-организация",
    "identifier": {"kind": "bin", "value": f"{MARK}-190540000014", "verdict": "looks_valid"},
    "full_name": f"{MARK}-имя",
    "post": f"{MARK}-должность",
    "phone": f"{MARK}-+77010000001",
    "email": f"{MARK}@example.org",
    "acting_as": "lawyer",
    "user_id": 1001,
}
DETAILS: dict[str, Any] = {
    "contract_number": f"{MARK}-ДС-17",
    "event": "other",
    "event_text": f"{MARK}-событие",
    "event_date": "2026-03-02",
    "amount": "987654.00",
    "currency": "USD",
    "account": f"{MARK}-рассказ " * 60,
    "late_reason": f"{MARK}-причина",
}


@pytest.fixture
async def discreet(tmp_path: Path) -> AsyncIterator[Town]:
    """A town whose staff group gets references only."""
    async with driver.town(tmp_path, "reference") as opened:
        yield opened


async def calls_into(town: Town, chat_id: int) -> list[dict[str, Any]]:
    """Every call of the bot that named the group."""
    async with town.telegram.get("/control/calls") as answer:
        calls: list[dict[str, Any]] = await answer.json()
    return [call for call in calls if str(call["params"].get("chat_id")) == str(chat_id)]


async def test_no_personal_word_or_file_enters_the_group(discreet: Town) -> None:
    town = discreet
    person = town.chat(1001, "kk")
    await arrives(person)
    await person.uploads((f"{MARK}-файл.pdf", b"%PDF sample"))
    case = await opens_a_case(town, person, sender=SENDER, details=DETAILS)
    topic = Topic(town, case)
    await everything_comes(town, topic)
    await town.minutes_pass(2)  # the group's pace: twenty messages a minute
    await topic.writes(9001, "/take")
    await topic.writes(9001, "/status complete")
    await topic.writes(9001, "/status nothing")
    await topic.writes(9001, "/help")
    for command in ("/queue", "/mine", "/overdue", "/stats", "/note x", "/canned y", "/snooze 2h"):
        await topic.writes(9001, command)
    await topic.writes(9001, "Счёт KZ86125KZT5004100100")
    await the_office_opens(town)
    await topic.shows("desk-stats", lines=topic.words("desk-stats-now", **STANDING))
    await topic.shows("desk-held")
    await topic.shows("desk-woken-call", officer="9001", name="9001")
    await topic.shows("desk-file-reference")
    await topic.shows("desk-message-edited-reference")
    await topic.shows("⚠️ Файл экспортёра не принят")

    calls = await calls_into(town, STAFF)
    methods = {call["method"] for call in calls}
    assert {"createForumTopic", "sendMessage", "editMessageText"} <= methods
    assert not {method for method in methods if "Document" in method or "Photo" in method}
    said = json.dumps([call["params"] for call in calls], ensure_ascii=False)
    assert case.number in said
    for secret in (MARK, "987654", "987 654", "987\u00a0654", "2026-03-02", "2 марта", "file_id"):
        assert secret not in said, secret


async def the_office_opens(town: Town) -> None:
    """The next working day, five hours after opening: everything that waits is called out."""
    settings = town.app.settings
    calendar = work_calendar("KZ")
    hours = office(settings.office_hours, settings.office_tz, calendar.is_working)
    now = town.clock()
    later = hours.next_opening(now) - now + timedelta(hours=5)
    await town.minutes_pass(int(later.total_seconds() // 60))
    for job in town.app.jobs():
        if job.name in {"escalation", "backlog"}:
            await town.run_job(job)
    await town.settle()


async def everything_comes(town: Town, topic: Topic) -> None:
    """Messages, their edits, files that are kept and lost, a reply that is refused."""
    case, now = topic.case, town.clock()
    file, gone = a_marked_document(case), a_marked_document(case, message_id=901)
    bad = replies.Reply(uuid4(), case.number, "status", {"status": MARK}, MARK, MARK, now)

    def unit(tx: Any) -> None:
        writing = Writing(uuid4(), case.id, f"{MARK}-сообщение", 1001, 800)
        correspondence.write(tx, now, writing)
        edit = correspondence.next_revision(tx, 1001, 800, f"{MARK}-правка")
        assert edit is not None
        correspondence.revise(tx, now, uuid4(), 1001, edit)
        for one in (file, gone):
            correspondence.attach(tx, now, one)
        intake.stored(tx, now, file.id, Kept("0" * 64, 5))
        intake.lost(tx, now, gone.id, "too_big")
        replies.add(tx, bad)

    await town.app.database.write(unit)
    for job in town.app.jobs():
        if job.name == "replies":
            await town.run_job(job)
    await topic.shows("desk-reply-refused", reply=str(bad.id))


def a_marked_document(case: Any, message_id: int = 900) -> documents.Document:
    return replace(
        a_document(case, message_id), original_name=f"{MARK}-документ.pdf", file_id=f"{MARK}-file"
    )
