"""What the calculators have to say, in the words of one language."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from agency.notes import Argument
from locales.texts import Texts

_PREFIX: Final = "calculators"


def told(name: str, words: Texts, arguments: Mapping[str, Argument] | None = None) -> str:
    """The calculators' text of that name, its figures and days written as the language does."""
    shown = {key: _shown(value, words) for key, value in (arguments or {}).items()}
    return words(f"{_PREFIX}-{name.replace('_', '-')}", **shown)


def _shown(value: Argument, words: Texts) -> str | int:
    if isinstance(value, Decimal):
        return words.number(value)
    return words.date(value) if isinstance(value, date) else value
