"""Checking a receipt: by its file or its code; nothing of what it says is shown."""

from io import BytesIO
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, Window

from flows import kit
from flows.states import Verify
from gateway.files import TooBig, Unavailable, fetch
from gateway.unit import current_unit
from gateway.words import T, moment_in, reader_language
from locales.texts import texts
from services.proof.receipts import LARGEST, read_code
from services.proof.signing import check
from storage import receipts

_ASTANA: Final = "Asia/Almaty"


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            kit.error_line(),
            T("proof-ask"),
            kit.typed(_take_code),
            kit.specialist("verify"),
            kit.menu_button("verify"),
            state=Verify.ask,
        )
    )


async def take_file(message: Message, bot: Bot, manager: DialogManager) -> None:
    """Judge a file that was sent; it is looked at in memory and not kept."""
    file = message.document
    if file is None:
        kit.complain(manager, "proof-no-receipt")
    elif (file.file_size or 0) > LARGEST:
        kit.complain(manager, "proof-too-large")
    else:
        await _judge(file.file_id, bot, manager)
    await manager.show()


async def _judge(file_id: str, bot: Bot, manager: DialogManager) -> None:
    content = BytesIO()
    try:
        await fetch(bot, file_id, content)
    except (TooBig, Unavailable, TelegramRetryAfter):
        kit.complain(manager, "proof-not-fetched")
        return
    public = await current_unit().read(receipts.public_keys)
    verdict = check(content.getvalue(), public)
    kit.inform(manager, f"proof-{verdict.replace('_', '-')}")


async def _take_code(text: str, message: Message, manager: DialogManager) -> None:
    code = read_code(text)
    found = None
    if code is not None:
        found = await current_unit().read(lambda tx: receipts.by_code(tx, code))
    if found is None:
        kit.inform(manager, "proof-code-unknown")
        return
    issued = moment_in(texts(reader_language()), found.issued_at, _ASTANA)
    kit.inform(manager, "proof-code-known", issued=issued)
