"""The desk's operations from the shell: `exportbot case take|assign|ask|...`."""

import argparse
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import Refusal, find_case, run_unit, whole
from locales.texts import texts
from services.desk.operations import Operation, Outcome, perform
from services.notices import Argument
from storage import cases

LARGEST_ID: Final = 2**52
_PREFIXES: Final = ("status-", "desk-action-", "desk-outcome-")

# name -> (help, its own arguments as (name, required, help)); the rest is alike for all.
_OPERATIONS: Final[Mapping[str, tuple[str, tuple[tuple[str, bool, str], ...]]]] = {
    "take": ("give an untaken case to an officer", ()),
    "release": ("put an officer's case back for others", ()),
    "assign": ("hand a case to a colleague", (("to", True, "the colleague's Telegram id"),)),
    "answer": ("send a text to the exporter", (("text", True, "the text"),)),
    "canned": ("send a ready-made answer", (("name", True, "the answer's name"),)),
    "preview": ("show a ready-made answer as it would be", (("name", True, "its name"),)),
    "note": ("keep an internal remark", (("text", True, "the remark"),)),
    "ask": (
        "ask the exporter for a document",
        (("item", True, "the document in plain words"), ("due", False, "until when")),
    ),
    "snooze": ("lay a case aside", (("until", False, "3d, 2h or a day (default 1d)"),)),
    "wake": ("bring a case back that was laid aside", ()),
    "close": ("end a case", (("outcome", False, "how it ended (default solved)"),)),
    "reopen": ("open a closed case again", ()),
    "block": ("shut the case's person out", (("reason", True, "why"),)),
    "unblock": ("let the case's person in again", ()),
    "agree": ("agree to an answer that waits", (("id", False, "which, if several wait"),)),
    "refuse": ("do not send an answer that waits", (("id", False, "which, if several wait"),)),
}
_NAMED: Final = ("take", "release", "agree", "refuse")
"""What only a person does; the rest may also be the agency's system."""


def configure(actions: Any) -> None:
    """Add a subcommand an operation."""
    for name, (summary, fields) in _OPERATIONS.items():
        command = actions.add_parser(name, help=summary)
        command.add_argument("number", metavar="NUMBER")
        officer = "the officer's Telegram id; without it the agency's system acts"
        command.add_argument("--officer", required=name in _NAMED, help=officer)
        for field, required, about in fields:
            command.add_argument(f"--{field}", required=required, default="", help=about)


def handles(action: str) -> bool:
    """Whether an action is one of these."""
    return action in _OPERATIONS


def operate(args: argparse.Namespace) -> Mapping[str, Any]:
    """Do what the arguments say; raises `Refusal` with the reason."""
    fields = [field for field, _, _ in _OPERATIONS[args.action][1]]
    given = {field: str(getattr(args, field)) for field in fields}
    return perform_from_shell(args, given)


def perform_from_shell(args: argparse.Namespace, given: Mapping[str, str]) -> Mapping[str, Any]:
    """Perform `args.action` on the case of `args.number`, as `args.officer` if one is named."""
    officer = None if args.officer is None else whole("--officer", args.officer, LARGEST_ID)

    def unit(tx: Connection, now: datetime) -> Mapping[str, Any]:
        case = find_case(tx, args.number)
        try:
            outcome = perform(tx, now, Operation(case.id, args.action, officer, given))
        except BadInput as error:
            raise BadInput(f"--{error.field}", error.why) from error
        if not outcome.done:
            raise Refusal(_why(outcome))
        after = cases.get(tx, case.id)
        assert after is not None
        standing = {"number": after.number, "status": after.status, "assignee": after.assignee}
        told = {name: _plain(value) for name, value in outcome.arguments.items()}
        return {**standing, "outcome": outcome.code.replace("-", "_"), **_without(told, standing)}

    return run_unit(unit)


def _why(outcome: Outcome) -> str:
    arguments = {name: _plain(value) for name, value in outcome.arguments.items()}
    return texts("en")(f"desk-{outcome.code}", **arguments)


def _plain(value: Argument) -> str | int:
    """An argument as a code, a date or a time."""
    if isinstance(value, str | int):
        return value
    for kind in ("moment", "day"):
        if kind in value:
            return value[kind]
    code = value["term"]
    for prefix in _PREFIXES:
        code = code.removeprefix(prefix)
    return code.replace("-", "_")


def _without(told: Mapping[str, Any], standing: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name not in standing}
