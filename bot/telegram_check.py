"""A few questions to Telegram without the client library, which takes seconds to load."""

from dataclasses import dataclass
from typing import Any, Final

import aiohttp

_PATIENCE: Final = aiohttp.ClientTimeout(total=10)


class Unreachable(Exception):
    """Telegram did not answer."""


class Refused(Exception):
    """Telegram answered no; the text is its own description."""


@dataclass(frozen=True, slots=True)
class Telegram:
    """The Bot API at `address`, asked as the bot of `token`."""

    address: str
    token: str

    async def ask(self, method: str, **parameters: str | int) -> dict[str, Any]:
        """The result of a method; raises `Unreachable` or `Refused`."""
        url = f"{self.address.rstrip('/')}/bot{self.token}/{method}"
        try:
            async with (
                aiohttp.ClientSession(timeout=_PATIENCE) as session,
                session.post(url, json=parameters) as response,
            ):
                answer = await response.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error
        if not answer.get("ok"):
            raise Refused(str(answer.get("description", response.status)))
        result: dict[str, Any] = answer["result"]
        return result
