"""The object store: written once, whole, read back, and honest about trouble."""

from io import BytesIO
from pathlib import Path

import pytest

from agency.errors import BadInput
from storage.objects import Absent, Objects, open_objects

CONTENT = bytes(range(256)) * 9000


@pytest.fixture(params=["file", "memory"])
def objects(request: pytest.FixtureRequest, tmp_path: Path) -> Objects:
    """Each kind of store that needs no server."""
    return open_objects(f"file://{tmp_path / 'docs'}" if request.param == "file" else "memory://")


async def read(objects: Objects, key: str) -> bytes:
    return b"".join([piece async for piece in objects.read(key)])


async def test_a_key_is_written_once(objects: Objects) -> None:
    assert await objects.put("a", BytesIO(CONTENT))
    assert not await objects.put("a", BytesIO(b"another"))
    assert await read(objects, "a") == CONTENT


async def test_what_is_not_there_is_absent(objects: Objects) -> None:
    with pytest.raises(Absent):
        await read(objects, "nothing")
    await objects.delete("nothing")


async def test_a_deleted_key_is_free_again(objects: Objects) -> None:
    await objects.put("a", BytesIO(b"one"))
    await objects.delete("a")
    assert await objects.put("a", BytesIO(b"two"))
    assert await read(objects, "a") == b"two"


def test_the_folder_is_ours_alone(tmp_path: Path) -> None:
    open_objects(f"file://{tmp_path / 'deep' / 'docs with space'}")
    assert (tmp_path / "deep" / "docs with space").stat().st_mode & 0o077 == 0


def test_bad_addresses_are_refused(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("x")
    for url in ("ftp://example.org", "s3://", "nonsense", f"file://{occupied}"):
        with pytest.raises(BadInput, match="DOCUMENT_STORE_URL"):
            open_objects(url)
