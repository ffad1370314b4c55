"""Suspicions, such as of laundering: written and read by compliance alone.

They are in a table of their own that no card, message, paper, payload or export is made from, and
they leave no line in the case's timeline.
"""

import os
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from agency.desk.roles import Action
from agency.errors import BadInput
from agency.uuid7 import uuid7
from storage import officers, restricted
from storage.restricted import RestrictedNote

LONGEST: int = 8000


def add(tx: Connection, now: datetime, case_id: UUID, officer: int, text: str) -> None:
    """Keep a note; raises `NotAllowed` for who is not of compliance, `BadInput` without a text."""
    officers.require(tx, officer, Action.RESTRICTED)
    if not 0 < len(text.strip()) <= LONGEST:
        raise BadInput("text", f"1 to {LONGEST} characters")
    note = RestrictedNote(uuid7(now, os.urandom), case_id, officer, text.strip(), now)
    restricted.add(tx, note)


def of_case(tx: Connection, case_id: UUID, officer: int) -> list[RestrictedNote]:
    """The notes on a case, for an officer of compliance; raises `NotAllowed`."""
    officers.require(tx, officer, Action.RESTRICTED)
    return restricted.of_case(tx, case_id)
