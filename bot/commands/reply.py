"""`exportbot reply`: a row of `case_replies`, which a worker applies once."""

import argparse
import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from agency.status import Status
from agency.uuid7 import uuid7
from bot.commands import underwritten
from bot.commands.stored import answering, day, find_case, one_of, run_unit
from locales.texts import CHAT_LANGUAGES
from services.desk.agreements import ANSWERS
from services.policies import calendars
from storage import replies
from storage.replies import Reply

_LONGEST: Final = 16_000
_CONSENT: Final = frozenset({"answer", "on", "paper", "text"})
_CHOICES: Final = (
    "one of --status, --message, --document-request, --complete, --consent, --quote, --limit, "
    "--official-report, --policy"
)

_TOGETHER = {"lang": "message", "due": "document_request", "anyway": "complete"}
"""Options that say more of another."""


def configure(parser: argparse.ArgumentParser) -> None:
    """What is replied, and the caller's own names of it."""
    parser.add_argument("case", metavar="CASE", help="the case's number")
    parser.add_argument("--status", help="a public status")
    parser.add_argument("--on", metavar="DATE", help="the day that a status counts from")
    parser.add_argument("--reason", help="why a payout is refused or postponed")
    parser.add_argument("--complete", metavar="DATE", help="the documents are complete since then")
    parser.add_argument("--anyway", help="why, although papers of the list are missing")
    parser.add_argument("--consent", metavar="FILE", help="the agency's answer, a JSON file")
    parser.add_argument("--quote", metavar="FILE", help="an exact price, a JSON file")
    parser.add_argument("--limit", metavar="FILE", help="a limit for a buyer, a JSON file")
    parser.add_argument("--official-report", metavar="FILE", help="level and text, a JSON file")
    parser.add_argument("--policy", metavar="FILE", help="a policy to bring in, a JSON file")
    parser.add_argument("--message", help="a text for the exporter")
    parser.add_argument("--lang", help="the text's language: kk, ru or ky")
    parser.add_argument("--document-request", metavar="ITEM", help="a document to be sent")
    parser.add_argument("--due", metavar="DATE", help="until when the document is wanted")
    parser.add_argument("--external-id", metavar="ID", help="the back office's number of the case")
    parser.add_argument("--id", metavar="KEY", help="the same KEY twice has one effect")


def run(args: argparse.Namespace) -> int:
    """Keep the reply for the worker."""
    return answering("reply", lambda: _keep(args))


def _keep(args: argparse.Namespace) -> Mapping[str, Any]:
    kind, payload = _said(args)

    def unit(tx: Connection, now: datetime) -> Mapping[str, Any]:
        case = find_case(tx, args.case)
        underwritten.check(kind, payload, case, calendars.today(now))
        reply = Reply(
            id=uuid7(now, os.urandom),
            case_number=case.number,
            kind=kind,
            payload=payload,
            external_id=args.external_id or None,
            dedupe_key=args.id or None,
            created_at=now,
        )
        new = replies.add(tx, reply)
        kept = reply if new else replies.by_key(tx, args.id)
        assert kept is not None
        state, error = replies.state_of(tx, kept.id)
        return {"id": kept.id, "new": new, "state": state, "error": error}

    return run_unit(unit)


def _said(args: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    given = [args.status, args.message, args.document_request, args.complete, args.consent]
    files = {kind: getattr(args, kind) for kind in underwritten.KINDS if getattr(args, kind)}
    given += files.values()
    if sum(value is not None for value in given) != 1:
        raise BadInput("reply", _CHOICES)
    for name, whose in _TOGETHER.items():
        if getattr(args, name) is not None and getattr(args, whose) is None:
            raise BadInput(f"--{name}", f"only together with --{whose.replace('_', '-')}")
    if args.status is None and (args.on or args.reason):
        raise BadInput("--on" if args.on else "--reason", "only together with --status")
    if args.status is not None:
        return "status", _status(args)
    for kind, file in files.items():
        return kind, underwritten.read(kind, file)
    if args.complete is not None:
        anyway = {} if args.anyway is None else {"anyway": _text("--anyway", args.anyway)}
        return "complete", {"on": day("--complete", args.complete).isoformat(), **anyway}
    if args.consent is not None:
        return "consent", _consent(args.consent)
    if args.message is not None:
        return "message", _message(args)
    item = _text("--document-request", args.document_request)
    due = {} if args.due is None else {"due": day("--due", args.due).isoformat()}
    return "document_request", {"item": item, **due}


def _status(args: argparse.Namespace) -> dict[str, Any]:
    said = {"status": one_of("--status", args.status, tuple(Status))}
    if args.on is not None:
        said["on"] = day("--on", args.on).isoformat()
    if args.reason is not None:
        said["reason"] = _text("--reason", args.reason)
    return said


def _consent(file: str) -> dict[str, Any]:
    try:
        said = json.loads(Path(file).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput("--consent", "a JSON file that can be read") from error
    if not isinstance(said, dict) or not {"answer", "on"} <= said.keys() <= _CONSENT:
        raise BadInput("--consent", f"an object of {', '.join(sorted(_CONSENT))}")
    one_of("answer", said["answer"], ANSWERS)
    day("on", str(said["on"]))
    return {name: _text(name, str(value)) for name, value in said.items()}


def _message(args: argparse.Namespace) -> dict[str, Any]:
    text = _text("--message", args.message)
    if args.lang is None:
        return {"text": text}
    return {"text": text, "language": one_of("--lang", args.lang, CHAT_LANGUAGES)}


def _text(field: str, value: str) -> str:
    text = value.strip()
    if not 0 < len(text) <= _LONGEST:
        raise BadInput(field, f"a text of 1 to {_LONGEST} characters")
    return text
