"""The scanner's client, against a server that speaks its protocol and against a real clamd."""

import asyncio
import io
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from agency.errors import BadInput
from bench.instream import NAME, SIGN, instream
from sources.clamd import Scanner, ScannerDown, Verdict

CLEAN = b"sample " * 50_000


def infected() -> bytes:
    """The signature in the middle, across two pieces of what is sent."""
    return bytes(64 * 1024 - 10) + SIGN + bytes(1000)


async def test_clean_infected_and_too_large() -> None:
    async with instream() as server:
        scanner = Scanner(server.url)
        assert await scanner.scan(io.BytesIO(CLEAN)) == Verdict(clean=True)
        assert await scanner.scan(io.BytesIO(b"")) == Verdict(clean=True)
        assert await scanner.scan(io.BytesIO(infected())) == Verdict(clean=False, signature=NAME)
        big = await scanner.scan(io.BytesIO(bytes(31 * 1024 * 1024)))
        assert big.too_large
        assert "sample" in await scanner.version()
    assert server.sizes == [len(CLEAN), 0, len(infected())]


async def test_a_scanner_that_is_silent_or_gone_is_down() -> None:
    async with instream() as server:
        server.down = True
        with pytest.raises(ScannerDown):
            await Scanner(server.url).scan(io.BytesIO(CLEAN))
    with pytest.raises(ScannerDown):
        await Scanner(server.url).scan(io.BytesIO(CLEAN))
    with pytest.raises(ScannerDown):
        await Scanner("unix:///nowhere/at/all.sock").version()


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "tcp://host", "tcp://host:70000", "unix://"])
def test_bad_addresses_are_refused(url: str) -> None:
    with pytest.raises(BadInput, match="CLAMD_URL"):
        Scanner(url)


CLAMD = shutil.which("clamd")


@asynccontextmanager
async def clamd(folder: Path) -> AsyncIterator[str]:
    """A real daemon that knows our one signature, on a socket of its own."""
    signatures = folder / "signatures"
    signatures.mkdir()
    (signatures / "sample.ndb").write_text(f"{NAME}:0:*:{SIGN.hex()}\n")
    socket = folder / "clamd.sock"
    settings = folder / "clamd.conf"
    lines = [
        f"DatabaseDirectory {signatures}",
        f"LocalSocket {socket}",
        "Foreground yes",
        f"LogFile {folder / 'clamd.log'}",
        f"User {os.environ.get('USER', 'root')}",
        "StreamMaxLength 1M",
    ]
    settings.write_text("\n".join(lines) + "\n")
    assert CLAMD is not None
    process = await asyncio.create_subprocess_exec(
        CLAMD,
        f"--config-file={settings}",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(60):
            while not socket.exists():
                assert process.returncode is None, (folder / "clamd.log").read_text()
                await asyncio.sleep(0.05)
        yield f"unix://{socket}"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@pytest.mark.skipif(CLAMD is None, reason="no clamd on this machine")
async def test_a_real_clamd(tmp_path: Path) -> None:
    async with clamd(tmp_path) as url:
        scanner = Scanner(url)
        assert "ClamAV" in await scanner.version()
        assert (await scanner.scan(io.BytesIO(CLEAN))).clean
        found = await scanner.scan(io.BytesIO(infected()))
        assert not found.clean
        assert found.signature is not None
        assert NAME in found.signature
        assert (await scanner.scan(io.BytesIO(bytes(2 * 1024 * 1024)))).too_large
