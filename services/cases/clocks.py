"""Terms of a case: started, stopped and ended by what happens to it, never by themselves."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from agency.deadlines import (
    PARTIES,
    Deadline,
    clock_of,
    contract_deadline,
    day_after,
    days_left,
    deadline,
    rules_hold,
)
from agency.deadlines.clocks import Unit
from agency.status import Status
from agency.uuid7 import uuid7
from storage import clocks, policies
from storage.cases import Case
from storage.clocks import Clock
from storage.organisations import organisations_of

ASTANA: Final = ZoneInfo("Asia/Almaty")
_HIDDEN: Final = ("id", "case_id", "changed_at")
_DECIDED: Final = frozenset({Status.DECIDED_TO_PAY, Status.REFUSED, Status.NO_INSURED_EVENT})
_OVER: Final = frozenset({Status.CLOSED, Status.WITHDRAWN, Status.PAID})
_LAID_DOWN: Final = ("decision", "payment")
"""The clocks that a postponement of the payout stops (64)."""
_BY_PRODUCT: Final = ("event_notice", "missing_documents")
"""The clocks of a notice and of a claim that the product decides, until papers are complete."""


@dataclass(frozen=True, slots=True)
class Start:
    """A clock and the day of its starting fact; `contract_days` is the contract's own length.

    With `kept_on` the duty was done that day: the row keeps the day by which it was due.
    """

    clock: str
    on: date
    contract_days: int | None = None
    kept_on: date | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Days that a contract sets itself; None where it is silent or not known."""

    notice_days: int | None
    waiting_days: int | None


@dataclass(frozen=True, slots=True)
class Step:
    """A change of status, the day that it counts from, and why, in the words of who made it.

    `anyway` says why the papers are declared complete although some of the list are missing.
    """

    status: Status
    on: date
    reason: str = ""
    anyway: str = ""


def astana_day(moment: datetime) -> date:
    """The day by which the agency's terms are counted."""
    return moment.astimezone(ASTANA).date()


def open_clocks(tx: Connection, now: datetime, case: Case) -> None:
    """Start what a new case starts; comes before its first event, whose payload then tells it."""
    starts = _ON_OPENING.get(case.kind)
    for start in starts(case, _terms(tx, case)) if starts else ():
        begin(tx, now, case, start)


def tell_terms(tx: Connection, now: datetime, case: Case) -> None:
    """Count a notice anew by the days of its contract that were told later; comes before the event.

    A term that was begun by other days and is over stays as it was.
    """
    for start in _notice(case, _terms(tx, case)):
        before = clocks.get(tx, case.id, start.clock)
        if start.kept_on is not None or before is None or before.state == "running":
            begin(tx, now, case, start)


def follow_product(tx: Connection, now: datetime, case: Case) -> None:
    """Count anew what a product decides that was named since; what it leaves open is dropped."""
    starts = {start.clock: start for start in _ON_OPENING[case.kind](case, _terms(tx, case))}
    for name in _BY_PRODUCT:
        start = starts.get(name)
        if start is None or begin(tx, now, case, start) is None:
            clocks.drop(tx, case.id, name)


def begin(tx: Connection, now: datetime, case: Case, start: Start) -> Clock | None:
    """Start a clock of a case, or start it again; None where nothing tells its length.

    The decision and the payment are kept even then: their day is the contract's to tell.
    """
    clock = _made(now, case, start)
    if clock.last_day is None and start.clock not in _LAID_DOWN:
        return None
    clocks.keep(tx, clock)
    return clock


def follow(tx: Connection, now: datetime, case: Case, step: Step) -> None:
    """Have a case's clocks follow a change of its status."""
    if step.status is Status.COMPLETE:
        _end(tx, now, case, step.on, "missing_documents")
        begin(tx, now, case, Start("decision", step.on))
    elif step.status is Status.POSTPONED:
        _stop(tx, now, case, step)
    elif step.status is Status.UNDER_DECISION:
        _go_on(tx, now, case, step.on)
    elif step.status in _DECIDED:
        _end(tx, now, case, step.on, "decision", "missing_documents")
        _pay_or_not(tx, now, case, step)
    elif step.status in _OVER:
        clocks.end_all(tx, case.id, step.on, now)


def paper_came(tx: Connection, now: datetime, case: Case, on: date) -> None:
    """A document of a claim came: the insurer's term to name what is missing starts again (35.5).

    Once the documents are declared complete nothing is missing and nothing starts.
    """
    waiting = case.status not in _DECIDED | _OVER | {Status.COMPLETE, Status.UNDER_DECISION}
    if case.kind == "payout_claim" and waiting and _by_rules(case, "missing_documents"):
        begin(tx, now, case, Start("missing_documents", on))


def unit_of(clock: Clock) -> Unit:
    """The unit in which a clock's days are counted."""
    return "business_days" if clock.unit == "business_days" else "calendar_days"


def facts(tx: Connection, case: Case) -> list[dict[str, Any]]:
    """A case's clocks as the back office and the cards read them."""
    return [
        {name: value for name, value in asdict(clock).items() if name not in _HIDDEN}
        for clock in clocks.of_case(tx, case.id)
    ]


def _terms(tx: Connection, case: Case) -> Terms:
    """The contract's own days: of a policy that the sender belongs to, else as he said them."""
    policy = policies.by_number(tx, case.body.get("contract_number", ""))
    own = {each.organisation_id for each in organisations_of(tx, case.user_id)}
    if policy is None or not own & {policy.holder_id, policy.beneficiary_id}:
        return Terms(case.body.get("notice_days"), case.body.get("waiting_days"))
    return Terms(
        policy.notice_days or case.body.get("notice_days"),
        policy.waiting_days or case.body.get("waiting_days"),
    )


def _notice(case: Case, terms: Terms) -> Iterable[Start]:
    said, on = case.body, case.registered_day
    if "event_date" in said:
        event = date.fromisoformat(said["event_date"])
        yield Start("event_notice", event, terms.notice_days, kept_on=on)
    yield from _waiting(case, terms)


def _claim(case: Case, terms: Terms) -> Iterable[Start]:
    if _by_rules(case, "missing_documents"):
        yield Start("missing_documents", case.registered_day)
    yield from _waiting(case, terms)


def _waiting(case: Case, terms: Terms) -> Iterable[Start]:
    """The waiting period follows the beneficiary's word (2.12), if the contract has one."""
    if terms.waiting_days and case.sender.get("acting_as") == "beneficiary":
        yield Start("waiting_period", case.registered_day, terms.waiting_days)


def _complaint(case: Case, terms: Terms) -> Iterable[Start]:
    del terms
    yield Start("complaint_answer", case.registered_day)


def _risk_change(case: Case, terms: Terms) -> Iterable[Start]:
    del terms
    beneficiary = case.sender.get("acting_as") == "beneficiary"
    clock = "risk_change_beneficiary" if beneficiary else "risk_change_policyholder"
    if "learned_on" in case.body:
        learned = date.fromisoformat(case.body["learned_on"])
        yield Start(clock, learned, kept_on=case.registered_day)


def _recovery(case: Case, terms: Terms) -> Iterable[Start]:
    del terms
    if "received_on" in case.body:
        yield Start("recovery_transfer", date.fromisoformat(case.body["received_on"]))


_ON_OPENING: Final[Mapping[str, Callable[[Case, Terms], Iterable[Start]]]] = {
    "insured_event": _notice,
    "payout_claim": _claim,
    "complaint": _complaint,
    "risk_change": _risk_change,
    "recovery_notice": _recovery,
}
"""What each kind of case starts when it is registered."""


def _by_rules(case: Case, clock: str) -> bool:
    return case.product is not None and rules_hold(clock_of(clock), case.product)


def _made(now: datetime, case: Case, start: Start) -> Clock:
    held = _by_rules(case, start.clock)
    product = case.product
    term = _term(product, start)
    return Clock(
        id=uuid7(now, os.urandom),
        case_id=case.id,
        clock=start.clock,
        party=PARTIES[start.clock],
        state="running" if start.kept_on is None else "ended",
        started_on=start.on,
        last_day=term.last_day if term else None,
        rolled_last_day=term.rolled_last_day if term else None,
        days=term.days if term else None,
        unit=term.counted if term else None,
        basis=term.basis if term else "contract",
        clause=term.clause if term and held else None,
        uncertain=term.uncertain if term else False,
        stopped_on=None,
        days_left=None,
        reason=None,
        ended_on=start.kept_on,
        changed_at=now,
    )


def _term(product: str | None, start: Start) -> Deadline | None:
    if product:
        return deadline(start.clock, start.on, product, start.contract_days)
    if start.contract_days is not None:
        return contract_deadline(start.clock, start.on, start.contract_days)
    return None


def _end(tx: Connection, now: datetime, case: Case, on: date, *names: str) -> None:
    for name in names:
        clock = clocks.get(tx, case.id, name)
        if clock is not None and clock.state != "ended":
            clocks.keep(tx, replace(clock, state="ended", ended_on=on, changed_at=now))


def _stop(tx: Connection, now: datetime, case: Case, step: Step) -> None:
    for name in _LAID_DOWN:
        clock = clocks.get(tx, case.id, name)
        if clock is None or clock.state != "running":
            continue
        stopped = replace(
            clock,
            state="stopped",
            stopped_on=step.on,
            days_left=_left(clock, step.on),
            reason=step.reason or None,
            changed_at=now,
        )
        clocks.keep(tx, stopped)


def _go_on(tx: Connection, now: datetime, case: Case, on: date) -> None:
    """What was stopped goes on with the days that were left."""
    for name in _LAID_DOWN:
        clock = clocks.get(tx, case.id, name)
        if clock is not None and clock.state == "stopped":
            clocks.keep(tx, _resumed(clock, on, now))


def _resumed(clock: Clock, on: date, now: datetime) -> Clock:
    gone_on = replace(
        clock, state="running", stopped_on=None, days_left=None, reason=None, changed_at=now
    )
    if clock.days_left is None:
        return gone_on
    last = day_after(on, clock.days_left, unit_of(clock))
    return replace(gone_on, last_day=last, rolled_last_day=last)


def _pay_or_not(tx: Connection, now: datetime, case: Case, step: Step) -> None:
    payment = clocks.get(tx, case.id, "payment")
    if step.status is not Status.DECIDED_TO_PAY:
        _end(tx, now, case, step.on, "payment")
    elif payment is not None and payment.state == "stopped":
        _go_on(tx, now, case, step.on)
    else:
        begin(tx, now, case, Start("payment", step.on))


def _left(clock: Clock, on: date) -> int | None:
    return None if clock.last_day is None else days_left(on, clock.last_day, unit_of(clock))
