"""Files: kept with the conversation under way, else the person says where they belong."""

from uuid import UUID

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import Message
from aiogram_dialog import DialogManager

from flows import files, kit
from flows.incoming import KINDS, refusal
from flows.menu import go_home
from gateway.house import House
from gateway.unit import current_unit


def router() -> Router:
    """The router of this file."""
    made = Router(name="files")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(receive, F.content_type.in_(KINDS))
    return made


async def receive(message: Message, dialog_manager: DialogManager, house: House) -> None:
    """Keep a file, or say why it cannot be kept; who has no language yet is asked for it first."""
    if current_unit().language is None:
        await go_home(dialog_manager)
        return
    refused = refusal(message, house, _owner(dialog_manager))
    if refused is not None:
        await files.refuse(message, dialog_manager, *refused)
    elif dialog_manager.has_context() and kit.belonging(dialog_manager):
        await files.keep(message, dialog_manager)
    elif await files.may_belong():
        await files.keep_unclaimed(message, dialog_manager)
    elif dialog_manager.has_context() and kit.takes_lines(dialog_manager):
        kit.complain(dialog_manager, "files-no-case")
        await dialog_manager.show()
    else:
        await go_home(dialog_manager, "files-no-case")


def _owner(manager: DialogManager) -> UUID | None:
    """The case or draft to which a file of this window belongs."""
    if not manager.has_context():
        return None
    target = kit.ids(kit.belonging(manager))
    return target["case_id"] or target["draft_id"]
