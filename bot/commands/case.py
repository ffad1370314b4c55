"""`exportbot case`: what staff do in a topic, from the shell."""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from agency.status import Status
from bot.commands import desk_operations
from bot.commands.desk_operations import handles, operate, perform_from_shell
from bot.commands.stored import Refusal, answering, day, find_case, one_of, run_unit, whole
from services.cases.clocks import Step, astana_day
from services.cases.papers import paper_states
from services.cases.timeline import case_state, verify
from services.claims import checklist
from services.desk import actions as desk
from storage import cases, messages
from storage.cases import Case

Answer = Mapping[str, Any]
Action = Callable[[argparse.Namespace], Answer]

_MOST: Final = 1000
_ANYWAY: Final = "why the papers are complete although some of the list are missing"
_LARGEST_ID: Final = 2**52
_FIELDS: Final = {"day": "on", "reason": "reason"}
_WANTED: Final = {
    "day": "a day from the registration of the case until today",
    "reason": "needed for this status, at most 3000 characters",
}
_LISTED: Final = (
    "number",
    "kind",
    "status",
    "product",
    "language",
    "assignee",
    "registered_at",
    "registered_day",
)


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    list_ = actions.add_parser("list", help="the newest cases")
    list_.add_argument("--status", help="only cases of this status")
    list_.add_argument("--limit", default="50", help="most cases (default 50)")
    _of_case(actions.add_parser("show", help="a case with its timeline and messages"))
    desk_operations.configure(actions)
    complete = _of_case(actions.add_parser("complete", help="declare the documents complete"))
    complete.add_argument("--on", metavar="DATE", help="since which day (default today)")
    complete.add_argument("--anyway", default="", help=_ANYWAY)
    status = _of_case(actions.add_parser("status", help="give a case another status"))
    status.add_argument("--on", metavar="DATE", help="the day that terms count from")
    status.add_argument("--reason", default="", help="why it is refused or postponed")
    status.add_argument("--anyway", default="", help=_ANYWAY)
    status.add_argument("--officer", help="who decides; without it the agency's system does")
    status.add_argument("status", metavar="STATUS")
    paper = _of_case(actions.add_parser("paper", help="how papers stand; that one itself came"))
    paper.add_argument("item", metavar="ITEM", nargs="?", help="number or name of the paper")
    paper.add_argument("--on", metavar="DATE", help="the day on which it came (default today)")
    paper.add_argument("--due", metavar="DATE", help="instead: the day until which it is awaited")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    action = operate if handles(args.action) else _ACTIONS[args.action]
    return answering(f"case {args.action}", lambda: action(args))


def _of_case(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("number", metavar="NUMBER")
    return parser


def _list(args: argparse.Namespace) -> Answer:
    status = None if args.status is None else one_of("--status", args.status, tuple(Status))
    limit = whole("--limit", args.limit, _MOST)
    found = run_unit(lambda tx, _now: cases.newest(tx, limit, status))
    return {"cases": [{name: getattr(case, name) for name in _LISTED} for case in found]}


def _show(args: argparse.Namespace) -> Answer:
    def unit(tx: Connection, _now: datetime) -> Answer:
        case = find_case(tx, args.number)
        timeline = cases.events(tx, case.id)
        return {
            "case": case_state(tx, case),
            "timeline": [_fields(event, "case_id") for event in timeline],
            "timeline_intact": verify(timeline) is None,
            "messages": [_fields(message, "case_id") for message in messages.of_case(tx, case.id)],
        }

    return run_unit(unit)


def _complete(args: argparse.Namespace) -> Answer:
    args.status, args.reason, args.officer = Status.COMPLETE, "", None
    return _status(args)


def _status(args: argparse.Namespace) -> Answer:
    if args.officer is not None:
        given = {"status": args.status, "on": args.on or "", "reason": args.reason}
        given["anyway"] = args.anyway
        return perform_from_shell(args, given)
    wanted = Status(one_of("STATUS", args.status, tuple(Status)))

    def unit(tx: Connection, now: datetime) -> Answer:
        case = find_case(tx, args.number)
        on = astana_day(now) if args.on is None else day("--on", args.on)
        step = Step(wanted, on, args.reason, args.anyway.strip())
        moved = desk.move(tx, now, case.id, step, desk.BACK_OFFICE)
        if moved is not None and moved.lacks == "papers":
            missing = ", ".join(moved.papers)
            raise BadInput("--anyway", f"a reason, while papers are missing: {missing}")
        if moved is not None and moved.lacks:
            raise BadInput(f"--{_FIELDS[moved.lacks]}", _WANTED[moved.lacks])
        if moved is None or not moved.done:
            allowed = ", ".join(moved.allowed) if moved and moved.allowed else "nothing"
            raise Refusal(f"{wanted} cannot follow {case.status}; allowed: {allowed}")
        return _standing(tx, case)

    return run_unit(unit)


def _paper(args: argparse.Namespace) -> Answer:
    def unit(tx: Connection, now: datetime) -> Answer:
        case = find_case(tx, args.number)
        if args.item is not None and args.due is not None:
            due = day("--due", args.due)
            checklist.await_paper(tx, now, case, args.item, due, desk.BACK_OFFICE)
        elif args.item is not None:
            on = astana_day(now) if args.on is None else day("--on", args.on)
            checklist.paper_came(tx, now, case, args.item, on, desk.BACK_OFFICE)
        return {"number": case.number, "papers": paper_states(tx, case)}

    return run_unit(unit)


def _standing(tx: Connection, case: Case) -> Answer:
    now = cases.get(tx, case.id)
    assert now is not None
    return {"number": now.number, "status": now.status, "assignee": now.assignee}


def _fields(value: Any, *hidden: str) -> Answer:
    names = [name for name in type(value).__dataclass_fields__ if name not in hidden]
    return {name: getattr(value, name) for name in names}


_ACTIONS: Final[Mapping[str, Action]] = {
    "list": _list,
    "show": _show,
    "complete": _complete,
    "status": _status,
    "paper": _paper,
}
