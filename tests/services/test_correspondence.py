"""Files that came before anybody knew where they belong."""

from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import Connection

from services.cases.correspondence import (
    Writing,
    adopt,
    attach,
    next_revision,
    revise,
    write_as,
)
from services.cases.opening import add_details_as
from storage import cases, documents, organisations, people
from storage.database import Database
from storage.documents import Document
from tests.services.sample import NOW, a_case


def a_file(number: int, user_id: int = 1001) -> Document:
    return Document(
        id=uuid4(),
        user_id=user_id,
        draft_id=None,
        case_id=None,
        chat_id=user_id,
        message_id=number,
        file_id=f"file-{number}",
        file_unique_id=f"unique-{number}",
        kind="document",
        original_name=f"{number}.pdf",
        mime="application/pdf",
        size=10,
        state="waiting",
        sha256=None,
        received_at=NOW,
    )


def events(tx: Connection, case_id: UUID) -> list[str]:
    return [line.event for line in cases.events(tx, case_id)]


async def test_they_are_given_to_the_chosen_case_once(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[int], list[str], int]:
        case = a_case(tx)
        for number in (1, 2):
            attach(tx, NOW, a_file(number))
        taken = [adopt(tx, NOW, 1001, case_id=case.id) for _ in range(2)]
        return taken, events(tx, case.id), len(documents.of_case(tx, case.id))

    taken, line, kept = await database.write(story)
    assert taken == [2, 0]
    assert line == ["registered", "document_offered", "document_offered"]
    assert kept == 2


async def test_nobody_gets_the_files_of_another(database: Database) -> None:
    def story(tx: Connection) -> int:
        case = a_case(tx)
        people.ensure(tx, 1002, NOW)
        attach(tx, NOW, a_file(1, user_id=1002))
        return adopt(tx, NOW, 1001, case_id=case.id)

    assert await database.write(story) == 0


async def test_files_of_a_draft_go_with_it(database: Database) -> None:
    def story(tx: Connection) -> list[str]:
        draft = uuid4()
        people.ensure(tx, 1001, NOW)
        attach(tx, NOW, a_file(1))
        adopt(tx, NOW, 1001, draft_id=draft)
        case = a_case(tx, draft_id=draft)
        late = replace(a_file(2), draft_id=draft)
        attach(tx, NOW, late)
        return [paper.original_name for paper in documents.of_case(tx, case.id)]

    assert await database.write(story) == ["1.pdf", "2.pdf"]


async def test_what_was_sent_by_mistake_is_forgotten(database: Database) -> None:
    def story(tx: Connection) -> tuple[int, int]:
        case = a_case(tx)
        attach(tx, NOW, replace(a_file(1), case_id=case.id))
        attach(tx, NOW, a_file(2))
        return documents.drop_unclaimed(tx, 1001), documents.count_of(tx, case_id=case.id)

    assert await database.write(story) == (1, 1)


async def test_who_left_the_organisation_adds_nothing_more(database: Database) -> None:
    """What was open in his chat is refused in the transaction that would have added it."""

    def story(tx: Connection) -> tuple[list[bool], list[str]]:
        case = a_case(tx)
        firm = organisations.ensure(tx, "KZ", "190540000014", "ТОО «Образец»", NOW)
        organisations.grant(tx, 1001, firm.id, "manages", "code", NOW)
        words = Writing(uuid4(), case.id, "До ухода", 1001, 7)
        added = [write_as(tx, NOW, 1001, words)]
        before = next_revision(tx, 1001, 7, "После ухода")
        assert before is not None
        organisations.revoke(tx, 1001, firm.id, NOW)
        late = replace(words, id=uuid4(), message_id=8)
        added += [
            write_as(tx, NOW, 1001, late),
            revise(tx, NOW, uuid4(), 1001, before),
            attach(tx, NOW, replace(a_file(1), case_id=case.id)),
            attach(tx, NOW, replace(a_file(2), draft_id=case.draft_id)),
            add_details_as(tx, NOW, 1001, case.id, {"late_reason": "После ухода"}),
        ]
        attach(tx, NOW, a_file(3))
        assert adopt(tx, NOW, 1001, case_id=case.id) == 0
        return added, events(tx, case.id)

    added, line = await database.write(story)
    assert added == [True, False, False, False, False, False]
    assert line == ["registered", "message"]
