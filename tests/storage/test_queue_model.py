"""The queue beside a small model of it, through whatever a consumer, a clock and staff may do."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import Connection, Engine, create_engine, update
from sqlalchemy.pool import StaticPool

from services.cases.timeline import record
from storage import queue
from storage.cipher import FieldCipher
from storage.columns import CIPHER_ATTRIBUTE
from storage.sqlite import tune
from storage.tables import case_queue, metadata
from tests.services.sample import NOW, a_case

TRIES = 2
LEASE = timedelta(seconds=60)


@dataclass
class Row:
    """What the model knows of a row."""

    state: str = "ready"
    attempts: int = 0
    available_at: datetime = NOW
    token: UUID | None = None
    until: datetime = NOW


class QueueMachine(RuleBasedStateMachine):
    """Two cases; rows are known by case and `seq`."""

    leases = Bundle("leases")

    @initialize()
    def open_queue(self) -> None:
        self.engine = an_engine()
        self.now = NOW
        self.rows: dict[tuple[UUID, int], Row] = {}
        self.ids: dict[UUID, tuple[UUID, int]] = {}
        with self.engine.begin() as tx:
            self.cases = [a_case(tx).id, a_case(tx).id]
            self._limit_tries(tx)
        for case_id in self.cases:
            self.rows[case_id, 1] = Row()

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.engine.dispose()

    @rule(number=st.integers(0, 1))
    def something_happens_in_a_case(self, number: int) -> None:
        case_id = self.cases[number]
        with self.engine.begin() as tx:
            seq = record(tx, self.now, case_id, "note", "system", {}).last_event_seq
            self._limit_tries(tx)
        self.rows[case_id, seq] = Row(available_at=self.now)

    @rule(seconds=st.integers(1, 90))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(target=leases, batch=st.integers(1, 3))
    def claim(self, batch: int) -> list[tuple[UUID, UUID]]:
        self._expire()
        wanted = self._claimable()
        with self.engine.begin() as tx:
            queue.expire(tx, self.now)
            got = queue.claim(tx, "sample", self.now, LEASE, batch)
        assert len(got) == min(batch, len(wanted))
        for found in got:
            key = (found.case_id, found.seq)
            assert key in wanted, "a row was handed out of turn"
            row = self.rows[key]
            row.state, row.token, row.until = "leased", found.lease_token, self.now + LEASE
            row.attempts += 1
            assert found.attempts == row.attempts
            self.ids[found.id] = key
        return [(found.id, found.lease_token) for found in got if found.lease_token]

    @rule(held=leases, number=st.integers(0, 2))
    def finish(self, held: list[tuple[UUID, UUID]], number: int) -> None:
        self._with_token(held, number, queue.finish, "done")

    @rule(held=leases, number=st.integers(0, 2))
    def release(self, held: list[tuple[UUID, UUID]], number: int) -> None:
        row = self._with_token(held, number, queue.release, "ready")
        if row is not None:
            row.attempts -= 1

    @rule(held=leases, number=st.integers(0, 2))
    def fail(self, held: list[tuple[UUID, UUID]], number: int) -> None:
        def operation(tx: Connection, row_id: UUID, token: UUID, now: datetime) -> bool:
            return queue.fail(tx, row_id, token, "x", now) is not None

        row = self._with_token(held, number, operation, "ready")
        if row is not None:
            row.available_at = self.now + timedelta(seconds=2**row.attempts)
            row.state = "dead" if row.attempts >= TRIES else "ready"

    @rule(skip=st.booleans())
    def staff_deal_with_a_dead_row(self, skip: bool) -> None:
        dead = [row_id for row_id, key in self.ids.items() if self.rows[key].state == "dead"]
        if not dead:
            return
        row = self.rows[self.ids[dead[0]]]
        with self.engine.begin() as tx:
            if skip:
                assert queue.skip(tx, dead[0], "x", self.now)
                row.state = "done"
            else:
                assert queue.requeue(tx, dead[0], self.now)
                row.state, row.attempts, row.available_at = "ready", 0, self.now

    @invariant()
    def the_states_agree(self) -> None:
        if not hasattr(self, "engine"):
            return
        with self.engine.connect() as tx:
            found = {(row.case_id, row.seq): row for row in queue.listed(tx, None, None)}
        assert found.keys() == self.rows.keys()
        for key, row in self.rows.items():
            assert (found[key].state, found[key].attempts) == (row.state, row.attempts)
            assert (found[key].lease_token is None) == (row.state != "leased")

    def _with_token(
        self, held: list[tuple[UUID, UUID]], number: int, operation: Any, after: str
    ) -> Row | None:
        """Use a lease, old or new; the row of the model if it was still held."""
        if number >= len(held):
            return None
        row_id, token = held[number]
        row = self.rows[self.ids[row_id]]
        holds = row.state == "leased" and row.token == token and row.until > self.now
        with self.engine.begin() as tx:
            assert operation(tx, row_id, token, self.now) == holds
        if not holds:
            return None
        row.state, row.token = after, None
        return row

    def _expire(self) -> None:
        for row in self.rows.values():
            if row.state == "leased" and row.until <= self.now:
                row.state = "dead" if row.attempts >= TRIES else "ready"
                row.token = None

    def _claimable(self) -> set[tuple[UUID, int]]:
        return {
            (case_id, seq)
            for (case_id, seq), row in self.rows.items()
            if row.state == "ready"
            and row.available_at <= self.now
            and all(self.rows[case_id, older].state == "done" for older in range(1, seq))
        }

    @staticmethod
    def _limit_tries(tx: Connection) -> None:
        tx.execute(update(case_queue).values(max_attempts=TRIES))


def an_engine() -> Engine:
    """A database in memory with every table."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    setattr(engine.dialect, CIPHER_ATTRIBUTE, FieldCipher())
    tune(engine)
    metadata.create_all(engine)
    return engine


QueueMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=50, deadline=None)
TestQueue = QueueMachine.TestCase
