"""Posting updates to the bot's webhook: one chat in order, chats in parallel, until a 2xx."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, TCPConnector

from sandbox.api import BotApi
from sandbox.errors import ApiError
from sandbox.model import Json, QueuedUpdate, Webhook
from sandbox.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
LONGEST_RETRY_AFTER_S = 3600


@dataclass(frozen=True)
class DeliveryPolicy:
    """Times in seconds: how long an answer may take, and how retries back off."""

    timeout: float = 60.0
    first_pause: float = 2.0
    longest_pause: float = 600.0
    gone_after: float = 23 * 3600.0

    def pause(self, failures: int) -> float:
        """The first retry comes at once, then 2, 4, 8 ... seconds up to the longest."""
        if failures <= 1:
            return 0.0
        return float(min(self.first_pause * 2 ** min(failures - 2, 30), self.longest_pause))


@dataclass(frozen=True)
class Outcome:
    """What became of one attempt; `why=None` is success."""

    why: str | None = None
    status: int = 0
    retry_after: float | None = None


class Deliverer:
    """Watches the queue; one task per chat holds the head of that chat's queue."""

    def __init__(self, api: BotApi, policy: DeliveryPolicy) -> None:
        self._api = api
        self._policy = policy
        self._chats: dict[tuple[int, int], asyncio.Task[None]] = {}
        self._session: ClientSession | None = None
        self._version = -1
        self._slots = asyncio.Semaphore(1)
        self._gone_since: float | None = None
        self.parallel = False
        self.secret_override: tuple[str | None] | None = None

    @property
    def _world(self) -> World:
        return self._api.world

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            while True:
                world = self._world
                if self._version != world.updates.webhook_version:
                    await self._restart()
                if world.webhook.url:
                    self._start_chats()
                await world.updates.news(1.0)
        finally:
            await self._stop()

    async def _restart(self) -> None:
        await self._stop()
        self._version = self._world.updates.webhook_version
        most = self._world.webhook.max_connections
        self._slots = asyncio.Semaphore(most)
        self._gone_since = None

    async def _stop(self) -> None:
        tasks, self._chats = list(self._chats.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _start_chats(self) -> None:
        for chat, updates in self._world.updates.by_chat.items():
            if not self.parallel:
                self._start((chat, 0), chat, None)
                continue
            for number in updates:
                self._start((chat, number), chat, number)

    def _start(self, key: tuple[int, int], chat: int, number: int | None) -> None:
        if key in self._chats:
            return
        task = asyncio.create_task(self._drain(key, chat, number))
        self._chats[key] = task

    async def _drain(self, key: tuple[int, int], chat: int, number: int | None) -> None:
        try:
            while (update := self._head(chat, number)) is not None:
                await self._deliver(update)
        finally:
            if self._chats.get(key) is asyncio.current_task():
                del self._chats[key]
            self._world.updates.wake()

    def _head(self, chat: int, number: int | None) -> QueuedUpdate | None:
        updates = self._world.updates.by_chat.get(chat, {})
        return updates.get(number or next(iter(updates), 0))

    async def _deliver(self, update: QueuedUpdate) -> None:
        """Try until the bot takes it, it expires or the webhook goes."""
        failures = 0
        while update.id in self._world.updates.pending:
            outcome = await self.post(update.body)
            if outcome.why is None:
                self._gone_since = None
                self._acknowledge(update)
                return
            failures += 1
            self._note(outcome)
            self._world.updates.expire()
            pause = self._policy.pause(failures)
            await asyncio.sleep(pause if outcome.retry_after is None else outcome.retry_after)

    def _acknowledge(self, update: QueuedUpdate) -> None:
        self._world.updates.acknowledge(update)
        self._world.store.flush()
        self._api.calls.touch()

    def _note(self, outcome: Outcome) -> None:
        world = self._world
        world.webhook.last_error_date = world.clock.unix()
        world.webhook.last_error_message = outcome.why
        world.save(world.webhook)
        world.store.flush()
        if outcome.status == 410:
            self._remove_if_gone()

    def _remove_if_gone(self) -> None:
        """A webhook that answers 410 for long enough is removed."""
        now = asyncio.get_running_loop().time()
        self._gone_since = self._gone_since or now
        if now - self._gone_since < self._policy.gone_after:
            return
        world = self._world
        world.webhook = Webhook()
        world.save(world.webhook)
        world.updates.webhook_version += 1
        world.updates.wake()

    async def post(self, body: Json) -> Outcome:
        """One attempt; a method call in the answer is carried out, its result not told."""
        webhook = self._world.webhook
        headers = {"Content-Type": "application/json"}
        if secret := self._secret(webhook):
            headers[SECRET_HEADER] = secret
        if self._session is None:
            self._session = ClientSession(connector=TCPConnector(limit=0))
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
        limit = ClientTimeout(total=self._policy.timeout)
        try:
            async with (
                self._slots,
                self._session.post(webhook.url, data=data, headers=headers, timeout=limit) as got,
            ):
                return await self._read(got)
        except TimeoutError:
            return Outcome("Read timeout expired")
        except ClientError as error:
            return Outcome(_reason(error))

    def _secret(self, webhook: Webhook) -> str | None:
        return self.secret_override[0] if self.secret_override else webhook.secret

    async def _read(self, got: ClientResponse) -> Outcome:
        text = await got.text()
        if 200 <= got.status < 300:
            await self._call_in_answer(text)
            return Outcome(status=got.status)
        after = got.headers.get("Retry-After", "")
        return Outcome(
            f"Wrong response from the webhook: {got.status} {got.reason}",
            got.status,
            min(float(after), LONGEST_RETRY_AFTER_S) if after.isdigit() else None,
        )

    async def _call_in_answer(self, text: str) -> None:
        if not text.lstrip().startswith("{"):
            return
        try:
            params: dict[str, Any] = json.loads(text)
        except ValueError:
            return
        name = params.pop("method", None)
        if not isinstance(name, str):
            return
        try:
            await self._api.execute(name, params, {})
        except ApiError:
            return


def _reason(error: ClientError) -> str:
    text = str(error)
    return "Connection refused" if "Cannot connect" in text else f"Connection failed: {text}"
