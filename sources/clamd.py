"""The virus scanner: ClamAV's daemon over its socket, in its own INSTREAM protocol."""

import asyncio
import socket
from dataclasses import dataclass
from typing import IO, Final
from urllib.parse import unquote, urlsplit

from agency.errors import BadInput

SETTING: Final = "CLAMD_URL"
_PIECE: Final = 256 * 1024
"""Bytes of a chunk of INSTREAM: the daemon bounds only the whole stream."""
_PATIENCE: Final = 120.0
"""Seconds for one file; a daemon that loads its signatures is silent for a while."""
_CONNECT: Final = 10.0
_LONGEST_ANSWER: Final = 4096


class ScannerDown(Exception):
    """The scanner did not answer, or not sensibly: the file waits for it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`clean`; else `signature` names what was found. `too_large`: more than the daemon takes."""

    clean: bool
    signature: str | None = None
    too_large: bool = False


class Scanner:
    """Asks a `clamd`; holds no connection between two files."""

    def __init__(self, url: str) -> None:
        """`unix:///path/to/socket` or `tcp://host:port`; raises `BadInput`."""
        self._place = _place(url)

    async def scan(self, content: IO[bytes]) -> Verdict:
        """Have the whole of `content` looked at; raises `ScannerDown`."""
        content.seek(0)
        answer = await self._ask(b"zINSTREAM\0", content)
        said = answer.removeprefix("stream:").strip()
        if said == "OK":
            return Verdict(clean=True)
        if said.endswith(" FOUND"):
            return Verdict(clean=False, signature=said.removesuffix(" FOUND"))
        if "size limit exceeded" in said.lower():
            return Verdict(clean=True, too_large=True)
        raise ScannerDown(said[:200] or "no answer")

    async def version(self) -> str:
        """The daemon's program and signatures; raises `ScannerDown`."""
        return await self._ask(b"zVERSION\0")

    async def _ask(self, command: bytes, content: IO[bytes] | None = None) -> str:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(_PATIENCE):
                with self._socket() as line:
                    async with asyncio.timeout(_CONNECT):
                        await loop.sock_connect(line, self._place)
                    await _send(loop, line, command, content)
                    return await _answer(loop, line)
        except (OSError, TimeoutError) as error:
            raise ScannerDown(type(error).__name__) from error

    def _socket(self) -> socket.socket:
        """A bare socket: a stream of asyncio forgets an answer that came before a hang-up."""
        family = socket.AF_UNIX if isinstance(self._place, str) else socket.AF_INET
        line = socket.socket(family, socket.SOCK_STREAM)
        line.setblocking(False)
        return line


async def _send(
    loop: asyncio.AbstractEventLoop, line: socket.socket, command: bytes, content: IO[bytes] | None
) -> None:
    """The command, then each piece behind its length; an empty one ends it.

    A daemon that has heard enough answers and hangs up: its answer is read all the same.
    """
    try:
        await loop.sock_sendall(line, command)
        while content is not None and (piece := content.read(_PIECE)):
            await loop.sock_sendall(line, len(piece).to_bytes(4, "big") + piece)
        if content is not None:
            await loop.sock_sendall(line, bytes(4))
    except (BrokenPipeError, ConnectionResetError):
        return


async def _answer(loop: asyncio.AbstractEventLoop, line: socket.socket) -> str:
    said = b""
    while len(said) < _LONGEST_ANSWER and b"\0" not in said:
        piece = await loop.sock_recv(line, 1024)
        if not piece:
            break
        said += piece
    return said.partition(b"\0")[0].strip().decode("utf-8", "replace")


def _place(url: str) -> str | tuple[str, int]:
    parts = urlsplit(url)
    try:
        if parts.scheme == "unix" and parts.path:
            return unquote(parts.path)
        if parts.scheme == "tcp" and parts.hostname and parts.port:
            return parts.hostname, parts.port
    except ValueError as error:
        raise BadInput(SETTING, "the port is a number up to 65535") from error
    raise BadInput(SETTING, "unix:///SOCKET or tcp://HOST:PORT")
