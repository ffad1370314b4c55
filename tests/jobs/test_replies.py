"""What the back office answers: applied once, refused with a reason, never in anybody's way."""

import json
import os
from datetime import timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import select, text

from agency.uuid7 import uuid7
from jobs.leases import QueueLeases
from jobs.replies import Replies
from services.back_office import queue as work
from services.back_office.queue import Claim
from storage import cases, queue, replies
from storage.cases import Case
from storage.database import Database
from storage.replies import Reply
from storage.tables import outbox
from tests.services.sample import NOW, a_case


async def reply(
    database: Database, case: Case, kind: str, key: str | None = None, **said: Any
) -> Reply:
    made = Reply(uuid7(NOW, os.urandom), case.number, kind, said, "ERP-1", key, NOW)
    await database.write(lambda tx: replies.add(tx, made))
    return made


async def work_all(database: Database) -> None:
    await Replies(database, lambda: NOW).turn()


async def notices(database: Database, kind: str = "notice") -> list[str]:
    rows = await database.read(
        lambda tx: tx.execute(select(outbox.c.payload).where(outbox.c.kind == kind)).scalars().all()
    )
    return [row["key"] for row in rows]


async def events(database: Database, case: Case) -> list[str]:
    return [
        row.event for row in await database.read(lambda tx: queue.listed(tx, None, case.number))
    ]


async def state(database: Database, made: Reply) -> tuple[str, str | None]:
    return await database.read(lambda tx: replies.state_of(tx, made.id))


async def test_each_kind_takes_effect_once(database: Database) -> None:
    case = await database.write(a_case)
    made = [
        await reply(database, case, "message", text="Получили, спасибо"),
        await reply(database, case, "document_request", item="Акт сверки", due="2026-04-01"),
        await reply(database, case, "status", status="complete"),
    ]
    for _ in range(3):
        await work_all(database)
    assert [await state(database, one) for one in made] == [("done", None)] * 3
    assert await events(database, case) == [
        "registered",
        "answered",
        "document_requested",
        "status_changed",
        "status_changed",
    ]
    keys = ["receipt-text", "desk-answer-text", "desk-request-due-text", "clock-told-complete"]
    assert await notices(database) == keys
    fresh = await database.read(lambda tx: cases.get(tx, case.id))
    assert fresh is not None
    assert fresh.status == "complete"


async def test_the_same_key_twice_has_one_effect(database: Database) -> None:
    case = await database.write(a_case)
    await reply(database, case, "message", key="K-1", text="Раз")
    await reply(database, case, "message", key="K-1", text="Два")
    await work_all(database)
    await reply(database, case, "message", key="K-1", text="Три")
    await work_all(database)
    assert (await events(database, case)).count("answered") == 1


async def test_what_cannot_be_applied_is_refused_and_the_next_goes_on(database: Database) -> None:
    case = await database.write(a_case)
    refused = {
        "paid": await reply(database, case, "status", status="paid"),
        "status:": await reply(database, case, "status", status="invented"),
        "text:": await reply(database, case, "message", text="  "),
        "item:": await reply(database, case, "document_request", due="2026-04-01"),
        "due:": await reply(database, case, "document_request", item="Акт", due="завтра"),
        "unknown kind": await reply(database, case, "applause"),
    }
    good = await reply(database, case, "message", text="А это дойдёт")
    await work_all(database)
    for word, made in refused.items():
        found, error = await state(database, made)
        assert found == "refused"
        assert word in str(error)
    assert await state(database, good) == ("done", None)
    assert (await notices(database, "desk.note")).count("desk-reply-refused") == len(refused)


async def test_a_reply_to_no_case_is_refused(database: Database) -> None:
    case = await database.write(a_case)
    made = Reply(uuid4(), "KE-2026-999999-0", "message", {"text": "Кому?"}, None, None, NOW)
    await database.write(lambda tx: replies.add(tx, made))
    await work_all(database)
    assert (await state(database, made))[0] == "refused"
    assert await events(database, case) == ["registered"]


async def test_a_row_written_by_sql_is_applied(database: Database, database_url: str) -> None:
    case = await database.write(a_case)
    postgres = database_url.startswith("postgresql")
    row = {
        "id": str(uuid4()) if postgres else uuid4().hex,
        "number": case.number,
        "payload": json.dumps({"text": "Из другой системы"}, ensure_ascii=False),
    }
    statement = "INSERT INTO case_replies (id, case_number, kind, payload, created_at) VALUES " + (
        "(CAST(:id AS uuid), :number, 'message', CAST(:payload AS json), now())"
        if postgres
        else "(:id, :number, 'message', :payload, CURRENT_TIMESTAMP)"
    )
    await database.write(lambda tx: tx.execute(text(statement), row))
    await work_all(database)
    assert "answered" in await events(database, case)


async def test_leases_end_also_when_nobody_claims(database: Database) -> None:
    await database.write(a_case)
    lease = timedelta(seconds=30)
    (row,) = await database.write(lambda tx: work.claim(tx, NOW, Claim("sample", 1, lease)))
    job = QueueLeases(database, lambda: NOW + timedelta(minutes=1))
    assert not await job.turn()
    found = await database.read(lambda tx: queue.get(tx, row.id))
    assert found is not None
    assert (found.state, found.last_error) == ("ready", "the lease ran out")
