"""What lasts: restarts, kills, damaged folders, taken ports."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession

from sandbox.server import running
from sandbox.store import Store, UnusableState
from tests.sandbox.wire import EXPORTER, OFFICER, STAFF, Wire, key, png, wired


async def fill(wire: Wire) -> None:
    """A bit of everything."""
    await wire.start()
    await wire.control("clock", advance_s=3600)
    await wire.upload([("a.pdf", b"content", "application/pdf")], caption="file")
    await wire.upload([("p.png", png(), "image/png")], kind="photo")
    await wire.bot.send_message(
        EXPORTER, "<b>choose</b>", parse_mode="HTML", reply_markup=key("Go")
    )
    topic = await wire.bot.create_forum_topic(STAFF, "KE-1")
    thread = topic.message_thread_id
    await wire.control("send", user=OFFICER, chat=STAFF, thread=thread, text="note")
    await wire.bot.set_my_description("about")
    await wire.control("block", user=1002)


async def test_a_restart_finds_everything(tmp_path: Path) -> None:
    async with wired(data=tmp_path) as wire:
        await fill(wire)
        before = [await wire.messages(EXPORTER), await wire.messages(STAFF)]
        chats = await wire.get("chats")
        waiting = [update.update_id for update in await wire.bot.get_updates()]
    async with wired(data=tmp_path) as wire:
        assert [await wire.messages(EXPORTER), await wire.messages(STAFF)] == before
        assert await wire.get("chats") == chats
        assert (await wire.get("clock"))["offset_s"] == 3600
        assert (await wire.bot.get_my_description()).description == "about"
        updates = await wire.updates()
        assert [update.update_id for update in updates] == waiting
        documents = [u.message.document for u in updates if u.message and u.message.document]
        got = await wire.bot.download(documents[0].file_id)
        assert got is not None
        assert got.read() == b"content"
        clicked = await wire.control("click", user=EXPORTER, button="Go")
        assert clicked["update_id"] > waiting[-1]
        sent = await wire.control("send", user=EXPORTER, text="next")
        assert sent["message_id"] == before[0][-1]["message_id"] + 1


async def test_acknowledged_updates_do_not_come_back(tmp_path: Path) -> None:
    async with wired(data=tmp_path) as wire:
        await wire.control("send", user=EXPORTER, text="one")
        await wire.updates()
        await wire.updates()
    async with wired(data=tmp_path) as wire:
        assert await wire.updates() == []


async def test_reset_forgets_on_disk_too(tmp_path: Path) -> None:
    async with wired(data=tmp_path) as wire:
        await fill(wire)
        last = (await wire.updates())[-1].update_id
        await wire.control("reset")
        assert await wire.messages() == []
        assert (await wire.get("clock"))["offset_s"] == 0
        sent = await wire.control("send", user=EXPORTER, text="new")
        assert sent["message_id"] == 1
        assert sent["update_id"] > last
    async with wired(data=tmp_path) as wire:
        assert [m["text"] for m in await wire.messages()] == ["new"]


@pytest.mark.crash
async def test_what_was_answered_survives_a_kill(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--data", str(tmp_path),
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert process.stdout is not None
    base_url = (await process.stdout.readline()).decode().split()[0]
    async with ClientSession(base_url) as http:
        for number in range(50):
            body = {"user": EXPORTER, "text": f"message {number}"}
            async with http.post("/control/send", json=body) as answer:
                assert answer.status == 200
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()
    async with wired(data=tmp_path) as wire:
        texts = [message["text"] for message in await wire.messages()]
        assert texts == [f"message {number}" for number in range(50)]
        assert len(await wire.updates()) == 50


def test_a_line_cut_short_is_dropped(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("t", "1", {"a": 1})
    store.flush()
    store.close()
    journal = tmp_path / "journal.jsonl"
    with journal.open("ab") as file:
        file.write(b'[["t","2",{"a"')
    store = Store(tmp_path)
    assert store.loaded == {"t": {"1": {"a": 1}}}
    store.put("t", "3", {"a": 3})
    store.close()
    store = Store(tmp_path)
    assert store.loaded == {"t": {"1": {"a": 1}, "3": {"a": 3}}}
    store.close()


def test_a_long_journal_is_shortened(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number in range(3000):
        store.put("t", str(number % 3), {"a": number})
        store.flush()
    store.drop("t", "0")
    store.close()
    long = (tmp_path / "journal.jsonl").stat().st_size
    store = Store(tmp_path)
    store.put("t", "9", {"a": 9})
    store.close()
    assert (tmp_path / "journal.jsonl").stat().st_size < long / 100
    store = Store(tmp_path)
    assert store.loaded["t"] == {"1": {"a": 2998}, "2": {"a": 2999}, "9": {"a": 9}}
    store.close()


def test_a_damaged_folder_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "journal.jsonl").write_text('[["t","1",{}]]\nrubbish\n[["t","2",{}]]\n')
    with pytest.raises(UnusableState, match="line 2 is damaged") as caught:
        Store(tmp_path)
    assert "\n" not in str(caught.value)


async def test_records_of_something_else_are_said_in_one_line(tmp_path: Path) -> None:
    line = json.dumps([["users", "1", {"surprise": True}]])
    (tmp_path / "journal.jsonl").write_text(f"{line}\n")
    with pytest.raises(UnusableState, match="foreign record"):
        async with running(data=tmp_path):
            pass


def test_a_folder_serves_one_process(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(UnusableState, match="in use"):
        Store(tmp_path)
    store.close()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UnusableState):
        Store(tmp_path / "file")


async def test_a_taken_port(tmp_path: Path) -> None:
    async with running() as sandbox:
        port = int(sandbox.base_url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            async with running(port=port, data=tmp_path):
                pass
    async with running(data=tmp_path):
        pass


async def test_loopback_only() -> None:
    with pytest.raises(ValueError, match="no loopback address"):
        async with running(host="0.0.0.0"):
            pass
