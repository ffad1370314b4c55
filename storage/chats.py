"""The dialog state of a chat, and the one commit by which an update takes effect."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, literal, select, update

from storage.inbox import finish
from storage.statements import insert_if_absent
from storage.tables import chats, inbox, people

Effect = Callable[[Connection], object]


_ANCHOR = select(literal(1).label("one")).subquery()
_READ = select(
    chats.c.version,
    chats.c.document,
    inbox.c.state,
    people.c.language,
    people.c.reachable,
    people.c.blocked_at,
).select_from(
    _ANCHOR.outerjoin(chats, chats.c.chat_key == bindparam("chat"))
    .outerjoin(inbox, inbox.c.update_id == bindparam("update"))
    .outerjoin(people, people.c.user_id == bindparam("person"))
)
_BUMP = (
    update(chats)
    .where(chats.c.chat_key == bindparam("chat"), chats.c.version == bindparam("read"))
    .values(version=bindparam("next"))
)
_SAVE = _BUMP.values(document=bindparam("changed"))


class VersionConflict(Exception):
    """Another process changed the chat since it was read: the update must run again."""


class AlreadyDone(Exception):
    """The update took effect before: only the current window is to be shown again."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A chat as an update finds it; `version` 0 means that it has no row yet."""

    version: int
    document: dict[str, Any]
    seen: bool
    language: str | None
    reachable: bool
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Commit:
    """What an update leaves behind; `first` is false when it has committed before."""

    update_id: int
    chat_key: str
    version: int
    document: dict[str, Any] | None
    effects: Sequence[Effect]
    first: bool
    now: datetime


def read_chat(
    connection: Connection, update_id: int, chat_key: str, user_id: int | None
) -> Snapshot:
    """Everything an update needs before its handler runs, in one statement."""
    given = {"update": update_id, "chat": chat_key, "person": user_id}
    row = connection.execute(_READ, given).one()
    return Snapshot(
        version=row.version or 0,
        document=row.document or {},
        seen=row.state in {"done", "dead"},
        language=row.language,
        reachable=row.reachable is not False,
        blocked=row.blocked_at is not None,
    )


def commit(connection: Connection, work: Commit) -> list[object]:
    """Let an update take effect, once, and answer what each effect returned.

    Raises `AlreadyDone` or `VersionConflict`; then nothing has happened.
    """
    if work.first and not finish(connection, work.update_id, work.chat_key, work.now):
        raise AlreadyDone(work.update_id)
    _save_document(connection, work)
    return [effect(connection) for effect in work.effects]


def _save_document(connection: Connection, work: Commit) -> None:
    if work.version == 0:
        if work.document is not None:
            _create(connection, work.chat_key, work.document)
        return
    given = {"chat": work.chat_key, "read": work.version, "next": work.version + 1}
    if work.document is None:
        hit = connection.execute(_BUMP, given)
    else:
        hit = connection.execute(_SAVE, {**given, "changed": work.document})
    if hit.rowcount != 1:
        raise VersionConflict(work.chat_key)


def _create(connection: Connection, chat_key: str, document: dict[str, Any]) -> None:
    values = {"chat_key": chat_key, "version": 1, "document": document}
    if not insert_if_absent(connection, chats, values, key=["chat_key"]):
        raise VersionConflict(chat_key)
