"""The object store of documents: a folder by default, S3-compatible by setting."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import IO, Final
from urllib.parse import unquote, urlsplit
from uuid import UUID

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import LocalStore, MemoryStore, ObjectStore, from_url

from agency.errors import BadInput

_SETTING: Final = "DOCUMENT_STORE_URL"


class StoreFailed(Exception):
    """The store could not do what was asked: full, unreachable or without rights."""


class Absent(StoreFailed):
    """There is no such object."""


class Objects:
    """Objects by key; a key is written once and never changed."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, key: str, content: IO[bytes]) -> bool:
        """Keep `content` under `key`, whole or not at all; false when the key has its object."""
        try:
            await obstore.put_async(self._store, key, content, mode="create", use_multipart=False)
        except AlreadyExistsError:
            return False
        except (BaseError, OSError) as error:
            raise StoreFailed(type(error).__name__) from error
        return True

    async def read(self, key: str) -> AsyncIterator[bytes]:
        """The object's bytes, piece by piece; raises `Absent`."""
        try:
            found = await obstore.get_async(self._store, key)
            async for piece in found.stream():
                yield bytes(piece)
        except (NotFoundError, FileNotFoundError) as error:
            raise Absent(key) from error
        except (BaseError, OSError) as error:
            raise StoreFailed(type(error).__name__) from error

    async def delete(self, key: str) -> None:
        """Remove an object; one that is not there is no failure."""
        try:
            await obstore.delete_async(self._store, key)
        except (NotFoundError, FileNotFoundError):
            return
        except (BaseError, OSError) as error:
            raise StoreFailed(type(error).__name__) from error


def incoming(document_id: UUID) -> str:
    """Where the upload page puts bytes that nobody has looked at yet."""
    return f"incoming/{document_id}"


def open_objects(url: str) -> Objects:
    """The store behind `file:///folder`, `s3://bucket/prefix` or `memory://`.

    S3 takes its keys, region and endpoint from the usual `AWS_...` variables. Raises `BadInput`.
    """
    parts = urlsplit(url)
    try:
        if parts.scheme == "file":
            return Objects(_folder(Path(unquote(parts.path))))
        if parts.scheme == "memory":
            return Objects(MemoryStore())
        if parts.scheme == "s3" and parts.netloc:
            return Objects(from_url(url))
    except (BaseError, OSError, ValueError) as error:
        raise BadInput(_SETTING, f"cannot be used: {type(error).__name__}") from error
    raise BadInput(_SETTING, "file:///FOLDER or s3://BUCKET/PREFIX")


def _folder(path: Path) -> LocalStore:
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return LocalStore(path)
