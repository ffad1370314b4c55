"""Real processes around a local Telegram: started, killed, started again."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import aiohttp
from sqlalchemy import Connection, select

from locales.texts import texts
from sandbox.server import running
from sandbox.webhook import DeliveryPolicy
from services import consent
from storage import people, profiles
from storage.cipher import FieldCipher
from storage.database import AsyncDatabase, Database, open_database
from storage.profiles import Profile
from storage.tables import case_queue, cases, documents, inbox
from tests.conftest import migrated
from tests.crash.nursery import Child, born
from tests.stories.driver import plain

EXPORTER: Final = 1001
STAFF: Final = -1001000000001
_PATIENCE: Final = 90.0


@dataclass
class House:
    """The processes of one test and the Telegram they serve."""

    telegram: aiohttp.ClientSession
    database: Database
    environment: dict[str, str]
    folder: Path
    processes: dict[str, Child] = field(default_factory=dict)

    async def start(self, role: str) -> None:
        """Start `web`, `polling` or `worker`; the first two tell Telegram when they are there."""
        log = self.folder / f"{role}.log"
        self.processes[role] = born(role, self.environment, log)
        if role != "worker":
            method = "setWebhook" if role == "web" else "deleteWebhook"
            already = await self.calls(method)
            await self.until(lambda: self._called(method, already))

    async def kill(self, role: str) -> None:
        """End a process without a word."""
        process = self.processes.pop(role)
        process.kill()
        await self._end_of(process)

    async def dies(self, role: str) -> None:
        """Wait for a process to be killed by the place it was told to die at."""
        code = await self._end_of(self.processes.pop(role))
        assert code == -9, f"{role} ended with {code}"

    async def end(self) -> None:
        """End what still runs."""
        for role in list(self.processes):
            await self.kill(role)

    def doom(self, place: str) -> None:
        """The process that next comes to this place dies there."""
        Path(self.environment["KILL_FILE"]).write_text(place)

    async def post(self, path: str, **fields: Any) -> Any:
        """Something happens in Telegram."""
        async with self.telegram.post(f"/control/{path}", json=fields) as answer:
            said = await answer.json()
            assert answer.status == 200, said
        return said

    async def get(self, path: str) -> Any:
        """Look at Telegram."""
        async with self.telegram.get(f"/control/{path}") as answer:
            return await answer.json()

    async def says(self, text: str) -> None:
        """The exporter writes."""
        await self.post("send", user=EXPORTER, text=text, language_code="ru")

    async def presses(self, key: str) -> int:
        """The exporter presses the newest button of that label; answers the update's id."""
        label = plain(texts("ru")(key))

        async def press() -> Any:
            body = {"user": EXPORTER, "button": label}
            async with self.telegram.post("/control/click", json=body) as answer:
                return await answer.json() if answer.status == 200 else None

        return int((await self.until(press))["update_id"])

    async def offers(self, key: str) -> bool:
        """The newest window has a button of that label."""
        label = plain(texts("ru")(key))
        messages = await self.get(f"chats/{EXPORTER}/messages")
        shown = (m["buttons"] for m in reversed(messages) if m["buttons"] and not m["deleted"])
        return any(button["text"] == label for row in next(shown, []) for button in row)

    async def sees(self, key: str) -> None:
        """The exporter's chat holds this text."""
        await self.until(lambda: self._shown(plain(texts("ru")(key)).splitlines()[0]))

    async def settled(self) -> None:
        """Nothing is on its way any more: all is delivered, worked, and shown."""
        idle = f"idle?timeout={_PATIENCE:g}"
        assert (await self.get(idle))["idle"], self.logs()

        async def worked() -> bool:
            return await self.count(inbox.c.update_id, inbox.c.state == "pending") == 0

        await self.until(worked)
        assert (await self.get(idle))["idle"], self.logs()

    async def until(self, check: Any) -> Any:
        """Ask again and again until `check` answers something."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while not (found := await check()):
            assert asyncio.get_running_loop().time() < deadline, f"in vain: {self.logs()}"
            await asyncio.sleep(0.05)
        return found

    async def count(self, column: Any, *conditions: Any) -> int:
        """How many rows there are."""
        statement = select(column).where(*conditions)
        return len(await self.database.read(lambda tx: tx.execute(statement).all()))

    async def cases(self) -> int:
        """How many cases there are."""
        return await self.count(cases.c.id)

    async def registered(self) -> int:
        """How many cases the back office was told of."""
        return await self.count(case_queue.c.id, case_queue.c.event == "registered")

    async def files(self) -> int:
        """How many files were kept."""
        return await self.count(documents.c.id)

    async def calls(self, method: str) -> int:
        """How often the bot has called a method."""
        calls = await self.get("calls")
        return sum(call["method"].lower() == method.lower() for call in calls)

    def logs(self) -> str:
        """The last that the processes said."""
        return "\n".join(path.read_text()[-1500:] for path in sorted(self.folder.glob("*.log")))

    async def _end_of(self, process: Child) -> int:
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while (code := process.ended()) is None:
            assert asyncio.get_running_loop().time() < deadline, f"it lives on: {self.logs()}"
            await asyncio.sleep(0.02)
        return code

    async def _called(self, method: str, already: int) -> bool:
        return await self.calls(method) > already

    async def _shown(self, text: str) -> bool:
        messages = await self.get(f"chats/{EXPORTER}/messages")
        return any(text in message["text"] for message in messages if not message["deleted"])


@asynccontextmanager
async def house(folder: Path, database_url: str) -> AsyncIterator[House]:
    """A local Telegram with short redelivery pauses, a database with a known exporter, no process
    yet."""
    await migrated(database_url)
    policy = DeliveryPolicy(timeout=20.0, first_pause=0.2, longest_pause=0.5)
    async with running(port=0, data=None, page=False, policy=policy) as telegram:
        database = open_database(database_url, FieldCipher())
        assert isinstance(database, AsyncDatabase)
        await database.write(_known_exporter)
        async with aiohttp.ClientSession(telegram.base_url) as session:
            environment = _environment(telegram.base_url, telegram.token, database_url, folder)
            made = House(session, database, environment, folder)
            try:
                yield made
            finally:
                await made.end()
                await database.close()


def _environment(base_url: str, token: str, database_url: str, folder: Path) -> dict[str, str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {
        **os.environ,
        "BOT_TOKEN": token,
        "BOT_API_URL": base_url,
        "DATA_DIR": str(folder / "data"),
        "DATABASE_URL": database_url,
        "STAFF_CHAT_ID": str(STAFF),
        "STAFF_DETAIL": "full",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "WEBHOOK_SECRET": "sample-secret",
        "PORT": str(port),
        "KILL_FILE": str(folder / "kill"),
    }


def _known_exporter(tx: Connection) -> None:
    now = datetime.now(UTC)
    people.choose_language(tx, EXPORTER, "ru", now)
    consent.decide(tx, now, EXPORTER, "given", "ru")
    profile = Profile(
        id=uuid4(),
        user_id=EXPORTER,
        country="KZ",
        organisation="Sample Exporter LLP",
        identifier="190540000014",
        identifier_kind="bin",
        identifier_verdict="looks_valid",
        full_name="Sample Person",
        post=None,
        phone="+77010000000",
        email=None,
        acting_as="policyholder",
    )
    profiles.save(tx, profile, now)
