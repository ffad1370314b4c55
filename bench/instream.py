"""A scanner that speaks clamd's INSTREAM and knows one signature; for tests and measurements."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

SIGN: Final = b"SAMPLE-VIRUS-THAT-HARMS-NOBODY"
NAME: Final = "Sample.Test.Signature"
LIMIT: Final = 30 * 1024 * 1024


@dataclass
class Instream:
    """The server: where it listens, how it behaves, what it has seen."""

    port: int = 0
    down: bool = False
    sizes: list[int] = field(default_factory=list)

    @property
    def url(self) -> str:
        """As the setting takes it."""
        return f"tcp://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        try:
            if not self.down:
                writer.write(await self._answer(reader))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> bytes:
        command = await reader.readuntil(b"\0")
        if command == b"zVERSION\0":
            return b"Instream sample 1\0"
        if command != b"zINSTREAM\0":
            return b"UNKNOWN COMMAND\0"
        return await self._look(reader)

    async def _look(self, reader: asyncio.StreamReader) -> bytes:
        size, tail, found = 0, b"", False
        while length := int.from_bytes(await reader.readexactly(4), "big"):
            piece = await reader.readexactly(length)
            size += length
            if size > LIMIT:
                return b"INSTREAM size limit exceeded. ERROR\0"
            found = found or SIGN in tail + piece
            tail = piece[-len(SIGN) :]
        self.sizes.append(size)
        return f"stream: {NAME} FOUND\0".encode() if found else b"stream: OK\0"


@asynccontextmanager
async def instream(port: int = 0) -> AsyncIterator[Instream]:
    """A running scanner on a port of the loopback address."""
    made = Instream()
    server = await asyncio.start_server(made.serve, "127.0.0.1", port)
    made.port = server.sockets[0].getsockname()[1]
    async with server:
        yield made
