"""A sample policy, who is linked to it, and what became of their reminders."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from agency.reminders import day_of
from services.policies import links as policies_links
from services.policies.importing import Outcome, bring_in
from services.policies.rows import read_rows
from services.reminding.planning import plan
from services.reminding.sending import compose, hand
from storage import instalments, organisations, people, policies
from storage.instalments import Instalment
from storage.policies import Policy
from storage.tables import outbox, reminders

HOLDER = "190540000014"
BANK = "160940019526"
DUE = date(2026, 9, 1)
ROW = {
    "policy_number": "SAMPLE-1",
    "policyholder": "Sample Exporter LLP",
    "policyholder_bin": HOLDER,
    "product": "loan_insurance",
    "sum_insured": "1000000",
    "currency": "KZT",
    "deductible_pct": "15",
    "waiting_days": "30",
    "start": "2026-06-01",
    "end": "2027-06-01",
    "instalment_no": "2",
    "due_date": DUE.isoformat(),
    "amount": "2500.50",
    "beneficiary_name": "Sample Bank JSC",
    "beneficiary_bin": BANK,
}


def at(day: date, hour: int = 10) -> datetime:
    """An hour of a day in Astana (UTC+5)."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC) - timedelta(hours=5)


def imported(tx: Connection, now: datetime, *changes: dict[str, str]) -> Outcome:
    """The sample with changes, a row each."""
    rows = [(n, {**ROW, **change}) for n, change in enumerate(changes or ({},), start=2)]
    found, faults = read_rows(rows, day_of(now))
    assert not faults, faults
    return bring_in(tx, now, found)


def linked(tx: Connection, now: datetime, user: int = 1001, bin_: str = HOLDER) -> None:
    """A person who belongs to an organisation."""
    people.ensure(tx, user, now)
    people.choose_language(tx, user, "ru", now)
    organisation = organisations.find(tx, "KZ", bin_)
    assert organisation is not None
    policies_links.link(tx, now, user, organisation.id, "manages", "test")


def sample(tx: Connection, now: datetime) -> tuple[Policy, list[Instalment]]:
    """The sample as it stands."""
    policy = policies.by_number(tx, "SAMPLE-1")
    assert policy is not None
    return policy, instalments.of_policy(tx, policy.id)


def turn(tx: Connection, now: datetime) -> None:
    """A worker's turn."""
    plan(tx, now, 100)
    hand(tx, now, 100)


def planned(tx: Connection, user: int = 1001) -> list[tuple[str, str]]:
    """Kinds and states of a person's reminders, in the order of their days."""
    rows = tx.execute(
        select(reminders.c.kind, reminders.c.state)
        .where(reminders.c.user_id == user)
        .order_by(reminders.c.day, reminders.c.created_at, reminders.c.id)
    )
    return [(row.kind, row.state) for row in rows]


def waiting(tx: Connection, kind: str = "reminder") -> Sequence[Any]:
    """Rows of the outbox of a kind that are not sent."""
    statement = select(outbox).where(outbox.c.kind == kind, outbox.c.state == "ready")
    return tx.execute(statement.order_by(outbox.c.id)).all()


def said(tx: Connection, now: datetime) -> list[str]:
    """The keys of what the newest message would say if it were sent now."""
    ids = [one for row in waiting(tx)[-1:] for one in row.payload["reminders"]]
    return [line.key for line in compose(tx, now, [UUID(one) for one in ids])]
