"""The unit of work of one update: what it read, what it will change, what it says afterwards."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from locales.texts import ChatLanguage
from storage import chats, people
from storage.chats import Commit, Effect, Snapshot
from storage.database import Database

T = TypeVar("T")
Speech = Callable[[], Awaitable[object]]


@dataclass(slots=True)
class Unit:
    """Everything that one update may read and leave behind.

    Handlers and flows read with `read`, change with `do` (committed with the update) or `commit`
    (at once, where the outcome chooses the next window), and speak with `say` (after the commit).
    `update_id` is None for a redraw, which changes nothing but the shown window; `person_id` is
    None outside a private chat.
    """

    database: Database
    update_id: int | None
    chat_key: str
    person_id: int | None
    now: datetime
    said_at: datetime
    snapshot: Snapshot
    language: ChatLanguage | None = field(init=False)
    state: dict[str, Any] = field(init=False)
    version: int = field(init=False)
    toast: str | None = None
    answered: bool = False
    redraw_soon: bool = False
    _saved: dict[str, Any] = field(init=False)
    _effects: list[Effect] = field(default_factory=list)
    _speeches: list[Speech] = field(default_factory=list)
    _committed: bool = False

    def __post_init__(self) -> None:
        self.language = cast("ChatLanguage | None", self.snapshot.language)
        self.state = self.snapshot.document
        self._saved = deepcopy(self.state)
        self.version = self.snapshot.version

    async def read(self, unit: Callable[[Connection], T]) -> T:
        """Look something up; no transaction stays open."""
        return await self.database.read(unit)

    def do(self, effect: Effect) -> None:
        """Change something when the update commits."""
        self._effects.append(effect)

    def say(self, speech: Speech) -> None:
        """Send something once everything is committed."""
        self._speeches.append(speech)

    async def commit(self, use_case: Callable[[Connection], T]) -> T:
        """Commit now, together with everything done so far, and answer the use case's outcome."""
        return cast("T", (await self._commit([*self._effects, use_case]))[-1])

    @property
    def committed(self) -> bool:
        """Whether the update has taken effect."""
        return self._committed

    def outcome(self) -> Snapshot:
        """The chat as this unit has committed it."""
        blocked = self.snapshot.blocked
        return Snapshot(self.version, self.state, False, self.language, True, blocked)

    async def save(self) -> None:
        """Commit what is new since the last commit; a unit that changed nothing costs nothing."""
        if not self._committed or self._effects or self.state != self._saved:
            await self._commit(self._effects)

    async def speak(self) -> None:
        """Send what was to be said, in order."""
        while self._speeches:
            await self._speeches.pop(0)()

    async def _commit(self, effects: list[Effect]) -> list[object]:
        changed = self.state != self._saved
        first = not self._committed and self.update_id is not None
        work = Commit(
            update_id=self.update_id or 0,
            chat_key=self.chat_key,
            version=self.version,
            document=deepcopy(self.state) if changed else None,
            effects=[self._remember_person, *effects] if first and self.person_id else effects,
            first=first,
            now=self.now,
        )
        outcomes = await self.database.write(lambda tx: chats.commit(tx, work))
        self._effects = []
        self._committed = True
        if self.version or changed:
            self.version += 1
        if work.document is not None:
            self._saved = work.document
        return outcomes

    def _remember_person(self, tx: Connection) -> None:
        """A person who writes can be written to; a row is made for a new one."""
        assert self.person_id is not None
        if self.version == 0:
            people.ensure(tx, self.person_id, self.now)
        if not self.snapshot.reachable:
            people.mark_reachability(tx, self.person_id, None, self.now)


_current: ContextVar[Unit] = ContextVar("unit")


def current_unit() -> Unit:
    """The unit of the update being worked on; raises `LookupError` outside of one."""
    return _current.get()


def enter(unit: Unit) -> object:
    """Make a unit the current one; give the answer to `leave`."""
    return _current.set(unit)


def leave(token: object) -> None:
    """Undo `enter`."""
    _current.reset(token)  # type: ignore[arg-type]
