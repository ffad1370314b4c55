"""The windows in which a registered notice is completed."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from agency.additions import names
from agency.notice_questions import AMOUNT, CONTRACT, LEFT_OPEN, questions
from flows import kit
from flows.answers import answers, draft_id
from flows.completing.opening import current, opened
from flows.notice import risks, told
from flows.notice.asking import Asking, Places
from flows.states import Completing
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.completing import Completion, complete
from storage.cases import Case

_ASKING: Final = Asking(
    Places(Completing.questions, Completing.text, Completing.party, Completing.address)
)


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(_questions(), *_ASKING.windows(), _closed(), on_start=opened)


async def _listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    case, number = await current(dialog_manager), dialog_manager.dialog_data["number"]
    given = await answers(dialog_manager)
    new, known = _lines(given), [] if case is None else _known(case)
    product = given["contract"]["product"] or None
    blocks = {
        "completing-known": "; ".join(known),
        "completing-new": "\n".join(new),
    }
    language = reader_language()
    shown = [f"{say(language, key)}\n{lines}" for key, lines in blocks.items() if lines]
    return {
        "number": number,
        "told_html": "\n\n".join([*shown, risks.remark(product)]),
        "some": bool(new),
        "questions": told.marked(_asked(case, product), given),
    }


def _asked(case: Case | None, product: str | None) -> list[str]:
    """What may be told: what was left open first."""
    body: Mapping[str, Any] = case.body if case is not None else {}
    return [*(name for name in LEFT_OPEN if name not in body), *questions(product)]


def _lines(given: Mapping[str, Any]) -> list[str]:
    return [*_amount(given.get(AMOUNT, {})), *told.lines(given)]


def _amount(amount: Mapping[str, Any]) -> list[str]:
    if not amount:
        return []
    words = texts(reader_language())
    money = words.money(Decimal(amount["value"]), amount["currency"])
    value = words("notice-amount-rough", money=money) if amount.get("approx") else money
    return [say(reader_language(), "notice-line-amount", value=value)]


def _known(case: Case) -> list[str]:
    """The names of what the notice tells already."""
    words = texts(reader_language())
    asked = questions(case.product)
    return [
        words(f"notice-more-name-{name.replace('_', '-')}")
        for name in names(case.body)
        if name in asked
    ]


def _questions() -> Window:
    return Window(
        kit.error_line(),
        T("completing-ask"),
        Format("\n{told_html}"),
        kit.only_buttons(),
        Button(Label("completing-button-send"), id="send", on_click=_send, when="some"),
        Column(kit.picks("question", "questions", _ASKING.pick)),
        Button(Label("kit-back"), id="back_questions", on_click=kit.leave),
        kit.specialist("questions"),
        state=Completing.questions,
        getter=_listed,
    )


def _closed() -> Window:
    return Window(
        kit.error_line(),
        T("completing-closed"),
        kit.only_buttons(),
        Button(Label("kit-back"), id="back_closed", on_click=kit.leave),
        kit.specialist("closed"),
        state=Completing.closed,
    )


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given, unit = await answers(manager), current_unit()
    said = _handed_over(given)
    if not said:
        return
    assert unit.person_id is not None
    case_id = UUID(manager.dialog_data["case_id"])
    completion = Completion(draft_id(manager), unit.person_id, case_id, said)
    if await unit.commit(lambda tx: complete(tx, unit.now, completion)):
        kit.toast("completing-done")
        await manager.done()
    else:
        await kit.go(manager, Completing.closed)


def _handed_over(given: Mapping[str, Any]) -> dict[str, Any]:
    amount = given.get(AMOUNT, {})
    names = {"value": AMOUNT, "currency": "currency", "approx": "approx"}
    said: dict[str, Any] = {names[name]: value for name, value in amount.items()}
    number = given.get("more", {}).get(CONTRACT)
    return {**said, **({CONTRACT: number} if number else {}), **told.handed_over(given)}
