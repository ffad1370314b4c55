"""`exportbot stats`: how the desk stands, what waits, what is late."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.office import office
from bot.commands.desk_operations import LARGEST_ID
from bot.commands.stored import answering, run_unit, whole
from bot.settings import load
from services.desk import lists as desk_lists
from storage import desk_cases
from storage.desk_cases import Standing

Answer = Mapping[str, Any]
_MOST: Final = 200
_MOST_DAYS: Final = 3650


def configure(parser: argparse.ArgumentParser) -> None:
    """What is wanted beside the figures."""
    parser.add_argument("--days", default="30", help="of how many days (default 30)")
    parser.add_argument("--queue", action="store_true", help="with the cases that nobody has")
    parser.add_argument("--of", metavar="ID", help="with the open cases of an officer")
    parser.add_argument("--overdue", action="store_true", help="with everything that is late")


def run(args: argparse.Namespace) -> int:
    """Print the figures and lists."""
    return answering("stats", lambda: _stats(args))


def _stats(args: argparse.Namespace) -> Answer:
    days = whole("--days", args.days, _MOST_DAYS)
    officer = None if args.of is None else whole("--of", args.of, LARGEST_ID)

    def unit(tx: Connection, now: datetime) -> Answer:
        told: dict[str, Any] = asdict(desk_lists.stats(tx, now, days))
        if args.queue:
            told["queue"] = _listed(desk_cases.untaken(tx, _MOST))
        if officer is not None:
            told["of_officer"] = _listed(desk_cases.of_officer(tx, officer, _MOST))
        if args.overdue:
            told["overdue"] = _overdue(tx, now)
        return told

    return run_unit(unit)


def _overdue(tx: Connection, now: datetime) -> Answer:
    settings = load()
    hours = office(settings.office_hours, settings.office_tz, work_calendar("KZ").is_working)
    patience = Patience(settings.escalate_untaken, settings.escalate_waiting)
    found = desk_lists.overdue(tx, now, hours, patience)
    return {
        "untaken": _listed(found.untaken),
        "waiting": _listed(found.waiting),
        "clocks": [
            {"number": due.number, "clock": due.clock.clock, "last_day": due.clock.last_day}
            for due in found.clocks
        ],
        "documents": [{"number": one.number, "due": one.due} for one in found.asked],
    }


def _listed(found: Sequence[Standing]) -> list[Answer]:
    names = ("number", "kind", "status", "assignee", "untaken_since", "waiting_since")
    return [{name: getattr(one, name) for name in names} for one in found]
