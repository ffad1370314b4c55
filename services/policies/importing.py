"""Bringing policies in: the same import twice changes nothing."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.loans.schedule import months_later
from agency.reminders import day_of, looks
from agency.uuid7 import uuid7
from services.policies import calendars, overdue, payments
from services.policies.rows import Imported, Part
from services.policies.terms import next_look, term_of
from storage import instalments, organisations, policies, reminded, reminders, taken_back
from storage.instalments import ENDED, OPEN, PAID, SETTLED, WITHDRAWN, Instalment
from storage.policies import Policy

_STATES: Final = ("new", "changed", "same")


@dataclass(slots=True)
class Outcome:
    """What an import did, or would do; keys of the counters are `new`, `changed`, `same`."""

    policies: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(_STATES, 0)))
    instalments: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(_STATES, 0)))
    withdrawn: dict[str, list[int]] = field(default_factory=dict)
    """Numbers of instalments that are not owed any more, by policy."""
    taken_back: dict[str, list[int]] = field(default_factory=dict)
    """Numbers of those whose payment was taken back and which stay owed, by policy."""

    def __add__(self, other: "Outcome") -> "Outcome":
        """What both did together."""
        return Outcome(
            _sum(self.policies, other.policies),
            _sum(self.instalments, other.instalments),
            {**self.withdrawn, **other.withdrawn},
            {**self.taken_back, **other.taken_back},
        )


def _sum(one: Counter[str], other: Counter[str]) -> Counter[str]:
    return Counter({state: one[state] + other[state] for state in _STATES})


def bring_in(
    tx: Connection, now: datetime, found: Sequence[Imported], *, sample: bool = False
) -> Outcome:
    """Keep policies that are new or changed; a payment that is known stays known."""
    outcome = Outcome()
    for one in found:
        state, policy = _keep_policy(tx, now, one, sample=sample)
        outcome.policies[state] += 1
        known = instalments.ever_of_policy(tx, policy.id)
        if standing := _taken_back(tx, policy.id, one.parts, known):
            outcome.taken_back[policy.number] = standing
        kept = _keep_parts(tx, now, policy, _owed_still(one.parts, standing), known)
        outcome.instalments += kept
        gone = _withdraw_missing(tx, now, policy.id, one.parts)
        if state == "changed":
            _look_anew(tx, now, _fresh(tx, policy.id))
        if kept["changed"]:
            # What is due later than before may leave nothing overdue.
            overdue.reconsider(tx, now, _fresh(tx, policy.id))
        if gone:
            outcome.withdrawn[policy.number] = gone
            outcome.instalments["changed"] += len(gone)
    for state in _STATES:
        outcome.instalments.setdefault(state, 0)
    return outcome


def _keep_policy(
    tx: Connection, now: datetime, one: Imported, *, sample: bool
) -> tuple[str, Policy]:
    known = policies.by_number(tx, one.number)
    policy = _policy(tx, now, one, known, sample=sample)
    if known == policy:
        return "same", policy
    policies.keep(tx, policy, now)
    return ("new" if known is None else "changed"), policy


def _policy(
    tx: Connection, now: datetime, one: Imported, known: Policy | None, *, sample: bool
) -> Policy:
    values = one.values
    holder = _organisation(tx, now, values["policyholder_bin"], values["policyholder"])
    beneficiary = None
    if values["beneficiary_bin"]:
        beneficiary = _organisation(tx, now, values["beneficiary_bin"], values["beneficiary_name"])
    return Policy(
        id=known.id if known else uuid7(now, os.urandom),
        number=one.number,
        holder_id=holder,
        beneficiary_id=beneficiary,
        beneficiary_name=values["beneficiary_name"],
        product=values["product"],
        sum_insured=values["sum_insured"],
        currency=values["currency"],
        premium_currency=values["premium_currency"] or values["currency"],
        deductible_pct=values["deductible_pct"],
        waiting_days=values["waiting_days"],
        notice_days=values["notice_days"],
        grace_days=values["grace_days"],
        starts=values["start"],
        ends=values["end"],
        territory=values["territory"],
        loan_agreement=values["loan_agreement"],
        declare_months=values["declare_months"],
        minimum_premium=values["minimum_premium"],
        tariff_pct=values["tariff_pct"],
        next_declaration=_declaration(values, known),
        overdue_case_id=known.overdue_case_id if known else None,
        sample=known.sample if known else sample,
    )


def _declaration(values: Any, known: Policy | None) -> date | None:
    """A day of declaration that has moved on stays where it is, one that was the last is over."""
    first: date | None = values["first_declaration"]
    if known is None or known.declare_months is None or first is None:
        return first
    if known.next_declaration is not None:
        return max(first, known.next_declaration)
    following = first
    while following <= known.ends:
        following = months_later(following, values["declare_months"])
    return following if following <= values["end"] else None


def _organisation(tx: Connection, now: datetime, identifier: tuple[str, str], name: str) -> UUID:
    return organisations.ensure(tx, *identifier, name, now).id


def _taken_back(
    tx: Connection, policy_id: UUID, parts: Sequence[Part], known: Sequence[Instalment]
) -> list[int]:
    """Unpaid ones that the file calls paid by a payment which was taken back.

    What a person decided is not undone by the next file: the payment is noted by its own command.
    """
    unpaid = {one.number for one in known if one.state != PAID}
    return [
        part.number
        for part in parts
        if part.paid_on is not None
        and part.number in unpaid
        and taken_back.is_known(tx, policy_id, part.number, part.paid_on)
    ]


def _owed_still(parts: Sequence[Part], numbers: Sequence[int]) -> list[Part]:
    return [replace(one, paid_on=None) if one.number in numbers else one for one in parts]


def _keep_parts(
    tx: Connection,
    now: datetime,
    policy: Policy,
    parts: Sequence[Part],
    ever: Sequence[Instalment],
) -> Counter[str]:
    holder = organisations.get(tx, policy.holder_id)
    country = holder.country if holder else "KZ"
    known = {one.number: one for one in ever}
    return Counter(
        _keep_part(tx, now, _instalment(now, policy, part, country), known.get(part.number))
        for part in parts
    )


def _withdraw_missing(
    tx: Connection, now: datetime, policy_id: UUID, parts: Sequence[Part]
) -> list[int]:
    """Unpaid instalments that an import no longer has are not owed; the numbers of those."""
    numbers = {part.number for part in parts}
    known = instalments.of_policy(tx, policy_id)
    gone = [one for one in known if one.number not in numbers and one.state not in SETTLED]
    for one in gone:
        instalments.withdraw(tx, one.id)
        reminders.forget_planned(tx, one.id, WITHDRAWN, now)
        overdue.withdraw(tx, now, _fresh(tx, policy_id), one)
    return [one.number for one in gone]


def _fresh(tx: Connection, policy_id: UUID) -> Policy:
    """Its case may have begun or ended with what this import brought."""
    policy = policies.get(tx, policy_id)
    assert policy is not None
    return policy


def _look_anew(tx: Connection, now: datetime, policy: Policy) -> None:
    """Other days of grace or other people: what is owed is looked at again, and may be on again."""
    owed = [one for one in instalments.of_policy(tx, policy.id) if one.state not in SETTLED]
    for one in owed:
        ends = term_of(policy, one).ends
        if one.state == ENDED and (ends is None or ends >= day_of(now)):
            instalments.replace(tx, one.id, replace(one, state=OPEN))
    going = [one.id for one in owed if one.next_look is not None or one.state == ENDED]
    instalments.look_again(tx, dict.fromkeys(going, now))


def _instalment(now: datetime, policy: Policy, part: Part, country: str) -> Instalment:
    bare = Instalment(
        id=uuid7(now, os.urandom),
        policy_id=policy.id,
        number=part.number,
        due=part.due,
        amount=part.amount,
        state=PAID if part.paid_on else OPEN,
        paid_on=part.paid_on,
        report_case_id=None,
        next_look=None,
        known_at=now,
    )
    if part.paid_on:
        return bare
    today = day_of(now)
    days = looks(term_of(policy, bare), calendars.of(country))
    # What can still be said is worked out at the next turn; a term long over is not raked up.
    return replace(
        bare,
        next_look=now
        if today <= days[-1] and today >= days[0]
        else next_look(term_of(policy, bare), country, today),
    )


def _keep_part(tx: Connection, now: datetime, part: Instalment, known: Instalment | None) -> str:
    if known is None:
        instalments.add(tx, [part])
        return "new"
    changed = _corrected(tx, now, part, known)
    if known.amount != part.amount:
        instalments.change_amount(tx, changed.id, part.amount)
    if part.paid_on and known.state != PAID:
        payments.pay(tx, now, changed, part.paid_on)
    return "same" if known == instalments.get(tx, changed.id) else "changed"


def _corrected(tx: Connection, now: datetime, part: Instalment, known: Instalment) -> Instalment:
    """An instalment on the day that the import tells; one that is owed again is owed as before.

    Another day of what is not paid is reminded of from the beginning, so it gets a new id.
    """
    if known.state != WITHDRAWN and known.due == part.due:
        return known
    if known.state == PAID:
        moved = replace(known, due=part.due)
    else:
        again = known.state == WITHDRAWN and known.due == part.due
        moved = replace(
            part,
            id=known.id if again else part.id,
            state=OPEN,
            paid_on=None,
            report_case_id=known.report_case_id,
        )
        if again:
            reminded.plan_anew(tx, known.id, WITHDRAWN)
        else:
            reminders.forget_planned(tx, known.id, "due_day_changed", now)
    instalments.replace(tx, known.id, moved)
    return moved
