"""Documents, pictures, albums and their download."""

from typing import Any

from aiogram.methods import (
    EditMessageMedia,
    GetFile,
    SendDocument,
    SendMediaGroup,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVoice,
)

from sandbox.errors import BadRequest
from sandbox.files import picture_size, take_file
from sandbox.methods.call import Call, Handler, Methods, Upload
from sandbox.methods.formatting import caption_content
from sandbox.methods.messages import apply_edit, editable
from sandbox.methods.sending import send, sent, target_of
from sandbox.model import Json, StoredFile
from sandbox.render import file_content, file_of, message_json

DOWNLOAD_LIMIT = 20 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
_MIXABLE = ("photo", "video")


def stored_file(call: Call[Any], kind: str, given: str) -> StoredFile:
    """The file a parameter means: an upload, or one already known by its id."""
    if given.startswith("attach://"):
        upload = call.uploads.get(given.removeprefix("attach://"))
        if upload is None:
            raise BadRequest(f"there is no {kind} in the request")
        _check_upload(kind, upload)
        return take_file(call.world, kind, upload)
    if given.startswith(("http://", "https://")):
        raise BadRequest("failed to get HTTP URL content")
    file = call.world.files.get(given)
    if file is None:
        raise BadRequest("wrong remote file identifier specified: Wrong string length")
    if file.kind != kind:
        raise BadRequest(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
    return file


def _check_upload(kind: str, upload: Upload) -> None:
    if not upload.content:
        raise BadRequest("file must be non-empty")
    if kind != "photo":
        return
    if len(upload.content) > PHOTO_LIMIT:
        raise BadRequest("too big for a photo")
    size = picture_size(upload.content)
    if size is None:
        raise BadRequest("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise BadRequest("PHOTO_INVALID_DIMENSIONS")


def _media_content(call: Call[Any], kind: str, given: str, item: dict[str, Any]) -> Json:
    caption = caption_content(call.world, item)
    return file_content(call.world, stored_file(call, kind, given)) | caption


def _sender(kind: str) -> Handler:
    def send_one(call: Call[Any]) -> Json:
        return sent(call, _media_content(call, kind, call.raw[kind], call.raw))

    return send_one


def send_media_group(call: Call[SendMediaGroup]) -> list[Json]:
    media = call.raw["media"]
    _check_album(media)
    target = target_of(call)
    contents = [_media_content(call, item["type"], item["media"], item) for item in media]
    album = str(call.world.count("album"))
    messages = [send(call, target, content, media_group_id=album) for content in contents]
    return [message_json(call.world, message) for message in messages]


def _check_album(media: list[Json]) -> None:
    if len(media) < 2:
        raise BadRequest("too few messages to send as an album; an album needs 2-10 of them")
    if len(media) > 10:
        raise BadRequest("too many messages to send as an album")
    kinds = {item["type"] for item in media}
    if not kinds <= {"photo", "video", "document"}:
        raise BadRequest("can't use the media of the specified type in the album")
    if "document" in kinds and len(kinds) > 1:
        raise BadRequest("document can't be mixed with other media types")


def edit_media(call: Call[EditMessageMedia]) -> Json:
    message = editable(call)
    item = call.raw["media"]
    current = file_of(call.world, message)
    if item["type"] not in ("photo", "video", "document"):
        raise BadRequest("the sandbox edits photos, videos and documents only")
    if current is None and "text" not in message.content:
        raise BadRequest("message can't be edited")
    was_mixable = current is not None and current.kind in _MIXABLE
    if message.media_group_id and was_mixable != (item["type"] in _MIXABLE):
        raise BadRequest("can't change media type in the album")
    content = _media_content(call, item["type"], item["media"], item)
    return apply_edit(call, message, content)


def get_file(call: Call[GetFile]) -> Json:
    file = call.world.files.get(call.m.file_id)
    if file is None:
        raise BadRequest("wrong file_id or the file is temporarily unavailable")
    if file.size > DOWNLOAD_LIMIT:
        raise BadRequest("file is too big")
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


METHODS: Methods = {
    SendDocument: _sender("document"),
    SendPhoto: _sender("photo"),
    SendVoice: _sender("voice"),
    SendVideo: _sender("video"),
    SendSticker: _sender("sticker"),
    SendMediaGroup: send_media_group,
    EditMessageMedia: edit_media,
    GetFile: get_file,
}
