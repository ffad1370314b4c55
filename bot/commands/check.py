"""`exportbot check`: what officers do with checks of buyers, from the shell."""

import argparse
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Connection

from agency.desk.roles import Action
from agency.screening.verdicts import Verdict
from agency.uuid7 import uuid7
from bot.commands.stored import Refusal, answering, day, find_case, run_unit, whole
from services.checks import judging as check_desk
from services.checks import restricted
from services.checks.judging import Board, NoSuchCheck, Report, StillOpen, Word
from services.desk import actions as desk
from storage import officers
from storage.officers import NotAllowed

Answer = Mapping[str, Any]
Work = Callable[[Connection, datetime, UUID], Answer]
_LARGEST_ID: Final = 2**52
_MOST_HITS: Final = 100_000
_VERDICTS: Final[Mapping[str, Verdict]] = {"confirm": "confirmed", "clear": "cleared"}


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _of_case(actions, "show", "the check of a case with its possible matches")
    for name, summary in {"confirm": "the buyer is listed", "clear": "it is another"}.items():
        command = _by_officer(_of_case(actions, name, f"judge a possible match: {summary}"))
        command.add_argument("hit", metavar="HIT", help="the match's number")
        command.add_argument("--why", required=True, help="what the judgement rests on")
    _by_officer(_of_case(actions, "publish", "tell the exporter the result as judged"))
    report = _by_officer(_of_case(actions, "report", "give the official answer"))
    report.add_argument("--level", required=True, help=", ".join(check_desk.OFFICIAL_LEVELS))
    report.add_argument("--text", required=True)
    report.add_argument("--until", metavar="DATE", help="until when it holds")
    note = _by_officer(_of_case(actions, "note", "keep a restricted note, for compliance alone"))
    note.add_argument("--text", required=True)
    _by_officer(_of_case(actions, "notes", "the restricted notes on a case"))


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    work = _ACTIONS[args.action](args)

    def unit(tx: Connection, now: datetime) -> Answer:
        case = find_case(tx, args.number)
        try:
            return work(tx, now, case.id)
        except NoSuchCheck:
            raise Refusal("the case is of no check, or has no match of that number") from None
        except StillOpen as error:
            raise Refusal(f"{error.args[0]} possible matches are not judged yet") from None
        except NotAllowed as error:
            raise Refusal(f"the officer's role does not include {error}") from None

    return answering(f"check {args.action}", lambda: run_unit(unit))


def _of_case(actions: Any, name: str, summary: str) -> argparse.ArgumentParser:
    parser = cast("argparse.ArgumentParser", actions.add_parser(name, help=summary))
    parser.add_argument("number", metavar="NUMBER", help="the case's number")
    return parser


def _by_officer(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--officer", required=True, help="the officer's Telegram id")
    return parser


def _officer(args: argparse.Namespace) -> int:
    return whole("--officer", args.officer, _LARGEST_ID)


def _show(_args: argparse.Namespace) -> Work:
    return lambda tx, _now, case_id: _told(check_desk.board(tx, case_id))


def _told(board: Board) -> Answer:
    check = board.check
    return {
        "number": board.case.number,
        "check": check.id,
        "subject": check.subject,
        "facts": check.facts,
        "answer": check.answer,
        "official": check.official,
        "monitored": check.monitored,
        "hits": [
            {
                "number": hit.number,
                "standing": standing,
                "strength": hit.strength,
                "list_weight": hit.weight,
                **hit.shown,
                "judgements": [
                    {"officer": said.officer, "verdict": said.verdict, "why": said.why,
                     "at": said.at}
                    for said in board.said
                    if said.pair == hit.pair
                ],
            }
            for hit, standing in board.hits
        ],
    }  # fmt: skip


def _judge(args: argparse.Namespace) -> Work:
    number, officer = whole("HIT", args.hit, _MOST_HITS), _officer(args)

    def work(tx: Connection, now: datetime, case_id: UUID) -> Answer:
        word = Word(case_id, number, officer, _VERDICTS[args.action], args.why)
        judged = check_desk.judge(tx, now, word)
        return {"hit": number, "standing": judged.standing, "officers_lacking": judged.lacking}

    return work


def _publish(args: argparse.Namespace) -> Work:
    officer = _officer(args)
    return lambda tx, now, case_id: {"level": check_desk.publish(tx, now, case_id, officer)}


def _report(args: argparse.Namespace) -> Work:
    officer, level = _officer(args), check_desk.official_level(args.level)
    until = None if args.until is None else day("--until", args.until)

    def work(tx: Connection, now: datetime, case_id: UUID) -> Answer:
        officers.require(tx, officer, Action.DECIDE)
        identity, actor = uuid7(now, os.urandom), desk.officer(officer)
        check_desk.report(tx, now, Report(identity, case_id, actor, level, args.text, until))
        return {"level": level}

    return work


def _note(args: argparse.Namespace) -> Work:
    officer = _officer(args)

    def work(tx: Connection, now: datetime, case_id: UUID) -> Answer:
        restricted.add(tx, now, case_id, officer, args.text)
        return {"kept": True}

    return work


def _notes(args: argparse.Namespace) -> Work:
    officer = _officer(args)
    return lambda tx, _now, case_id: {
        "notes": [
            {"officer": note.officer, "at": note.at, "text": note.text}
            for note in restricted.of_case(tx, case_id, officer)
        ]
    }


_ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace], Work]]] = {
    "show": _show,
    "confirm": _judge,
    "clear": _judge,
    "publish": _publish,
    "report": _report,
    "note": _note,
    "notes": _notes,
}
