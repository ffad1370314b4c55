"""Fetching one file of a list: conditional, bounded in size and time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp

LARGEST: Final = 200_000_000
TIMEOUT: Final = aiohttp.ClientTimeout(total=300, sock_connect=15, sock_read=60)
_CHUNK: Final = 65_536
_OK: Final = 200
_NOT_MODIFIED: Final = 304


class FetchFailed(Exception):
    """The file did not arrive whole; what is on disk stays."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file and what to ask with next time. `data` None: it has not changed."""

    data: bytes | None
    validators: Mapping[str, str]


async def fetch(
    session: aiohttp.ClientSession, url: str, known: Mapping[str, str], largest: int = LARGEST
) -> Fetched:
    """One file; raises `FetchFailed` for an error, a file over `largest` bytes or a cut-off one."""
    try:
        async with session.get(url, headers=_conditions(known), timeout=TIMEOUT) as response:
            if response.status == _NOT_MODIFIED:
                return Fetched(None, known)
            if response.url.scheme == "http" and url.startswith("https:"):
                raise FetchFailed("the address led from https to http")
            if response.status != _OK:
                raise FetchFailed(f"the address answered {response.status}")
            return Fetched(await _body(response, largest), _validators(response))
    except TimeoutError as error:
        raise FetchFailed("no whole answer in time") from error
    except aiohttp.ClientPayloadError as error:
        raise FetchFailed("the file was cut off on its way, or is packed wrongly") from error
    except aiohttp.TooManyRedirects as error:
        raise FetchFailed("the address leads in a circle") from error
    except aiohttp.ClientConnectionError as error:
        raise FetchFailed("the address cannot be reached") from error
    except aiohttp.ClientError as error:
        raise FetchFailed(f"no answer: {type(error).__name__}") from error


async def _body(response: aiohttp.ClientResponse, largest: int) -> bytes:
    if (response.content_length or 0) > largest:
        raise FetchFailed(f"the file is larger than {largest} bytes")
    found = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        found += chunk
        if len(found) > largest:
            raise FetchFailed(f"the file is larger than {largest} bytes")
    if not found:
        raise FetchFailed("the file is empty")
    return bytes(found)


def _conditions(known: Mapping[str, str]) -> dict[str, str]:
    headers = {}
    if "etag" in known:
        headers["If-None-Match"] = known["etag"]
    if "last_modified" in known:
        headers["If-Modified-Since"] = known["last_modified"]
    return headers


def _validators(response: aiohttp.ClientResponse) -> dict[str, str]:
    found = {
        "etag": response.headers.get("ETag"),
        "last_modified": response.headers.get("Last-Modified"),
    }
    return {key: value for key, value in found.items() if value}
