"""`exportbot queue`: what a consumer in the back office does with `case_queue`."""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import (
    Refusal,
    answering,
    find_case,
    identity,
    one_of,
    run_unit,
    seconds,
    whole,
)
from services.back_office import queue as work
from services.back_office.queue import MOST_IN_A_CLAIM, Claim
from storage import queue
from storage.queue import QueueRow

Answer = Mapping[str, Any]
Action = Callable[[argparse.Namespace], Answer]

STATES: Final = ("ready", "leased", "done", "dead")
_OK: Final = {"ok": True}
_CLAIMED: Final = (
    "id",
    "case_id",
    "seq",
    "kind",
    "schema_version",
    "payload",
    "lease_token",
    "leased_until",
    "attempts",
)
_LONGEST_ERROR: Final = 2000


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    claim_ = actions.add_parser("claim", help="lease rows to a consumer")
    claim_.add_argument("--owner", required=True, help="name of the consumer")
    claim_.add_argument("--batch", default="1", help="most rows (default 1)")
    claim_.add_argument("--lease", default="60", help="seconds (default 60)")
    claim_.add_argument("--kind", help="only cases of this kind")
    _with_token(actions.add_parser("finish", help="end a row for good"))
    renew_ = _with_token(actions.add_parser("renew", help="keep a lease for longer"))
    renew_.add_argument("--lease", required=True, help="seconds from now")
    fail_ = _with_token(actions.add_parser("fail", help="count a failure"))
    fail_.add_argument("--error", required=True, help="what went wrong")
    _with_token(actions.add_parser("release", help="give a row back untouched"))
    list_ = actions.add_parser("list", help="rows without their payloads")
    list_.add_argument("--state", help=f"one of {', '.join(STATES)}")
    list_.add_argument("--case", help="a case number")
    actions.add_parser("show", help="one row").add_argument("id")
    actions.add_parser("requeue", help="try a dead row again").add_argument("id")
    skip_ = actions.add_parser("skip", help="pass a dead row by")
    skip_.add_argument("id")
    skip_.add_argument("--reason", required=True)
    replay_ = actions.add_parser("replay", help="make finished rows ready again")
    replay_.add_argument("--from", dest="seq", required=True, help="first `seq` of each case")
    replay_.add_argument("--case", help="only this case number")
    actions.add_parser("stats", help="rows by state, and the wait of the oldest")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    return answering(f"queue {args.action}", lambda: _ACTIONS[args.action](args))


def _with_token(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("id")
    parser.add_argument("--token", required=True, help="the lease's token")
    return parser


def _claim(args: argparse.Namespace) -> Answer:
    if not args.owner.strip():
        raise BadInput("--owner", "a name")
    batch = whole("--batch", args.batch, MOST_IN_A_CLAIM)
    wanted = Claim(args.owner.strip(), batch, seconds("--lease", args.lease), args.kind)
    rows = run_unit(lambda tx, now: work.claim(tx, now, wanted))
    return {"rows": [{name: getattr(row, name) for name in _CLAIMED} for row in rows]}


def _held(args: argparse.Namespace, unit: Callable[[Connection, datetime], object]) -> Answer:
    """The answer of an operation that needs the lease."""
    if not run_unit(unit):
        raise Refusal("the token no longer holds the lease of this row")
    return _OK


def _finish(args: argparse.Namespace) -> Answer:
    row, token = identity("ID", args.id), identity("--token", args.token)
    return _held(args, lambda tx, now: queue.finish(tx, row, token, now))


def _renew(args: argparse.Namespace) -> Answer:
    row, token = identity("ID", args.id), identity("--token", args.token)
    lease = seconds("--lease", args.lease)
    return _held(args, lambda tx, now: queue.renew(tx, row, token, now, lease))


def _fail(args: argparse.Namespace) -> Answer:
    row, token = identity("ID", args.id), identity("--token", args.token)
    error = args.error[:_LONGEST_ERROR]
    return _held(args, lambda tx, now: work.fail(tx, now, row, token, error))


def _release(args: argparse.Namespace) -> Answer:
    row, token = identity("ID", args.id), identity("--token", args.token)
    return _held(args, lambda tx, now: queue.release(tx, row, token, now))


def _list(args: argparse.Namespace) -> Answer:
    state = None if args.state is None else one_of("--state", args.state, STATES)

    def unit(tx: Connection, _now: datetime) -> list[QueueRow]:
        number = None if args.case is None else find_case(tx, args.case).number
        return queue.listed(tx, state, number)

    return {"rows": [_without(row, "payload", "lease_token") for row in run_unit(unit)]}


def _show(args: argparse.Namespace) -> Answer:
    row_id = identity("ID", args.id)
    row = run_unit(lambda tx, _now: queue.get(tx, row_id))
    if row is None:
        raise BadInput("ID", "no row of the queue has this id")
    return _without(row, "lease_token")


def _requeue(args: argparse.Namespace) -> Answer:
    row_id = identity("ID", args.id)
    if not run_unit(lambda tx, now: queue.requeue(tx, row_id, now)):
        raise Refusal("only a dead row can be tried again")
    return _OK


def _skip(args: argparse.Namespace) -> Answer:
    row_id, reason = identity("ID", args.id), args.reason.strip()
    if not reason:
        raise BadInput("--reason", "a text, not empty")
    if not run_unit(lambda tx, now: queue.skip(tx, row_id, reason, now)):
        raise Refusal("only a dead row can be passed by")
    return _OK


def _replay(args: argparse.Namespace) -> Answer:
    seq = whole("--from", args.seq, 1_000_000_000)

    def unit(tx: Connection, now: datetime) -> int:
        number = None if args.case is None else find_case(tx, args.case).number
        return queue.replay(tx, seq, number, now)

    return {**_OK, "rows": run_unit(unit)}


def _stats(args: argparse.Namespace) -> Answer:
    del args
    return run_unit(queue.stats)


def _without(row: QueueRow, *hidden: str) -> Answer:
    names = [name for name in QueueRow.__dataclass_fields__ if name not in hidden]
    return {name: getattr(row, name) for name in names}


_ACTIONS: Final[Mapping[str, Action]] = {
    "claim": _claim,
    "finish": _finish,
    "renew": _renew,
    "fail": _fail,
    "release": _release,
    "list": _list,
    "show": _show,
    "requeue": _requeue,
    "skip": _skip,
    "replay": _replay,
    "stats": _stats,
}
