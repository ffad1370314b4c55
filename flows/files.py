"""Files and accounts: for a case, for a draft, or waiting to be told where they belong."""

import os
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText
from aiogram_dialog.widgets.text import Format

from agency.status import FINAL
from agency.uuid7 import uuid7
from flows import completing, kit
from flows.answers import open_draft
from flows.checklist import actions, open_for
from flows.claim import form
from flows.hours import say_at_night
from flows.incoming import document_of
from flows.states import Cases, Files, Menu, Notice
from flows.uploading import upload_button, upload_data
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.correspondence import Writing, adopt, attach, write_as
from services.cases.opening import add_details_as, visible_case
from services.cases.visibility import sees, visible_cases
from storage import documents, messages
from storage.cases import Case
from storage.documents import Document

LONGEST_MESSAGE: Final = 4096
MOST_OFFERED: Final = 5
_COUNTING: Final = (Notice.summary, Notice.extras, Files.collecting)


async def keep(message: Message, manager: DialogManager) -> None:
    """Keep a file with what the current window works on; members of a burst are counted later."""
    document = document_of(message, kit.ids(kit.belonging(manager)))
    window = await actions.item_of_window(manager)
    item = window or await form.item_of_window(manager, document.original_name)
    document = replace(document, item=item)
    if _same_burst(message, manager):
        _count_later(lambda tx: attach(tx, current_unit().now, document))
        return
    unit = current_unit()
    kit.forgive(manager)
    if manager.current_context().state not in _COUNTING:
        kit.files_came(manager)
    await unit.commit(lambda tx: attach(tx, unit.now, document))
    if await _is_shut_out(document):
        await kit.shut_out(manager)
        return
    await actions.file_came(manager, document)
    await manager.show()


async def _is_shut_out(document: Document) -> bool:
    case_id = document.case_id
    if case_id is None:
        return False
    return not await current_unit().read(lambda tx: sees(tx, case_id, document.user_id))


async def may_belong() -> bool:
    """Whether the person has an open case, or a notice begun, to which a file may belong."""
    return bool(await _open_cases()) or await open_draft("insured_event") is not None


async def keep_unclaimed(message: Message, manager: DialogManager) -> None:
    """Keep a file that came outside of any conversation, and ask where it belongs."""
    document = document_of(message, {})
    if _same_burst(message, manager):
        _count_later(lambda tx: attach(tx, current_unit().now, document))
        return
    unit = current_unit()
    await unit.commit(lambda tx: attach(tx, unit.now, document))
    if manager.has_context() and manager.current_context().state == Files.choose:
        await manager.show(ShowMode.SEND)
    else:
        await kit.open_over(manager, Files.choose, {})
    manager.dialog_data["burst"] = message.media_group_id


async def refuse(message: Message, manager: DialogManager, key: str, words: Any) -> None:
    """Say kindly why a file cannot be kept; the conversation stays where it is."""
    if manager.has_context() and kit.takes_lines(manager):
        kit.complain(manager, key, **words)
        await manager.show()
    else:
        line = say(reader_language(), key, **words)
        current_unit().say(lambda: message.answer(line))


def _same_burst(message: Message, manager: DialogManager) -> bool:
    """Whether an album's earlier file has already brought the window."""
    album = message.media_group_id
    if album is None or not manager.has_context():
        return False
    if manager.dialog_data.get("burst") == album:
        return True
    manager.dialog_data["burst"] = album
    return False


def _count_later(effect: Any) -> None:
    unit = current_unit()
    unit.do(effect)
    unit.redraw_soon = True


async def _open_cases() -> list[Case]:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    known = await unit.read(lambda tx: visible_cases(tx, person))
    return [case for case in known if case.status not in FINAL][:MOST_OFFERED]


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(_collecting(), _late_reason(), _choose(), on_start=_opened)


async def _opened(data: Any, manager: DialogManager) -> None:
    given = data if isinstance(data, dict) else {}
    manager.dialog_data.update(
        {name: given[name] for name in ("case_id", "number") if name in given}
    )


def _case_id(manager: DialogManager) -> UUID:
    return UUID(manager.dialog_data["case_id"])


def _is_fresh(manager: DialogManager) -> bool:
    given = manager.start_data
    return isinstance(given, dict) and bool(given.get("fresh"))


def _is_claim(manager: DialogManager) -> bool:
    given = manager.start_data
    return isinstance(given, dict) and bool(given.get("claim"))


async def _shown(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    identity = _case_id(dialog_manager)
    files, written = await current_unit().read(
        lambda tx: (
            documents.count_of(tx, case_id=identity),
            messages.count_from_person(tx, identity),
        )
    )
    fresh = _is_fresh(dialog_manager)
    return {
        **await upload_data(dialog_manager, house),
        "number": dialog_manager.dialog_data["number"],
        "files": files,
        "written": written,
        "fresh_notice": fresh and not _is_claim(dialog_manager),
        "fresh_claim": fresh and _is_claim(dialog_manager),
        "later": not fresh,
    }


async def take_story(text: str, message: Message, manager: DialogManager) -> None:
    """Add a message of the person to the case."""
    kit.forgive(manager)
    if not await write_to_case(text, message, manager, _case_id(manager)):
        await kit.shut_out(manager)


async def write_to_case(text: str, message: Message, manager: DialogManager, case_id: UUID) -> bool:
    """Hand what was written to a case; false when the person may not see it any more.

    At night he hears when it is read.
    """
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    writing = Writing(
        id=uuid7(unit.now, os.urandom),
        case_id=case_id,
        text=text,
        chat_id=message.chat.id,
        message_id=message.message_id,
    )
    written = await unit.commit(lambda tx: write_as(tx, unit.now, person, writing))
    if written:
        say_at_night(manager.middleware_data["house"], case_id)
    return written


def _collecting() -> Window:
    return Window(
        kit.error_line(),
        T("files-registered", when="fresh_notice"),
        T("claim-registered", when="fresh_claim"),
        T("files-for-case", when="later"),
        T("files-counted"),
        kit.typed(take_story, LONGEST_MESSAGE),
        Button(Label("files-button-done"), id="done", on_click=_done),
        Button(Label("notice-button-complete"), id="more", on_click=_complete, when="fresh_notice"),
        Button(Label("files-button-papers"), id="papers", on_click=_papers),
        upload_button("collecting"),
        CopyText(Label("button-copy-number"), Format("{number}")),
        kit.specialist("collecting"),
        state=Files.collecting,
        getter=_shown,
    )


async def _complete(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await completing.start(manager, manager.dialog_data["number"])


async def _papers(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await open_for(manager, manager.dialog_data["number"])


async def _done(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    elif _is_fresh(manager):
        await manager.start(Menu.main, {"line": "files-done"}, mode=StartMode.RESET_STACK)
    else:
        data = {"number": manager.dialog_data["number"]}
        await manager.start(Cases.card, data, mode=StartMode.RESET_STACK)


def _late_reason() -> Window:
    return Window(
        kit.error_line(),
        T("files-registered"),
        T("files-ask-late-reason"),
        kit.typed(_take_late_reason, LONGEST_MESSAGE),
        Button(
            Label("files-button-skip-reason"),
            id="skip_reason",
            on_click=kit.going(Files.collecting),
        ),
        kit.specialist("late_reason"),
        state=Files.late_reason,
        getter=_shown,
    )


async def _take_late_reason(text: str, message: Message, manager: DialogManager) -> None:
    identity = _case_id(manager)
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    told = await unit.commit(
        lambda tx: add_details_as(tx, unit.now, person, identity, {"late_reason": text})
    )
    if not told:
        await kit.shut_out(manager)
        return
    await kit.go(manager, Files.collecting)
    kit.inform(manager, "files-reason-kept")


def _choose() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        unit = current_unit()
        person = unit.person_id
        assert person is not None
        waiting = await unit.read(lambda tx: documents.unclaimed(tx, person))
        words = texts(reader_language())
        offered = [(case.number, case.number) for case in await _open_cases()]
        if await open_draft("insured_event") is not None:
            offered.insert(0, ("draft", words("files-button-to-notice")))
        return {"count": len(waiting), "offered": offered}

    return Window(
        kit.error_line(),
        T("files-choose"),
        kit.only_buttons(),
        Column(kit.picks("offered", "offered", _chosen)),
        Button(Label("files-button-drop"), id="drop", on_click=_drop),
        kit.specialist("choose_case"),
        state=Files.choose,
        getter=getter,
    )


async def _chosen(query: CallbackQuery, select: Any, manager: DialogManager, chosen: str) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    if chosen == "draft":
        left = await open_draft("insured_event")
        if left is not None:
            draft = left.id
            await unit.commit(lambda tx: adopt(tx, unit.now, person, draft_id=draft))
            await manager.start(Notice.who, mode=StartMode.RESET_STACK)
        return
    case = await unit.read(lambda tx: visible_case(tx, chosen, person))
    if case is None:
        return
    identity = case.id
    await unit.commit(lambda tx: adopt(tx, unit.now, person, case_id=identity))
    data = {"case_id": str(case.id), "number": case.number}
    await manager.start(Files.collecting, data, mode=StartMode.RESET_STACK)


async def _drop(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The files were sent by mistake."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    unit.do(lambda tx: documents.drop_unclaimed(tx, person))
    kit.toast("files-dropped")
    await kit.leave(query, button, manager)
