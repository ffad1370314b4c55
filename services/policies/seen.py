"""The policies that a person may see, and on which side he stands."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

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


def seen_by(tx: Connection, person: int) -> list[Seen]:
    """Every policy of the organisations that a person belongs to, the newest first."""
    standing = {one.organisation_id: one for one in organisations.organisations_of(tx, person)}
    if not standing:
        return []
    found = policies.of_organisations(tx, list(standing))
    parts = instalments.of_policies(tx, [one.id for one in found])
    return [_as_seen(one, parts[one.id], standing) for one in found]


def product_of(tx: Connection, person: int, number: str) -> str | None:
    """The product of the policy with this number, if the person is linked to it."""
    known = (one.policy for one in seen_by(tx, person)) if number else ()
    return next((policy.product for policy in known if policy.number == number), None)


def _as_seen(policy: Policy, parts: list[Instalment], standing: dict[UUID, Membership]) -> Seen:
    own = policy.holder_id in standing
    side = policy.holder_id if own else policy.beneficiary_id
    assert side is not None
    return Seen(policy, parts, standing[side], own)
