"""Being linked to a policy: by the agency's code, or by a request that staff confirm."""

import re
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.text import Format

from flows import kit, profile
from flows.answers import begin, draft, give
from flows.handing import handed_over
from flows.states import Policies
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import Label, T
from services.policies import links as policies_links
from services.policies.links import KIND, LETTERS
from services.profiles import sender_of
from storage.profiles import Profile

CODE: Final = re.compile(rf"[A-Z2-7]{{{LETTERS}}}", re.IGNORECASE)
_LONGEST: Final = 64


def windows() -> list[Window]:
    """The windows of this file."""
    return [_ask(), _who(), _sent()]


async def redeem(manager: DialogManager, code: str) -> None:
    """Link the person by a code and show what he sees now; a bad code is answered kindly."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    linked = await unit.commit(lambda tx: policies_links.redeem(tx, unit.now, code, person))
    if linked is None:
        await kit.open_over(manager, Policies.link, {"bad_code": True})
    else:
        linked_to = linked.organisation.name
        await kit.open_over(manager, Policies.list, {"linked_to": linked_to})


def _ask() -> Window:
    return Window(
        kit.error_line(),
        T("policy-link"),
        kit.typed(_typed, _LONGEST),
        kit.specialist("link"),
        Button(Label("kit-back"), id="back_link", on_click=kit.going(Policies.list)),
        state=Policies.link,
    )


async def _typed(text: str, message: Message, manager: DialogManager) -> None:
    bare = re.sub(r"[\s-]", "", text)
    if CODE.fullmatch(bare):
        await _redeem_here(manager, bare)
        return
    begin(manager, KIND)
    await give(manager, policy=text)
    await kit.go(manager, Policies.who)
    if await profile.current() is None:
        await profile.fill(manager)


async def _redeem_here(manager: DialogManager, code: str) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    linked = await unit.commit(lambda tx: policies_links.redeem(tx, unit.now, code, person))
    if linked is None:
        kit.complain(manager, "policy-code-bad")
        return
    await kit.go(manager, Policies.list)
    kit.inform(manager, "policy-code-good", organisation=linked.organisation.name)


def _who() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        known = await profile.current()
        given = (await draft(dialog_manager)).answers
        return {
            "policy": given.get("policy", ""),
            "profile_html": profile.described(sender_of(known)) if known else "",
        }

    return Window(
        kit.error_line(),
        T("policy-link-confirm"),
        Format("{profile_html}"),
        kit.only_buttons(),
        Button(Label("policy-button-ask-link"), id="ask_link", on_click=_send),
        Button(Label("notice-button-edit-me"), id="edit_me", on_click=_edit),
        kit.specialist("who"),
        Button(Label("kit-back"), id="back_who", on_click=kit.going(Policies.link)),
        state=Policies.who,
        getter=getter,
    )


async def _edit(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    known = await profile.current()
    if known is None:
        await profile.fill(manager)
    else:
        await profile.edit(manager, known)


async def _send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    known = await profile.current()
    if known is None:
        await profile.fill(manager)
    elif known.organisation is None:
        await profile.edit(manager, known)
    elif await profile.consented(manager):
        await _request(manager, known)


async def _request(manager: DialogManager, sender: Profile) -> None:
    kept, unit = await draft(manager), current_unit()
    house: House = manager.middleware_data["house"]
    command = handed_over(kept, sender, house, KIND, None, {"policy": kept.answers["policy"]})
    opened = await unit.commit(lambda tx: policies_links.ask(tx, unit.now, command))
    manager.dialog_data["number"] = opened.case.number
    await kit.go(manager, Policies.asked)


def _sent() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"number": dialog_manager.dialog_data["number"]}

    return Window(
        kit.error_line(),
        T("policy-link-sent"),
        kit.only_buttons(),
        kit.menu_button("asked"),
        state=Policies.asked,
        getter=getter,
    )
