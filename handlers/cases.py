"""The list of cases, a case number in free text, replies to notices, and edits."""

import os

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from agency import case_number
from agency.uuid7 import uuid7
from flows import cases, kit
from flows.menu import go_home
from flows.states import Cases, Info, Menu, Offer, Privacy
from gateway.unit import current_unit
from services.cases.correspondence import next_revision, revise
from storage import outbox

_NOTHING_ASKED = (Menu, Info, Offer, Privacy, Cases)


def router() -> Router:
    """The router of this file."""
    made = Router(name="cases")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.edited_message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(open_list, Command("cases"))
    made.message.register(write, F.text, F.reply_to_message.from_user.is_bot)
    made.message.register(open_case, F.text, names_a_case)
    made.edited_message.register(keep_edit, F.text)
    return made


def names_a_case(message: Message, aiogd_context: Context | None = None) -> bool:
    """Whether a text holds a case number where no typed answer is awaited."""
    state: State | None = aiogd_context.state if aiogd_context else None
    free = state is None or (state.group in _NOTHING_ASKED and state != Cases.write)
    return free and case_number.find(message.text or "") is not None


async def open_list(message: Message, dialog_manager: DialogManager) -> None:
    """Show the person's cases."""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await kit.open_over(dialog_manager, Cases.list, {})


async def open_case(message: Message, dialog_manager: DialogManager) -> None:
    """Open the case; who has no language yet is asked for it first."""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await cases.open_number(dialog_manager, message.text or "")


async def write(message: Message, dialog_manager: DialogManager) -> None:
    """A reply to a notice of a case is written to the case; one to anything else is an answer."""
    told = message.reply_to_message
    assert told is not None
    unit = current_unit()
    chat_id, number = message.chat.id, told.message_id
    case_id = await unit.read(lambda tx: outbox.case_of_message(tx, chat_id, number))
    if case_id is None:
        raise SkipHandler
    await cases.write_reply(dialog_manager, message, case_id)


async def keep_edit(message: Message) -> None:
    """Keep the edit of a message of a case as a revision; the person hears nothing of it."""
    unit = current_unit()
    chat_id, number, text = message.chat.id, message.message_id, message.text or ""
    edit = await unit.read(lambda tx: next_revision(tx, chat_id, number, text))
    if edit is not None:
        identity = uuid7(unit.now, os.urandom)
        unit.do(lambda tx: revise(tx, unit.now, identity, chat_id, edit))
