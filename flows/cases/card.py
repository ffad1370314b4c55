"""The card of a case: how it stands and what can be done with it."""

from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText, Row
from aiogram_dialog.widgets.text import Format

from agency.status import FINAL, Status
from flows import kit, proof
from flows.cases import facts
from flows.claim import on_card
from flows.states import Cases, Files, Other
from gateway.unit import current_unit
from gateway.words import Label, reader_language, say
from services.cases.closed import may_withdraw
from services.cases.opening import ASTANA
from services.claims.mitigation import may_write
from services.claims.wanting import lacking, waiting, wanted
from storage import cases, documents, messages
from storage.cases import Case


async def current(manager: DialogManager) -> Case | None:
    """The case of the window, if the person may still see it."""
    return await facts.visible(manager.dialog_data["number"])


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the card; of a case that may no longer be seen, that it is unknown."""
    case = await current(dialog_manager)
    number = dialog_manager.dialog_data["number"]
    if case is None:
        return {
            "number": number,
            "card_html": say(reader_language(), "cases-unknown"),
            **dict.fromkeys(("seen", "open", "ended", "waits", "unpaid", "may_withdraw"), False),
            **on_card.NONE,
        }
    papers, written, waits = await current_unit().read(
        lambda tx: (
            documents.of_case(tx, case.id),
            messages.of_case(tx, case.id),
            waiting(tx, case),
        )
    )
    terms = await on_card.data(case)
    parts = [
        facts.facts(case),
        say(reader_language(), f"cases-next-{case.status.replace('_', '-')}"),
        terms["terms_html"],
        facts.files(papers),
        facts.conversation(written),
    ]
    return {
        **terms,
        "number": number,
        "seen": True,
        "open": case.status not in FINAL,
        "ended": case.status == Status.CLOSED,
        "waits": case.status not in FINAL and waits,
        "unpaid": may_write(case),
        "may_withdraw": may_withdraw(case.status, case.kind),
        "card_html": "\n\n".join(part for part in parts if part),
    }


async def missing(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the case waits for and by when."""
    case, language = await current(dialog_manager), reader_language()
    if case is None:
        return {"missing_html": say(language, "cases-unknown"), "has_list": False}
    events, lack = await current_unit().read(
        lambda tx: (cases.events(tx, case.id), lacking(tx, case))
    )
    today = current_unit().now.astimezone(ZoneInfo(ASTANA)).date()
    lines = [facts.wanting(wanted(events), today), facts.lacking(lack, today)]
    told = "\n\n".join(line for line in lines if line)
    title = say(language, "cases-missing", number=case.number)
    return {
        "missing_html": f"{title}\n{told or say(language, 'cases-missing-nothing')}",
        "has_list": bool(lack.papers or lack.unasked),
    }


def window() -> Window:
    """The window of the card."""
    return Window(
        kit.error_line(),
        Format("{card_html}"),
        kit.only_buttons(),
        Column(
            *on_card.buttons(),
            Button(
                Label("cases-button-missing"),
                id="missing",
                on_click=kit.going(Cases.missing),
                when="waits",
            ),
            Button(Label("other-button-letters"), id="letters", on_click=_letters, when="unpaid"),
            Button(Label("cases-button-files"), id="files", on_click=add_files, when="open"),
            Button(Label("button-reply"), id="write", on_click=kit.going(Cases.write), when="open"),
            Button(
                Label("cases-button-write-closed"),
                id="write_closed",
                on_click=kit.going(Cases.write),
                when="ended",
            ),
        ),
        Row(
            Button(Label("cases-button-timeline"), id="timeline", on_click=_history, when="seen"),
            Button(Label("cases-button-receipt"), id="receipt", on_click=_receipt, when="seen"),
        ),
        CopyText(Label("button-copy-number"), Format("{number}"), when="seen"),
        Button(
            Label("cases-button-withdraw"),
            id="withdraw",
            on_click=kit.going(Cases.withdraw),
            when="may_withdraw",
        ),
        Button(Label("cases-button-all"), id="all", on_click=to_list),
        Button(Label("kit-back"), id="back_card", on_click=kit.leave),
        state=Cases.card,
        getter=shown,
    )


async def to_list(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """In the list no case is open: a file that comes there belongs to none yet."""
    for name in ("case_id", "number", "page"):
        manager.dialog_data.pop(name, None)
    await kit.go(manager, Cases.list)


async def add_files(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Take files for the case, while the person may still see it."""
    if await current(manager) is None:
        await kit.go(manager, Cases.unknown)
        return
    data = {name: manager.dialog_data[name] for name in ("case_id", "number")}
    await manager.start(Files.collecting, data)


async def _letters(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = {name: manager.dialog_data[name] for name in ("case_id", "number")}
    await manager.start(Other.letters, {**data, "from_card": True})


async def _history(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("page", None)
    await kit.go(manager, Cases.timeline)


async def _receipt(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await proof.send(manager.dialog_data["number"])
