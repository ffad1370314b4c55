"""Words that nobody asked for while staff work on the person's cases: to which case do they go?"""

from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column

from flows import cases, kit
from flows.answers import answers, begin, draft_id
from flows.states import Cases, Question, WhichCase
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.correspondence import Writing, write
from storage import desk_cases, drafts
from storage.desk_cases import Standing

_KIND: Final = "for_which_case"
_MOST: Final = 5
_EXCERPT: Final = 200


async def belongs_to_staff(manager: DialogManager, message: Message) -> bool:
    """Give a text to the case that it must be meant for, or ask; false when staff have none.

    With one open case that somebody works on there is nothing to ask.
    """
    found = await _open_cases()
    with_staff = [case for case in found if _is_with_staff(case)]
    if not with_staff:
        return False
    if len(found) == 1:
        await cases.write_reply(manager, message, found[0].case_id)
    else:
        await _ask(manager, message)
    return True


async def may_belong(manager: DialogManager, message: Message) -> bool:
    """Ask whether words that nobody understood are for an open case; false when there is none."""
    if not await _open_cases():
        return False
    await _ask(manager, message)
    return True


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            T("cases-which"),
            Column(kit.picks("case", "cases", _choose)),
            Button(Label("cases-button-new"), id="new", on_click=_new),
            kit.menu_button("which"),
            state=WhichCase.choose,
            getter=_shown,
        )
    )


async def _open_cases() -> list[Standing]:
    unit = current_unit()
    person = unit.person_id
    if person is None:
        return []
    return await unit.read(lambda tx: desk_cases.open_of_person(tx, person, _MOST))


def _is_with_staff(case: Standing) -> bool:
    return case.assignee is not None or case.status == "waiting_for_you"


async def _ask(manager: DialogManager, message: Message) -> None:
    await manager.start(WhichCase.choose, mode=StartMode.RESET_STACK)
    given = {"text": message.text or "", "message_id": message.message_id}
    begin(manager, _KIND, given)


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    text = str((await answers(dialog_manager))["text"])
    return {
        "text": text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…",
        "cases": [(case.number, _label(case)) for case in await _open_cases()],
    }


def _label(case: Standing) -> str:
    kind = texts(reader_language())(f"case-kind-{case.kind.replace('_', '-')}")
    return f"{case.number} · {kind}"


async def _choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    unit, given = current_unit(), await answers(manager)
    chosen = next((case for case in await _open_cases() if case.number == number), None)
    if chosen is None:
        await manager.show()
        return
    identity = draft_id(manager)
    writing = _writing(identity, chosen, query, given)
    unit.do(lambda tx: write(tx, unit.now, writing))
    unit.do(lambda tx: drafts.close(tx, identity, "submitted"))
    await kit.open_over(manager, Cases.card, {"number": number, "written": True})


def _writing(identity: UUID, case: Standing, query: CallbackQuery, given: Any) -> Writing:
    return Writing(
        id=identity,
        case_id=case.case_id,
        text=str(given["text"]),
        chat_id=query.from_user.id,
        message_id=int(given["message_id"]),
    )


async def _new(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """What he wrote becomes a question of its own, as if he had asked it there."""
    unit, given = current_unit(), await answers(manager)
    identity = draft_id(manager)
    unit.do(lambda tx: drafts.close(tx, identity, "discarded"))
    await manager.start(Question.text, {"text": given["text"]}, mode=StartMode.RESET_STACK)
