"""Persons: language, reachability, and the consents they gave or took back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from storage.statements import insert_if_absent, insert_or_update
from storage.tables import chats, consents, people


@dataclass(frozen=True, slots=True)
class Person:
    """A person as known; `language` is None until it was chosen."""

    user_id: int
    language: str | None
    reachable: bool


@dataclass(frozen=True, slots=True)
class Consent:
    """The latest word on personal data: `given`, `refused` or `revoked`."""

    decision: str
    text_version: str
    at: datetime


def ensure(connection: Connection, user_id: int, now: datetime) -> None:
    """Make the person's row when there is none."""
    values = {"user_id": user_id, "changed_at": now}
    insert_if_absent(connection, people, values, key=["user_id"])


def find(connection: Connection, user_id: int) -> Person | None:
    """The person, or None for a stranger."""
    row = connection.execute(
        select(people.c.user_id, people.c.language, people.c.reachable).where(
            people.c.user_id == user_id
        )
    ).first()
    return None if row is None else Person(row.user_id, row.language, row.reachable)


def choose_language(connection: Connection, user_id: int, language: str, now: datetime) -> None:
    """Remember the language that the person chose."""
    values = {"user_id": user_id, "language": language, "changed_at": now}
    insert_or_update(connection, people, values, key=["user_id"])


def mark_reachability(
    connection: Connection, user_id: int, reason: str | None, now: datetime
) -> bool:
    """Note why a person cannot be written to, or (None) that he can; true when that is new."""
    changed = connection.execute(
        update(people)
        .where(people.c.user_id == user_id, people.c.reachable == (reason is not None))
        .values(reachable=reason is None, unreachable_reason=reason, changed_at=now)
    )
    return changed.rowcount == 1


def block(connection: Connection, user_id: int, reason: str, now: datetime) -> bool:
    """Shut a person out; false when he is already. What he does next is read anew."""
    changed = connection.execute(
        update(people)
        .where(people.c.user_id == user_id, people.c.blocked_at.is_(None))
        .values(blocked_at=now, blocked_reason=reason)
    )
    _forget_chat(connection, user_id)
    return changed.rowcount == 1


def unblock(connection: Connection, user_id: int) -> bool:
    """Let a person in again; false when he was not shut out."""
    changed = connection.execute(
        update(people)
        .where(people.c.user_id == user_id, people.c.blocked_at.is_not(None))
        .values(blocked_at=None, blocked_reason=None)
    )
    _forget_chat(connection, user_id)
    return changed.rowcount == 1


def is_blocked(connection: Connection, user_id: int) -> bool:
    """Whether a person is shut out."""
    at = select(people.c.blocked_at).where(people.c.user_id == user_id)
    return connection.execute(at).scalar() is not None


def _forget_chat(connection: Connection, user_id: int) -> None:
    """Whoever remembers the chat as it was finds another version of it, and reads it again."""
    connection.execute(
        update(chats).where(chats.c.chat_key == str(user_id)).values(version=chats.c.version + 1)
    )


def record_consent(
    connection: Connection, identity: UUID, user_id: int, consent: Consent, language: str
) -> None:
    """Add a decision on personal data; earlier ones stay as they are."""
    connection.execute(
        insert(consents).values(
            id=identity,
            user_id=user_id,
            decision=consent.decision,
            text_version=consent.text_version,
            language=language,
            at=consent.at,
        )
    )


def latest_consent(connection: Connection, user_id: int) -> Consent | None:
    """The person's last decision on personal data, if any."""
    row = connection.execute(
        select(consents.c.decision, consents.c.text_version, consents.c.at)
        .where(consents.c.user_id == user_id)
        .order_by(consents.c.at.desc(), consents.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else Consent(row.decision, row.text_version, row.at)
