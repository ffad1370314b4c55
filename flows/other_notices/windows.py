"""The windows of the other notices."""

from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, CopyText, Group, Row
from aiogram_dialog.widgets.text import Format

from flows import claim, consent_request, kit, notice, one_field, who
from flows.hours import closed_line
from flows.other_notices import fields, letters, opening, sending, steps
from flows.other_notices.kinds import KINDS, may_skip, shown
from flows.pages import Pages
from flows.states import Batch, Cases, Files, Other
from gateway.house import House
from gateway.words import Label, T, reader_language
from locales.texts import texts

_SKIPS: Final = {"product": "notice-button-dont-know"}
_ELSEWHERE: Final = {"more": Cases.list, "withdraw": Cases.list, "batch": Batch.table}
"""What is done in a case that is there already, or in a table."""


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _choose(),
        _watch(),
        _who(),
        _field(),
        _summary(),
        _sent(),
        *letters.windows(),
        on_start=opening.opened,
        on_process_result=steps.WHO.given,
    )


def _choose() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        offered = []
        for kind in KINDS:
            mark = "✏️ " if await opening.left(kind) else ""
            offered.append((kind, mark + words(f"other-choose-{kind}")))
        offered += [(way, words(f"other-choose-{way}")) for way in _ELSEWHERE]
        return {"offered": offered}

    return Window(
        kit.error_line(),
        T("other-choose"),
        kit.only_buttons(),
        Column(kit.picks("kind", "offered", _chosen)),
        Button(Label("agreement-button-start"), id="agreement", on_click=_ask_consent),
        Button(Label("claim-button-file"), id="claim_other", on_click=_file_claim),
        kit.specialist("other"),
        kit.menu_button("other"),
        state=Other.choose,
        getter=getter,
    )


async def _chosen(query: CallbackQuery, select: Any, manager: DialogManager, kind: str) -> None:
    if kind in KINDS:
        await opening.start(manager, kind)
    elif kind in _ELSEWHERE:
        await manager.start(_ELSEWHERE[kind], {})


async def _ask_consent(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await consent_request.start(manager)


async def _file_claim(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await claim.start(manager)


def _watch() -> Window:
    return Window(
        kit.error_line(),
        T("other-watch"),
        kit.only_buttons(),
        Column(
            Button(Label("other-button-watch"), id="watch", on_click=_watch_it),
            Button(Label("other-button-claim"), id="claim", on_click=_notify),
        ),
        kit.specialist("watch"),
        Button(Label("kit-back"), id="back_watch", on_click=kit.going(Other.choose)),
        state=Other.watch,
    )


async def _watch_it(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await kit.go(manager, Other.who)
    await opening.work_on(manager, "overdue_watch")


async def _notify(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await notice.start(manager)


def _who() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        kind = steps.kind_of(dialog_manager)
        words = texts(reader_language())
        return {
            "kind": words(f"case-kind-{kind.id.replace('_', '-')}"),
            "intro": words(f"other-intro-{kind.id}"),
            "step": 1,
            "steps": len(shown(kind)) + 1,
        }

    return Window(
        kit.error_line(),
        kit.progress(),
        T("other-intro"),
        T("notice-who", when="known"),
        Format("{profile_html}", when="known"),
        kit.only_buttons(),
        steps.WHO.buttons(),
        kit.ways_out("other_who", steps.back_from_who),
        state=Other.who,
        getter=[getter, who.known],
    )


def _field() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        kind = steps.kind_of(dialog_manager)
        field = dialog_manager.dialog_data[one_field.FIELD]
        words = texts(reader_language())
        own = f"other-ask-{kind.id}-{field}"
        listed = shown(kind)
        place = listed.index("amount" if field == "currency" else field)
        return {
            "step": place + 2,
            "steps": len(listed) + 1,
            "question": words(own) if words.has(own) else words(f"other-ask-{field}"),
            "options": one_field.offered(field, fields.options(field)),
            "skips": [(field, words(_SKIPS.get(field, "apply-button-skip")))]
            if may_skip(kind, field)
            else [],
        }

    return Window(
        kit.error_line(),
        kit.progress(),
        T("other-question"),
        kit.typed(steps.take_words, fields.LONGEST_STORY),
        Pages(
            kit.picks("option", "options", steps.FIELD.take_option),
            name="option_pages",
            height=8,
            when="options",
        ),
        kit.picks("skip", "skips", steps.FIELD.skip),
        Row(
            Button(Label("kit-back"), id="back_field", on_click=steps.back),
            Button(Label("kit-cancel"), id="cancel_field", on_click=kit.set_aside),
        ),
        kit.specialist("field"),
        state=Other.field,
        getter=getter,
    )


def _summary() -> Window:
    return Window(
        kit.error_line(),
        T("other-summary"),
        Format("\n{summary_html}\n"),
        kit.only_buttons(),
        Button(Label("other-button-send"), id="send", on_click=sending.send),
        Group(kit.picks("change", "changes", steps.change), width=2),
        kit.ways_out("other_summary", _back_from_summary),
        state=Other.summary,
        getter=[sending.summary, sending.changes],
    )


async def _back_from_summary(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await steps.ask(manager, shown(steps.kind_of(manager))[-1])


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
        kind = steps.kind_of(dialog_manager).id
        return {
            "number": dialog_manager.dialog_data["number"],
            "late_buyer": kind == "overdue_watch",
            "closed_html": closed_line(house),
        }

    return Window(
        kit.error_line(),
        T("other-sent"),
        T("other-sent-letters", when="late_buyer"),
        Format("\n{closed_html}", when="closed_html"),
        kit.only_buttons(),
        Button(
            Label("other-button-letters"),
            id="letters",
            on_click=kit.going(Other.letters),
            when="late_buyer",
        ),
        Button(Label("cases-button-files"), id="files", on_click=_add_files),
        CopyText(Label("button-copy-number"), Format("{number}")),
        kit.menu_button("other_sent"),
        state=Other.sent,
        getter=getter,
    )


async def _add_files(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = {name: manager.dialog_data[name] for name in ("case_id", "number")}
    await manager.start(Files.collecting, data)
