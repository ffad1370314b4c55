"""What the page and scripts read: chats, state, calls, events, the clock."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientResponse

from tests.sandbox.wire import EXPORTER, OFFICER, PATIENCE, STAFF, Wire, key, wired


async def events(answer: ClientResponse) -> AsyncIterator[tuple[int, dict[str, Any]]]:
    number = 0
    async for raw in answer.content:
        line = raw.decode().strip()
        if line.startswith("id: "):
            number = int(line.removeprefix("id: "))
        elif line.startswith("data: "):
            yield number, json.loads(line.removeprefix("data: "))


async def first(answer: ClientResponse, count: int) -> list[tuple[int, dict[str, Any]]]:
    found = []
    async with asyncio.timeout(PATIENCE):
        async for item in events(answer):
            found.append(item)
            if len(found) == count:
                break
    return found


async def test_a_page_is_told_as_things_happen(wire: Wire) -> None:
    async with wire.http.get("/control/events") as stream:
        await wire.start()
        await wire.bot.send_chat_action(EXPORTER, "typing")
        sent = await wire.bot.send_message(EXPORTER, "choose", reply_markup=key("Go"))
        await wire.control("click", user=EXPORTER, button="Go")
        (update,) = await wire.updates()
        assert update.callback_query is not None
        await wire.bot.answer_callback_query(update.callback_query.id, text="ok")
        await wire.bot.edit_message_text("done", chat_id=EXPORTER, message_id=sent.message_id)
        await wire.bot.delete_message(EXPORTER, sent.message_id)
        await wire.bot.create_forum_topic(STAFF, "KE-1")
        found = [event for _, event in await first(stream, 9)]
    assert [event["type"] for event in found] == [
        "chat",
        "message",
        "typing",
        "message",
        "callback_answer",
        "edited",
        "deleted",
        "message",
        "topic",
    ]
    assert found[2]["action"] == "typing"
    assert found[3]["message"]["buttons"] == [[{"text": "Go", "data": "Go"}]]
    assert (found[4]["text"], found[4]["alert"], found[4]["user"]) == ("ok", False, EXPORTER)
    assert found[5]["message"]["text"] == "done"
    assert found[8]["topic"]["name"] == "KE-1"


async def test_a_reader_goes_on_where_he_was(wire: Wire) -> None:
    async with wire.http.get("/control/events?after=0") as stream:
        ((number, event),) = await first(stream, 1)
    assert event == {"type": "resync"}
    for text in "ab":
        await wire.control("send", user=EXPORTER, text=text)
    async with wire.http.get(f"/control/events?after={number}") as stream:
        found = await first(stream, 3)
    assert [event["type"] for _, event in found] == ["chat", "message", "message"]
    headers = {"Last-Event-ID": str(found[1][0])}
    async with wire.http.get("/control/events", headers=headers) as stream:
        ((_, event),) = await first(stream, 1)
    assert event["message"]["text"] == "b"


async def test_an_open_page_does_not_hold_up_the_end() -> None:
    async with wired() as wire:
        stream = await wire.http.get("/control/events")
        await wire.sandbox.stop()
        assert b"hello" in await stream.read(), "it was ended, not cut off"


async def test_the_list_of_chats(wire: Wire) -> None:
    await wire.start()
    topic = await wire.bot.create_forum_topic(STAFF, "KE-1")
    thread = topic.message_thread_id
    await wire.bot.send_message(STAFF, "card", message_thread_id=thread)
    chats = await wire.get("chats")
    private, group = chats[0], chats[-1]
    assert (private["id"], private["title"]) == (EXPORTER, "Sample Exporter One")
    assert private["last"]["text"] == "/start"
    assert [member["status"] for member in group["members"]] == ["creator", "administrator"]
    assert group["topics"] == [
        {
            "thread": thread,
            "name": "KE-1",
            "icon_color": 7322096,
            "icon_custom_emoji_id": None,
            "closed": False,
            "last": group["last"],
        }
    ]


async def test_messages_after_one(wire: Wire) -> None:
    for text in "abc":
        await wire.control("send", user=EXPORTER, text=text)
    assert [m["text"] for m in await wire.get(f"chats/{EXPORTER}/messages?after=1")] == ["b", "c"]
    assert await wire.get("chats/424242/messages") == []


async def test_the_calls_received(wire: Wire) -> None:
    await wire.start()
    await wire.bot.send_message(EXPORTER, "x", reply_markup=key("A"))
    await wire.updates()
    calls = await wire.get("calls")
    assert [call["method"] for call in calls] == ["sendMessage"]
    (call,) = calls
    assert call["params"]["reply_markup"]["inline_keyboard"][0][0]["text"] == "A"
    assert (call["ok"], call["answer"]["result"]["text"]) == (True, "x")
    assert await wire.get(f"calls?after={call['n']}") == []
    assert await wire.get("calls?method=getme") == []
    polls = [call["method"] for call in await wire.get("calls?polls=1")]
    assert polls == ["getUpdates", "sendMessage", "getUpdates"]


async def test_the_clock_dates_messages(wire: Wire) -> None:
    await wire.control("clock", now="2027-03-01T09:00:00+05:00")
    sent = await wire.control("send", user=EXPORTER, text="dated")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.message_id == sent["message_id"]
    assert update.message.date.isoformat()[:16] == "2027-03-01T04:00"
    await wire.control("clock", advance_s=86400)
    assert (await wire.get("clock"))["now"].startswith("2027-03-02T04:00")


@pytest.mark.parametrize(
    ("call", "body", "why"),
    [
        ("send", {"text": "x"}, "user: a whole number is needed"),
        ("send", {"user": "me", "text": "x"}, "user: 'me' is no whole number"),
        ("send", {"user": EXPORTER}, "text: a text is needed"),
        ("send", {"user": EXPORTER, "text": " "}, "text: must not be empty"),
        ("send", {"user": EXPORTER, "text": "x" * 4097}, "text: Telegram's apps send at most"),
        ("send", {"user": EXPORTER, "text": "x", "chat": -7}, "chat: there is no chat -7"),
        ("send", {"user": EXPORTER, "text": "x", "chat": 1002}, "chat: 1002 is another person's"),
        ("send", {"user": EXPORTER, "text": "x", "reply_to": 9}, "reply_to: there is no message 9"),
        ("send", {"user": EXPORTER, "txt": "x"}, "txt: unknown field"),
        ("send", {"user": OFFICER, "chat": STAFF, "thread": 9, "text": "x"}, "thread: there is no"),
        ("clock", {}, "now: give either now or advance_s"),
        ("clock", {"now": "soon"}, "now: 'soon' is no ISO date and time"),
        ("clock", {"advance_s": "much"}, "advance_s: 'much' is no number"),
        ("topic", {"user": OFFICER, "action": "burn"}, "action: 'burn' is none of"),
        ("topic", {"user": OFFICER, "action": "close", "thread": 5}, "thread: there is no topic"),
        ("migrate", {"chat": EXPORTER}, f"chat: there is no group {EXPORTER}"),
        ("delivery", {"parallel": "maybe"}, "parallel: 'maybe' is neither true nor false"),
        ("add_to_group", {"chat": 5, "title": "x", "user": EXPORTER}, "chat: a group's id"),
        ("edit", {"user": EXPORTER, "message_id": 9, "text": "x"}, "message_id: 9 is no message"),
    ],
)
async def test_control_calls_that_make_no_sense(
    wire: Wire, call: str, body: dict[str, Any], why: str
) -> None:
    _, said = await wire.refused(call, **body)
    assert said.startswith(why)


async def test_4096_emoji_of_a_person(wire: Wire) -> None:
    await wire.control("send", user=EXPORTER, text="😀" * 4096)
    (update,) = await wire.updates()
    assert update.message is not None
    assert len(update.message.text or "") == 4096


async def test_the_page_is_served(wire: Wire) -> None:
    async with wire.http.get("/") as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
    async with wired(page=False) as bare, bare.http.get("/") as answer:
        assert answer.status == 404
