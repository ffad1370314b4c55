"""The bot's commands in a private chat; each works in the middle of anything."""

from typing import Final

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager

from flows import kit
from flows.links import follow
from flows.menu import go_home
from flows.notice import left_notice
from flows.states import Cases, Info, Language, Lookup, Menu, Offer, Privacy, Verify
from gateway.unit import current_unit

_NOTHING_TO_LEAVE: Final = (Menu, Info, Language, Privacy, Cases, Offer, Lookup, Verify)
"""Conversations in which nothing is being filled in."""


def router() -> Router:
    """The router of this file."""
    made = Router(name="commands")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(start, CommandStart())
    made.message.register(menu, Command("menu"))
    made.message.register(cancel, Command("cancel"))
    made.message.register(language, Command("language"))
    made.message.register(help_, Command("help"))
    made.message.register(privacy, Command("privacy"))
    made.message.register(cases, Command("cases"))
    made.message.register(products, Command("products"))
    return made


async def start(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Greet: the language question on first contact, then and ever after where the link leads."""
    await follow(dialog_manager, command.args or "")


async def menu(message: Message, dialog_manager: DialogManager) -> None:
    """Leave whatever is under way; its answers stay."""
    await go_home(dialog_manager)


async def cancel(message: Message, dialog_manager: DialogManager) -> None:
    """Leave the conversation and say that its answers are kept, or that there was nothing."""
    if not _is_filling_in(dialog_manager):
        await go_home(dialog_manager, "menu-line-nothing-to-cancel")
        return
    line = "menu-line-cancelled-kept" if await left_notice() else "menu-line-cancelled"
    await go_home(dialog_manager, line)


async def language(message: Message, dialog_manager: DialogManager) -> None:
    """Ask for the language over the current window, which comes back in the chosen one."""
    await _open(dialog_manager, Language.choose)


async def help_(message: Message, dialog_manager: DialogManager) -> None:
    """Say what the bot can do."""
    await _open(dialog_manager, Info.help)


async def privacy(message: Message, dialog_manager: DialogManager) -> None:
    """Show what was decided on personal data."""
    await _open(dialog_manager, Privacy.home)


async def cases(message: Message, dialog_manager: DialogManager) -> None:
    """Show the person's cases."""
    await _open(dialog_manager, Cases.list)


async def products(message: Message, dialog_manager: DialogManager) -> None:
    """Show the products by groups."""
    await _open(dialog_manager, Info.products)


async def _open(manager: DialogManager, state: State) -> None:
    if current_unit().language is None:
        await go_home(manager)
    elif manager.has_context() and manager.current_context().state == state:
        await manager.show()
    else:
        await kit.open_over(manager, state, {})


def _is_filling_in(manager: DialogManager) -> bool:
    if not manager.has_context():
        return False
    return manager.current_context().state.group not in _NOTHING_TO_LEAVE
