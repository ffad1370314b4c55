"""Copies and forwards."""

from copy import deepcopy
from itertools import pairwise
from typing import Any

from aiogram.methods import CopyMessage, CopyMessages, ForwardMessage, ForwardMessages

from sandbox.errors import BadRequest
from sandbox.methods.call import Call, Methods, find_chat, find_message
from sandbox.methods.formatting import caption_content
from sandbox.methods.sending import Target, send, target_of
from sandbox.model import Json, Message
from sandbox.render import file_of, message_json
from sandbox.world import World


def copy_message(call: Call[CopyMessage]) -> Json:
    target = target_of(call)
    source = _source(call, call.m.message_id, "message to copy")
    content = deepcopy(source.content)
    content.pop("forward_origin", None)
    if "caption" in call.raw and file_of(call.world, source) is not None:
        content = _without_caption(content) | caption_content(call.world, call.raw)
    return {"message_id": send(call, target, content).id}


def forward_message(call: Call[ForwardMessage]) -> Json:
    source = _source(call, call.m.message_id, "message to forward")
    return message_json(call.world, _forward(call, target_of(call), source))


def _source(call: Call[Any], number: int, role: str) -> Message:
    chat = find_chat(call.world, call.m.from_chat_id)
    message = find_message(call.world, chat, number, role)
    verb = role.rpartition(" ")[2]
    if message.service or (message.protected and not message.by_bot):
        raise BadRequest(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    if message.protected and verb == "forward":
        raise BadRequest("message has protected content and can't be forwarded")
    return message


def _without_caption(content: Json) -> Json:
    return {name: value for name, value in content.items() if not name.startswith("caption")}


def _forward(call: Call[Any], target: Target, source: Message, **fields: Any) -> Message:
    content = deepcopy(source.content)
    content.setdefault("forward_origin", _origin(call.world, source))
    return send(call, target, content, **fields)


def _origin(world: World, source: Message) -> Json:
    sender = world.user_json(source.sender)
    return {"type": "user", "date": source.date, "sender_user": sender}


def _sources(call: Call[Any], role: str) -> list[Message]:
    """The messages to copy or forward: up to 100, increasing; missing ones are skipped."""
    numbers = call.m.message_ids
    if not 1 <= len(numbers) <= 100:
        raise BadRequest("too many message identifiers specified")
    if any(later <= former for former, later in pairwise(numbers)):
        raise BadRequest("message identifiers must be in a strictly increasing order")
    found = []
    for number in numbers:
        try:
            found.append(_source(call, number, role))
        except BadRequest:
            continue
    if not found:
        plural = role.replace("message", "messages")
        raise BadRequest(f"there are no {plural}")
    return found


class _Albums:
    """New album ids for old ones, so that what was together stays together."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._new: dict[str, str] = {}

    def of(self, message: Message) -> str | None:
        old = message.media_group_id
        if old is None:
            return None
        if old not in self._new:
            self._new[old] = str(self._world.count("album"))
        return self._new[old]


def copy_messages(call: Call[CopyMessages]) -> list[Json]:
    target, albums = target_of(call), _Albums(call.world)
    copies = []
    for source in _sources(call, "message to copy"):
        content = deepcopy(source.content)
        content.pop("forward_origin", None)
        if call.m.remove_caption:
            content = _without_caption(content)
        copies.append(send(call, target, content, media_group_id=albums.of(source)))
    return [{"message_id": message.id} for message in copies]


def forward_messages(call: Call[ForwardMessages]) -> list[Json]:
    target, albums = target_of(call), _Albums(call.world)
    sources = _sources(call, "message to forward")
    copies = [_forward(call, target, s, media_group_id=albums.of(s)) for s in sources]
    return [{"message_id": message.id} for message in copies]


METHODS: Methods = {
    CopyMessage: copy_message,
    CopyMessages: copy_messages,
    ForwardMessage: forward_message,
    ForwardMessages: forward_messages,
}
