"""Turnover declared under a policy: the case, the next day to declare, the additional premium."""

from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.loans.schedule import months_later
from agency.money import Money, cents, plain, product
from agency.premium.plain import additional_premium
from services.cases.opening import OpenCase, Opened, open_case
from services.cases.timeline import record
from services.notices import Button, Notice, money, tell_person
from services.policies import overdue
from services.policies.payments import Unfit
from storage import cases, policies, reminders
from storage.cases import Case
from storage.outbox import Lane

KIND: Final = "turnover_declaration"


def declare(tx: Connection, now: datetime, command: OpenCase, policy_id: UUID) -> Opened:
    """Open the case of a declaration; the next one is due the policy's months later."""
    opened = open_case(tx, now, command)
    policy = policies.get(tx, policy_id)
    if not opened.new or policy is None or policy.next_declaration is None:
        return opened
    months = policy.declare_months or 0
    following = months_later(policy.next_declaration, months) if months else None
    kept = following if following and following <= policy.ends else None
    policies.set_next_declaration(tx, policy_id, kept)
    reminders.forget_planned(tx, policy_id, "declared", now)
    return opened


def accept(tx: Connection, now: datetime, case_id: UUID, turnover: Decimal, actor: str) -> Case:
    """Take the turnover that staff read from the form, and tell the additional premium.

    Premium by declaration = turnover x the policy's tariff; what it exceeds the minimum premium by
    is due. Raises `Unfit` where the policy tells no tariff.
    """
    case = cases.get_to_change(tx, case_id)
    if case is None or case.kind != KIND or case.status == "closed":
        raise Unfit("this case is no open declaration of turnover")
    policy = policies.by_number(tx, str(case.body["policy"]))
    if policy is None or policy.tariff_pct is None or policy.minimum_premium is None:
        raise Unfit("the policy has no tariff_pct and minimum_premium: import them first")
    by_declaration = cents(product(turnover, policy.tariff_pct) / 100)
    more = additional_premium(policy.minimum_premium, by_declaration)
    facts = {
        "turnover": plain(cents(turnover)),
        "premium_by_declaration": plain(by_declaration),
        "additional_premium": plain(more),
        "currency": policy.premium_currency,
    }
    record(tx, now, case_id, "declaration_accepted", actor, facts)
    overdue.close(tx, now, case_id, actor)
    tell_person(tx, now, _told(case, policy.premium_currency, more))
    return case


def _told(case: Case, currency: str, more: Decimal) -> Notice:
    key = "policy-declared-more" if more else "policy-declared-nothing"
    arguments = {"policy": str(case.body["policy"]), "number": case.number}
    extra = {"amount": money(Money(more, currency))} if more else {}
    return Notice(
        user_id=case.user_id,
        key=key,
        arguments={**arguments, **extra},
        buttons=[Button("button-open-case", action="case", target=case.number)],
        lane=Lane.ANSWER,
        case_id=case.id,
    )
