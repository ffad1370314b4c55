"""Reading the bodies of control calls."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from sandbox.errors import ControlError

Fields = dict[str, Any]

_WORDS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


async def json_fields(request: web.Request, known: str) -> Fields:
    """The JSON object of a call, with no field beside the `known` ones."""
    text = await request.text()
    try:
        body = json.loads(text or "{}")
    except ValueError as error:
        raise ControlError(f"body: not JSON: {error}") from error
    if not isinstance(body, dict):
        raise ControlError("body: a JSON object is needed")
    names = known.split()
    for name in body:
        if name not in names:
            raise ControlError(f"{name}: unknown field; known are {', '.join(names)}")
    return body


def integer(fields: Mapping[str, Any], name: str) -> int:
    """A whole number that must be there."""
    value = maybe_integer(fields, name)
    if value is None:
        raise ControlError(f"{name}: a whole number is needed")
    return value


def maybe_integer(fields: Mapping[str, Any], name: str) -> int | None:
    value = fields.get(name)
    if value is None or value == "":
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        raise ControlError(f"{name}: {value!r} is no whole number") from None


def number(fields: Mapping[str, Any], name: str, default: float) -> float:
    try:
        return float(fields.get(name, default))
    except (TypeError, ValueError):
        raise ControlError(f"{name}: {fields[name]!r} is no number") from None


def string(fields: Mapping[str, Any], name: str) -> str:
    """A text that must be there."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise ControlError(f"{name}: a text is needed")
    return value


def flag(fields: Mapping[str, Any], name: str, default: bool = False) -> bool:
    value = fields.get(name, default)
    found = _WORDS.get(str(value).lower())
    if found is None:
        raise ControlError(f"{name}: {value!r} is neither true nor false")
    return found
