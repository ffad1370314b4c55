"""Requests and answers against the client library's own models, strictly."""

import types
import typing
from functools import cache
from typing import Any, TypeVar

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods import Response, TelegramMethod
from aiogram.types import BufferedInputFile, InputFile, Update
from pydantic import BaseModel, TypeAdapter, ValidationError

from sandbox.errors import ApiError, BadRequest

Method = type[TelegramMethod[Any]]
T = TypeVar("T")

_PLACEHOLDER = BufferedInputFile(b"", filename="upload")
_MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "file_id": "file_id not specified",
    "document": "there is no document in the request",
    "photo": "there is no photo in the request",
    "voice": "there is no voice in the request",
    "video": "there is no video in the request",
    "sticker": "there is no sticker in the request",
    "action": "wrong parameter action in request",
}
_NOT_HERE = (
    "business_connection_id",
    "direct_messages_topic_id",
    "suggested_post_parameters",
    "ephemeral_message_parameters",
    "receiver_user_id",
    "rich_message",
    "inline_message_id",
    "allow_paid_broadcast",
)


class Drift(Exception):
    """The sandbox was about to say something that the models do not know."""


@cache
def known_methods() -> dict[str, Method]:
    """Every method of the Bot API by its name in lower case."""
    found = {}
    for name in aiogram.methods.__all__:
        model = getattr(aiogram.methods, name)
        is_method = isinstance(model, type) and issubclass(model, TelegramMethod)
        if is_method and model is not TelegramMethod:
            found[model.__api_method__.lower()] = model
    return found


def read_request(method: Method, params: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The validated model and the decoded parameters; raises BadRequest."""
    for name in params:
        if name in _NOT_HERE:
            raise BadRequest(f'the sandbox has no "{name}"')
        if name not in method.model_fields:
            raise BadRequest(f'unknown parameter "{name}"')
    raw = {name: _decoded(method, name, value) for name, value in params.items()}
    try:
        return method.model_validate(_with_files(method, raw), extra="forbid"), raw
    except ValidationError as error:
        raise _refusal(error) from None


def _decoded(method: Method, name: str, value: Any) -> Any:
    if not isinstance(value, str) or not _is_json(method, name):
        return value
    try:
        return _JSON.validate_json(value)
    except ValidationError:
        raise BadRequest(f"can't parse {name} JSON object") from None


_JSON: TypeAdapter[Any] = TypeAdapter(Any)


@cache
def _is_json(method: Method, name: str) -> bool:
    members = _members(method.model_fields[name].annotation)
    return any(
        typing.get_origin(member) in (list, dict)
        or (isinstance(member, type) and issubclass(member, BaseModel))
        for member in members
    ) and not any(member in (str, InputFile) for member in members)


@cache
def _is_upload_only(method: Method, name: str) -> bool:
    members = _members(method.model_fields[name].annotation)
    return InputFile in members and str not in members


def _members(annotation: Any) -> list[Any]:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _members(typing.get_args(annotation)[0])
    if origin in (typing.Union, types.UnionType):
        return [m for part in typing.get_args(annotation) for m in _members(part)]
    return [annotation]


def _with_files(method: Method, raw: dict[str, Any]) -> dict[str, Any]:
    values = {}
    for name, value in raw.items():
        if _is_upload_only(method, name):
            values[name] = _PLACEHOLDER
        elif name == "media":
            values[name] = _with_thumbnails(value)
        else:
            values[name] = value
    return values


def _with_thumbnails(media: Any) -> Any:
    if isinstance(media, list):
        return [_with_thumbnails(item) for item in media]
    if isinstance(media, dict) and "thumbnail" in media:
        return media | {"thumbnail": _PLACEHOLDER}
    return media


def _refusal(error: ValidationError) -> BadRequest:
    first = error.errors(include_url=False, include_context=False)[0]
    name = str(first["loc"][0]) if first["loc"] else "request"
    path = ".".join(str(part) for part in first["loc"])
    if first["type"] == "missing" and len(first["loc"]) == 1:
        return BadRequest(_MISSING.get(name, f'parameter "{name}" is required'))
    if first["type"] == "extra_forbidden":
        return BadRequest(f'unknown field "{path}"')
    if name in ("chat_id", "from_chat_id"):
        return BadRequest("chat identifier must be a valid Integer")
    return BadRequest(f'wrong value of parameter "{path}": {first["msg"]}')


def unset(value: T | Default | None) -> T | None:
    """None where the client library would have filled in a default of its own."""
    return None if isinstance(value, Default) else value


@cache
def _answer_model(method: Method) -> type[BaseModel]:
    model: type[BaseModel] = Response[method.__returning__]  # type: ignore[name-defined]
    return model


def check_answer(method: Method, answer: dict[str, Any]) -> None:
    """Raise Drift when the answer is not what the method returns."""
    _check(_answer_model(method), answer)


def check_update(update: dict[str, Any]) -> None:
    """Raise Drift when this is no update of the Bot API."""
    _check(Update, update)


def _check(model: type[BaseModel], value: dict[str, Any]) -> None:
    try:
        model.model_validate(value, extra="forbid")
    except ValidationError as error:
        raise Drift(str(error)) from error


def refusal_answer(error: ApiError) -> dict[str, Any]:
    """The body of a refused call."""
    body: dict[str, Any] = {
        "ok": False,
        "error_code": error.status,
        "description": error.description,
    }
    if error.parameters:
        body["parameters"] = error.parameters
    return body
