"""What the subcommands of `exportbot policies` share: naming a policy or a case, reading a file."""

import argparse
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import find_case, run_unit
from storage import policies
from storage.policies import Policy

Answer = Mapping[str, Any]
Action = Callable[[argparse.Namespace], Answer]

_LARGEST_FILE: Final = 50 * 1024 * 1024


def of_policy(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """A subcommand about a policy, which is named by its number."""
    parser.add_argument("policy", metavar="POLICY", help="the policy's number")
    return parser


def content(name: str) -> bytes:
    """A file, or standard input for `-`. Raises `BadInput`."""
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise BadInput("FILE", f"a readable file ({error.strerror})") from error
    if len(content) > _LARGEST_FILE:
        raise BadInput("FILE", "at most 50 MiB")
    return content


def find_policy(tx: Connection, number: str) -> Policy:
    """The policy of this number. Raises `BadInput`."""
    found = policies.by_number(tx, number)
    if found is None:
        raise BadInput("POLICY", "no policy has this number")
    return found


def of_case(args: argparse.Namespace, act: Callable[[Connection, datetime, UUID], Any]) -> Answer:
    """Do something to a case by its number."""

    def unit(tx: Connection, now: datetime) -> Answer:
        case = find_case(tx, args.case)
        act(tx, now, case.id)
        return {"case": case.number, "ok": True}

    return run_unit(unit)
