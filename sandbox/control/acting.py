"""Control calls by which people act."""

import random
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from sandbox import people
from sandbox.body import upload_of
from sandbox.control.fields import Fields, flag, integer, json_fields, maybe_integer, string
from sandbox.errors import ControlError
from sandbox.files import take_file
from sandbox.methods.call import Upload
from sandbox.model import Json, Message, StoredFile
from sandbox.people import Place
from sandbox.posting import announce
from sandbox.render import file_content
from sandbox.world import World

KINDS = ("document", "photo", "album", "voice", "video", "sticker")


@dataclass(frozen=True)
class Acting:
    """The handlers; `routes` says where they stand."""

    world: World

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/control/send", self.send),
            web.post("/control/click", self.click),
            web.post("/control/upload", self.upload),
            web.post("/control/contact", self.contact),
            web.post("/control/edit", self.edit),
            web.post("/control/block", self.block),
            web.post("/control/unblock", self.unblock),
            web.post("/control/inline", self.inline),
        ]

    def _place(self, fields: Fields) -> Place:
        user = people.person(self.world, integer(fields, "user"), fields)
        return people.place(
            self.world,
            user,
            maybe_integer(fields, "chat"),
            maybe_integer(fields, "thread"),
            maybe_integer(fields, "reply_to"),
        )

    async def send(self, request: web.Request) -> web.Response:
        known = "user chat text thread reply_to language_code first_name"
        fields = await json_fields(request, known)
        at = self._place(fields)
        return _sent(*people.write(self.world, at, string(fields, "text")))

    async def click(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "user chat message_id button thread")
        at = self._place(fields)
        label = string(fields, "button")
        number = maybe_integer(fields, "message_id")
        return web.json_response(people.click(self.world, at, label, number))

    async def edit(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "user chat message_id text")
        at, number = self._place(fields), integer(fields, "message_id")
        return _sent(*people.edit(self.world, at, number, string(fields, "text")))

    async def block(self, request: web.Request) -> web.Response:
        return await self._set_blocked(request, True)

    async def unblock(self, request: web.Request) -> web.Response:
        return await self._set_blocked(request, False)

    async def _set_blocked(self, request: web.Request, blocked: bool) -> web.Response:
        fields = await json_fields(request, "user")
        user = people.person(self.world, integer(fields, "user"))
        update = people.set_blocked(self.world, user, blocked)
        return web.json_response({"update_id": update})

    async def inline(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "user query offset")
        user = people.person(self.world, integer(fields, "user"))
        offset = str(fields.get("offset", ""))
        found = people.ask_inline(self.world, user, string(fields, "query"), offset)
        return web.json_response(found)

    async def contact(self, request: web.Request) -> web.Response:
        fields = await json_fields(request, "user chat phone first_name owner thread")
        at = self._place(fields)
        owner = at.user if "owner" not in fields else None
        if (number := maybe_integer(fields, "owner")) is not None:
            owner = people.person(self.world, number)
        name = str(fields.get("first_name") or (owner or at.user).first_name)
        phone = string(fields, "phone")
        return web.json_response(people.share_contact(self.world, at, phone, owner, name))

    async def upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        fields: dict[str, Any] = {n: v for n, v in form.items() if isinstance(v, str)}
        given = [v for v in form.getall("file", []) if isinstance(v, web.FileField)]
        kind = str(fields.get("as", "document"))
        _check_upload(kind, given)
        at = self._place(fields)
        caption = people.caption_fields(str(fields.get("caption", "")))
        size = maybe_integer(fields, "size")
        uploads = [upload_of(value) for value in given]
        kinds = _album_kind(uploads) if kind == "album" else kind
        files = [take_file(self.world, kinds, upload, size) for upload in uploads]
        pairs = self._post_files(at, files, caption, flag(fields, "shuffle"))
        found = [{"message_id": m.id, "update_id": update} for m, update in pairs]
        return web.json_response({**found[0], "messages": found})

    def _post_files(
        self, at: Place, files: list[StoredFile], caption: Json, shuffle: bool
    ) -> list[tuple[Message, int | None]]:
        """One message and one update each; a shuffled album is told of in another order."""
        album = str(self.world.count("album")) if len(files) > 1 else None
        people.open_private_chat(self.world, at)
        messages = [
            people.place_message(
                self.world,
                at,
                file_content(self.world, file) | (caption if index == 0 else {}),
                media_group_id=album,
            )
            for index, file in enumerate(files)
        ]
        order = list(messages)
        if shuffle:
            random.shuffle(order)
        updates = {message.id: announce(self.world, message) for message in order}
        return [(message, updates[message.id]) for message in messages]


def _check_upload(kind: str, files: list[web.FileField]) -> None:
    if kind not in KINDS:
        raise ControlError(f"as: {kind!r} is none of {', '.join(KINDS)}")
    if not files:
        raise ControlError("file: at least one file is needed")
    if kind != "album" and len(files) > 1:
        raise ControlError(f"file: one file only as {kind}; several make an album")
    if kind == "album" and not 2 <= len(files) <= 10:
        raise ControlError("file: an album has 2 to 10 files")


def _album_kind(uploads: list[Upload]) -> str:
    pictures = all(upload.mime in ("image/jpeg", "image/png") for upload in uploads)
    return "photo" if pictures else "document"


def _sent(message: Message, update: int | None) -> web.Response:
    return web.json_response({"message_id": message.id, "update_id": update})
