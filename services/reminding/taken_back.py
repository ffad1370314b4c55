"""A payment that was noted and does not hold: owed again, and everybody told what that means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.reminders import Milestone, day_of, in_time, is_quiet, next_moment
from services.cases.timeline import record
from services.notices import DeskNote, refresh_card, tell_desk
from services.policies import overdue, payments
from services.policies.payments import CONFIRMED, KIND, TAKEN_BACK, Unfit
from services.policies.terms import term_owed
from services.reminding import planning
from services.reminding.planning import Decision
from storage import cases, instalments, outbox, owed, policies, reminded, reminders, taken_back
from storage.instalments import Instalment
from storage.owed import Owed
from storage.reminders import Reader
from storage.taken_back import TakenBack

NAME: Final = "taken_back"
"""What kinds of these reminders begin with; each payment that is taken back has one of its own."""
_FAR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Who takes a payment back and why; `by` names who uses a command."""

    actor: str
    reason: str
    by: str = ""


def is_told(kind: str) -> bool:
    """Whether a reminder tells of a payment taken back, and not for the second time."""
    return kind.startswith(NAME) and "+" not in kind


def take_back_reported(tx: Connection, now: datetime, case_id: UUID, said: TakeBack) -> Instalment:
    """Take back the confirmation of a reported payment. Raises `Unfit`."""
    case = cases.get_to_change(tx, case_id)
    if case is None or case.kind != KIND:
        raise Unfit("this case is no report of a payment")
    last = payments.last_judged(tx, case_id)
    known = last.data.get("instalment") if last is not None else None
    part = payments.of_report(tx, case, known)
    confirmed = last is not None and last.event == CONFIRMED
    # Payments of earlier versions do not know the case that confirmed them.
    if part is None or not confirmed or part.paid_case_id not in (None, case_id):
        raise Unfit("no payment of this case stands", "policy-desk-nothing-paid")
    if not take_back(tx, now, replace(part, paid_case_id=case_id), said):
        raise Unfit("this instalment is not paid", "policy-desk-nothing-paid")
    return part


def take_back(tx: Connection, now: datetime, part: Instalment, said: TakeBack) -> bool:
    """Have a paid instalment owed again; false when it is not paid. Raises `Unfit`.

    Everything starts from what is true now: who was thanked hears of it at once, reminders go on
    from today, the beneficiary is warned of what comes, the back office has it in its cases.
    """
    reason = payments.fit_reason(said.reason)
    if not reason:
        raise Unfit("is needed", "policy-desk-reason-wanted", "reason")
    if part.paid_case_id is not None:
        # First of all, as who confirms a payment does: each would wait for the other otherwise.
        cases.get_to_change(tx, part.paid_case_id)
    if part.paid_on is None or not instalments.take_back(tx, part.id, part.paid_on, now):
        return False
    by = f"{said.actor} {said.by}".strip()
    gone = TakenBack(part.policy_id, part.number, part.paid_on, reason, by, now)
    times = taken_back.keep(tx, gone)
    _tell_cases(tx, now, part, said, reason)
    reminded.plan_anew(tx, part.id, instalments.PAID)
    _tell_people(tx, now, part, times)
    return True


def _tell_cases(
    tx: Connection, now: datetime, part: Instalment, said: TakeBack, reason: str
) -> None:
    policy, open_part = policies.get(tx, part.policy_id), instalments.get(tx, part.id)
    assert policy is not None
    assert open_part is not None
    about = {**overdue.facts_of(policy, part), "reason": reason, "by": said.by}
    if part.paid_case_id is not None:
        record(tx, now, part.paid_case_id, TAKEN_BACK, said.actor, about)
        note = DeskNote(part.paid_case_id, "policy-desk-taken-back", {"number": part.number})
        tell_desk(tx, now, note)
        refresh_card(tx, now, part.paid_case_id)
    overdue.owe_again(tx, now, policy, open_part, about, said.actor)


def _tell_people(tx: Connection, now: datetime, part: Instalment, times: int) -> None:
    one = owed.among(tx, [part.id])[part.id]
    known = planning.readers_of(tx, [one])
    done = reminders.planned_kinds(tx, [one.id])
    holders = known.get(one.holder_id, ())
    _unsay(tx, one, [each.user_id for each in holders])
    made = [each for each in planning.decisions(one, known, done, now) if each.audience == "holder"]
    # What they would be reminded of today is said by the word that the payment does not hold.
    said = [replace(each, suppressed="superseded") for each in made if each.suppressed is None]
    told = [_decision(one, reader, now, f"{NAME}_{times}") for reader in holders]
    reminders.plan(tx, [planning.reminder_of(each, now) for each in (*said, *told)])
    planning.tell_staff_of(tx, now, told)


def _unsay(tx: Connection, one: Owed, people: Sequence[int]) -> None:
    """Thanks that still wait do not go, and the next payment is thanked for; so with phoning."""
    for key in (payments.thanks_key, planning.phone_key):
        outbox.unsay(tx, [key(one.id, person) for person in people])


def _decision(one: Owed, reader: Reader, now: datetime, kind: str) -> Decision:
    today, hours = day_of(now), planning.hours_of(reader.habits, reader.country)
    ends = term_owed(one).ends or today + _FAR
    moment = now
    if is_quiet(hours, now):
        moment = in_time(hours, next_moment(hours, today, now), ends, now)
    return Decision(
        owed=one,
        milestone=Milestone(kind, (today - one.due).days, day_of(moment), required=True),
        audience="holder",
        reader=reader,
        send_at=moment,
        suppressed=None if reader.reachable else "unreachable",
    )
