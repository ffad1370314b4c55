"""`exportbot officers`: the staff by name, role and language."""

import argparse
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.desk.roles import Role
from agency.errors import BadInput
from bot.commands.desk_operations import LARGEST_ID
from bot.commands.stored import Refusal, answering, one_of, run_unit, whole
from locales.texts import CHAT_LANGUAGES
from services.desk import staff as desk_staff
from services.desk.staff import HandedOver
from storage import officers
from storage.officers import NotAllowed, Officer

Answer = Mapping[str, Any]
_LONGEST_NAME: Final = 60


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="the officers")
    add = actions.add_parser("add", help="register an officer, or change one")
    add.add_argument("officer", metavar="ID", help="his Telegram id")
    add.add_argument("--role", required=True, help=", ".join(Role))
    add.add_argument("--name", required=True, help="as colleagues know him")
    add.add_argument("--language", help="kk, ru or ky (default: the group's)")
    remove = actions.add_parser("remove", help="take an officer off the list")
    remove.add_argument("officer", metavar="ID")
    away = actions.add_parser("hand-over", help="give every open case of an officer away")
    away.add_argument("officer", metavar="ID")
    away.add_argument("--to", metavar="ID", help="to whom (default: back for all)")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    return answering(f"officers {args.action}", lambda: _ACTIONS[args.action](args))


def _list(args: argparse.Namespace) -> Answer:
    found = run_unit(lambda tx, _now: officers.everybody(tx))
    return {"officers": [_fields(one) for one in found]}


def _add(args: argparse.Namespace) -> Answer:
    name, language = args.name.strip(), args.language
    if not 0 < len(name) <= _LONGEST_NAME:
        raise BadInput("--name", f"a name of 1 to {_LONGEST_NAME} characters")
    role = Role(one_of("--role", args.role, tuple(Role)))
    if language is not None:
        one_of("--language", language, CHAT_LANGUAGES)
    officer = Officer(whole("ID", args.officer, LARGEST_ID), role, name, language)
    run_unit(lambda tx, now: desk_staff.register(tx, now, None, officer))
    return _fields(officer)


def _remove(args: argparse.Namespace) -> Answer:
    officer = whole("ID", args.officer, LARGEST_ID)
    if not run_unit(lambda tx, now: desk_staff.dismiss(tx, now, None, officer)):
        raise Refusal("there is no such officer")
    return {"ok": True}


def _hand_over(args: argparse.Namespace) -> Answer:
    officer = whole("ID", args.officer, LARGEST_ID)
    to = None if args.to is None else whole("--to", args.to, LARGEST_ID)

    def unit(tx: Connection, now: datetime) -> HandedOver:
        try:
            return desk_staff.hand_over_all(tx, now, None, officer, to)
        except NotAllowed as error:
            raise Refusal(f"{to} is no officer of the list") from error

    handed = run_unit(unit)
    return {"count": handed.count, "from": handed.officer, "to": handed.to}


def _fields(officer: Officer) -> Answer:
    return {name: getattr(officer, name) for name in ("user_id", "role", "name", "language")}


_ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace], Answer]]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "hand-over": _hand_over,
}
