"""Where premiums are paid to: proposed by one person, confirmed by another, out of the chat."""

import os
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.errors import BadInput
from agency.money import CURRENCIES, checked_currency
from agency.uuid7 import uuid7
from storage import payment_details
from storage.payment_details import Details

LINES: Final = (
    "beneficiary",
    "identifier",
    "account",
    "bank",
    "bic",
    "beneficiary_code",
    "purpose_code",
)
"""The lines of payment details, in the order in which they are shown."""
_LONGEST: Final = 200
_ACCOUNT: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")


def standing(tx: Connection, currency: str) -> Mapping[str, str]:
    """The details that stand for a currency; empty when none were confirmed."""
    found = payment_details.standing(tx, currency)
    return {} if found is None else found.lines


def propose(tx: Connection, now: datetime, given: Mapping[str, Any], officer: str) -> Details:
    """Keep details that wait for a second person. Raises `BadInput`."""
    details = Details(
        id=uuid7(now, os.urandom),
        currency=checked_currency("currency", str(given.get("currency")), CURRENCIES),
        lines=_lines(given),
        state="proposed",
        proposed_by=officer,
        confirmed_by=None,
    )
    payment_details.propose(tx, details, now)
    return details


def confirm(tx: Connection, now: datetime, identity: UUID, officer: str) -> Details:
    """Let proposed details stand in place of the former ones. Raises `BadInput`."""
    found = payment_details.get(tx, identity)
    if found is None or found.state != "proposed":
        raise BadInput("ID", "no payment details wait under this id")
    if found.proposed_by == officer:
        raise BadInput("--officer", "another person than the one who proposed them")
    payment_details.confirm(tx, found, officer, now)
    return found


def _lines(given: Mapping[str, Any]) -> dict[str, str]:
    unknown = [name for name in given if name not in (*LINES, "currency")]
    if unknown:
        raise BadInput(unknown[0], f"unknown field; allowed: currency, {', '.join(LINES)}")
    lines = {name: _line(name, given[name]) for name in LINES if name in given}
    for name in ("beneficiary", "account", "bank"):
        if name not in lines:
            raise BadInput(name, "is needed")
    if not _ACCOUNT.fullmatch(lines["account"]):
        raise BadInput("account", "an IBAN without spaces")
    return lines


def _line(name: str, value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST or not value.isprintable():
        raise BadInput(name, f"a text of 1 to {_LONGEST} printable characters")
    return value
