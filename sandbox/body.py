"""Reading a Bot API request: query, urlencoded, multipart or JSON."""

import json
from typing import Any

from aiohttp import web

from sandbox.errors import BadRequest
from sandbox.methods.call import Upload


async def read_params(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters and files of a call; raises BadRequest for a body that cannot be read."""
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        params |= await _json(request)
        return params, {}
    uploads: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            uploads[name] = upload_of(value)
        else:
            params[name] = value
    return params, uploads


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.text() or "{}")
    except ValueError as error:
        raise BadRequest(f"can't parse JSON request: {error}") from error
    if not isinstance(body, dict):
        raise BadRequest("can't parse JSON request: object expected")
    return {name: value for name, value in body.items() if value is not None}


def upload_of(value: web.FileField) -> Upload:
    return Upload(value.filename or "file", value.content_type, value.file.read())
