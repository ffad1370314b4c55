"""Consent to the collection and processing of personal data: given, refused, taken back."""

import os
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from agency.uuid7 import uuid7
from storage import people
from storage.people import Consent

CURRENT_TEXT: Final = "2026-11"
"""Version of the text that is asked for now; a newer one is asked for again."""


def decide(tx: Connection, now: datetime, user_id: int, decision: str, language: str) -> None:
    """Record a person's decision: `given`, `refused` or `revoked`."""
    people.ensure(tx, user_id, now)
    consent = Consent(decision=decision, text_version=CURRENT_TEXT, at=now)
    people.record_consent(tx, uuid7(now, os.urandom), user_id, consent, language)


def holds(consent: Consent | None) -> bool:
    """Whether personal data may be taken on the ground of this decision."""
    return (
        consent is not None and consent.decision == "given" and consent.text_version == CURRENT_TEXT
    )
