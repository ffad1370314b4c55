"""The part of `exportbot policies` that is about money: payments, and where they are paid to."""

import argparse
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.of_policies import Action, Answer, content, find_policy, of_case, of_policy
from bot.commands.stored import day, identity, run_unit, whole
from services.desk.actions import BACK_OFFICE
from services.policies import calendars, payment_details, payments
from services.policies.payments import Judgement
from services.reminding import taken_back as taking_back
from services.reminding.taken_back import TakeBack
from storage import instalments
from storage.instalments import Instalment


def configure(actions: Any) -> None:
    """One subcommand an operation."""
    paid = of_policy(actions.add_parser("paid", help="note a payment"))
    paid.add_argument("instalment", metavar="INSTALMENT", help="the instalment's number")
    paid.add_argument("--on", metavar="DATE", help="the day of payment (default today)")
    confirm = actions.add_parser("confirm-payment", help="confirm a reported payment")
    confirm.add_argument("case", metavar="CASE")
    confirm.add_argument("--on", metavar="DATE", help="the day of payment (default today)")
    confirm.add_argument("--instalment", metavar="N", help="if the money is for another one")
    reject = actions.add_parser("reject-payment", help="say that it was not found")
    reject.add_argument("case", metavar="CASE")
    reject.add_argument("--reason", default="", help="why, in words for the person")
    back = actions.add_parser("take-back-payment", help="undo the confirmation of a payment")
    back.add_argument("case", metavar="CASE")
    unpaid = of_policy(actions.add_parser("unpaid", help="undo a payment that was noted"))
    unpaid.add_argument("instalment", metavar="INSTALMENT", help="the instalment's number")
    for one in (back, unpaid):
        one.add_argument("--reason", required=True, help="why, in words for the policyholder")
        one.add_argument("--officer", default="command", help="who undoes it, for the record")
    propose = actions.add_parser("propose-details", help="payment details, for a second person")
    propose.add_argument("file", metavar="FILE", help="a JSON object")
    propose.add_argument("--officer", required=True, help="who proposes them")
    details = actions.add_parser("confirm-details", help="let proposed payment details stand")
    details.add_argument("id", metavar="ID")
    details.add_argument("--officer", required=True, help="who confirms: another person")


def _confirm(args: argparse.Namespace) -> Answer:
    number = None if args.instalment is None else whole("--instalment", args.instalment, 600)
    said = Judgement(accepted=True, actor=BACK_OFFICE, paid_on=_on(args), instalment=number)
    return of_case(args, lambda tx, now, one: payments.judge(tx, now, one, said))


def _reject(args: argparse.Namespace) -> Answer:
    said = Judgement(accepted=False, actor=BACK_OFFICE, reason=args.reason)
    return of_case(args, lambda tx, now, one: payments.judge(tx, now, one, said))


def _take_back(args: argparse.Namespace) -> Answer:
    said = TakeBack(BACK_OFFICE, args.reason, args.officer)
    return of_case(args, lambda tx, now, one: taking_back.take_back_reported(tx, now, one, said))


def _paid(args: argparse.Namespace) -> Answer:
    on = _on(args)

    def unit(tx: Connection, now: datetime) -> Answer:
        part, paid_on = _part(tx, args), on or calendars.today(now)
        if paid_on > calendars.today(now):
            raise BadInput("--on", "not in the future")
        new = payments.pay(tx, now, part, paid_on)
        about = {"policy": args.policy, "instalment": part.number}
        return {**about, "paid_on": paid_on, "new": new}

    return run_unit(unit)


def _unpaid(args: argparse.Namespace) -> Answer:
    said = TakeBack(BACK_OFFICE, args.reason, args.officer)

    def unit(tx: Connection, now: datetime) -> Answer:
        part = _part(tx, args)
        new = taking_back.take_back(tx, now, part, said)
        return {"policy": args.policy, "instalment": part.number, "paid_on": None, "new": new}

    return run_unit(unit)


def _part(tx: Connection, args: argparse.Namespace) -> Instalment:
    number, policy = whole("INSTALMENT", args.instalment, 600), find_policy(tx, args.policy)
    parts = {part.number: part for part in instalments.of_policy(tx, policy.id)}
    if number not in parts:
        raise BadInput("INSTALMENT", f"one of {', '.join(map(str, sorted(parts)))}")
    return parts[number]


def _on(args: argparse.Namespace) -> date | None:
    return None if args.on is None else day("--on", args.on)


def _propose(args: argparse.Namespace) -> Answer:
    try:
        given = json.loads(content(args.file))
    except ValueError as error:
        raise BadInput("FILE", "a JSON object") from error
    if not isinstance(given, dict):
        raise BadInput("FILE", "a JSON object")
    found = run_unit(lambda tx, now: payment_details.propose(tx, now, given, args.officer))
    return {"id": found.id, "currency": found.currency, "state": "proposed"}


def _confirm_details(args: argparse.Namespace) -> Answer:
    wanted = identity("ID", args.id)
    found = run_unit(lambda tx, now: payment_details.confirm(tx, now, wanted, args.officer))
    return {"id": found.id, "currency": found.currency, "state": "standing"}


ACTIONS: Final[Mapping[str, Action]] = {
    "paid": _paid,
    "unpaid": _unpaid,
    "confirm-payment": _confirm,
    "reject-payment": _reject,
    "take-back-payment": _take_back,
    "propose-details": _propose,
    "confirm-details": _confirm_details,
}
"""What each of these subcommands does."""
