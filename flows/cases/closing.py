"""Words to a closed case, and taking a case back."""

import os
from typing import Any
from uuid import UUID

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column

from agency.status import Status
from agency.uuid7 import uuid7
from flows import kit, question
from flows.answers import VERSION, open_draft
from flows.cases import card
from flows.cases.opening import LEFT
from flows.files import LONGEST_MESSAGE
from flows.states import Cases, Question
from gateway.unit import current_unit
from gateway.words import Label, T
from services.cases.closed import reopen, withdraw
from services.cases.correspondence import Writing
from storage import drafts
from storage.drafts import Draft


def windows() -> list[Window]:
    """The windows of this file."""
    return [_closed(), _withdraw()]


def _closed() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        case = await card.current(dialog_manager)
        left = dialog_manager.dialog_data.get(LEFT)
        ended = case is not None and case.status == Status.CLOSED
        return {
            "number": dialog_manager.dialog_data["number"],
            "has_words": bool(left),
            "no_words": not left,
            "may_reopen": ended and bool(left),
            "is_withdrawn": case is not None and not ended,
        }

    return Window(
        kit.error_line(),
        T("cases-closed-words", when="has_words"),
        T("cases-closed-write", when="no_words"),
        T("cases-closed-withdrawn", when="is_withdrawn"),
        kit.typed(_other_words, LONGEST_MESSAGE),
        Column(
            Button(Label("cases-button-reopen"), id="reopen", on_click=_reopen, when="may_reopen"),
            Button(Label("cases-button-begin-anew"), id="new", on_click=_new, when="has_words"),
        ),
        Button(Label("cases-button-card"), id="card_closed", on_click=kit.going(Cases.card)),
        state=Cases.closed,
        getter=getter,
    )


async def _other_words(text: str, message: Message, manager: DialogManager) -> None:
    words = {"text": text, "chat": message.chat.id, "message": message.message_id}
    manager.dialog_data[LEFT] = words


async def _reopen(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Open the case again with the words that were left."""
    unit, words = current_unit(), manager.dialog_data.get(LEFT)
    if words is None or await card.current(manager) is None:
        await kit.go(manager, Cases.card)
        return
    writing = Writing(
        id=uuid7(unit.now, os.urandom),
        case_id=UUID(manager.dialog_data["case_id"]),
        text=words["text"],
        chat_id=words["chat"],
        message_id=words["message"],
    )
    done = await unit.commit(lambda tx: reopen(tx, unit.now, writing))
    manager.dialog_data.pop(LEFT)
    await kit.go(manager, Cases.card)
    if done:
        kit.inform(manager, "cases-reopened")


async def _new(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Begin a new question with the words that were left."""
    words = manager.dialog_data.pop(LEFT, None)
    if words is None:
        return
    left, unit = await open_draft(question.KIND), current_unit()
    assert unit.person_id is not None
    fresh = Draft(
        id=uuid7(unit.now, os.urandom),
        user_id=unit.person_id,
        kind=question.KIND,
        state="open",
        version=VERSION,
        answers={"text": words["text"]},
        said_at=unit.said_at,
    )
    if left is not None:
        unit.do(lambda tx: drafts.close(tx, left.id, "discarded"))
    await unit.commit(lambda tx: drafts.create(tx, fresh))
    await manager.start(Question.text, {})


def _withdraw() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"]}

    return Window(
        kit.error_line(),
        T("cases-withdraw"),
        kit.typed(_withdraw_words, LONGEST_MESSAGE),
        Button(Label("cases-button-withdraw-yes"), id="withdraw_yes", on_click=_withdraw_bare),
        Button(Label("cases-button-card"), id="card_withdraw", on_click=kit.going(Cases.card)),
        state=Cases.withdraw,
        getter=getter,
    )


async def _withdraw_words(text: str, message: Message, manager: DialogManager) -> None:
    await _take_back(manager, text)


async def _withdraw_bare(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _take_back(manager, "")


async def _take_back(manager: DialogManager, reason: str) -> None:
    unit, case = current_unit(), await card.current(manager)
    if case is not None:
        identity = case.id
        done = await unit.commit(lambda tx: withdraw(tx, unit.now, identity, reason))
        await kit.go(manager, Cases.card)
        kit.inform(manager, "cases-withdrawn" if done else "cases-not-withdrawn")
