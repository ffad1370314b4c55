"""The answers of a conversation under way: they outlive a restart, a deploy and a `/start`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from storage.tables import drafts, people

_COLUMNS = (
    drafts.c.id,
    drafts.c.user_id,
    drafts.c.kind,
    drafts.c.state,
    drafts.c.version,
    drafts.c.answers,
    drafts.c.said_at,
)


_BY_ID = select(*_COLUMNS).where(drafts.c.id == bindparam("draft"))
_OPEN = (
    select(*_COLUMNS)
    .where(
        drafts.c.user_id == bindparam("person"),
        drafts.c.kind == bindparam("of_kind"),
        drafts.c.state == "open",
    )
    .order_by(drafts.c.said_at.desc())
    .limit(1)
)
_ANSWER = (
    update(drafts)
    .where(drafts.c.id == bindparam("draft"), drafts.c.state == "open")
    .values(
        answers=bindparam("given"),
        answered=bindparam("how_many"),
        said_at=bindparam("said"),
        reminded_at=None,
    )
)
_CLOSE = (
    update(drafts)
    .where(drafts.c.id == bindparam("draft"), drafts.c.state == "open")
    .values(state=bindparam("after"))
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft; `version` is the shape of `answers`, `said_at` the sender's latest message."""

    id: UUID
    user_id: int
    kind: str
    state: str
    version: int
    answers: Mapping[str, Any]
    said_at: datetime


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """A draft that waits for its person, and the language to remind him in."""

    id: UUID
    user_id: int
    kind: str
    language: str


def create(connection: Connection, draft: Draft) -> None:
    """Keep a new draft."""
    connection.execute(
        insert(drafts).values(
            id=draft.id,
            user_id=draft.user_id,
            kind=draft.kind,
            state=draft.state,
            version=draft.version,
            answers=dict(draft.answers),
            answered=len(draft.answers),
            said_at=draft.said_at,
            created_at=draft.said_at,
        )
    )


def get(connection: Connection, draft_id: UUID) -> Draft | None:
    """The draft, in whatever state."""
    return _first(connection.execute(_BY_ID, {"draft": draft_id}).first())


def open_one(connection: Connection, user_id: int, kind: str) -> Draft | None:
    """The person's latest draft of a kind that was neither sent nor thrown away."""
    given = {"person": user_id, "of_kind": kind}
    return _first(connection.execute(_OPEN, given).first())


def open_ones(connection: Connection, user_id: int, kind: str) -> list[Draft]:
    """All of a person's drafts of a kind that were neither sent nor thrown away."""
    rows = connection.execute(
        select(*_COLUMNS).where(
            drafts.c.user_id == user_id, drafts.c.kind == kind, drafts.c.state == "open"
        )
    )
    return [Draft(**row._mapping) for row in rows]


def answer(
    connection: Connection, draft_id: UUID, given: Mapping[str, Any], said_at: datetime
) -> None:
    """Add or change answers of an open draft; `None` takes an answer back."""
    draft = get(connection, draft_id)
    if draft is None or draft.state != "open":
        return
    merged = {**draft.answers, **given}
    answers = {name: value for name, value in merged.items() if value is not None}
    values = {"draft": draft_id, "given": answers, "how_many": len(answers), "said": said_at}
    connection.execute(_ANSWER, values)


def close(connection: Connection, draft_id: UUID, state: str) -> bool:
    """Mark an open draft `submitted` or `discarded`; false when it was closed before."""
    changed = connection.execute(_CLOSE, {"draft": draft_id, "after": state})
    return changed.rowcount == 1


def left_behind(
    connection: Connection, kind: str, answered: int, before: datetime
) -> list[LeftDraft]:
    """Open drafts with at least so many answers, untouched since `before`, not reminded yet."""
    rows = connection.execute(
        select(drafts.c.id, drafts.c.user_id, drafts.c.kind, people.c.language)
        .join(people, people.c.user_id == drafts.c.user_id)
        .where(
            drafts.c.state == "open",
            drafts.c.kind == kind,
            drafts.c.answered >= answered,
            drafts.c.said_at <= before,
            drafts.c.reminded_at.is_(None),
            people.c.language.is_not(None),
        )
        .order_by(drafts.c.said_at)
        .limit(500)
    )
    return [LeftDraft(**row._mapping) for row in rows]


def mark_reminded(connection: Connection, draft_id: UUID, now: datetime) -> bool:
    """Note that the person was reminded; false when another worker did it first."""
    changed = connection.execute(
        update(drafts)
        .where(drafts.c.id == draft_id, drafts.c.reminded_at.is_(None))
        .values(reminded_at=now)
    )
    return changed.rowcount == 1


def _first(row: Row[*tuple[Any, ...]] | None) -> Draft | None:
    return None if row is None else Draft(**row._mapping)
