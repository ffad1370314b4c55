"""The main job from end to end: a notice with a file, staff, an answer, a reply, the queue."""

from zoneinfo import ZoneInfo

from jobs.documents import DocumentIntake, Sources
from locales.texts import ChatLanguage, texts
from storage import documents, queue
from tests import samples
from tests.services.test_payloads import validator
from tests.stories.desk import Topic
from tests.stories.driver import Town
from tests.stories.steps import answers_five, arrives, reaches_contract

OFFICER = 9001


async def test_a_notice_is_worked_on_and_the_back_office_has_it_all(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.uploads(("contract.pdf", samples.pdf(1)))
    await answers_five(person)
    await person.presses("notice-button-register")
    await person.presses("files-button-done")
    (case,) = await town.cases_of(1001)

    topic = Topic(town, case)
    await topic.shows("1 000 USD")
    await topic.shows("desk-file-title", name="contract.pdf")
    await topic.presses(OFFICER, "desk-button-take")
    await person.sees("desk-taken-text", number=case.number)
    await topic.writes(OFFICER, "Пришлите акт сверки.")
    await person.sees("Пришлите акт сверки.")

    await person.presses("button-reply")
    await person.says("Вот он.")
    await topic.shows("Вот он.")
    await person.uploads(("act.pdf", samples.pdf(2)))
    await topic.shows("desk-file-title", name="act.pdf")

    intake = DocumentIntake(Sources(town.app.bot, town.app.objects), town.app.database, town.clock)
    while await intake.turn():
        pass
    kept = await town.look_up(lambda tx: documents.of_case(tx, case.id))
    assert [document.state for document in kept] == ["stored", "stored"]
    await topic.writes(OFFICER, "/status complete")
    today = texts(language).date(town.clock().astimezone(ZoneInfo("Asia/Almaty")).date())
    await person.sees("clock-told-complete-by-contract", number=case.number, day=today)

    rows = await town.look_up(lambda tx: queue.listed(tx, None, case.number))
    for row in rows:
        validator("insured_event").validate(row.payload)
    assert [row.event for row in rows] == [
        "registered",
        "taken",
        "answered",
        "message",
        "document_offered",
        "document_stored",
        "document_stored",
        "status_changed",
    ]
    assert rows[-1].payload["case"]["status"] == "complete"


async def test_a_question_reaches_staff_and_the_back_office(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.presses("kit-specialist")
    await person.says("Полис канча турат?")
    await person.presses("consent-agree")
    await person.says("KG")
    await person.says("Үлгү Тестов")
    await person.says("+996 700 12 34 56")
    await person.presses("question-button-send")
    (case,) = await town.cases_of(1001)
    topic = Topic(town, case)
    await topic.shows("Полис канча турат?")
    await topic.writes(OFFICER, "/close")
    await person.sees("desk-status-text", number=case.number, status=person.words("status-closed"))
    for row in await town.look_up(lambda tx: queue.listed(tx, None, case.number)):
        validator("question").validate(row.payload)
