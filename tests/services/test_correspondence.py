"""Files that came before anybody knew where they belong."""

from dataclasses import replace
from uuid import UUID, uuid4

from sqlalchemy import Connection

from services.correspondence import adopt, attach
from storage import cases, documents, people
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
