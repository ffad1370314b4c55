"""Files that are looked at and not kept: receipts to be checked, tables of batches."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context

from flows import batch, kit, proof, verify
from flows.incoming import KINDS
from flows.menu import go_home
from flows.states import Batch, Verify
from gateway.callbacks import NoticeButton
from gateway.unit import current_unit


def router() -> Router:
    """The router of this file; it comes before the one that keeps files."""
    made = Router(name="proof")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(ask, Command("verify"))
    made.message.register(read_table, F.content_type.in_(KINDS), is_a_table)
    made.message.register(judge, F.content_type.in_(KINDS), is_asked_for)
    made.callback_query.register(send, NoticeButton.filter(F.action == "receipt"))
    return made


def is_asked_for(message: Message, aiogd_context: Context | None = None) -> bool:
    """Whether the window of the check is open."""
    return aiogd_context is not None and aiogd_context.state == Verify.ask


def is_a_table(message: Message, aiogd_context: Context | None = None) -> bool:
    """Whether the window of a batch is open."""
    return aiogd_context is not None and aiogd_context.state in (Batch.table, Batch.confirm)


async def ask(message: Message, dialog_manager: DialogManager) -> None:
    """Ask for the file or the code; who has no language yet is asked for it first."""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await kit.open_over(dialog_manager, Verify.ask, {})


async def judge(message: Message, dialog_manager: DialogManager, bot: Bot) -> None:
    """Say of a file whether it is a receipt of ours."""
    await verify.take_file(message, bot, dialog_manager)


async def read_table(message: Message, dialog_manager: DialogManager, bot: Bot) -> None:
    """Read the filled table of a batch."""
    await batch.take_file(message, bot, dialog_manager)


async def send(query: CallbackQuery, callback_data: NoticeButton) -> None:
    """Bring the receipt of a case or a batch; the conversation stays as it is."""
    await proof.send(callback_data.target)
