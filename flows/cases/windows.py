"""The windows of a person's cases."""

from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, LaunchMode, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row
from aiogram_dialog.widgets.text import Format

from agency.status import FINAL, Status
from flows import archive, kit
from flows.cases import card, closing, facts, opening
from flows.claim import on_card
from flows.files import LONGEST_MESSAGE, write_to_case
from flows.pages import Pages
from flows.states import Cases, Notice
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from storage import cases
from storage.cases import Case

_LISTED: Final = 10
FILTERS: Final[Mapping[str, Callable[[Case], bool]]] = {
    "all": lambda case: True,
    "waiting": lambda case: case.status == Status.WAITING_FOR_YOU,
    "open": lambda case: case.status not in FINAL,
    "done": lambda case: case.status in FINAL,
}


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _list(),
        card.window(),
        _timeline(),
        _missing(),
        _write(),
        *closing.windows(),
        archive.window(),
        _unknown(),
        on_start=opening.opened,
        launch_mode=LaunchMode.SINGLE_TOP,
    )


def _list() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        known = await facts.seen()
        chosen = dialog_manager.dialog_data.get("filter", "all")
        shown = [case for case in known if FILTERS[chosen](case)]
        return {
            "some": bool(known),
            "none": not known,
            "nothing": bool(known) and not shown,
            "lines_html": "\n\n".join(facts.listed(case) for case in shown[:_LISTED]),
            "numbers": [(case.number, case.number) for case in shown],
            "filters": _filters(known, chosen),
        }

    return Window(
        kit.error_line(),
        T("cases-title", when="some"),
        T("cases-none", when="none"),
        T("cases-nothing-here", when="nothing"),
        Format("{lines_html}", when="lines_html"),
        kit.only_buttons(),
        Pages(
            kit.picks("number", "numbers", _open),
            name="pages",
            height=6,
            when="some",
        ),
        Group(kit.picks("filter", "filters", _filter), width=2),
        Button(Label("notice-button-start"), id="notice", on_click=_notice, when="none"),
        Button(
            Label("archive-button"), id="archive", on_click=kit.going(Cases.archive), when="some"
        ),
        kit.specialist("list"),
        kit.menu_button("list"),
        state=Cases.list,
        getter=getter,
    )


def _filters(known: list[Case], chosen: str) -> list[tuple[str, str]]:
    """Only what would change the list is offered; a short list needs no filter."""
    if len(known) < 2:
        return []
    words = texts(reader_language())
    counts = {name: sum(map(wanted, known)) for name, wanted in FILTERS.items()}
    return [
        (name, words(f"cases-filter-{name}", count=counts[name]))
        for name in FILTERS
        if name != chosen and (counts[name] or name == "all")
    ]


async def _filter(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    if name in FILTERS:
        manager.dialog_data["filter"] = name
        kit.forgive(manager)


async def _open(query: CallbackQuery, select: Any, manager: DialogManager, number: str) -> None:
    known = await opening.look_at(manager, number)
    await kit.go(manager, Cases.card if known else Cases.unknown)


async def _notice(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await manager.start(Notice.who, mode=StartMode.RESET_STACK)


def _timeline() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        case = await card.current(dialog_manager)
        if case is None:
            return {"number": "", "page_html": "", "older": False, "newer": False}
        lines = await current_unit().read(lambda tx: cases.events(tx, case.id))
        page = facts.timeline(case, lines, dialog_manager.dialog_data.get("page"))
        dialog_manager.dialog_data["page"] = page.number
        return {
            "number": case.number,
            "page_html": page.html,
            "older": page.number > 0,
            "newer": page.number < page.count - 1,
        }

    return Window(
        kit.error_line(),
        T("cases-timeline"),
        Format("{page_html}"),
        kit.only_buttons(),
        Row(
            Button(Label("cases-button-older"), id="older", on_click=_turn(-1), when="older"),
            Button(Label("cases-button-newer"), id="newer", on_click=_turn(1), when="newer"),
        ),
        Button(Label("cases-button-card"), id="card_timeline", on_click=kit.going(Cases.card)),
        state=Cases.timeline,
        getter=getter,
    )


def _turn(step: int) -> kit.OnClick:
    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        manager.dialog_data["page"] = int(manager.dialog_data.get("page", 0)) + step

    return press


def _missing() -> Window:
    return Window(
        kit.error_line(),
        Format("{missing_html}"),
        kit.only_buttons(),
        Button(
            Label("claim-button-list"),
            id="list_missing",
            on_click=on_card.show_list,
            when="has_list",
        ),
        Button(Label("cases-button-files"), id="files_missing", on_click=card.add_files),
        Button(Label("button-reply"), id="write_missing", on_click=kit.going(Cases.write)),
        Button(Label("cases-button-card"), id="card_missing", on_click=kit.going(Cases.card)),
        state=Cases.missing,
        getter=card.missing,
    )


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
    case = await card.current(manager)
    if case is None:
        await kit.go(manager, Cases.unknown)
    elif case.status in FINAL:
        await opening.leave_words(manager, message)
    else:
        await _hand_over(text, message, manager)


async def _hand_over(text: str, message: Message, manager: DialogManager) -> None:
    if await write_to_case(text, message, manager, UUID(manager.dialog_data["case_id"])):
        await kit.go(manager, Cases.card)
        kit.inform(manager, "cases-written")
    else:
        await kit.shut_out(manager)


def _unknown() -> Window:
    return Window(
        kit.error_line(),
        T("cases-unknown"),
        kit.only_buttons(),
        Button(Label("cases-button-all"), id="all_own", on_click=card.to_list),
        kit.specialist("unknown"),
        Button(Label("kit-back"), id="back_unknown", on_click=kit.leave),
        state=Cases.unknown,
    )
