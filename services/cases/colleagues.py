"""What is told of a case also reaches the others who manage its organisation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from services.cases.visibility import readers
from services.notices import Notice, tell_person, term
from storage import reminders
from storage.cases import Case

TOPIC: Final = "colleagues"
"""What a person switches off who does not want to hear of colleagues' cases."""
_THEIRS: Final = frozenset({"claim", "pass_on"})
"""What only the one who handed the case over can do."""
_TURN: Final = {"next": term("receipt-next-notice-by-rules")}
"""Passing the claim on is the sender's alone, so colleagues are not told to."""

Tell = Callable[[Connection, datetime, Notice], None]


def tell_all(
    tx: Connection, now: datetime, case: Case, notice: Notice, tell: Tell = tell_person
) -> None:
    """Tell a person something of his case, and each colleague who manages the organisation too.

    Whether a colleague still may see the case is asked again when it is sent.
    """
    tell(tx, now, notice)
    for reader in readers(tx, case):
        if reader != notice.user_id and _wants(tx, reader):
            tell(tx, now, _for_colleague(case, notice, reader))


def _wants(tx: Connection, user_id: int) -> bool:
    habits = reminders.habits(tx, user_id)
    return habits is None or TOPIC not in habits.muted


def _is_turn(notice: Notice) -> bool:
    return notice.arguments.get("next") == term("receipt-next-notice-of-policyholder")


def _for_colleague(case: Case, notice: Notice, reader: int) -> Notice:
    return replace(
        notice,
        user_id=reader,
        arguments={**notice.arguments, **_TURN} if _is_turn(notice) else notice.arguments,
        buttons=[one for one in notice.buttons if one.action not in _THEIRS],
        dedupe_key=f"{notice.dedupe_key}:{reader}" if notice.dedupe_key else None,
        for_message=None,
        colleague="" if reader == case.user_id else str(case.sender.get("full_name", "")),
    )
