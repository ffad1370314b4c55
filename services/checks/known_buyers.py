"""Buyers of a person that are on file: with a limit that holds, or checked before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from agency.money import plain
from services.cases.opening import ASTANA
from storage import checks, quotes
from storage.checks import Check
from storage.quotes import KeptLimit

_YEARS: Final = {"new": "0", "year": "0", "three": "1", "longer": "3"}
"""Years of trade, at least, by what a check asks."""
_DELAYS: Final = {"none": "no", "short": "yes", "long": "yes"}


@dataclass(frozen=True, slots=True)
class KnownBuyer:
    """A buyer on file; `answers` are those of an estimate that need not be asked."""

    id: UUID
    name: str
    country: str
    answers: Mapping[str, Any]


def of_person(tx: Connection, now: datetime, user_id: int, most: int) -> list[KnownBuyer]:
    """A person's buyers, those with a limit first; each buyer once."""
    today = now.astimezone(ZoneInfo(ASTANA)).date()
    limited = [_limited(one) for one in quotes.limits_of(tx, user_id, today, most)]
    checked = [_checked(one) for one in checks.of_person(tx, user_id, most) if not one.person]
    known: dict[tuple[str, str], KnownBuyer] = {}
    for buyer in (*limited, *checked):
        known.setdefault((buyer.name.casefold(), buyer.country), buyer)
    return list(known.values())[:most]


def _limited(kept: KeptLimit) -> KnownBuyer:
    limit = kept.limit
    on_file = {
        "limit_id": str(kept.id),
        "amount": plain(limit.amount.amount),
        "currency": limit.amount.currency,
        "valid_until": limit.valid_until.isoformat(),
    }
    answers = {"name": limit.buyer, "country": limit.country, "on_file": on_file}
    return KnownBuyer(kept.id, limit.buyer, limit.country, answers)


def _checked(check: Check) -> KnownBuyer:
    """A check of a firm says what the exporter knew of it; the rest is asked."""
    name, country = str(check.subject["name"]), str(check.subject["country"])
    years = _YEARS.get(str(check.facts.get("trade")))
    delays = _DELAYS.get(str(check.facts.get("delays")))
    told = {"years": years, "delays": delays, "kind": "firm" if years else None}
    answers = {
        "name": name,
        "country": country,
        "on_file": {"check_id": str(check.id)},
        **{question: answer for question, answer in told.items() if answer is not None},
    }
    return KnownBuyer(check.id, name, country, answers)
