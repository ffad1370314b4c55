"""`exportbot updates`: what people sent and the bot could not work on."""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import Refusal, answering, run_unit, whole
from storage import inbox

Answer = Mapping[str, Any]

_MOST: Final = 10**15
"""Telegram's ids of updates are smaller."""


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="updates that were given up, without what they say")
    retry = actions.add_parser("retry", help="let an update that was given up run again")
    retry.add_argument("id", nargs="?", help="its number, as in the person's reference U-NUMBER")
    retry.add_argument("--all", action="store_true", help="every one of them")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    return answering(f"updates {args.action}", lambda: _ACTIONS[args.action](args))


def _list(args: argparse.Namespace) -> Answer:
    del args
    return {"updates": run_unit(lambda tx, _now: inbox.dead(tx))}


def _retry(args: argparse.Namespace) -> Answer:
    if (args.id is None) == (not args.all):
        raise BadInput("ID", "a number of an update, or --all")
    wanted = None if args.all else whole("ID", args.id.upper().removeprefix("U-"), _MOST)

    def unit(tx: Connection, now: datetime) -> int:
        return inbox.revive(tx, wanted, now)

    count = run_unit(unit)
    if wanted is not None and not count:
        raise Refusal("no update of this number was given up")
    return {"ok": True, "updates": count}


_ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace], Answer]]] = {
    "list": _list,
    "retry": _retry,
}
