"""Exact prices of cases and limits for buyers, as underwriters gave them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from agency.money import Money, plain
from agency.premium.official import Limit, Quote
from storage.tables import buyer_limits, quotes


@dataclass(frozen=True, slots=True)
class KeptLimit:
    """A limit with its id."""

    id: UUID
    limit: Limit


def add_quote(
    connection: Connection, quote_id: UUID, case_id: UUID, quote: Quote, at: datetime
) -> None:
    """Keep the price of a case."""
    values = {"id": quote_id, "case_id": case_id, "rate": plain(quote.rate), "given_at": at}
    connection.execute(
        insert(quotes).values(
            **values,
            premium=plain(quote.premium.amount),
            currency=quote.premium.currency,
            valid_until=quote.valid_until,
            conditions=quote.conditions,
        )
    )


def quotes_of(connection: Connection, case_id: UUID) -> list[Quote]:
    """The prices given for a case, the newest first."""
    rows = connection.execute(
        select(quotes).where(quotes.c.case_id == case_id).order_by(quotes.c.given_at.desc())
    )
    return [_quote(row) for row in rows]


def add_limit(
    connection: Connection, kept: KeptLimit, case_id: UUID, user_id: int, at: datetime
) -> None:
    """Keep a limit for a buyer of the person."""
    limit = kept.limit
    connection.execute(
        insert(buyer_limits).values(
            id=kept.id,
            user_id=user_id,
            case_id=case_id,
            buyer=limit.buyer,
            country=limit.country,
            amount=plain(limit.amount.amount),
            currency=limit.amount.currency,
            valid_until=limit.valid_until,
            conditions=limit.conditions,
            given_at=at,
        )
    )


def limits_of(connection: Connection, user_id: int, on: date, most: int) -> list[KeptLimit]:
    """The person's limits that hold on a day, the newest first; the newest of each buyer alone."""
    rows = connection.execute(
        select(buyer_limits)
        .where(buyer_limits.c.user_id == user_id, buyer_limits.c.valid_until >= on)
        .order_by(buyer_limits.c.given_at.desc())
    )
    newest: dict[tuple[str, str], KeptLimit] = {}
    for kept in map(_limit, rows):
        newest.setdefault((kept.limit.buyer.casefold(), kept.limit.country), kept)
    return list(newest.values())[:most]


def _quote(row: Row[Any]) -> Quote:
    premium = Money(Decimal(row.premium), row.currency)
    return Quote(Decimal(row.rate), premium, row.valid_until, row.conditions)


def _limit(row: Row[Any]) -> KeptLimit:
    amount = Money(Decimal(row.amount), row.currency)
    limit = Limit(row.buyer, row.country, amount, row.valid_until, row.conditions)
    return KeptLimit(row.id, limit)
