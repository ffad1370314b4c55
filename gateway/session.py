"""The Bot API client's session, with a short way for the calls that a chat is made of.

The library turns every call into a form and builds a response model per call; messages with
buttons go as JSON here and answers are read by a reader kept per type. Files and all that is
unusual take the library's own way.
"""

import json
from functools import cache
from typing import Any, Final

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import (
    ForceReply,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiohttp import ClientError
from pydantic import TypeAdapter, ValidationError

_MARKUP: Final = (InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove, ForceReply)
_JSON: Final = {"Content-Type": "application/json"}


class ChatSession(AiohttpSession):
    """Raises what the library's session raises."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - the library's signature
    ) -> TelegramType:
        body = _plain_body(bot, method)
        if body is None:
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        try:
            async with session.post(
                self.api.api_url(token=bot.token, method=method.__api_method__),
                data=json.dumps(body).encode(),
                headers=_JSON,
                timeout=self.timeout if timeout is None else timeout,  # type: ignore[arg-type]
            ) as response:
                content = await response.read()
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        except ClientError as error:
            reason = f"{type(error).__name__}: {error}"
            raise TelegramNetworkError(method=method, message=reason) from error
        return self._result(bot, method, response.status, content)

    def _result(
        self, bot: Bot, method: TelegramMethod[TelegramType], status: int, content: bytes
    ) -> TelegramType:
        if status == 200:
            try:
                answer = json.loads(content)
                if answer["ok"] is True:
                    reader: TypeAdapter[TelegramType] = _reader(method.__returning__)
                    return reader.validate_python(answer["result"], context={"bot": bot})
            except (ValueError, KeyError, TypeError, ValidationError):
                pass  # the library's reader says what is wrong with it
        text = content.decode(errors="replace")
        checked = self.check_response(bot, method, status, text)
        return checked.result  # type: ignore[return-value]


@cache
def _reader(returning: Any) -> TypeAdapter[Any]:
    return TypeAdapter(returning)


def _plain_body(bot: Bot, method: TelegramMethod[Any]) -> dict[str, Any] | None:
    """The call's parameters as JSON values; None when one of them needs more than that."""
    body: dict[str, Any] = {}
    for name, given in method:
        value = bot.default[given.name] if isinstance(given, Default) else given
        if value is None:
            continue
        if isinstance(value, _MARKUP):
            value = value.model_dump(mode="json", exclude_none=True)
        elif not isinstance(value, str | int | float):
            return None
        body[name] = value
    return body
