"""Premiums paid: reported by a person, judged by staff, or told by the back office."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.desk.ibans import ibans
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
from storage.cases import Case, Event
from storage.instalments import Instalment
from storage.organisations import Membership
from storage.outbox import Lane
from storage.policies import Policy

KIND: Final = "payment_report"


CONFIRMED: Final = "payment_confirmed"
REJECTED: Final = "payment_rejected"
TAKEN_BACK: Final = "payment_taken_back"
_JUDGED: Final = frozenset({CONFIRMED, REJECTED, TAKEN_BACK})
_MOST_REASON: Final = 500
"""Letters of a reason: it must fit into a message beside what it is about."""


class Unfit(BadInput):
    """What was asked of a case cannot be done; its words say why, `key` is the text for staff."""

    def __init__(self, why: str, key: str = "policy-desk-refused", field: str = "case") -> None:
        super().__init__(field, why)
        self.key = key


@dataclass(frozen=True, slots=True)
class Judgement:
    """What staff say of a reported payment: confirmed as of `paid_on`, or not found and why.

    `instalment` is the number of the one that the money was for, if it is not the reported one.
    """

    accepted: bool
    actor: str
    paid_on: date | None = None
    reason: str = ""
    instalment: int | None = None


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
    _must_be_open(tx, case, said)
    if said.accepted:
        _confirm(tx, now, case, said)
    else:
        _reject(tx, now, case, said)
    if case.status not in FINAL:
        overdue.close(tx, now, case_id, said.actor)
    return case


def _must_be_open(tx: Connection, case: Case, said: Judgement) -> None:
    """A confirmation stands until it is taken back; after that the payment can be found yet."""
    last = last_judged(tx, case.id)
    if last is not None and last.event == CONFIRMED:
        raise Unfit("this payment was confirmed before", "policy-desk-confirmed-before")
    found_after_all = said.accepted and last is not None and last.event == TAKEN_BACK
    if case.status in FINAL and not found_after_all:
        raise Unfit("this payment was judged before")


def last_judged(tx: Connection, case_id: UUID) -> Event | None:
    """The last thing that was said of a reported payment; None before any."""
    told = [one for one in cases.events(tx, case_id) if one.event in _JUDGED]
    return told[-1] if told else None


def _confirm(tx: Connection, now: datetime, case: Case, said: Judgement) -> None:
    paid_on = said.paid_on or day_of(now)
    if paid_on > day_of(now):
        raise Unfit("not in the future", "policy-desk-day-wanted", "paid_on")
    part = _meant(tx, case, said.instalment)
    if not _pay(tx, now, part, paid_on, case):
        raise Unfit("this instalment is paid already", "policy-desk-paid-before")
    _let_go(tx, now, case.id)
    _settle_report(tx, now, part.report_case_id, paid_on, besides=case.id)
    record(tx, now, case.id, CONFIRMED, said.actor, {"paid_on": paid_on, "instalment": part.number})


def _reject(tx: Connection, now: datetime, case: Case, said: Judgement) -> None:
    reason = fit_reason(said.reason)
    _let_go(tx, now, case.id)
    record(tx, now, case.id, REJECTED, said.actor, {"reason": reason})
    tell_person(tx, now, _rejected(case, reason))


def _let_go(tx: Connection, now: datetime, case_id: UUID) -> None:
    """What a report held up is reminded of again."""
    instalments.forget_report(tx, case_id, now)


def _meant(tx: Connection, case: Case, number: int | None) -> Instalment:
    """The instalment that a report is about, or the one of its policy that staff name instead."""
    reported = next(iter(instalments.by_report(tx, case.id)), None)
    if reported is not None and number in (None, reported.number):
        return reported
    found = of_report(tx, case, number)
    if found is None:
        raise Unfit("none of this number", "policy-desk-instalment-wanted", "instalment")
    return found


def of_report(tx: Connection, case: Case, number: int | None = None) -> Instalment | None:
    """The instalment of a report's policy with this number, by default the reported one."""
    policy = policies.by_number(tx, str(case.body.get("policy")))
    wanted = case.body.get("instalment") if number is None else number
    parts = instalments.of_policy(tx, policy.id) if policy else []
    return next((one for one in parts if one.number == wanted), None)


def fit_reason(reason: str) -> str:
    """A reason as a person may read it. Raises `Unfit`: account numbers need a second officer."""
    if ibans(reason):
        raise Unfit("no account number", "desk-no-iban-here", "reason")
    if len(reason) > _MOST_REASON:
        why = f"at most {_MOST_REASON} characters"
        raise Unfit(why, "policy-desk-reason-wanted", "reason")
    return reason.strip()


def pay(tx: Connection, now: datetime, instalment: Instalment, on: date) -> bool:
    """Note a payment and thank everybody who was reminded of it; false when it was known.

    A report of it that still waits is confirmed.
    """
    report_id = instalment.report_case_id
    case = None if report_id is None else cases.get_to_change(tx, report_id)
    if not _pay(tx, now, instalment, on, case):
        return False
    _settle_report(tx, now, report_id, on)
    return True


def _settle_report(
    tx: Connection, now: datetime, report_id: UUID | None, on: date, besides: UUID | None = None
) -> None:
    """Confirm a report that waits for a payment which was noted otherwise."""
    case = None if report_id in (None, besides) else cases.get_to_change(tx, report_id)
    if case is not None and case.status not in FINAL:
        record(tx, now, case.id, CONFIRMED, overdue.SYSTEM, {"paid_on": on})
        overdue.close(tx, now, case.id, overdue.SYSTEM)


def _pay(
    tx: Connection, now: datetime, instalment: Instalment, on: date, case: Case | None
) -> bool:
    """Who reported the payment hears at once, everybody else when it is no time to sleep."""
    if not instalments.pay(tx, instalment.id, on, case.id if case else None):
        return False
    waiting = case.user_id if case else None
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
        dedupe_key=thanks_key(paid.id, user_id),
    )


def thanks_key(instalment_id: UUID, user_id: int) -> str:
    """Under which a person is thanked once for a payment."""
    return f"paid:{instalment_id}:{user_id}"


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
