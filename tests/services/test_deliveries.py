"""What a message that arrived leaves behind: which case a reply to it belongs to."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection

from services.deliveries import delivered, still_comes
from services.notices import ALBUM_WAIT, Member, Notice, send_in_album
from storage import inbox, outbox, topics
from storage.database import Database
from storage.inbox import Received
from storage.outbox import Lane
from storage.topics import Topic
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


@pytest.mark.parametrize(
    ("chat_key", "tried", "waited", "waits"),
    [
        ("-100:7", False, timedelta(seconds=5), True),
        ("-100:8", False, timedelta(seconds=5), False),
        ("-100:7", True, timedelta(seconds=5), False),
        ("-100:7", False, timedelta(minutes=5), False),
    ],
    ids=["unread", "another topic", "failed", "stuck"],
)
async def test_an_album_waits_for_what_came_with_it_and_is_not_read_yet(
    database: Database, chat_key: str, tried: bool, waited: timedelta, waits: bool
) -> None:
    now = NOW + waited

    def look(tx: Connection) -> tuple[bool, bool]:
        case = a_case(tx)
        topics.keep(tx, Topic(case.id, -100, 7, None))
        notice = Notice(OWNER, "desk-file-bare-text", case_id=case.id, lane=Lane.ANSWER)
        send_in_album(tx, NOW, notice, Member("a", 1, "photo", "file"))
        rest = Received(1, chat_key, "{}")
        inbox.accept(tx, [rest], NOW)
        if tried:
            inbox.fail(tx, rest, "Sample", NOW)
        (album,) = (one for one in outbox.due(tx, now, Lane.ANSWER, 9) if one.kind == "album")
        held = still_comes(tx, now, album)
        later = outbox.due(tx, now + ALBUM_WAIT, Lane.ANSWER, 9)
        assert "album" in [one.kind for one in later]
        return held, "album" in [one.kind for one in outbox.due(tx, now, Lane.ANSWER, 9)]

    assert await database.write(look) == (waits, not waits)
