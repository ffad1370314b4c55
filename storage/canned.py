"""Ready-made answers, a text a language."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from storage.statements import insert_or_update
from storage.tables import canned


def save(connection: Connection, name: str, language: str, text: str, now: datetime) -> None:
    """Keep an answer in one language, in place of an earlier one."""
    values = {"name": name, "language": language, "text": text, "changed_at": now}
    insert_or_update(connection, canned, values, key=["name", "language"])


def remove(connection: Connection, name: str) -> bool:
    """Forget an answer in all languages; false when there is none."""
    return connection.execute(delete(canned).where(canned.c.name == name)).rowcount > 0


def texts_of(connection: Connection, name: str) -> dict[str, str]:
    """An answer's texts by language."""
    rows = connection.execute(select(canned.c.language, canned.c.text).where(canned.c.name == name))
    return {row.language: row.text for row in rows}


def names(connection: Connection) -> dict[str, list[str]]:
    """Every answer's name with its languages."""
    found: dict[str, list[str]] = {}
    rows = connection.execute(
        select(canned.c.name, canned.c.language).order_by(canned.c.name, canned.c.language)
    )
    for row in rows:
        found.setdefault(row.name, []).append(row.language)
    return found
