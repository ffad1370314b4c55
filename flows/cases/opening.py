"""The ways into a case: by its number, by a notice, by a reply."""

from typing import Any
from uuid import UUID

from aiogram.types import Message
from aiogram_dialog import DialogManager

from agency import case_number
from agency.status import FINAL
from flows import kit
from flows.cases.facts import visible
from flows.files import write_to_case
from flows.states import Cases, Files
from gateway.unit import current_unit
from storage import cases
from storage.cases import Case

LEFT: str = "left"
"""In the dialog's data: words to a closed case that wait for the answer what to do with them."""


async def open_number(manager: DialogManager, text: str) -> None:
    """Open the case whose number stands in `text`; a stranger's is answered like an unknown one."""
    number = case_number.find(text) or case_number.parse(text)
    await kit.open_over(manager, Cases.card, {"number": str(number)})


async def open_writing(manager: DialogManager, number: str) -> None:
    """Ask for a message to the specialist of a case."""
    await kit.open_over(manager, Cases.write, {"number": number})


async def open_files(manager: DialogManager, number: str) -> None:
    """Take files for a case; one that may not be seen or is over shows its card instead."""
    case = await visible(number)
    if case is None or case.status in FINAL:
        await open_number(manager, number)
        return
    data = {"case_id": str(case.id), "number": case.number}
    await kit.open_over(manager, Files.collecting, data)


async def write_reply(manager: DialogManager, message: Message, case_id: UUID) -> None:
    """Hand a reply to a notice to its case, and show the case."""
    known = await current_unit().read(lambda tx: cases.get(tx, case_id))
    assert known is not None
    case = await visible(known.number)
    data: dict[str, Any] = {"number": known.number}
    if case is not None and case.status in FINAL:
        data[LEFT] = _words(message)
        await kit.open_over(manager, Cases.closed, data)
        return
    if case is not None:
        data["written"] = await write_to_case(message.text or "", message, manager, case_id)
    await kit.open_over(manager, Cases.card, data)


async def opened(data: Any, manager: DialogManager) -> None:
    """Show the case that was asked for, as far as the person may see it."""
    given = data if isinstance(data, dict) else {}
    if "number" in given:
        state = manager.current_context().state
        case = await look_at(manager, given["number"])
        if case is None:
            await manager.switch_to(Cases.unknown)
        elif state == Cases.write and case.status in FINAL:
            await manager.switch_to(Cases.closed)
        elif state is not None:
            await manager.switch_to(state)
        if LEFT in given:
            manager.dialog_data[LEFT] = given[LEFT]
        if given.get("written"):
            kit.inform(manager, "cases-written")


async def look_at(manager: DialogManager, number: str) -> Case | None:
    """Have the dialog work on a case, if the person may see it."""
    case = await visible(number)
    if case is not None:
        manager.dialog_data.update({"number": case.number, "case_id": str(case.id)})
    return case


async def leave_words(manager: DialogManager, message: Message) -> None:
    """Keep words to a closed case until it is said what to do with them."""
    manager.dialog_data[LEFT] = _words(message)
    await kit.go(manager, Cases.closed)


def _words(message: Message) -> dict[str, Any]:
    return {"text": message.text or "", "chat": message.chat.id, "message": message.message_id}
