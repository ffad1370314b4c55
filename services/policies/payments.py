"""Premiums paid: reported by a person, judged by staff, or told by the back office."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.errors import BadInput
from agency.money import Money
from agency.reminders import USUAL_HOUR, Hours, day_of, is_quiet, next_moment
from agency.status import FINAL
from services.cases.opening import OpenCase, Opened, open_case
from services.cases.timeline import record
from services.notices import (
    Button,
    DeskChoice,
    DeskNote,
    Notice,
    day,
    money,
    tell_desk,
    tell_person,
)
from services.policies import calendars, overdue
from services.policies.terms import term_of
from storage import cases, instalments, organisations, policies, reminders
from storage.cases import Case
from storage.instalments import Instalment
from storage.organisations import Membership
from storage.outbox import Lane
from storage.policies import Policy

KIND: Final = "payment_report"


class Unfit(BadInput):
    """What was asked of a case cannot be done; its words say why."""

    def __init__(self, why: str) -> None:
        super().__init__("case", why)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What staff say of a reported payment: confirmed as of `paid_on`, or not found and why."""

    accepted: bool
    actor: str
    paid_on: date | None = None
    reason: str = ""


def report(tx: Connection, now: datetime, command: OpenCase, instalment_id: UUID) -> Opened:
    """Open the case of a payment that a person says was made.

    While staff look for it only the last warnings are sent.
    """
    opened = open_case(tx, now, command)
    if not opened.new:
        return opened
    case_id = opened.case.id
    instalments.report(tx, instalment_id, case_id)
    note = DeskNote(
        case_id,
        "policy-desk-judge-payment",
        choices=(
            DeskChoice("policy-desk-button-paid", "paid", case_id),
            DeskChoice("policy-desk-button-not-paid", "notpaid", case_id),
        ),
    )
    tell_desk(tx, now, note)
    return opened


def judge(tx: Connection, now: datetime, case_id: UUID, said: Judgement) -> Case:
    """Confirm or reject a reported payment; the person is told. Raises `Unfit`."""
    case = cases.get_to_change(tx, case_id)
    if case is None or case.kind != KIND:
        raise Unfit("this case is no report of a payment")
    if case.status in FINAL:
        raise Unfit("this payment was judged before")
    paid_on = said.paid_on or day_of(now)
    if said.accepted and paid_on > day_of(now):
        raise Unfit("paid_on: not in the future")
    for one in instalments.by_report(tx, case_id):
        if said.accepted:
            _pay(tx, now, one, paid_on, case.user_id)
        else:
            instalments.report(tx, one.id, None)
            instalments.look_again(tx, {one.id: now})
    event = "payment_confirmed" if said.accepted else "payment_rejected"
    about = {"paid_on": paid_on} if said.accepted else {"reason": said.reason}
    record(tx, now, case_id, event, said.actor, about)
    overdue.close(tx, now, case_id, said.actor)
    if not said.accepted:
        tell_person(tx, now, _rejected(case, said.reason))
    return case


def pay(tx: Connection, now: datetime, instalment: Instalment, on: date) -> bool:
    """Note a payment and thank everybody who was reminded of it; false when it was known.

    A report of it that still waits is confirmed.
    """
    report_id = instalment.report_case_id
    case = None if report_id is None else cases.get_to_change(tx, report_id)
    if not _pay(tx, now, instalment, on, case.user_id if case else None):
        return False
    if case is not None and case.status not in FINAL:
        record(tx, now, case.id, "payment_confirmed", overdue.SYSTEM, {"paid_on": on})
        overdue.close(tx, now, case.id, overdue.SYSTEM)
    return True


def _pay(
    tx: Connection, now: datetime, instalment: Instalment, on: date, waiting: int | None
) -> bool:
    """Who reported the payment hears at once, everybody else when it is no time to sleep."""
    if not instalments.pay(tx, instalment.id, on):
        return False
    reminders.forget_planned(tx, instalment.id, "paid", now)
    policy = policies.get(tx, instalment.policy_id)
    assert policy is not None
    paid = instalments.get(tx, instalment.id)
    assert paid is not None
    overdue.settle(tx, now, policy, paid)
    if waiting is not None:
        tell_person(tx, now, _thanks(policy, paid, waiting, Lane.ANSWER))
    for member in organisations.members_of(tx, policy.holder_id):
        if member.user_id != waiting:
            thanks = _thanks(policy, paid, member.user_id, Lane.REMINDER)
            tell_person(tx, _awake(tx, now, member), thanks)
    return True


def _awake(tx: Connection, now: datetime, member: Membership) -> datetime:
    habits = reminders.habits(tx, member.user_id)
    zone = calendars.zone_of(member.country)
    hours = Hours(habits.hour, habits.zone) if habits else Hours(USUAL_HOUR, zone)
    return next_moment(hours, day_of(now), now) if is_quiet(hours, now) else now


def _thanks(policy: Policy, paid: Instalment, user_id: int, lane: Lane) -> Notice:
    """What a payment after the end of the term means is for the agency to say."""
    ends, on = term_of(policy, paid).ends, paid.paid_on or paid.due
    late = ends is not None and on > ends
    return Notice(
        user_id=user_id,
        key="policy-paid-late-text" if late else "policy-paid-text",
        arguments={
            "policy": policy.number,
            "number": paid.number,
            "amount": money(Money(paid.amount, policy.premium_currency)),
            "day": day(on),
            **({"ends": day(ends)} if late and ends is not None else {}),
        },
        buttons=[Button("policy-button-open", action="policy", target=policy.id.hex)],
        lane=lane,
        dedupe_key=f"paid:{paid.id}:{user_id}",
    )


def _rejected(case: Case, reason: str) -> Notice:
    key = "policy-not-paid-reason-text" if reason else "policy-not-paid-text"
    arguments = {"number": case.number, "policy": str(case.body["policy"])}
    if reason:
        arguments["reason"] = reason
    return Notice(
        user_id=case.user_id,
        key=key,
        arguments=arguments,
        buttons=[
            Button("button-reply", action="write", target=case.number),
            Button("button-open-case", action="case", target=case.number),
        ],
        lane=Lane.ANSWER,
        case_id=case.id,
    )
