"""Control calls for scripts: clock, faults, raw updates, quiet, reset."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from sandbox.control.fields import flag, integer, json_fields, maybe_integer, number, string
from sandbox.errors import ControlError
from sandbox.faults import FIELDS, Faults
from sandbox.journal import CallLog
from sandbox.model import Json
from sandbox.validation import Drift
from sandbox.webhook import Deliverer
from sandbox.world import World

QUIET_MS = 300
IDLE_TIMEOUT_S = 10
_STEP_S = 0.01


@dataclass(frozen=True)
class Scripting:
    """The handlers; `routes` says where they stand."""

    world: World
    calls: CallLog
    faults: Faults
    deliverer: Deliverer

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/clock", self.clock),
            web.post("/control/clock", self.set_clock),
            web.get("/control/idle", self.idle),
            web.get("/control/faults", self.list_faults),
            web.post("/control/faults", self.add_fault),
            web.delete("/control/faults", self.clear_faults),
            web.post("/control/update", self.update),
            web.post("/control/redeliver", self.redeliver),
            web.post("/control/delivery", self.delivery),
            web.post("/control/rotate", self.rotate),
            web.post("/control/reset", self.reset),
        ]

    async def clock(self, request: web.Request) -> web.Response:
        return web.json_response(self.world.clock.as_json())

    async def set_clock(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "now advance_s")
        if len(fields) != 1:
            raise ControlError("now: give either now or advance_s")
        clock = self.world.clock
        if "now" in fields:
            clock.set(_moment(string(fields, "now")))
        else:
            clock.advance(number(fields, "advance_s", 0.0))
        self.world.profile.clock_offset = clock.offset
        self.world.save(self.world.profile)
        self.world.events.emit("clock", now=clock.now().isoformat())
        return web.json_response(clock.as_json())

    async def idle(self, request: web.Request) -> web.Response:
        timeout = number(request.query, "timeout", IDLE_TIMEOUT_S)
        quiet = number(request.query, "quiet", QUIET_MS) / 1000
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while not self._quiet(quiet):
            if loop.time() >= deadline:
                pending = len(self.world.updates.pending)
                why = f"not idle after {timeout:g} s: {pending} updates pending"
                body = {"idle": False, "pending": pending, "error": why}
                return web.json_response(body, status=408)
            await asyncio.sleep(_STEP_S)
        return web.json_response({"idle": True})

    def _quiet(self, seconds: float) -> bool:
        updates = self.world.updates
        return not updates.pending and not updates.again and self.calls.quiet_for() >= seconds

    async def list_faults(self, request: web.Request) -> web.Response:
        body = {"faults": self.faults.as_json(), "enforce_pace": self.faults.enforce_pace}
        return web.json_response(body)

    async def add_fault(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, f"{' '.join(FIELDS)} enforce_pace")
        if "enforce_pace" in fields:
            self.faults.enforce_pace = flag(fields, "enforce_pace")
            return web.json_response({"enforce_pace": self.faults.enforce_pace})
        whole = ("chat", "error", "retry_after", "migrate_to", "times")
        fields |= {name: maybe_integer(fields, name) for name in whole if name in fields}
        return web.json_response({"id": self.faults.add(fields)})

    async def clear_faults(self, request: web.Request) -> web.Response:
        self.faults.clear()
        return web.json_response({"ok": True})

    async def update(self, request: web.Request) -> web.Response:
        body: Json = await request.json()
        if "update_id" not in body:
            body = {"update_id": self.world.count("update"), **body}
        kinds = [name for name in body if name != "update_id"]
        if len(kinds) != 1:
            raise ControlError("update: exactly one kind of update is needed")
        try:
            self.world.updates.push_raw(kinds[0], _chat_of(body[kinds[0]]), body)
        except Drift as error:
            raise ControlError(f"update: {error}") from error
        return web.json_response({"update_id": body["update_id"]})

    async def redeliver(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "update_id times parallel")
        body = self.world.updates.recent(integer(fields, "update_id"))
        if body is None:
            raise ControlError("update_id: no such update among the newest", 404)
        times = maybe_integer(fields, "times") or 1
        if not self.world.webhook.url:
            self.world.updates.again += [body] * times
            self.world.updates.wake()
            return web.json_response({"queued": times})
        if flag(fields, "parallel"):
            outcomes = await asyncio.gather(*(self.deliverer.post(body) for _ in range(times)))
        else:
            outcomes = [await self.deliverer.post(body) for _ in range(times)]
        return web.json_response({"statuses": [outcome.status for outcome in outcomes]})

    async def delivery(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "parallel")
        self.deliverer.parallel = flag(fields, "parallel")
        self.world.updates.wake()
        return web.json_response({"parallel": self.deliverer.parallel})

    async def rotate(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "secret")
        self.deliverer.secret_override = (fields["secret"],) if "secret" in fields else None
        return web.json_response({"ok": True})

    async def reset(self, request: web.Request) -> web.Response:
        self.world.reset()
        self.calls.clear()
        self.faults.clear()
        self.deliverer.parallel = False
        self.deliverer.secret_override = None
        return web.json_response({"ok": True})


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ControlError(f"now: {text!r} is no ISO date and time") from None


def _chat_of(payload: Json) -> int:
    """The queue an update belongs to: its chat, else its person."""
    for holder in (payload, payload.get("message") or {}):
        if "chat" in holder:
            return int(holder["chat"]["id"])
    return int(payload.get("from", {}).get("id", 0))
