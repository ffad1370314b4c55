"""`exportbot duty`: who is on duty on which day."""

import argparse
import csv
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from bot.commands.desk_operations import LARGEST_ID
from bot.commands.stored import Refusal, answering, day, run_unit, whole
from services.cases.clocks import astana_day
from services.desk import staff as desk_staff
from storage import duty

Answer = Mapping[str, Any]
_COLUMNS: Final = ("day", "officer")
_MOST: Final = 400
_SHOWN: Final = timedelta(days=60)


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="the next two months")
    set_ = actions.add_parser("set", help="give a day to an officer")
    set_.add_argument("day", metavar="DATE")
    set_.add_argument("officer", metavar="ID")
    clear = actions.add_parser("clear", help="take a day back")
    clear.add_argument("day", metavar="DATE")
    import_ = actions.add_parser("import", help="a roster: CSV with the columns day,officer")
    import_.add_argument("file", metavar="FILE", type=Path)


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    return answering(f"duty {args.action}", lambda: _ACTIONS[args.action](args))


def _list(args: argparse.Namespace) -> Answer:
    found = run_unit(lambda tx, now: duty.between(tx, astana_day(now), astana_day(now) + _SHOWN))
    return {"days": [{"day": on, "officer": officer} for on, officer in found]}


def _set(args: argparse.Namespace) -> Answer:
    on, officer = day("DATE", args.day), whole("ID", args.officer, LARGEST_ID)
    run_unit(lambda tx, now: desk_staff.put_on_duty(tx, now, None, [(on, officer)]))
    return {"day": on, "officer": officer}


def _clear(args: argparse.Namespace) -> Answer:
    on = day("DATE", args.day)
    if not run_unit(lambda tx, now: desk_staff.clear_duty(tx, now, None, on)):
        raise Refusal("nobody is on duty that day")
    return {"ok": True}


def _import(args: argparse.Namespace) -> Answer:
    roster = _read(args.file)
    count = run_unit(lambda tx, now: desk_staff.put_on_duty(tx, now, None, roster))
    return {"days": count}


def _read(file: Path) -> list[tuple[date, int]]:
    """Every line or none: a roster with a wrong line is not half known."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = list(csv.DictReader(opened))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput("FILE", "cannot be read as CSV in UTF-8") from error
    if not rows or not set(_COLUMNS) <= set(rows[0]):
        raise BadInput("FILE", f"its first line names the columns {', '.join(_COLUMNS)}")
    if len(rows) > _MOST:
        raise BadInput("FILE", f"at most {_MOST} days")
    return [_line(number, row) for number, row in enumerate(rows, start=2)]


def _line(number: int, row: Mapping[str, Any]) -> tuple[date, int]:
    on = day(f"FILE line {number}: day", (row["day"] or "").strip())
    return on, whole(f"FILE line {number}: officer", (row["officer"] or "").strip(), LARGEST_ID)


_ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace], Answer]]] = {
    "list": _list,
    "set": _set,
    "clear": _clear,
    "import": _import,
}
