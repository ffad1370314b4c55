"""What nobody asked for: words outside a conversation, stickers, unknown commands."""

import asyncio
from typing import Any, Final

from aiogram import F, Router
from aiogram.enums import ChatType, ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.internal import CONTEXT_KEY

from agency.plain_words.phrases import NOTHING
from agency.plain_words.understand import understand
from flows import kit, offers, which_case
from flows.intents import offer_or_open, open_product
from flows.menu import go_home
from flows.product_names import product_named
from flows.states import Cases, Info, Menu, Offer, Privacy, WhichCase
from gateway.unit import current_unit

_OPEN: Final = (Menu, Info, Offer, Privacy, WhichCase)
"""Windows that wait for no answer."""
_SENT: Final = ":sent"
"""How the windows are called that say that something was sent."""
_LONGEST_READ: Final = 500
"""Letters of a message that are looked at to guess what it is about."""
_LEAST_MEANT: Final = 0.15
"""A best guess below this share is no question worth asking."""
_LEAST_OFFERED: Final = 0.08
_MOST_OFFERED: Final = 3
_LINES: Final = {
    ContentType.STICKER: "strays-sticker",
    ContentType.LOCATION: "strays-location",
    ContentType.VENUE: "strays-location",
    ContentType.POLL: "strays-poll",
    ContentType.DICE: "strays-dice",
    ContentType.CONTACT: "strays-contact",
}
_NOT_SAID: Final = (
    ContentType.PINNED_MESSAGE,
    ContentType.MESSAGE_AUTO_DELETE_TIMER_CHANGED,
    ContentType.CHAT_BACKGROUND_SET,
    ContentType.WRITE_ACCESS_ALLOWED,
    ContentType.BOOST_ADDED,
)
"""What Telegram reports in the form of a message, though nobody wrote anything."""


def router() -> Router:
    """The router of this file; it comes after every other one."""
    made = Router(name="strays")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(ignore, F.content_type.in_(_NOT_SAID))
    made.message.register(refuse_command, F.text.startswith("/"))
    made.message.register(pass_on, F.text, at_an_end, has_open_case)
    made.message.register(answer_text, F.text, in_the_open)
    made.message.register(answer_other, in_the_open)
    return made


async def in_the_open(message: Message, **data: Any) -> bool:
    """Whether no conversation waits for this message."""
    context: Context | None = data.get(CONTEXT_KEY)
    return context is None or context.state.group in _OPEN


async def at_an_end(message: Message, **data: Any) -> bool:
    """Whether what was filled in is sent, or a case is looked at: no answer is waited for."""
    context: Context | None = data.get(CONTEXT_KEY)
    if context is None or context.state == Cases.write:
        return False
    return context.state.group is Cases or str(context.state.state).endswith(_SENT)


async def has_open_case(message: Message) -> bool:
    """Whether staff may be meant by what this person writes."""
    return await which_case.has_any()


async def pass_on(message: Message, dialog_manager: DialogManager) -> None:
    """Words after everything was said are for staff; which case, is asked where it is unclear."""
    if not await which_case.belongs_to_staff(dialog_manager, message):
        await which_case.may_belong(dialog_manager, message)


async def ignore(message: Message) -> None:
    """Nothing was said, nothing is answered."""


async def refuse_command(message: Message, dialog_manager: DialogManager) -> None:
    """Say that there is no such command; a conversation under way stays."""
    if dialog_manager.has_context() and dialog_manager.current_context().state.group not in _OPEN:
        kit.complain(dialog_manager, "menu-line-unknown-command")
        await dialog_manager.show()
    else:
        await go_home(dialog_manager, "menu-line-unknown-command")


async def answer_text(message: Message, dialog_manager: DialogManager) -> None:
    """Lead to what a text asks for; a doubtful one is asked back, an unclear one gets the menu."""
    text = message.text or ""
    if current_unit().language is None:
        await go_home(dialog_manager)
    elif (named := product_named(text)) is not None:
        await open_product(dialog_manager, named)
    elif not await which_case.belongs_to_staff(dialog_manager, message):
        await _answer_words(text, message, dialog_manager)


async def _answer_words(text: str, message: Message, manager: DialogManager) -> None:
    found = await asyncio.to_thread(understand, text[:_LONGEST_READ], current_unit().language)
    best = found.intents[0]
    meant = [one.id for one in found.intents if one.score >= _LEAST_OFFERED and one.id != NOTHING]
    if found.confident and best.id != NOTHING:
        await offer_or_open(manager, best.id)
    elif best.score >= _LEAST_MEANT and best.id != NOTHING:
        await offers.ask(manager, meant[:_MOST_OFFERED])
    elif not await which_case.may_belong(manager, message):
        await go_home(manager, "menu-line-text")


async def answer_other(message: Message, dialog_manager: DialogManager) -> None:
    """One kind line on what cannot be read, above the menu."""
    kind = ContentType(message.content_type)
    await go_home(dialog_manager, _LINES.get(kind, "strays-other"))
