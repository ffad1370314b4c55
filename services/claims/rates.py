"""The rate of the day on which a notice was received, kept with the notice (56)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.rates import TENGE, OfficialRate
from services.cases.timeline import record
from services.notices import refresh_card
from storage import cases

NOTICE: Final = "insured_event"
LOOKED_BACK: Final = timedelta(days=45)
PATIENCE: Final = timedelta(days=3)
"""How long a rate that should be there is waited for, before an older one is kept as such."""
FIELD: Final = "rate_of_notice"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A notice whose rate is not kept yet; `day` is the day on which it was received."""

    case_id: UUID
    currency: str
    day: date


def wanted(tx: Connection, today: date) -> list[Wanted]:
    """Notices in another currency than tenge that have no rate yet, the oldest first."""
    known = cases.without_event(tx, NOTICE, "rate_recorded", today - LOOKED_BACK)
    return [
        Wanted(case.id, case.body["currency"], case.registered_day)
        for case in known
        if case.body.get("currency", TENGE) != TENGE
    ]


def is_good(rate: OfficialRate, today: date) -> bool:
    """Whether a rate may be kept: the one of the day, or an older one after waiting for it."""
    return not rate.stale or today - rate.asked >= PATIENCE


def keep(tx: Connection, now: datetime, case_id: UUID, rate: OfficialRate, *, sample: bool) -> bool:
    """Keep a notice's rate with its date and source, once; false when it has one."""
    case = cases.get_to_change(tx, case_id)
    if case is None or FIELD in case.body:
        return False
    facts = {
        "currency": rate.currency,
        "value": str(rate.value),
        "quant": rate.quant,
        "day": rate.day.isoformat(),
        "asked": rate.asked.isoformat(),
        "source": rate.source,
        "stale": rate.stale,
        "sample": sample,
    }
    cases.extend_body(tx, case_id, {FIELD: facts})
    record(tx, now, case_id, "rate_recorded", "system", facts)
    refresh_card(tx, now, case_id)
    return True
