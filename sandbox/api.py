"""The Bot API: find the method, play faults, check, carry out, record, answer."""

import asyncio
import json
import re
from dataclasses import dataclass
from typing import Any

from aiogram.methods import GetUpdates
from aiohttp import web

from sandbox.body import read_params
from sandbox.errors import ApiError
from sandbox.faults import GATEWAY, Faults
from sandbox.journal import CallLog
from sandbox.methods.call import Call, Upload
from sandbox.methods.polling import remember_kinds
from sandbox.methods.table import HANDLERS
from sandbox.store import Store
from sandbox.validation import (
    Drift,
    Method,
    check_answer,
    known_methods,
    read_request,
    refusal_answer,
)
from sandbox.world import World

LONGEST_POLL_S = 50
LARGEST_UPLOAD = 50 * 1024 * 1024
_TOKEN = re.compile(r"(\d{1,16}):[A-Za-z0-9_-]+")
_NOT_LOGGED = ("getupdates", "getwebhookinfo")


@dataclass
class BotApi:
    """Serves `/bot<token>/<method>`; shares the world with the control API."""

    world: World
    faults: Faults
    calls: CallLog

    @property
    def store(self) -> Store:
        return self.world.store

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One HTTP request of the bot."""
        name = request.match_info["method"]
        busy = name.lower() not in _NOT_LOGGED
        if busy:
            self.calls.begin()
        try:
            return await self._serve(request, name)
        finally:
            if busy:
                self.calls.end()

    async def _serve(self, request: web.Request, name: str) -> web.StreamResponse:
        params: dict[str, Any] = {}
        try:
            self.admit(request.match_info["token"])
            params, uploads = await read_params(request)
            play = self.faults.take(name.lower(), chat_of(params))
            await asyncio.sleep(play.delay)
            if play.refusal is not None:
                raise play.refusal
            answer = {"ok": True, "result": await self.execute(name, params, uploads)}
        except ApiError as error:
            return self._refuse(name, params, error)
        self._record(name, params | uploads, 200, answer)
        if play.drop and request.transport is not None:
            request.transport.abort()
        return _json(answer)

    def admit(self, token: str) -> None:
        """Any well-formed token is the bot's; the first one used gives the bot its id."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            raise ApiError(404, "Not Found")
        profile = self.world.profile
        if not profile.adopted:
            profile.id, profile.adopted = int(found.group(1)), True
            self.world.save(profile)
        if int(found.group(1)) != profile.id:
            raise ApiError(401, "Unauthorized")

    async def execute(self, name: str, params: dict[str, Any], uploads: dict[str, Upload]) -> Any:
        """Check and carry out one call; what it changed is kept before this returns."""
        method = known_methods().get(name.lower())
        if method is None:
            raise ApiError(404, "Not Found")
        attached = {field: f"attach://{field}" for field in uploads if field in method.model_fields}
        model, raw = read_request(method, {**attached, **params})
        if any(len(upload.content) > LARGEST_UPLOAD for upload in uploads.values()):
            raise ApiError(413, "Request Entity Too Large")
        result = await self._result(method, Call(self.world, model, raw, uploads))
        self.store.flush()
        try:
            check_answer(method, {"ok": True, "result": result})
        except Drift as error:
            raise ApiError(500, f"Internal Server Error: {error}") from error
        return result

    async def _result(self, method: Method, call: Call[Any]) -> Any:
        if method is GetUpdates:
            return await self._updates(call)
        handler = HANDLERS.get(method)
        if handler is None:
            raise ApiError(501, f"Not Implemented: the sandbox has no {method.__api_method__}")
        return handler(call)

    async def _updates(self, call: Call[GetUpdates]) -> list[dict[str, Any]]:
        if self.world.webhook.url:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        m = call.m
        remember_kinds(self.world, m.allowed_updates)
        limit = min(max(m.limit or 100, 1), 100)
        timeout = min(max(m.timeout or 0, 0), LONGEST_POLL_S)
        updates = self.world.updates
        before = len(updates.pending)
        updates.confirm(m.offset or 0)
        if len(updates.pending) != before:
            self.calls.touch()
        self.store.flush()
        return await updates.poll(limit, timeout)

    def _refuse(self, name: str, params: dict[str, Any], error: ApiError) -> web.StreamResponse:
        body = refusal_answer(error)
        self._record(name, params, error.status, body)
        if error.status in GATEWAY:
            page = f"<html><body><h1>{error.status} Bad Gateway</h1></body></html>"
            return web.Response(status=error.status, text=page, content_type="text/html")
        return _json(body, error.status)

    def _record(self, name: str, params: dict[str, Any], status: int, answer: Any) -> None:
        self.store.flush()
        self.calls.add(
            {
                "method": name,
                "params": {key: shown(value) for key, value in params.items()},
                "ok": status == 200,
                "status": status,
                "answer": answer,
                "at": self.world.clock.now().isoformat(),
            }
        )

    async def download(self, request: web.Request) -> web.StreamResponse:
        """`/file/bot<token>/<path>`."""
        path = request.match_info["path"]
        try:
            self.admit(request.match_info["token"])
            play = self.faults.take("file", None)
            await asyncio.sleep(play.delay)
            if play.refusal is not None:
                raise play.refusal
            content = self._content(path)
        except ApiError as error:
            return self._refuse("file", {"path": path}, error)
        return web.Response(body=content, content_type=_PLAIN)

    def _content(self, path: str) -> bytes:
        file = self.world.paths.get(path)
        if file is None:
            raise ApiError(404, "Not Found")
        return self.store.read_blob(file.blob)


_PLAIN = "application/octet-stream"


def chat_of(params: dict[str, Any]) -> int | None:
    """The chat a call is about, for faults and pace."""
    text = str(params.get("chat_id", ""))
    return int(text) if text.lstrip("-").isdigit() else None


def shown(value: Any) -> Any:
    """A parameter as the record of calls shows it."""
    if isinstance(value, Upload):
        return {"file": value.name, "size": len(value.content)}
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _json(body: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(body, status=status)
