"""Everything that a person sent, as a ZIP in the chat."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from flows import kit
from flows.states import Cases
from gateway.unit import current_unit
from gateway.words import Label, T
from services.documents.archive import send


def window() -> Window:
    """The window that says what will come, and brings it."""
    return Window(
        kit.error_line(),
        T("archive-ask"),
        kit.only_buttons(),
        Button(Label("archive-button-send"), id="archive_send", on_click=_send),
        Button(Label("kit-back"), id="archive_back", on_click=kit.going(Cases.list)),
        state=Cases.archive,
    )


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    parts = await unit.commit(lambda tx: send(tx, unit.now, person))
    await kit.go(manager, Cases.list)
    kit.inform(manager, "archive-on-its-way" if parts else "archive-nothing", parts=parts)
