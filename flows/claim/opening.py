"""The ways into a claim: from a notice of one's own, by a link, or from the menu."""

from typing import Any

from aiogram import Bot
from aiogram_dialog import DialogManager

from flows import kit
from flows.answers import adopt, begin, give, open_draft
from flows.claim.steps import onward
from flows.states import Claim
from gateway.links import claim_link
from gateway.unit import current_unit
from services.cases.opening import visible_case
from services.claims import filing as claims
from storage.cases import Case
from storage.drafts import Draft


async def start(manager: DialogManager, number: str | None = None) -> None:
    """Begin a claim on a notice, or go on with the one that was left."""
    await kit.open_over(manager, Claim.notice, {"notice": number} if number else {})


async def accept(manager: DialogManager, code: str) -> bool:
    """Begin a claim on the notice that a link was made for; false for one that leads nowhere.

    The link then belongs to this person alone.
    """
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    case = await unit.commit(lambda tx: claims.accept(tx, unit.now, code, person))
    if case is None:
        return False
    await kit.open_over(manager, Claim.notice, {"passed_on": known(case)})
    return True


async def pass_on(manager: DialogManager, number: str) -> None:
    """Send the owner of a notice, and nobody else, a message to be forwarded to its beneficiary."""
    unit = current_unit()
    case = await _own(number)
    if case is None or case.user_id != unit.person_id:
        return
    bot: Bot = manager.middleware_data["bot"]
    name = (await bot.me()).username or ""
    unit.do(lambda tx: claims.pass_on(tx, unit.now, case, lambda code: claim_link(name, code)))
    kit.toast("claim-link-coming")


async def show_papers(manager: DialogManager, product: str) -> None:
    """Show what the beneficiary will be asked for, as information."""
    await kit.open_over(manager, Claim.papers, {"product": product})


async def opened(data: Any, manager: DialogManager) -> None:
    """Work on the claim that was left, if it is on the same notice, or on a new one."""
    given = data if isinstance(data, dict) else {}
    if manager.current_context().state == Claim.papers:
        manager.dialog_data["product"] = given.get("product", "")
        return
    notice = given.get("passed_on") or await _own_notice(given.get("notice"))
    left = await open_draft(claims.CLAIM)
    if left is not None and _same(left, notice):
        adopt(manager, left)
        identity = left.id
    else:
        identity = begin(manager, claims.CLAIM)
    manager.dialog_data["files_draft"] = str(identity)
    if notice is not None:
        await give(manager, notice=notice, product=notice.get("product"))
    await onward(manager)


def _same(left: Draft, notice: dict[str, str] | None) -> bool:
    said = left.answers.get("notice")
    return notice is None or said is None or said.get("number") == notice["number"]


async def _own_notice(number: str | None) -> dict[str, str] | None:
    case = None if number is None else await _own(number)
    return None if case is None or case.kind != claims.NOTICE else known(case)


async def _own(number: str) -> Case | None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: visible_case(tx, number, person))


def known(case: Case) -> dict[str, str]:
    """What a claim takes over from its notice; `id` shows that the person may refer to it."""
    told = {
        "number": case.number,
        "id": str(case.id),
        "product": case.product or "",
        "contract_number": case.body.get("contract_number", ""),
    }
    return {name: value for name, value in told.items() if value}
