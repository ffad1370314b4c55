"""`exportbot remind`: which reminders are due at a moment, for whom, why, and why others not."""

import argparse
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from bot.commands.stored import answering, run_unit
from locales.texts import LANGUAGES, Texts, texts
from services.reminding.explaining import Explained, explained

_MOST: Final = 1_000_000


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
    found = explained(tx, at, _MOST)
    return {
        "at": at,
        "due": [_due(one, words) for one in found if one.suppressed is None],
        "suppressed": [_suppressed(one, words) for one in found if one.suppressed is not None],
    }


def _due(one: Explained, words: Texts) -> dict[str, Any]:
    key = f"reminder-why-{one.why.replace('_', '-')}"
    why = words(key, days=one.days) if one.why in ("before", "after") else words(key)
    return {**_about(one), "why": why, "why_id": one.why, "required": one.required}


def _suppressed(one: Explained, words: Texts) -> dict[str, Any]:
    assert one.suppressed is not None
    why = one.suppressed if one.suppressed in _REASONS else "settled"
    return {**_about(one), "why": words(f"reminder-why-{why.replace('_', '-')}"), "why_id": why}


_REASONS: Final = frozenset(
    {
        "nobody_linked",
        "not_linked",
        "paid",
        "payment_reported",
        "planned_before",
        "superseded",
        "switched_off",
        "unreachable",
    }
)
"""Why nothing is sent; all else is that its subject is settled."""


def _about(one: Explained) -> dict[str, Any]:
    about = {"case": one.case} if one.case is not None else {}
    return {
        "topic": one.topic,
        "policy": one.policy,
        "instalment": one.instalment,
        "kind": one.kind,
        "to": one.to,
        "chat": one.user_id,
        "language": one.language,
        "send_at": one.send_at,
        **about,
    }
