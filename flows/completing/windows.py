"""The windows in which a registered notice is completed."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Select
from aiogram_dialog.widgets.text import Format

from agency.additions import names
from agency.notice_questions import (
    AMOUNT,
    CONTRACT,
    LATE_REASON,
    LEFT_OPEN,
    PARTIES,
    PRODUCT,
    questions,
)
from flows import kit
from flows.answers import answers, draft_id, give
from flows.completing import product as naming
from flows.completing.opening import current, opened
from flows.notice import risks, told
from flows.notice.asking import Asking, Places
from flows.states import Completing
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from services.cases.completing import Completion
from services.claims.completing import complete
from storage.cases import Case

_ASKING: Final = Asking(
    Places(Completing.questions, Completing.text, Completing.party, Completing.address)
)
_OF_ANY_PRODUCT: Final = (CONTRACT,)
"""What stays in the answers even where somebody else has told it meanwhile."""


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(_questions(), *naming.windows(), *_ASKING.windows(), _closed(), on_start=opened)


async def _listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    case, number = await current(dialog_manager), dialog_manager.dialog_data["number"]
    given = _by_product(await answers(dialog_manager), case)
    return {
        "number": number,
        "told_html": "\n\n".join(_blocks(case, given)),
        "some": bool(_lines(given)),
        "questions": told.marked(_asked(case, given["contract"][PRODUCT]), given),
    }


def _by_product(given: Mapping[str, Any], case: Case | None) -> dict[str, Any]:
    """The answers by the product that was chosen here, else the case's; others' are left out."""
    product = given.get(PRODUCT) or (case.product if case is not None else None)
    asked = {*_asked(case, product), *_OF_ANY_PRODUCT}
    more = {name: text for name, text in given.get("more", {}).items() if name in asked}
    parties = given.get(PARTIES, ()) if PARTIES in asked else ()
    return {**given, "more": more, PARTIES: parties, "contract": {PRODUCT: product}}


def _blocks(case: Case | None, given: Mapping[str, Any]) -> list[str]:
    language, chosen = reader_language(), given.get(PRODUCT)
    blocks = {
        "completing-known": "; ".join([] if case is None else _known(case)),
        "completing-new": "\n".join(_lines(given)),
    }
    shown = [f"{say(language, key)}\n{lines}" for key, lines in blocks.items() if lines]
    if case is not None and chosen is not None:
        shown.append(naming.consequences(case, chosen))
    return [*shown, risks.remark(given["contract"][PRODUCT])]


def _asked(case: Case | None, product: str | None) -> list[str]:
    """What may be told: what was left open first."""
    if case is None:
        return [*LEFT_OPEN, *questions(product)]
    left = [name for name in LEFT_OPEN if name not in case.body]
    first, last = naming.asked_first(case, product), naming.asked_last(case)
    return [*first, *left, *questions(product), *last]


def _lines(given: Mapping[str, Any]) -> list[str]:
    return [
        *naming.lines(given.get(PRODUCT)),
        *_amount(given.get(AMOUNT, {})),
        *told.lines(given),
    ]


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
        Column(kit.picks("question", "questions", _pick)),
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


async def _pick(
    query: CallbackQuery, select: Select[str], manager: DialogManager, name: str
) -> None:
    if name == PRODUCT:
        await kit.go(manager, Completing.group)
    else:
        await _ASKING.pick(query, select, manager, name)


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    given, unit = await answers(manager), current_unit()
    case = await current(manager)
    said = _handed_over(_by_product(given, case))
    if not said:
        return
    assert unit.person_id is not None
    case_id = UUID(manager.dialog_data["case_id"])
    completion = Completion(draft_id(manager), unit.person_id, case_id, said)
    if await unit.commit(lambda tx: complete(tx, unit.now, completion)):
        kit.toast("completing-done")
        await manager.done()
    elif case is not None and PRODUCT in given:
        await give(manager, product=None)
        kit.complain(manager, "completing-product-fixed")
    else:
        await kit.go(manager, Completing.closed)


def _handed_over(given: Mapping[str, Any]) -> dict[str, Any]:
    amount, more = given.get(AMOUNT, {}), given.get("more", {})
    names = {"value": AMOUNT, "currency": "currency", "approx": "approx"}
    said: dict[str, Any] = {names[name]: value for name, value in amount.items()}
    said |= {name: given[name] for name in (PRODUCT,) if name in given}
    said |= {name: more[name] for name in (CONTRACT, LATE_REASON) if name in more}
    return {**said, **told.handed_over(given)}
