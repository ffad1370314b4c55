"""A question to a specialist: its text first, then whom to answer."""

from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from flows import kit, profile
from flows.answers import adopt, answers, begin, draft, give, open_draft
from flows.handing import handed_over
from flows.hours import closed_line
from flows.states import Question
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T
from services.cases.opening import open_case
from services.profiles import answers_of

KIND: Final = "question"
OWN_FIRM: Final = "own_firm"
"""The topic of a question about a check of the person's own firm; `firm` names it."""
DEMAND: Final = "demand"
"""The topic of a demand under a guarantee; such a case has a kind of its own."""
DATA_REQUEST: Final = "data_request"
"""The topic of a question, and the kind of its case, about the person's own data."""
_KINDS: Final = {DATA_REQUEST: DATA_REQUEST, DEMAND: "guarantee_demand"}
LONGEST_MESSAGE: Final = 4096
_SHOWN: Final = 600


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(_text(), _who(), _sent(), on_start=_opened, on_process_result=_profile_given)


async def _opened(data: Any, manager: DialogManager) -> None:
    """A question that was written and not sent is offered again."""
    given = data if isinstance(data, dict) else {}
    left = await open_draft(KIND)
    if left is not None:
        adopt(manager, left)
        identity = left.id
    else:
        identity = begin(manager, KIND)
    manager.dialog_data["files_draft"] = str(identity)
    about = {name: given[name] for name in ("product", "topic", "firm") if given.get(name)}
    if about or "about" in await answers(manager):
        await give(manager, about=about or None)


def _text() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        given = await answers(dialog_manager)
        topic = given.get("about", {}).get("topic")
        about = {
            "demand": topic == DEMAND,
            "data": topic == DATA_REQUEST,
            "own_firm": topic == OWN_FIRM,
        }
        return {"left": _short(given.get("text", "")), "plain": not any(about.values()), **about}

    return Window(
        kit.error_line(),
        T("question-ask", when="plain"),
        T("question-ask-demand", when="demand"),
        T("question-ask-data", when="data"),
        T("question-ask-own-firm", when="own_firm"),
        T("question-left", when="left"),
        kit.typed(_take_text, LONGEST_MESSAGE),
        Button(Label("question-button-this"), id="this", on_click=_take_left, when="left"),
        Button(Label("kit-back"), id="back_text", on_click=kit.leave),
        state=Question.text,
        getter=getter,
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


async def _take_text(text: str, message: Message, manager: DialogManager) -> None:
    await give(manager, text=text)
    await _onward(manager)


async def _take_left(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _onward(manager)


async def _onward(manager: DialogManager) -> None:
    """A person who is known confirms with one tap; another is asked how to reach him."""
    await kit.go(manager, Question.who)
    if await profile.current() is None:
        await profile.fill(manager, short=True)


async def _profile_given(start_data: Any, result: Any, manager: DialogManager) -> None:
    """Whoever gave no profile is back at his text; a refused consent is explained there."""
    if profile.refused(result, manager) or await profile.current() is None:
        await manager.switch_to(Question.text)


def _who() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        known = await profile.current()
        return {
            "text": _short((await answers(dialog_manager)).get("text", "")),
            "profile_html": profile.described(answers_of(known)) if known else "",
        }

    return Window(
        kit.error_line(),
        T("question-confirm"),
        Format("{profile_html}"),
        kit.only_buttons(),
        Column(
            Button(Label("question-button-send"), id="send", on_click=_send),
            Button(Label("notice-button-edit-me"), id="edit", on_click=_edit),
            Button(Label("notice-button-other-me"), id="other", on_click=_other),
            Button(Label("kit-back"), id="back_who", on_click=kit.going(Question.text)),
        ),
        state=Question.who,
        getter=getter,
    )


async def _edit(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    known = await profile.current()
    if known is None:
        await profile.fill(manager, short=True)
    else:
        await profile.edit(manager, known, short=known.organisation is None)


async def _other(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await profile.choose(manager)


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the question a case."""
    sender = await profile.current()
    kept = await draft(manager)
    if sender is None or not kept.answers.get("text"):
        await kit.go(manager, Question.text)
        return
    if not await profile.consented(manager):
        return
    about = kept.answers.get("about", {})
    details = {
        "text": kept.answers["text"],
        **({"topic": about["topic"]} if "topic" in about and about["topic"] != DEMAND else {}),
        **({"own_firm": about["firm"]} if "firm" in about else {}),
    }
    house: House = manager.middleware_data["house"]
    unit = current_unit()
    command = handed_over(
        kept, sender, house, _KINDS.get(about.get("topic", ""), KIND), about.get("product"), details
    )
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    await kit.go(manager, Question.sent)


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"], "closed_html": closed_line(house)}

    return Window(
        kit.error_line(),
        T("question-sent"),
        Format("\n{closed_html}", when="closed_html"),
        kit.only_buttons(),
        Button(Label("question-button-back"), id="back_sent", on_click=kit.leave),
        kit.menu_button("sent"),
        state=Question.sent,
        getter=getter,
    )
