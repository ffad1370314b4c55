"""Checks as services keep them: limits, repeats, retention, pairs, what a suspicion may reach."""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from pypdf import PdfReader
from sqlalchemy import Connection, insert, select

from agency.desk.roles import Role
from agency.errors import BadInput
from agency.screening.answer import read
from agency.screening.entries import ListInfo
from agency.screening.freshness import ListState
from agency.screening.index import build
from agency.screening.screener import Screener
from agency.screening.searched import Searched
from agency.screening.subject import Subject
from services.cases.timeline import case_state
from services.checks import asking as checks
from services.checks import judging as check_desk
from services.checks import restricted
from services.checks.asking import Ask, Asked, Contacts
from services.checks.judging import NoSuchCheck, Report, StillOpen, Word
from services.checks.watch import rescreen
from services.documents import archive
from services.papers.receipt import make_pdf
from services.proof import receipts
from services.reminding.habits import change
from storage import cases, officers, people, profiles
from storage import checks as kept
from storage.cipher import FieldCipher
from storage.database import Database, open_database
from storage.officers import NotAllowed, Officer
from storage.profiles import Profile
from storage.reminders import Habits
from storage.schema import migrate
from storage.tables import drafts, metadata, outbox
from tests.screening.samples import LISTED, entry
from tests.services.sample import NOW, SENDER

DAY = NOW.date()
UN = ListInfo("un", "UN", "binding", 3)
STATES = (
    ListState(UN, national=False, entries=7, as_of=DAY, checked_on=DAY),
    ListState(ListInfo("kz_fma", "KZ", "binding", 7), True, 7, DAY, DAY),
)
CONTACTS = Contacts("office@example.org", "+7 000")
CLEAN = Subject("Kalymsyz Ülgi Trade", "DE", "org", "DE136695976")
MATCHING = Subject("АО «Винторез Северный завод»", "RU", "org")
PERSON = Subject("Кодиржон Зарбдоров", "UZ", "person", None, "sole_trader")
MARKER = "подозрение-7c1e"


def searched(subject: Subject, version: str = "one", listed: tuple = LISTED) -> Searched:  # type: ignore[type-arg]
    screener = Screener(build(listed), {"un": UN})
    hits = tuple(tuple(screener.screen(query)) for query in subject.queries())
    return Searched(hits, STATES, version)


def asking(subject: Subject, user_id: int = 1001, **changes: Any) -> Ask:
    command = Ask(
        id=uuid4(),
        user_id=user_id,
        language="ru",
        subject=subject,
        facts={},
        searched=searched(subject),
        sender={**SENDER, "user_id": user_id},
        said_at=NOW,
        contacts=CONTACTS,
        per_day=20,
    )
    return replace(command, **changes)


def ask(tx: Connection, subject: Subject, **changes: Any) -> Asked:
    command = asking(subject, **changes)
    people.choose_language(tx, command.user_id, "ru", NOW)
    return checks.ask(tx, NOW, command)


def staffed(tx: Connection) -> None:
    for user, role in {
        1: Role.COMPLIANCE, 2: Role.COMPLIANCE, 3: Role.UNDERWRITER, 4: Role.OFFICER,
    }.items():  # fmt: skip
        officers.save(tx, Officer(user, role, "Sample", None), NOW)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = open_database(f"sqlite+aiosqlite:///{tmp_path / 'checks.db'}", FieldCipher())
    await migrate(made)
    yield made
    await made.close()


async def test_the_same_check_is_kept_once_and_a_stranger_does_not_see_it(
    database: Database,
) -> None:
    def story(tx: Connection) -> None:
        command = asking(MATCHING)
        people.choose_language(tx, 1001, "ru", NOW)
        first = checks.ask(tx, NOW, command).check
        again = checks.ask(tx, NOW, command).check
        assert first is not None
        assert again == first
        assert len(cases.of_person(tx, 1001)) == 1
        assert checks.own(tx, first.id, 1002) is None
        assert checks.ask(tx, NOW, replace(command, user_id=1002)).check is None

    await database.write(story)


async def test_ten_checks_in_a_minute_and_twenty_in_a_day_are_enough(database: Database) -> None:
    def story(tx: Connection) -> None:
        people.choose_language(tx, 1001, "ru", NOW)
        answers = [checks.ask(tx, NOW, asking(CLEAN)).limit for _ in range(10)]
        assert answers == [None] * checks.MOST_A_MINUTE + ["minute"] * 5
        for minute in range(2, 20):
            checks.ask(tx, NOW + timedelta(minutes=minute), asking(CLEAN))
        later = NOW + timedelta(hours=1)
        assert checks.ask(tx, later, asking(CLEAN)).limit == "day"
        assert checks.ask(tx, later, asking(CLEAN, user_id=1001, per_day=30)).limit is None
        assert checks.ask(tx, NOW + timedelta(days=1), asking(CLEAN)).limit is None

    await database.write(story)


async def test_persons_are_erased_after_a_month_unless_a_case_took_them_over(
    database: Database,
) -> None:
    def story(tx: Connection) -> None:
        clean = Subject("Пример Образцов", "DE", "person", None, "sole_trader")
        person, firm = ask(tx, clean).check, ask(tx, CLEAN).check
        taken = ask(tx, PERSON).check
        assert person is not None
        assert firm is not None
        assert taken is not None
        assert taken.case_id is not None
        tx.execute(
            insert(drafts).values(
                id=person.id, user_id=1001, kind="buyer_check", state="submitted", version=1,
                answers={"name": "Пример Образцов"}, answered=1, said_at=NOW, created_at=NOW,
            )
        )  # fmt: skip
        assert kept.erase_persons(tx, NOW - timedelta(days=30)) == 0
        assert kept.erase_persons(tx, NOW + timedelta(seconds=1)) == 1
        assert kept.get(tx, person.id) is None
        assert tx.execute(select(drafts).where(drafts.c.id == person.id)).first() is None
        assert kept.get(tx, firm.id) is not None
        assert kept.get(tx, taken.id) is not None
        assert not checks.watch(tx, taken, on=True)

    await database.write(story)


async def test_a_cleared_pair_stays_cleared_until_the_record_changes(database: Database) -> None:
    def story(tx: Connection) -> None:
        staffed(tx)
        first = ask(tx, MATCHING).check
        assert first is not None
        assert first.case_id is not None
        for officer in (1, 2):
            check_desk.judge(tx, NOW, Word(first.case_id, 1, officer, "cleared", "other owners"))
        second = ask(tx, MATCHING, user_id=1002).check
        assert second is not None
        assert second.case_id is None
        assert read(second.answer).reasons[0].id == "hits_cleared"
        changed = (entry("Vintorez Severny Zavod AO", "АО «Винторез Северный завод»",
                         number="1", countries=("RU",), identifiers=("999999999",)),)  # fmt: skip
        third = ask(tx, MATCHING, searched=searched(MATCHING, "two", changed)).check
        assert third is not None
        assert read(third.answer).level == "specialist"

    await database.write(story)


async def test_who_may_judge_release_and_answer(database: Database) -> None:
    def story(tx: Connection) -> None:
        staffed(tx)
        check = ask(tx, MATCHING).check
        assert check is not None
        assert check.case_id is not None
        number = check.case_id
        with pytest.raises(NotAllowed):
            check_desk.judge(tx, NOW, Word(number, 1, 4, "cleared", "other owners"))
        with pytest.raises(NotAllowed):
            check_desk.publish(tx, NOW, number, 3)
        with pytest.raises(BadInput):
            check_desk.judge(tx, NOW, Word(number, 1, 1, "cleared", " "))
        with pytest.raises(NoSuchCheck):
            check_desk.judge(tx, NOW, Word(number, 2, 1, "cleared", "other owners"))
        with pytest.raises(StillOpen):
            check_desk.publish(tx, NOW, number, 1)
        said = Report(uuid4(), number, "back_office", "favourable", "Good")
        with pytest.raises(StillOpen):
            check_desk.report(tx, NOW, said)
        assert check_desk.report(tx, NOW, replace(said, level="high_risk"))
        assert not check_desk.report(tx, NOW, replace(said, level="high_risk"))

    await database.write(story)


async def test_monitoring_keeps_the_exporters_answer_as_it_is(database: Database) -> None:
    def story(tx: Connection) -> None:
        people.choose_language(tx, 1001, "ru", NOW)
        profiles.save(tx, _profile(), NOW)
        empty = searched(MATCHING, "one", (entry("Somebody Else LLP"),))
        check = ask(tx, MATCHING, searched=empty).check
        assert check is not None
        assert not rescreen(tx, NOW, check, searched(MATCHING, "two"), CONTACTS)
        checks.watch(tx, check, on=True)
        watched = kept.watched(tx, "two", 5)
        assert [one.id for one in watched] == [check.id]
        assert rescreen(tx, NOW, watched[0], searched(MATCHING, "two"), CONTACTS)
        assert not rescreen(tx, NOW, watched[0], searched(MATCHING, "two"), CONTACTS)
        after = kept.get(tx, check.id)
        assert after is not None
        assert after.answer == check.answer
        assert cases.of_person(tx, 1001) == []

    await database.write(story)


@pytest.mark.parametrize(("muted", "told"), [(frozenset(), 1), (frozenset({"buyers"}), 0)])
async def test_a_released_change_is_told_to_who_wants_to_hear(
    database: Database, muted: frozenset[str], told: int
) -> None:
    assert len(await database.write(lambda tx: _released(tx, NOW, muted))) == told


async def test_a_change_that_is_released_at_night_lets_its_person_sleep(
    database: Database,
) -> None:
    night = datetime(2026, 11, 20, 20, tzinfo=UTC)
    moments = await database.write(lambda tx: _released(tx, night, frozenset()))
    assert moments == [night + timedelta(hours=9)], "at ten in the morning of Astana"


def _released(tx: Connection, now: datetime, muted: frozenset[str]) -> list[datetime]:
    """A watched buyer's change, released now; when its person is to hear of it."""
    staffed(tx)
    people.choose_language(tx, 1001, "ru", NOW)
    profiles.save(tx, _profile(), NOW)
    change(tx, NOW, 1001, Habits("Asia/Almaty", 10, muted))
    empty = searched(MATCHING, "one", (entry("Somebody Else LLP"),))
    check = ask(tx, MATCHING, searched=empty).check
    assert check is not None
    checks.watch(tx, check, on=True)
    (watched,) = kept.watched(tx, "two", 5)
    rescreen(tx, NOW, watched, searched(MATCHING, "two"), CONTACTS)
    after = kept.get(tx, check.id)
    assert after is not None
    assert after.case_id is not None
    for officer in (1, 2):
        check_desk.judge(tx, NOW, Word(after.case_id, 1, officer, "confirmed", "same number"))
    check_desk.publish(tx, now, after.case_id, 1)
    assert [one.id for one in cases.of_person(tx, 1001)] == [after.case_id]
    rows = tx.execute(select(outbox).where(outbox.c.chat_id == 1001)).all()
    return [one.available_at for one in rows if "check-published-text" in str(one.payload)]


async def test_a_suspicion_is_in_one_table_and_nowhere_else(database: Database) -> None:
    def story(tx: Connection) -> None:
        staffed(tx)
        check = ask(tx, MATCHING).check
        assert check is not None
        assert check.case_id is not None
        with pytest.raises(NotAllowed):
            restricted.add(tx, NOW, check.case_id, 3, MARKER)
        restricted.add(tx, NOW, check.case_id, 1, MARKER)
        check_desk.judge(tx, NOW, Word(check.case_id, 1, 1, "confirmed", "same number"))
        check_desk.publish(tx, NOW, check.case_id, 1)
        said = Report(uuid4(), check.case_id, "officer:3", "high_risk", "No")
        check_desk.report(tx, NOW, said)
        holding = [
            table.name
            for table in metadata.sorted_tables
            if any(MARKER in str(tuple(row)) for row in tx.execute(select(table)))
        ]
        assert holding == ["restricted_notes"]
        for handed_out in _handed_out(tx, check.case_id):
            assert "KE-2026-" in handed_out
            assert MARKER not in handed_out
        assert [note.text for note in restricted.of_case(tx, check.case_id, 2)] == [MARKER]
        with pytest.raises(NotAllowed):
            restricted.of_case(tx, check.case_id, 4)

    await database.write(story)


def _handed_out(tx: Connection, case_id: UUID) -> list[str]:
    """What a person can take away of a case: the ZIP's record, the receipt as data and on paper."""
    case = cases.get(tx, case_id)
    assert case is not None
    receipt = receipts.issue(tx, NOW, case.user_id, case.id, [case])
    paper = PdfReader(BytesIO(make_pdf(receipt.content, "ru")))
    return [
        archive.record(tx, case.user_id).decode(),
        json.dumps(receipt.content, ensure_ascii=False),
        "".join(page.extract_text() for page in paper.pages),
        json.dumps(case_state(tx, case), ensure_ascii=False),
    ]


def _profile() -> Profile:
    return Profile(
        id=UUID(int=7),
        user_id=1001,
        country="KZ",
        organisation=None,
        identifier=None,
        identifier_kind=None,
        identifier_verdict=None,
        full_name="Үлгі Тестов",
        post=None,
        phone="+77010000001",
        email=None,
        acting_as=None,
    )


def test_only_one_service_reads_the_table_of_suspicions() -> None:
    rooms = ("agency", "bot", "flows", "gateway", "handlers", "jobs", "services", "storage")
    reading = {
        str(path)
        for room in rooms
        for path in Path(room).rglob("*.py")
        if re.search(r"restricted_notes|import restricted|storage\.restricted", path.read_text())
        and "migrations" not in path.parts
    }
    assert reading <= {
        "storage/tables/__init__.py",
        "storage/tables/checks.py",
        "storage/restricted.py",
        "services/checks/restricted.py",
        "bot/commands/check.py",
    }
