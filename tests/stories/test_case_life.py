"""A case goes on: its history, what it waits for, a colleague, an end and a new beginning."""

from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from sqlalchemy import update

from agency.status import Status
from locales.texts import ChatLanguage
from services.desk import actions as desk
from services.desk.actions import Request
from services.papers.pdf import Pdf
from storage import documents, organisations, people
from storage.tables import cases as case_rows
from tests.stories.driver import Town
from tests.stories.steps import arrives
from tests.stories.test_cases import registered
from tests.stories.test_proof import files

OFFICER = "officer:9001"


async def does(town: Town, use_case: Any) -> None:
    """Something happens in the agency."""
    now = town.clock()
    await town.app.database.write(lambda tx: use_case(tx, now))
    await town.settle()


async def test_history_and_what_is_missing(town: Town, language: ChatLanguage) -> None:
    number = await registered(town, 1001, language)
    person = town.chat(1001, language)
    (case,) = await town.cases_of(1001)
    wanted = Request(case.id, OFFICER, "Акт 7", date(2030, 1, 15))
    await does(town, lambda tx, now: desk.request_document(tx, now, wanted))
    await does(town, lambda tx, now: desk.note(tx, now, case.id, OFFICER, "тайна"))
    await person.says(number)
    await person.presses("cases-button-missing")
    await person.sees("Акт 7")
    await person.presses("cases-button-card")
    await person.presses("cases-button-timeline")
    await person.sees("cases-event-registered")
    await person.sees("cases-event-document-requested")
    assert "тайна" not in (await person.window())["text"]


async def test_who_writes_to_a_closed_case_opens_it_again_or_begins_anew(
    town: Town, language: ChatLanguage
) -> None:
    number = await registered(town, 1001, language)
    person = town.chat(1001, language)
    (case,) = await town.cases_of(1001)
    await does(town, lambda tx, now: desk.change_status(tx, now, case.id, Status.CLOSED, OFFICER))
    await person.says(number)
    await person.presses("cases-button-write-closed")
    await person.says("Пришёл ответ банка")
    await person.sees("cases-closed-words", number=number)
    await person.presses("cases-button-reopen")
    await person.sees("cases-reopened")
    (case,) = await town.cases_of(1001)
    assert case.status == "registered"
    assert (await town.queued(case))[-2:] == ["reopened", "message"]


async def test_another_matter_becomes_a_new_question(town: Town) -> None:
    number = await registered(town, 1001, "ru")
    person = town.chat(1001, "ru")
    await person.says(number)
    await person.presses("cases-button-withdraw")
    await person.presses("cases-button-withdraw-yes")
    await person.sees("cases-withdrawn")
    (case,) = await town.cases_of(1001)
    assert case.status == "withdrawn"
    receipt = next(m for m in await person.messages() if number in m["text"] and m["buttons"])
    await person.replies(receipt["message_id"], "А что с другим договором?")
    await person.sees("cases-closed-withdrawn")
    await person.presses("cases-button-begin-anew")
    await person.sees("question-left", left="А что с другим договором?")
    (case,) = await town.cases_of(1001)
    assert (await town.queued(case))[-1] == "status_changed"


async def test_colleagues_see_a_case_and_a_leaver_does_not(town: Town) -> None:
    number = await registered(town, 1001, "ru")
    (case,) = await town.cases_of(1001)
    sender = {**case.sender, "identifier": {"kind": "bin", "value": "190540000014"}}
    now = town.clock()

    def joined(tx: Any) -> Any:
        tx.execute(update(case_rows).where(case_rows.c.id == case.id).values(sender=sender))
        firm = organisations.ensure(tx, "KZ", "190540000014", "ТОО «Пример»", now)
        for user in (1001, 1002, 1003):
            people.ensure(tx, user, now)
        organisations.grant(tx, 1001, firm.id, "manages", "code", now)
        organisations.grant(tx, 1002, firm.id, "manages", "code", now)
        organisations.grant(tx, 1003, firm.id, "sees", "code", now)
        return firm.id

    firm = await town.app.database.write(joined)
    colleague, other = town.chat(1002, "ru"), town.chat(1003, "kk")
    await arrives(colleague)
    await arrives(other)
    await colleague.says(number)
    await colleague.sees("cases-of-colleague", name="Үлгі Тестов")
    await other.says(number)
    await other.sees("cases-unknown")
    leaver = town.chat(1001, "ru")
    await leaver.says(number)
    await leaver.sees("cases-next-registered")
    await leaver.presses("cases-button-files")
    await town.app.database.write(lambda tx: organisations.revoke(tx, 1001, firm, now))
    before = await town.queued(case)
    await leaver.says("Уже не мой вопрос")
    await leaver.sees("cases-no-access")
    assert await town.queued(case) == before
    await leaver.says(number)
    await leaver.sees("cases-unknown")
    await leaver.says("/cases")
    await leaver.sees("cases-none")


async def test_a_file_of_a_leaver_is_not_added(town: Town) -> None:
    number = await registered(town, 1001, "ky")
    (case,) = await town.cases_of(1001)
    now = town.clock()
    sender = {**case.sender, "identifier": {"kind": "bin", "value": "190540000014"}}

    def joined(tx: Any) -> Any:
        tx.execute(update(case_rows).where(case_rows.c.id == case.id).values(sender=sender))
        firm = organisations.ensure(tx, "KZ", "190540000014", "ТОО «Пример»", now)
        organisations.grant(tx, 1001, firm.id, "manages", "code", now)
        return firm.id

    firm = await town.app.database.write(joined)
    leaver = town.chat(1001, "ky")
    await leaver.says(number)
    await leaver.presses("cases-button-files")
    await town.app.database.write(lambda tx: organisations.revoke(tx, 1001, firm, now))
    await leaver.uploads(("act.pdf", b"sample"))
    await leaver.sees("cases-no-access")
    assert not await town.look_up(lambda tx: documents.of_case(tx, case.id))


async def test_everything_sent_comes_as_a_zip(town: Town) -> None:
    number = await registered(town, 1001, "ky")
    person = town.chat(1001, "ky")
    await person.says(number)
    await person.presses("cases-button-files")
    paper = Pdf("Акт", "sample", "ky", town.clock()).made()
    await person.uploads(("акт: 1.pdf", paper))
    await person.presses("files-button-done")
    await town.run_job(next(job for job in town.app.jobs() if job.name == "documents"))
    await person.presses("cases-button-all")
    await person.presses("archive-button")
    await person.presses("archive-button-send")
    await person.sees("archive-on-its-way", parts=1)

    async def came() -> list[tuple[str, bytes]]:
        return [one for one in await files(town, person) if one[0].endswith(".zip")]

    ((_, content),) = await town.eventually(came)
    with ZipFile(BytesIO(content)) as packed:
        assert packed.namelist() == ["contents.json", f"{number}/001-акт_ 1.pdf"]
        assert packed.read(f"{number}/001-акт_ 1.pdf") == paper
