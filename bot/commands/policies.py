"""`exportbot policies`: bring policies in, link people to them."""

import argparse
import io
import re
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import Any, Final

import segno
from sqlalchemy import Connection

from agency.errors import BadInput
from agency.money import plain
from agency.reminders import cover
from bot.commands import policy_payments
from bot.commands.of_policies import Action, Answer, content, find_policy, of_case, of_policy
from bot.commands.stored import (
    answering,
    one_of,
    run_unit,
    run_units,
    whole,
)
from gateway.links import policy_link
from services.desk.actions import BACK_OFFICE
from services.policies import calendars
from services.policies import links as policies_links
from services.policies.files import read_table
from services.policies.importing import Outcome, bring_in
from services.policies.links import ROLES
from services.policies.rows import Fault, Imported, read_rows
from services.policies.terms import term_of
from storage import instalments, organisations, policies, taken_back
from storage.instalments import PAID
from storage.policies import Policy

_BAD: Final = 2
_MOST: Final = 100_000
_A_PAGE: Final = 100
_LARGEST_ID: Final = 2**52
_BOT: Final = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{4,31})")


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    import_ = actions.add_parser("import", help="bring policies in from a CSV or XLSX file")
    import_.add_argument("file", metavar="FILE", help="the table; - reads standard input")
    import_.add_argument("--dry-run", action="store_true", help="say what would change")
    list_ = actions.add_parser("list", help="policies with their next payment")
    list_.add_argument("--json", action="store_true", help="one JSON object")
    list_.add_argument("--limit", default="100", help="most policies (default 100)")
    of_policy(actions.add_parser("show", help="a policy with instalments and people"))
    _configure_links(actions)
    policy_payments.configure(actions)


def _configure_links(actions: Any) -> None:
    link = of_policy(actions.add_parser("link", help="a code that links one person, once"))
    link.add_argument("--bot", metavar="NAME", help="the bot's name, for the link and the QR")
    link.add_argument("--qr", metavar="FILE", help="draw the link as a QR code, .png or .svg")
    link.add_argument("--role", default="manages", help="manages (default) or sees")
    link.add_argument("--side", default="policyholder", help="policyholder or beneficiary")
    link.add_argument("--officer", default="command", help="who issues it, for the record")
    unlink = of_policy(actions.add_parser("unlink", help="end a person's link"))
    unlink.add_argument("--user", required=True, help="the person's Telegram id")
    approve = actions.add_parser("approve-link", help="confirm a request to be linked")
    approve.add_argument("case", metavar="CASE")
    approve.add_argument("--role", default="manages", help="manages (default) or sees")
    refuse = actions.add_parser("refuse-link", help="refuse a request to be linked")
    refuse.add_argument("case", metavar="CASE")
    refuse.add_argument("--reason", default="", help="why, in words for the person")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out; an import with faulty lines ends with exit code 2."""
    if args.action != "import":
        return answering(f"policies {args.action}", lambda: _ACTIONS[args.action](args))
    table = read_table(content(args.file))
    today = run_unit(lambda tx, now: calendars.today(now))
    found, faults = read_rows(table, today)
    outcome = _brought_in(found, dry_run=args.dry_run)
    code = answering("policies import", lambda: _told(outcome, faults))
    for number, gone in outcome.withdrawn.items():
        withdrawn = ", ".join(str(one) for one in gone)
        sys.stderr.write(f"exportbot policies: {number}: withdrawn: instalment {withdrawn}\n")
    for number, standing in outcome.taken_back.items():
        numbers = ", ".join(str(one) for one in standing)
        sys.stderr.write(
            f"exportbot policies: {number}: instalment {numbers}: its payment was taken back and"
            " stays so; `exportbot policies paid` notes it\n"
        )
    if not faults:
        return code
    first = faults[0]
    sys.stderr.write(
        f"exportbot policies: faults: {len(faults)}, the first on line {first.line}:"
        f" {first.field}: {first.why}\n"
    )
    return _BAD


def _brought_in(found: list[Imported], *, dry_run: bool) -> Outcome:
    """Some policies a transaction: people write to the bot meanwhile."""
    pages = [found[start : start + _A_PAGE] for start in range(0, len(found), _A_PAGE)]
    units = [_bringing(page) for page in pages or [[]]]
    outcomes = run_units(units, undo=dry_run)
    return reduce(Outcome.__add__, outcomes)


def _bringing(page: list[Imported]) -> Callable[[Connection, datetime], Outcome]:
    return lambda tx, now: bring_in(tx, now, page)


def _told(outcome: Outcome, faults: list[Fault]) -> Answer:
    errors = [{"line": one.line, "field": one.field, "why": one.why} for one in faults]
    states = ("new", "changed", "same")
    return {
        "policies": {state: outcome.policies[state] for state in states},
        "instalments": {state: outcome.instalments[state] for state in states},
        "errors": errors,
    }


def _list(args: argparse.Namespace) -> Answer:
    limit = whole("--limit", args.limit, _MOST)

    def unit(tx: Connection, now: datetime) -> Answer:
        return {"policies": [_summary(tx, one, now) for one in policies.listed(tx, limit)]}

    return run_unit(unit)


def _summary(tx: Connection, policy: Policy, now: datetime) -> dict[str, Any]:
    parts = instalments.of_policy(tx, policy.id)
    holder = organisations.get(tx, policy.holder_id)
    assert holder is not None
    following = next((part for part in parts if part.state != PAID), None)
    told: dict[str, Any] = {
        "policy": policy.number,
        "policyholder": holder.name,
        "product": policy.product,
        "people": len(organisations.members_of(tx, policy.holder_id)),
        "standing": "all_paid",
        "sample": policy.sample,
    }
    if following is not None:
        found = cover(term_of(policy, following), calendars.today(now))
        told |= {
            "standing": str(found.standing),
            "instalment": following.number,
            "due": following.due,
            "amount": plain(following.amount),
            "currency": policy.premium_currency,
            "cover_ends": found.ends,
        }
    return told


def _show(args: argparse.Namespace) -> Answer:
    def unit(tx: Connection, now: datetime) -> Answer:
        policy = find_policy(tx, args.policy)
        members = organisations.members_of(tx, policy.holder_id)
        if policy.beneficiary_id is not None:
            members += organisations.members_of(tx, policy.beneficiary_id)
        return {
            **_summary(tx, policy, now),
            "instalments": [
                {
                    "instalment": part.number,
                    "due": part.due,
                    "amount": plain(part.amount),
                    "state": part.state,
                    "paid_on": part.paid_on,
                }
                for part in instalments.of_policy(tx, policy.id)
            ],
            "taken_back": [
                {
                    "instalment": one.number,
                    "paid_on": one.paid_on,
                    "reason": one.reason,
                    "by": one.actor,
                    "at": one.taken_back_at,
                }
                for one in taken_back.of_policy(tx, policy.id)
            ],
            "linked": [
                {"user": one.user_id, "organisation": one.name, "role": one.role} for one in members
            ],
        }

    return run_unit(unit)


def _link(args: argparse.Namespace) -> Answer:
    role = one_of("--role", args.role, ROLES)
    side = one_of("--side", args.side, ("policyholder", "beneficiary"))
    bot = None if args.bot is None else _BOT.fullmatch(args.bot)
    if args.bot is not None and bot is None:
        raise BadInput("--bot", "a bot's name as in t.me/NAME")
    if args.qr is not None and (bot is None or not args.qr.endswith((".png", ".svg"))):
        raise BadInput("--qr", "a .png or .svg file, together with --bot")

    def unit(tx: Connection, now: datetime) -> str:
        policy = find_policy(tx, args.policy)
        party = policy.holder_id if side == "policyholder" else policy.beneficiary_id
        if party is None:
            raise BadInput("--side", "the policy knows no beneficiary by its number")
        return policies_links.issue(tx, now, party, role, args.officer)

    code = run_unit(unit)
    link = policy_link(bot[1], code) if bot else None
    if link is not None and args.qr is not None:
        _draw(link, Path(args.qr))
    return {"code": code, "link": link, "role": role, "side": side, "qr": args.qr}


def _draw(link: str, file: Path) -> None:
    content = io.BytesIO()
    segno.make(link, error="m").save(content, kind=file.suffix.removeprefix("."), scale=8)
    try:
        file.write_bytes(content.getvalue())
    except OSError as error:
        raise BadInput("--qr", f"a file that can be written ({error.strerror})") from error


def _unlink(args: argparse.Namespace) -> Answer:
    user = whole("--user", args.user, _LARGEST_ID)

    def unit(tx: Connection, now: datetime) -> Answer:
        policy = find_policy(tx, args.policy)
        sides = [policy.holder_id, policy.beneficiary_id]
        ended = [organisations.revoke(tx, user, one, now) for one in sides if one is not None]
        if not any(ended):
            raise BadInput("--user", "this person is not linked to the policy")
        return {"policy": policy.number, "user": user, "linked": False}

    return run_unit(unit)


def _approve(args: argparse.Namespace) -> Answer:
    role = one_of("--role", args.role, ROLES)
    return of_case(args, lambda tx, now, one: policies_links.grant(tx, now, one, role, BACK_OFFICE))


def _refuse(args: argparse.Namespace) -> Answer:
    return of_case(
        args, lambda tx, now, one: policies_links.refuse(tx, now, one, args.reason, BACK_OFFICE)
    )


_ACTIONS: Final[Mapping[str, Action]] = {
    "list": _list,
    "show": _show,
    "link": _link,
    "unlink": _unlink,
    "approve-link": _approve,
    "refuse-link": _refuse,
    **policy_payments.ACTIONS,
}
