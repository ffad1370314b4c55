"""What a person does to reduce a loss: letters to a late buyer, and that they were sent on."""

import os
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import FINAL
from agency.uuid7 import uuid7
from services.cases.timeline import record
from services.notices import refresh_card
from storage import outbox
from storage.cases import Case
from storage.outbox import Lane, Outgoing

LETTERS: Final = ("reminder", "demand")
"""A polite reminder, a formal demand. Neither concedes nor admits anything."""
UNPAID: Final = "buyer_contract_non_performance"
"""What is reported when a buyer does not pay."""


def may_write(case: Case) -> bool:
    """Whether a case is about a buyer's invoice that is not paid and can still be asked for."""
    if case.status in FINAL:
        return False
    return case.kind == "overdue_watch" or case.body.get("event") == UNPAID


def send_letter(
    tx: Connection,
    now: datetime,
    user_id: int,
    letter: str,
    language: str,
    arguments: Mapping[str, str],
) -> None:
    """Put a letter in the outbox as a message of its own; `arguments` are already in words."""
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=user_id,
        lane=Lane.ANSWER,
        kind="letter",
        payload={"key": f"letter-{letter}", "language": language, "arguments": dict(arguments)},
    )
    outbox.add(tx, row, now)


def note_sent(tx: Connection, now: datetime, case_id: UUID, letter: str, language: str) -> None:
    """Keep with a case that its person sent a letter on to the buyer, as he says."""
    said = {"letter": letter, "language": language}
    record(tx, now, case_id, "mitigation_noted", "person", said)
    refresh_card(tx, now, case_id)
