"""Files and a free account before the notice is registered."""

from typing import Any, Final

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from flows import kit
from flows.answers import answers, draft_id, give
from flows.states import Notice
from flows.uploading import upload_button, upload_data
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T
from storage import documents

LONGEST_MESSAGE: Final = 4096
LONGEST_ACCOUNT: Final = 16_000
"""Four full messages; more belongs into a file."""


async def take_account(text: str, message: Message, manager: DialogManager) -> None:
    """Add a message to the account of what happened."""
    before = (await answers(manager)).get("account", "")
    account = f"{before}\n\n{text}".strip()
    if len(account) > LONGEST_ACCOUNT:
        kit.complain(manager, "notice-account-too-long")
        return
    kit.forgive(manager)
    await give(manager, account=account)


async def _shown(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    identity = draft_id(dialog_manager)
    files = await current_unit().read(lambda tx: documents.count_of(tx, identity))
    account = (await answers(dialog_manager)).get("account", "")
    upload = await upload_data(dialog_manager, house)
    return {**upload, "files": files, "letters": len(account)}


def window() -> Window:
    """The window that counts what came."""
    return Window(
        kit.error_line(),
        T("notice-extras"),
        kit.typed(take_account, LONGEST_MESSAGE),
        Button(Label("notice-button-extras-done"), id="done", on_click=kit.going(Notice.summary)),
        upload_button("extras"),
        kit.specialist("extras"),
        state=Notice.extras,
        getter=_shown,
    )
