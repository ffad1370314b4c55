"""The ways into the policies, and the policies that the person sees."""

from uuid import UUID

from aiogram_dialog import DialogManager

from flows import kit
from flows.states import Policies
from gateway.unit import current_unit
from services.policies.seen import Seen, seen_by
from storage import documents, instalments


async def open_list(manager: DialogManager) -> None:
    """Show the person's policies over the current window."""
    await kit.open_over(manager, Policies.list, {})


async def open_policy(manager: DialogManager, policy_id: str) -> None:
    """Show a policy over the current window; a stranger's is answered like an unknown one."""
    await kit.open_over(manager, Policies.card, {"policy_id": policy_id})


async def open_paying(manager: DialogManager, instalment_id: str) -> None:
    """Take the report of a payment over the current window."""
    unit = current_unit()
    part = await unit.read(lambda tx: instalments.get(tx, UUID(instalment_id)))
    if part is None:
        await open_list(manager)
        return
    data = {"policy_id": part.policy_id.hex, "instalment_id": instalment_id}
    await kit.open_over(manager, Policies.pay, data)


async def files_of(manager: DialogManager) -> int:
    """How many files of the dialog's draft stand for something: none that was lost or refused."""
    identity = UUID(manager.dialog_data["files_draft"])
    found = await current_unit().read(lambda tx: documents.of_draft(tx, identity))
    return sum(one.counts for one in found)


async def seen_policies() -> list[Seen]:
    """Every policy that the person sees, the newest first."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: seen_by(tx, person))


async def seen_policy(policy_id: str) -> Seen | None:
    """A policy that the person sees, or None."""
    wanted = UUID(policy_id)
    return next((one for one in await seen_policies() if one.policy.id == wanted), None)
