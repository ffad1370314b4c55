"""A person's own cases: the list, the card, a message to the specialist."""

from collections import Counter
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, LaunchMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText, ScrollingGroup
from aiogram_dialog.widgets.text import Format

from agency import case_number
from agency.status import FINAL
from flows import kit
from flows.files import LONGEST_MESSAGE, write_to_case
from flows.product_names import product_name
from flows.states import Cases, Files, Notice
from gateway.unit import current_unit
from gateway.words import Label, T, moment_in, reader_language, say
from locales.texts import texts
from services.cases import own_case, zone_of
from storage import cases, documents, messages
from storage.cases import Case
from storage.messages import Message as Written

_LISTED: Final = 10
_LAST: Final = 3
_EXCERPT: Final = 300
_STATES: Final = ("stored", "waiting", "lost")


async def open_number(manager: DialogManager, text: str) -> None:
    """Open the case whose number stands in `text`; a stranger's is answered like an unknown one."""
    number = case_number.find(text) or case_number.parse(text)
    await kit.open_over(manager, Cases.card, {"number": str(number)})


async def open_writing(manager: DialogManager, number: str) -> None:
    """Ask for a message to the specialist of a case."""
    await kit.open_over(manager, Cases.write, {"number": number})


async def write_reply(manager: DialogManager, message: Message, case_id: UUID) -> None:
    """Hand a reply to a notice to its case, and show the case."""
    unit = current_unit()
    case = await unit.read(lambda tx: cases.get(tx, case_id))
    assert case is not None
    await write_to_case(message.text or "", message, case_id)
    await kit.open_over(manager, Cases.card, {"number": case.number, "written": True})


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        _list(),
        _card(),
        _write(),
        _unknown(),
        on_start=_opened,
        launch_mode=LaunchMode.SINGLE_TOP,
    )


async def _opened(data: Any, manager: DialogManager) -> None:
    given = data if isinstance(data, dict) else {}
    if "number" in given:
        state = manager.current_context().state
        if not await _look_at(manager, given["number"]):
            await manager.switch_to(Cases.unknown)
        elif state is not None:
            await manager.switch_to(state)
        if given.get("written"):
            kit.inform(manager, "cases-written")


async def _look_at(manager: DialogManager, number: str) -> bool:
    case = await _own(number)
    if case is not None:
        manager.dialog_data.update({"number": case.number, "case_id": str(case.id)})
    return case is not None


async def _own(number: str) -> Case | None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: own_case(tx, number, person))


def kind_name(case: Case) -> str:
    """What kind of case it is."""
    return texts(reader_language())(f"case-kind-{case.kind.replace('_', '-')}")


def status_name(case: Case) -> str:
    """How a case stands, in the one list of words."""
    return texts(reader_language())(f"status-{case.status.replace('_', '-')}")


def _list() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        unit = current_unit()
        person = unit.person_id
        assert person is not None
        known = await unit.read(lambda tx: cases.of_person(tx, person))
        return {
            "some": bool(known),
            "none": not known,
            "lines_html": "\n\n".join(_listed(case) for case in known[:_LISTED]),
            "numbers": [(case.number, case.number) for case in known],
        }

    return Window(
        kit.error_line(),
        T("cases-title", when="some"),
        T("cases-none", when="none"),
        Format("{lines_html}", when="some"),
        kit.only_buttons(),
        ScrollingGroup(
            kit.picks("number", "numbers", _open),
            id="pages",
            width=1,
            height=6,
            hide_on_single_page=True,
            when="some",
        ),
        Button(Label("notice-button-start"), id="notice", on_click=_notice, when="none"),
        kit.specialist("list"),
        kit.menu_button("list"),
        state=Cases.list,
        getter=getter,
    )


def _listed(case: Case) -> str:
    words = texts(reader_language())
    day = words.date(case.registered_at.astimezone(ZoneInfo(zone_of(case.sender))).date())
    return say(
        reader_language(),
        "cases-line",
        number=case.number,
        kind=kind_name(case),
        status=status_name(case),
        day=day,
    )


async def _open(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    known = await _look_at(manager, number)
    await kit.go(manager, Cases.card if known else Cases.unknown)


async def _notice(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await manager.start(Notice.who, mode=StartMode.RESET_STACK)


def _card() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        number = dialog_manager.dialog_data["number"]
        case = await _own(number)
        assert case is not None
        papers, written = await current_unit().read(
            lambda tx: (documents.of_case(tx, case.id), messages.of_case(tx, case.id))
        )
        states = Counter(paper.state for paper in papers)
        parts = [
            _facts(case),
            say(reader_language(), f"cases-next-{case.status.replace('_', '-')}"),
            "\n".join(
                say(reader_language(), f"cases-files-{state}", count=states[state])
                for state in _STATES
                if states[state]
            ),
            _conversation(written),
        ]
        return {
            "number": number,
            "open": case.status not in FINAL,
            "card_html": "\n\n".join(part for part in parts if part),
        }

    return Window(
        kit.error_line(),
        Format("{card_html}"),
        kit.only_buttons(),
        Column(
            Button(Label("cases-button-files"), id="files", on_click=_add_files, when="open"),
            Button(Label("button-reply"), id="write", on_click=kit.going(Cases.write), when="open"),
            CopyText(Label("button-copy-number"), Format("{number}")),
            Button(Label("cases-button-all"), id="all", on_click=_to_list),
            Button(Label("kit-back"), id="back_card", on_click=kit.leave),
        ),
        state=Cases.card,
        getter=getter,
    )


def _facts(case: Case) -> str:
    language = reader_language()
    words = texts(language)
    zone = zone_of(case.sender)
    lines = [
        say(language, "cases-card", number=case.number, kind=kind_name(case)),
        say(language, "cases-status", status=status_name(case)),
        say(language, "cases-said", moment=moment_in(words, case.said_at, zone)),
        say(language, "cases-registered", moment=moment_in(words, case.registered_at, zone)),
        say(language, "cases-day", day=words.date(case.registered_day)),
    ]
    if case.product:
        lines.append(say(language, "cases-product", product=product_name(language, case.product)))
    return "\n".join(lines)


def _conversation(written: list[Written]) -> str:
    """The last messages; of an edited one only its last form."""
    latest = {message.message_id: message for message in written}
    shown = sorted(latest.values(), key=lambda message: message.at)[-_LAST:]
    lines = [
        say(
            reader_language(),
            "cases-you-wrote" if message.direction == "from_person" else "cases-they-wrote",
            text=message.text[:_EXCERPT],
        )
        for message in shown
    ]
    return "\n".join(lines)


async def _to_list(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """In the list no case is open: a file that comes there belongs to none yet."""
    for name in ("case_id", "number"):
        manager.dialog_data.pop(name, None)
    await kit.go(manager, Cases.list)


async def _add_files(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = {name: manager.dialog_data[name] for name in ("case_id", "number")}
    await manager.start(Files.collecting, data)


def _write() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"]}

    return Window(
        kit.error_line(),
        T("cases-write"),
        kit.typed(_take_message, LONGEST_MESSAGE),
        Button(Label("cases-button-card"), id="card", on_click=kit.going(Cases.card)),
        Button(Label("kit-back"), id="back_write", on_click=kit.leave),
        state=Cases.write,
        getter=getter,
    )


async def _take_message(text: str, message: Message, manager: DialogManager) -> None:
    await write_to_case(text, message, UUID(manager.dialog_data["case_id"]))
    await kit.go(manager, Cases.card)
    kit.inform(manager, "cases-written")


def _unknown() -> Window:
    return Window(
        kit.error_line(),
        T("cases-unknown"),
        kit.only_buttons(),
        Button(Label("cases-button-all"), id="all_own", on_click=_to_list),
        kit.specialist("unknown"),
        Button(Label("kit-back"), id="back_unknown", on_click=kit.leave),
        state=Cases.unknown,
    )
