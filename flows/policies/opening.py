"""The ways into the policies, and the policies that a person may see."""

from dataclasses import dataclass
from uuid import UUID

from aiogram_dialog import DialogManager
from sqlalchemy import Connection

from flows import kit
from flows.states import Policies
from gateway.unit import current_unit
from storage import instalments, organisations, policies
from storage.instalments import PAID, Instalment
from storage.organisations import Membership
from storage.policies import Policy


@dataclass(frozen=True, slots=True)
class Seen:
    """A policy as one person sees it: as the policyholder's (`own`) or as the beneficiary's."""

    policy: Policy
    parts: list[Instalment]
    membership: Membership
    own: bool

    @property
    def next_part(self) -> Instalment | None:
        """The first instalment that is not paid."""
        return next((part for part in self.parts if part.state != PAID), None)

    @property
    def manages(self) -> bool:
        """Whether the person may act for the policyholder."""
        return self.own and self.membership.role == "manages"


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


async def seen_policies() -> list[Seen]:
    """Every policy that the person sees, the newest first."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    return await unit.read(lambda tx: _seen(tx, person))


async def seen_policy(policy_id: str) -> Seen | None:
    """A policy that the person sees, or None."""
    wanted = UUID(policy_id)
    return next((one for one in await seen_policies() if one.policy.id == wanted), None)


def _seen(tx: Connection, person: int) -> list[Seen]:
    standing = {one.organisation_id: one for one in organisations.organisations_of(tx, person)}
    if not standing:
        return []
    found = policies.of_organisations(tx, list(standing))
    parts = instalments.of_policies(tx, [one.id for one in found])
    return [_as_seen(one, parts[one.id], standing) for one in found]


def _as_seen(policy: Policy, parts: list[Instalment], standing: dict[UUID, Membership]) -> Seen:
    own = policy.holder_id in standing
    side = policy.holder_id if own else policy.beneficiary_id
    assert side is not None
    return Seen(policy, parts, standing[side], own)
