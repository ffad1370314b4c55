"""What staff send together arrives together, once, in its order, with one way to answer."""

from typing import Any

from locales.texts import ChatLanguage
from services.notices import ALBUM_WAIT
from storage.tables import outbox
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

OFFICER = 9001
NAMES = ("1-form.pdf", "2-sample.pdf", "3-list.pdf")


async def albums(person: Chat) -> list[list[dict[str, Any]]]:
    """The albums in a chat, each with its messages in order."""
    found: dict[str, list[dict[str, Any]]] = {}
    for message in await person.messages():
        if message["from"] == "bot" and message["media_group_id"]:
            found.setdefault(message["media_group_id"], []).append(message)
    return list(found.values())


async def test_an_album_of_staff_arrives_as_one(town: Town, language: ChatLanguage) -> None:
    exporter = town.chat(1001, language)
    await arrives(exporter)
    case = await opens_a_case(town, exporter)
    topic = Topic(town, case)
    files = [(name, f"%PDF-1.4 {name}".encode()) for name in NAMES]
    await topic.uploads(OFFICER, *files, kind="album", caption="Заполните")
    await exporter.sees("desk-album-text", number=case.number)
    (album,) = await albums(exporter)
    assert [file["name"] for m in album for file in m["files"]] == list(NAMES)
    assert "Заполните" in album[0]["text"]
    assert [m["text"] for m in album[1:]] == ["", ""]
    await exporter.is_offered("button-reply")
    sent = [m for m in await topic.messages() if m["files"] and m["from"] != "bot"]
    for message in sent[-3:]:
        assert await topic.reaction_to(message["message_id"]) == ["👌"]

    events = [e for e in await town.queued(case) if e == "file_sent"]
    assert len(events) == len(NAMES)
    kinds = await town.look_up(lambda tx: [row.kind for row in tx.execute(outbox.select())])
    assert kinds.count("album") == 1


async def test_an_album_is_one_also_when_its_files_take_long_to_be_read(town: Town) -> None:
    exporter = town.chat(1001, "ru")
    await arrives(exporter)
    topic = Topic(town, await opens_a_case(town, exporter))
    longer_than_an_album_waits = ALBUM_WAIT.total_seconds() * 1000 + 200
    await town.post("faults", method="getChatMember", delay_ms=longer_than_an_album_waits)
    files = [(name, f"%PDF-1.4 {name}".encode()) for name in NAMES]
    await topic.uploads(OFFICER, *files, kind="album", caption="Заполните")
    (album,) = await albums(exporter)
    assert [file["name"] for m in album for file in m["files"]] == list(NAMES)
    newest = (await exporter.messages())[-1]["text"]
    assert newest == exporter.words("desk-album-text", number=topic.case.number)


async def test_a_reply_to_any_file_of_an_album_belongs_to_its_case(town: Town) -> None:
    exporter = town.chat(1001, "kk")
    await arrives(exporter)
    case = await opens_a_case(town, exporter)
    await opens_a_case(town, exporter)
    files = [(name, f"%PDF-1.4 {name}".encode()) for name in NAMES]
    topic = Topic(town, case)
    await topic.uploads(OFFICER, *files, kind="album", caption="Заполните")
    await exporter.sees("desk-album-text", number=case.number)
    (album,) = await albums(exporter)
    for place, file in enumerate(album, 1):
        await exporter.replies(file["message_id"], f"Жауап {place}")
        await exporter.sees("cases-written", number=case.number)
        await topic.shows(f"Жауап {place}")
