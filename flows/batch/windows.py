"""The windows of a batch: the table out, the filled one back, one button that registers all."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.batch import read
from flows import kit, profile
from flows.answers import adopt, answers, begin, draft, give, open_draft
from flows.batch import rows
from flows.states import Batch
from gateway.files import TooBig, Unavailable, fetch
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import FALLBACK, Label, T, reader_language, say
from services.cases.opening import ASTANA
from services.claims.batch import Batch as Handed
from services.claims.batch import firms_of, linked_sender, register, send_template
from services.papers.batch import MOST_BYTES, Unreadable, lines
from services.profiles import answers_of, sender_of

KIND: Final = "batch"
_LONGEST_LABEL: Final = 28


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(_table(), _confirm(), _sent(), on_start=_opened, on_process_result=_filled)


async def _opened(data: Any, manager: DialogManager) -> None:
    left = await open_draft(KIND)
    if left is None:
        begin(manager, KIND)
        return
    adopt(manager, left)
    if left.answers.get("rows"):
        await manager.switch_to(Batch.confirm)


async def _filled(start_data: Any, result: Any, manager: DialogManager) -> None:
    profile.refused(result, manager)


async def _sender(manager: DialogManager) -> dict[str, Any] | None:
    """Who hands over, with the organisation that the agency linked him to; None without a link."""
    unit, known = current_unit(), await profile.current()
    person = unit.person_id
    assert person is not None
    said = sender_of(known) if known else {}
    chosen = (await answers(manager)).get("firm")
    return await unit.read(lambda tx: linked_sender(tx, person, said, chosen))


async def _firms() -> list[tuple[str, str]]:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    found = await unit.read(lambda tx: firms_of(tx, person))
    return [(str(firm.id), firm.name[:_LONGEST_LABEL]) for firm in found]


async def _choose(query: CallbackQuery, select: Any, manager: DialogManager, firm: str) -> None:
    if firm in dict(await _firms()):
        await give(manager, firm=firm)


def _today() -> date:
    return current_unit().now.astimezone(ZoneInfo(ASTANA)).date()


def _table() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        sender, firms = await _sender(dialog_manager), await _firms()
        wrong = dialog_manager.dialog_data.get("wrong_html", "")
        return {
            "linked": sender is not None,
            "stranger": not firms,
            "unchosen": bool(firms) and sender is None,
            "several": len(firms) > 1,
            "firms": firms,
            "organisation": str((sender or {}).get("organisation", "")),
            "wrong_html": wrong,
        }

    return Window(
        kit.error_line(),
        T("batch-table", when="linked"),
        T("batch-not-linked", when="stranger"),
        T("batch-choose-firm", when="unchosen"),
        T("batch-wrong", when="wrong_html"),
        Format("{wrong_html}", when="wrong_html"),
        kit.only_buttons(),
        Column(kit.picks("firm", "firms", _choose), when="several"),
        Button(Label("batch-button-template"), id="template", on_click=_template, when="linked"),
        kit.ways_out("batch_table", kit.leave),
        state=Batch.table,
        getter=getter,
    )


async def _template(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    unit.do(lambda tx: send_template(tx, unit.now, person))
    kit.toast("batch-template-on-its-way")


async def take_file(message: Message, bot: Bot, manager: DialogManager) -> None:
    """Read a filled table: what is wrong is said by row, else all is shown to be confirmed."""
    file = message.document
    if await _sender(manager) is None:
        await kit.go(manager, Batch.table)
    elif file is None or (file.file_size or 0) > MOST_BYTES:
        _refuse(manager, "other_table")
    else:
        await _read(file.file_id, bot, manager)
    await manager.show()


async def _read(file_id: str, bot: Bot, manager: DialogManager) -> None:
    content = BytesIO()
    try:
        await fetch(bot, file_id, content)
        table = read(lines(content.getvalue()), _today())
    except (TooBig, Unavailable, TelegramRetryAfter):
        kit.complain(manager, "proof-not-fetched")
        return
    except Unreadable as error:
        _refuse(manager, str(error))
        return
    if table.wrong:
        await kit.go(manager, Batch.table)
        manager.dialog_data["wrong_html"] = rows.complaints(table.wrong)
        return
    await give(manager, rows=rows.kept(table.rows))
    manager.dialog_data.pop("wrong_html", None)
    await kit.go(manager, Batch.confirm)


def _refuse(manager: DialogManager, why: str) -> None:
    manager.dialog_data.pop("wrong_html", None)
    kit.complain(manager, f"batch-refused-{why.replace('_', '-')}")


def _confirm() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        kept = rows.found((await answers(dialog_manager)).get("rows", []))
        known, sender = await profile.current(), await _sender(dialog_manager)
        told = {**answers_of(known), **_firm(sender)} if known and sender else {}
        return {
            "count": len(kept),
            "sender_html": profile.described(told) if told else "",
            "rows_html": rows.listed(kept, _today()),
        }

    return Window(
        kit.error_line(),
        T("batch-confirm"),
        Format("{sender_html}\n", when="sender_html"),
        Format("{rows_html}\n"),
        T("batch-confirm-note"),
        kit.only_buttons(),
        Column(
            Button(Label("batch-button-register"), id="register", on_click=_register),
            Button(Label("batch-button-other"), id="other", on_click=kit.going(Batch.table)),
        ),
        kit.ways_out("batch_confirm", kit.going(Batch.table)),
        state=Batch.confirm,
        getter=getter,
    )


def _firm(sender: Mapping[str, Any]) -> dict[str, Any]:
    return {name: sender[name] for name in ("country", "organisation", "identifier")}


async def _register(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make every row a case, all in one transaction; a second press finds them made."""
    kept, unit, sender = await draft(manager), current_unit(), await _sender(manager)
    if await profile.current() is None:
        await profile.fill(manager)
        return
    if sender is None or not kept.answers.get("rows"):
        await kit.go(manager, Batch.table)
        return
    if not await profile.consented(manager):
        return
    house: House = manager.middleware_data["house"]
    batch = Handed(
        draft_id=kept.id,
        user_id=kept.user_id,
        language=unit.language or FALLBACK,
        sender=sender,
        rows=rows.found(kept.answers["rows"]),
        said_at=kept.said_at,
        today=_today(),
        agency_email=house.agency_email,
        agency_phone=house.agency_phone,
        update_id=unit.update_id,
    )
    made = await unit.commit(lambda tx: register(tx, unit.now, batch))
    manager.dialog_data["made"] = len(made)
    await kit.go(manager, Batch.sent)


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        count = int(dialog_manager.dialog_data.get("made", 0))
        return {"sent_html": say(reader_language(), "batch-sent", count=count)}

    return Window(
        kit.error_line(),
        Format("{sent_html}"),
        kit.only_buttons(),
        kit.specialist("batch_sent"),
        kit.menu_button("batch_sent"),
        state=Batch.sent,
        getter=getter,
    )
