"""`exportbot remind`: which reminders are due at a moment, for whom, why, and why others not."""

import argparse
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import answering, run_unit
from locales.texts import LANGUAGES, Texts, texts
from services.reminding.planning import Decision, foreseen
from storage.owed import Owed

_MOST: Final = 1_000_000
_KINDS: Final = {"before": "before", "due": "due", "after": "after", "ended": "ended"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("--at", metavar="DATETIME", help="the moment, with its zone (default now)")
    parser.add_argument(
        "--dry-run", action="store_true", required=True, help="needed: nothing is sent or changed"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object (the only form)")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the reasons")


def run(args: argparse.Namespace) -> int:
    """Explain every reminder; a worker sends them."""
    at = None if args.at is None else _moment(args.at)
    words = texts(args.lang)
    return answering("remind", lambda: run_unit(lambda tx, now: _explained(tx, at or now, words)))


def _moment(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput("--at", "a moment as 2026-11-20T10:00:00+05:00") from error
    if found.tzinfo is None:
        raise BadInput("--at", "a moment with its zone, as 2026-11-20T10:00:00+05:00")
    return found


def _explained(tx: Connection, at: datetime, words: Texts) -> Mapping[str, Any]:
    made, lonely = foreseen(tx, at, _MOST)
    due = [_due(one, words) for one in made if one.suppressed is None]
    suppressed = [_suppressed(one, words) for one in made if one.suppressed is not None]
    suppressed += [_lonely(one, words) for one in lonely]
    return {"at": at, "due": due, "suppressed": suppressed}


def _due(one: Decision, words: Texts) -> dict[str, Any]:
    group = one.milestone.kind.partition("_")[0]
    days = abs(one.milestone.offset)
    key = f"reminder-why-{_KINDS[group]}"
    why = words(key, days=days) if group in ("before", "after") else words(key)
    return {**_about(one), "why": why, "why_id": group, "required": one.milestone.required}


def _suppressed(one: Decision, words: Texts) -> dict[str, Any]:
    assert one.suppressed is not None
    key = f"reminder-why-{one.suppressed.replace('_', '-')}"
    return {**_about(one), "why": words(key), "why_id": one.suppressed}


def _about(one: Decision) -> dict[str, Any]:
    return {
        "policy": one.owed.policy,
        "instalment": one.owed.number,
        "kind": one.milestone.kind,
        "to": one.audience,
        "chat": one.reader.user_id,
        "language": one.reader.language,
        "send_at": one.send_at,
    }


def _lonely(one: Owed, words: Texts) -> dict[str, Any]:
    return {
        "policy": one.policy,
        "instalment": one.number,
        "why": words("reminder-why-nobody-linked"),
        "why_id": "nobody_linked",
    }
