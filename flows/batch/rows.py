"""The rows of a batch in its draft, and as they are shown before they are registered."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency.batch import Row, Wrong
from gateway.words import reader_language, say
from locales.texts import texts

_SHOWN: Final = 15


def kept(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Rows as a draft keeps them."""
    return [
        {
            "line": row.line,
            "key": row.key,
            "product": row.product,
            "details": dict(row.details),
            "last_day": row.last_day.isoformat() if row.last_day else None,
        }
        for row in rows
    ]


def found(plain: Iterable[Mapping[str, Any]]) -> list[Row]:
    """Rows as they were kept."""
    return [
        Row(
            one["line"],
            one["key"],
            one["product"],
            one["details"],
            date.fromisoformat(one["last_day"]) if one["last_day"] else None,
        )
        for one in plain
    ]


def listed(rows: Sequence[Row], today: date) -> str:
    """The most urgent rows as HTML, and how many more there are."""
    lines = [_line(row, today) for row in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        lines.append(say(reader_language(), "batch-more", count=len(rows) - _SHOWN))
    return "\n".join(lines)


def complaints(wrong: Sequence[Wrong]) -> str:
    """What is wrong, row by row, as HTML."""
    language = reader_language()
    words = texts(language)
    lines = [
        say(
            language,
            "batch-wrong-line",
            line=one.line,
            column=words(f"batch-name-{one.column}"),
            why=words(f"batch-why-{one.why}"),
        )
        for one in wrong[:_SHOWN]
    ]
    if len(wrong) > _SHOWN:
        lines.append(say(language, "batch-more", count=len(wrong) - _SHOWN))
    return "\n".join(lines)


def _line(row: Row, today: date) -> str:
    language = reader_language()
    words, said = texts(language), row.details
    amount = words.money(Decimal(said["amount"]), said["currency"]) if "amount" in said else "—"
    line = say(
        language,
        "batch-line",
        contract=said["contract_number"][:60],
        day=words.date(date.fromisoformat(said["event_date"])),
        amount=amount,
    )
    left = row.days_left(today)
    if left is None:
        return line
    late = say(language, "batch-late") if left < 0 else say(language, "batch-left", left=left)
    return f"{line} · {late}"
