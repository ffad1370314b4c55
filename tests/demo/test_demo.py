"""The demo as a newcomer starts it: up by one command, down by Ctrl-C, and up again as it was."""

import asyncio
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from locales.texts import texts
from tests.sandbox.wire import eventually
from tests.stories.driver import plain

pytestmark = [pytest.mark.crash, pytest.mark.timeout(240)]
EXPORTBOT = str(Path(sys.executable).with_name("exportbot"))
START = 90.0


def free_port() -> int:
    """A loopback port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


async def launched(port: int, data: Path) -> Process:
    """`exportbot demo` as a process."""
    return await asyncio.create_subprocess_exec(
        EXPORTBOT, "demo", "--port", str(port), "--data", str(data),
        stdout=PIPE, stderr=PIPE, stdin=DEVNULL,
    )  # fmt: skip


@asynccontextmanager
async def demo(port: int, data: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """A demo that is up; Ctrl-C must end it without a word on standard error."""
    process = await launched(port, data)
    assert process.stdout is not None
    assert process.stderr is not None
    line = await asyncio.wait_for(process.stdout.readline(), START)
    assert f"http://127.0.0.1:{port}/" in line.decode()
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            yield session
    finally:
        process.send_signal(signal.SIGINT)
        code = await asyncio.wait_for(process.wait(), START)
    assert (code, (await process.stderr.read()).decode()) == (0, "")


async def _post(session: aiohttp.ClientSession, path: str, **fields: Any) -> Any:
    async with session.post(f"/control/{path}", json=fields) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def _messages(session: aiohttp.ClientSession) -> list[str]:
    async with session.get("/control/chats/1001/messages") as answer:
        return [message["text"] for message in await answer.json() if not message["deleted"]]


async def _reads(session: aiohttp.ClientSession, text: str) -> list[str]:
    """What stands in the chat once its newest message holds this text."""

    async def newest() -> bool:
        return any(text in message for message in (await _messages(session))[-1:])

    await eventually(newest)
    return await _messages(session)


async def test_a_second_start_finds_everything_where_it_was(tmp_path: Path) -> None:
    asked, menu, none = (
        plain(texts("kk")(key)).splitlines()[0]
        for key in ("menu-language-ask", "menu-title", "cases-none")
    )
    port = free_port()
    async with demo(port, tmp_path / "demo") as session:
        await _post(session, "send", user=1001, text="/start")
        await _reads(session, asked)
        await _post(session, "click", user=1001, button="Қазақша")
        before = await _reads(session, menu)
    async with demo(port, tmp_path / "demo") as session:
        assert await _messages(session) == before
        await _post(session, "click", user=1001, button=plain(texts("kk")("menu-cases")))
        await _reads(session, none)


async def _one_line(port: int, data: Path) -> str:
    process = await launched(port, data)
    said, complained = await asyncio.wait_for(process.communicate(), START)
    assert (process.returncode, said) == (2, b"")
    (line,) = complained.decode().splitlines()
    return line


async def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert str(port) in await _one_line(port, tmp_path / "demo")


@pytest.mark.parametrize("damaged", ["bot/exportbot.db", "telegram/journal.jsonl"])
async def test_a_damaged_folder_is_said_in_one_line(tmp_path: Path, damaged: str) -> None:
    place = tmp_path / "demo" / damaged
    place.parent.mkdir(parents=True)
    place.write_bytes(b"nothing of ours\n" * 100)
    assert "--data" in await _one_line(free_port(), tmp_path / "demo")
