"""What a message that arrived leaves behind: which case a reply to it belongs to."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection

from services.deliveries import delivered
from services.notices import Member, Notice, send_in_album
from storage import outbox
from storage.database import Database
from storage.outbox import Lane
from tests.services.sample import NOW, a_case

OWNER = 1001
LATER = NOW + timedelta(minutes=1)


@pytest.mark.parametrize("messages", [(71,), (71, 72, 73)])
async def test_every_message_of_an_album_is_known_by_its_case(
    database: Database, messages: tuple[int, ...]
) -> None:
    def arrive(tx: Connection) -> UUID:
        case = a_case(tx)
        notice = Notice(OWNER, "desk-file-bare-text", case_id=case.id, lane=Lane.ANSWER)
        send_in_album(tx, NOW, notice, Member("a", 1, "photo", "file"))
        (album,) = (one for one in outbox.due(tx, LATER, Lane.ANSWER, 9) if one.kind == "album")
        assert outbox.begin(tx, album.id)
        delivered(tx, LATER, album, messages)
        return case.id

    case_id = await database.write(arrive)

    def known(tx: Connection) -> list[UUID | None]:
        return [outbox.case_of_message(tx, OWNER, number) for number in (70, 71, 72, 73)]

    there = [case_id if number in messages else None for number in (70, 71, 72, 73)]
    assert await database.read(known) == there
    assert await database.write(lambda tx: outbox.prune(tx, LATER + timedelta(days=1))) == len(
        messages
    )
    assert await database.read(known) == [None] * 4
