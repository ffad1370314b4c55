"""One byte form for one content, and the hash chain of a timeline built on it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

GENESIS: Final = "0" * 64
"""What the first step of a chain follows."""


def canonical(payload: object) -> str:
    """JSON with sorted keys and no spaces; equal content gives equal text.

    Decimals become strings as written (`1.50` stays), aware times UTC with `Z`, dates ISO,
    UUIDs strings. Floats, times without zone, other types and keys that are no text raise
    `TypeError`; a Decimal that is no number raises `ValueError`.
    """
    return json.dumps(
        _plain(payload), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )


def chain(prev_hash: str, payload: object) -> str:
    """SHA-256, in hex, of the previous hash, a line feed and the canonical form in UTF-8."""
    return hashlib.sha256(f"{prev_hash}\n{canonical(payload)}".encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {_key(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return _scalar(value)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a key must be text, not {type(key).__name__}")
    return str(key)


def _scalar(value: object) -> object:
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return _decimal(value)
        case datetime():
            return _moment(value)
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError("a Decimal must be a number")
    return f"{value:f}"


def _moment(value: datetime) -> str:
    if value.tzinfo is None:
        raise TypeError("a time must have its zone")
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
