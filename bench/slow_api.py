"""A Bot API that answers every call after a fixed pause; only for measuring the bot beside it."""

import asyncio
import itertools
import json
import re
import sys
from typing import Any
from urllib.parse import parse_qs

_LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
_MESSAGE_IDS = itertools.count(1)


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            found = _LENGTH.search(head)
            body = await reader.readexactly(int(found.group(1))) if found else b""
            method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].decode()
            await asyncio.sleep(delay)
            answer = json.dumps({"ok": True, "result": _result(method, body)}).encode()
            writer.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + str(len(answer)).encode()
                + b"\r\n\r\n"
                + answer
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def _result(method: str, body: bytes) -> object:
    if method not in {"sendMessage", "editMessageText", "editMessageReplyMarkup"}:
        return True
    given = _given(body)
    message: dict[str, object] = {
        "message_id": int(given.get("message_id") or next(_MESSAGE_IDS)),
        "date": 1_770_000_000,
        "chat": {"id": int(given["chat_id"]), "type": "private", "first_name": "Sample"},
        "from": {"id": 1, "is_bot": True, "first_name": "Sample bot"},
        "text": given.get("text", "-"),
    }
    markup = given.get("reply_markup")
    if markup:
        message["reply_markup"] = json.loads(markup) if isinstance(markup, str) else markup
    return message


def _given(body: bytes) -> dict[str, Any]:
    if body.startswith(b"{"):
        given: dict[str, Any] = json.loads(body)
        return given
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


async def main(port: int, delay: float) -> None:
    """Serve on a loopback port until the process is ended."""
    server = await asyncio.start_server(
        lambda reader, writer: _serve(reader, writer, delay), "127.0.0.1", port, backlog=1024
    )
    async with server:
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
