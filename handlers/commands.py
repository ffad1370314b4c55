"""The bot's commands in a private chat."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from flows.states import Menu
from gateway.unit import current_unit


def router() -> Router:
    """The router of this file."""
    made = Router(name="commands")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(start, CommandStart())
    return made


async def start(message: Message, dialog_manager: DialogManager) -> None:
    """Greet: the language question on first contact, the menu ever after."""
    state = Menu.main if current_unit().language else Menu.language
    await dialog_manager.start(state, mode=StartMode.RESET_STACK)
