"""Control calls that read: chats, messages, calls, files, the stream of events."""

import json
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import web

from sandbox import people
from sandbox.control.fields import flag, integer, maybe_integer
from sandbox.errors import ControlError
from sandbox.journal import CallLog
from sandbox.methods.profile import commands_for, menu_button
from sandbox.model import Chat, Json, User
from sandbox.view import chat_keyboard, chats_view, message_view, typing_now
from sandbox.world import World

PING_S = 15.0


@dataclass(frozen=True)
class Reading:
    """The handlers; `routes` says where they stand."""

    world: World
    calls: CallLog

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/chats", self.chats),
            web.get("/control/chats/{chat}/messages", self.messages),
            web.get("/control/state", self.state),
            web.get("/control/calls", self.list_calls),
            web.get("/control/files/{file}", self.file),
            web.get("/control/inline/{query}", self.inline),
            web.get("/control/events", self.events),
        ]

    async def chats(self, request: web.Request) -> web.Response:
        return web.json_response(chats_view(self.world))

    def _chat(self, number: int) -> Chat:
        chat = self.world.chats.get(number)
        if chat is None:
            raise ControlError(f"chat: there is no chat {number}", 404)
        return chat

    async def messages(self, request: web.Request) -> web.Response:
        number = integer(request.match_info, "chat")
        if number < 0:
            self._chat(number)
        after = maybe_integer(request.query, "after") or 0
        thread = maybe_integer(request.query, "thread")
        rows = self.world.messages.get(number, {}).values()
        found = [
            message_view(self.world, message)
            for message in rows
            if message.id > after and (thread is None or (message.thread or 0) == thread)
        ]
        return web.json_response(found)

    async def state(self, request: web.Request) -> web.Response:
        user = people.person(self.world, integer(request.query, "user"))
        chat = self._chat(maybe_integer(request.query, "chat") or user.id)
        return web.json_response(_state(self.world, user, chat))

    async def list_calls(self, request: web.Request) -> web.Response:
        after = maybe_integer(request.query, "after") or 0
        polls = flag(request.query, "polls")
        return web.json_response(self.calls.listed(after, request.query.get("method"), polls))

    async def file(self, request: web.Request) -> web.Response:
        file = self.world.files.get(request.match_info["file"])
        if file is None:
            raise ControlError("file: there is no such file", 404)
        inline = file.kind in ("photo", "voice", "video") and "download" not in request.query
        response = web.Response(body=self.world.store.read_blob(file.blob))
        response.content_type = file.mime if inline else "application/octet-stream"
        response.headers["X-Content-Type-Options"] = "nosniff"
        if not inline:
            name = file.name.encode("ascii", "replace").decode().replace('"', "'")
            response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    async def inline(self, request: web.Request) -> web.Response:
        query = self.world.queries.get(request.match_info["query"])
        if query is None or query.chat is not None:
            raise ControlError("query: there is no such inline query", 404)
        return web.json_response({"answered": query.answered, "results": query.results})

    async def events(self, request: web.Request) -> web.StreamResponse:
        log = self.world.events
        asked = request.query.get("after") or request.headers.get("Last-Event-ID")
        number = log.last if asked is None else integer({"after": asked}, "after")
        response = web.StreamResponse()
        response.headers["Content-Type"] = "text/event-stream"
        response.headers["Cache-Control"] = "no-store"
        await response.prepare(request)
        with suppress(ConnectionError):  # a page that was closed needs no more of it
            await self._stream(response, number)
        return response

    async def _stream(self, response: web.StreamResponse, number: int) -> None:
        log = self.world.events
        await response.write(b": hello\n\n")
        while not log.closed:
            if found := log.since(number):
                number = found[-1][0]
                await response.write(b"".join(_event(*item) for item in found))
            else:
                await log.wait(PING_S)
                await response.write(b": still here\n\n")


def _event(number: int, event: Json) -> bytes:
    data = json.dumps(event, ensure_ascii=False)
    return f"id: {number}\ndata: {data}\n\n".encode("utf-8", "replace")


def _state(world: World, user: User, chat: Chat) -> Json:
    profile, bot = world.profile, world.bot_user()
    language = user.language_code
    return {
        "user": {
            "id": user.id,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "username": user.username,
            "language_code": language,
            "blocked": user.blocked,
            "started": user.started,
        },
        "bot": {
            "id": bot["id"],
            "username": bot["username"],
            "name": world.text_for(profile.names, language) or bot["first_name"],
            "description": world.text_for(profile.descriptions, language),
            "short_description": world.text_for(profile.short_descriptions, language),
        },
        "commands": commands_for(world, chat, user),
        "menu_button": menu_button(world, chat.id),
        "keyboard": chat_keyboard(world, chat),
        "typing": typing_now(world, chat),
    }
