"""Words that nobody asked for while staff work on the person's cases: to which case do they go?"""

import os
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.uuid7 import uuid7
from flows import cases, kit
from flows.answers import VERSION, answers, begin, draft_id
from flows.hours import say_at_night
from flows.question import KIND as QUESTION
from flows.states import Cases, Question, WhichCase
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.correspondence import Writing, write_as
from services.cases.visibility import sees
from storage import desk_cases, drafts
from storage.desk_cases import Standing
from storage.drafts import Draft

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


async def has_any() -> bool:
    """Whether the person has an open case."""
    return bool(await _open_cases())


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
            Format("{lines_html}"),
            Column(kit.picks("case", "cases", _choose)),
            Button(Label("cases-button-new"), id="new", on_click=_new),
            kit.menu_button("which"),
            state=WhichCase.choose,
            getter=_shown,
        ),
        on_start=_opened,
    )


async def _open_cases() -> list[Standing]:
    unit = current_unit()
    person = unit.person_id
    if person is None:
        return []
    return await unit.read(
        lambda tx: [
            case
            for case in desk_cases.open_of_person(tx, person, _MOST)
            if sees(tx, case.case_id, person)
        ]
    )


def _is_with_staff(case: Standing) -> bool:
    return case.assignee is not None or case.status == "waiting_for_you"


async def _ask(manager: DialogManager, message: Message) -> None:
    given = {"text": message.text or "", "message_id": message.message_id}
    # What people write lives in drafts, which are sealed; a window's own data is not.
    manager.middleware_data[_KIND] = given
    await manager.start(WhichCase.choose, mode=StartMode.RESET_STACK)


async def _opened(data: Any, manager: DialogManager) -> None:
    begin(manager, _KIND, manager.middleware_data[_KIND])


async def _shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    text = str((await answers(dialog_manager))["text"])
    found = await _open_cases()
    return {
        "text": text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…",
        "lines_html": "\n".join(_line(case) for case in found),
        "cases": [(case.number, case.number) for case in found],
    }


def _line(case: Standing) -> str:
    language = reader_language()
    kind = texts(language)(f"case-kind-{case.kind.replace('_', '-')}")
    return say(language, "cases-which-line", number=case.number, kind=kind)


async def _choose(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    unit, given = current_unit(), await answers(manager)
    chosen = next((case for case in await _open_cases() if case.number == number), None)
    if chosen is None:
        await manager.show()
        return
    identity = draft_id(manager)
    writing = _writing(identity, chosen, query, given)
    person = query.from_user.id
    unit.do(lambda tx: drafts.close(tx, identity, "submitted"))
    written = await unit.commit(lambda tx: write_as(tx, unit.now, person, writing))
    if written:
        say_at_night(manager.middleware_data["house"], chosen.case_id)
    await kit.open_over(manager, Cases.card, {"number": number, "written": written})


def _writing(identity: UUID, case: Standing, query: CallbackQuery, given: Any) -> Writing:
    return Writing(
        id=identity,
        case_id=case.case_id,
        text=str(given["text"]),
        chat_id=query.from_user.id,
        message_id=int(given["message_id"]),
    )


async def _new(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """What he wrote waits as a question of its own, to be sent with one press."""
    unit, given = current_unit(), await answers(manager)
    assert unit.person_id is not None
    question = Draft(
        id=uuid7(unit.now, os.urandom),
        user_id=unit.person_id,
        kind=QUESTION,
        state="open",
        version=VERSION,
        answers={"text": given["text"]},
        said_at=unit.now,
    )
    identity = draft_id(manager)
    unit.do(lambda tx: drafts.close(tx, identity, "discarded"))
    await unit.commit(lambda tx: drafts.create(tx, question))
    await manager.start(Question.text, mode=StartMode.RESET_STACK)
