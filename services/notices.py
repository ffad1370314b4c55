"""Messages to be: keys and arguments now, language and wording when they are sent."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from agency.uuid7 import uuid7
from storage import outbox
from storage.outbox import Lane, Outgoing

STAFF_CHAT = 0
"""Stands for the staff group, whose id is a setting and may change by migration."""

Argument = str | int | Mapping[str, str]


def moment(at: datetime, zone: str) -> Argument:
    """An argument shown as date and time in `zone` (a tz database name)."""
    return {"moment": at.isoformat(), "zone": zone}


def day(on: date) -> Argument:
    """An argument shown as a date in words."""
    return {"day": on.isoformat()}


def term(key: str) -> Argument:
    """An argument that is itself a text of the catalogue."""
    return {"term": key}


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a notice: it copies `copy`, or asks the bot for `action` on `target`."""

    key: str
    copy: str | None = None
    action: str | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A text for a person; `dedupe_key` makes a repeat of the same notice harmless."""

    user_id: int
    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    buttons: Sequence[Button] = ()
    lane: Lane = Lane.RECEIPT
    case_id: UUID | None = None
    dedupe_key: str | None = None


def tell_person(tx: Connection, now: datetime, notice: Notice) -> None:
    """Put a notice to a person in the outbox."""
    payload = {
        "key": notice.key,
        "arguments": dict(notice.arguments),
        "buttons": [_button(button) for button in notice.buttons],
    }
    _send(tx, now, notice.user_id, "notice", payload, notice)


def tell_staff(
    tx: Connection,
    now: datetime,
    kind: str,
    payload: Mapping[str, Any],
    case_id: UUID | None = None,
    dedupe_key: str | None = None,
) -> None:
    """Put something for the staff group in the outbox; `kind` names what makes it."""
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=STAFF_CHAT,
        lane=Lane.STAFF,
        kind=kind,
        payload=payload,
        case_id=case_id,
        dedupe_key=dedupe_key,
    )
    outbox.add(tx, row, now)


def refresh_card(tx: Connection, now: datetime, case_id: UUID) -> None:
    """Have the case's card in the staff group show its current state; waiting ones merge."""
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=STAFF_CHAT,
        lane=Lane.STAFF,
        kind="desk.card",
        payload={},
        case_id=case_id,
    )
    outbox.replace_waiting(tx, row, now)


def _send(
    tx: Connection,
    now: datetime,
    chat_id: int,
    kind: str,
    payload: Mapping[str, Any],
    notice: Notice,
) -> None:
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=chat_id,
        lane=notice.lane,
        kind=kind,
        payload=payload,
        case_id=notice.case_id,
        dedupe_key=notice.dedupe_key,
    )
    outbox.add(tx, row, now)


def _button(button: Button) -> dict[str, str]:
    if button.copy is not None:
        return {"key": button.key, "copy": button.copy}
    return {"key": button.key, "action": button.action or "", "target": button.target}
