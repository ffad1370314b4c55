"""Every method the sandbox plays, with its handler."""

from typing import Any

from aiogram.methods import TelegramMethod

from sandbox.methods import answers, chats, copies, media, messages, polling, profile, topics
from sandbox.methods.call import Handler

HANDLERS: dict[type[TelegramMethod[Any]], Handler] = {
    **polling.METHODS,
    **messages.METHODS,
    **media.METHODS,
    **copies.METHODS,
    **answers.METHODS,
    **profile.METHODS,
    **topics.METHODS,
    **chats.METHODS,
}
