"""Column types shared by all tables."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Connection, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator

from storage.cipher import FieldCipher

_encode: Final = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: `json.dumps` would make an encoder for each value."""

CIPHER_ATTRIBUTE = "field_cipher"
"""Where an engine's dialect carries its cipher, so that no key is a module's global."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, stored in UTC; a naive one is refused with `ValueError`."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Encrypted(TypeDecorator[str]):
    """Personal text, sealed by the engine's `FieldCipher`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _cipher(dialect).seal(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _cipher(dialect).open(value)


class EncryptedJson(TypeDecorator[Any]):
    """A JSON document with personal content, sealed by the engine's `FieldCipher`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _cipher(dialect).seal(_encode(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any | None:
        return None if value is None else json.loads(_cipher(dialect).open(value))


def _cipher(dialect: Dialect) -> FieldCipher:
    cipher: FieldCipher = getattr(dialect, CIPHER_ATTRIBUTE)
    return cipher


class Amount(TypeDecorator[Decimal]):
    """An exact figure, kept as text with a dot."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


def lookup(connection: Connection, value: str) -> str:
    """The keyed hash under which a sealed value is looked up."""
    return _cipher(connection.dialect).lookup(value)
