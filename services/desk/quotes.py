"""Exact prices and buyer limits on their way from the underwriters to the exporter."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from agency.premium.official import Limit, Quote, read_limit, read_quote
from services.cases.timeline import record
from services.desk.actions import BACK_OFFICE, tell_owner
from services.notices import Argument, day, figure, money, refresh_card
from storage import quotes
from storage.cases import Case
from storage.quotes import KeptLimit


def give_quote(
    tx: Connection, now: datetime, case: Case, identity: UUID, payload: Mapping[str, Any]
) -> None:
    """Keep the exact price of a case and tell its owner; raises `BadInput`."""
    quote = read_quote(payload)
    quotes.add_quote(tx, identity, case.id, quote, now)
    told = {
        "rate": quote.rate,
        "premium": quote.premium.amount,
        "currency": quote.premium.currency,
        "valid_until": quote.valid_until,
        "conditions": quote.conditions,
    }
    record(tx, now, case.id, "quote_given", BACK_OFFICE, told)
    key = "quote-text-conditions" if quote.conditions else "quote-text"
    tell_owner(tx, now, case, key, **_quote_arguments(quote))
    refresh_card(tx, now, case.id)


def give_limit(
    tx: Connection, now: datetime, case: Case, identity: UUID, payload: Mapping[str, Any]
) -> None:
    """Keep a limit for a buyer and tell the case's owner; raises `BadInput`.

    A buyer that the payload does not name is the one that the case is about.
    """
    limit = read_limit(payload, known_buyer(case.body))
    quotes.add_limit(tx, KeptLimit(identity, limit), case.id, case.user_id, now)
    told = {
        "buyer": limit.buyer,
        "country": limit.country,
        "amount": limit.amount.amount,
        "currency": limit.amount.currency,
        "valid_until": limit.valid_until,
        "conditions": limit.conditions,
    }
    record(tx, now, case.id, "limit_given", BACK_OFFICE, told)
    key = "quote-limit-text-conditions" if limit.conditions else "quote-limit-text"
    tell_owner(tx, now, case, key, **_limit_arguments(limit))
    refresh_card(tx, now, case.id)


def known_buyer(body: Mapping[str, Any]) -> dict[str, str]:
    """The buyer that a case is about, as far as it says."""
    subject = body.get("subject")
    inner = subject if isinstance(subject, Mapping) else {}
    named = {
        "buyer": body.get("buyer") or body.get("name") or inner.get("name"),
        "country": body.get("country") or inner.get("country"),
    }
    return {name: value for name, value in named.items() if isinstance(value, str)}


def _quote_arguments(quote: Quote) -> dict[str, Argument]:
    arguments: dict[str, Argument] = {
        "rate": figure(quote.rate),
        "premium": money(quote.premium),
        "day": day(quote.valid_until),
    }
    return {**arguments, "conditions": quote.conditions} if quote.conditions else arguments


def _limit_arguments(limit: Limit) -> dict[str, Argument]:
    arguments: dict[str, Argument] = {
        "buyer": limit.buyer,
        "amount": money(limit.amount),
        "day": day(limit.valid_until),
    }
    return {**arguments, "conditions": limit.conditions} if limit.conditions else arguments
