"""The one loader and formatter of the project's sentences (Fluent) and figures (Babel)."""

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Final, Literal, get_args

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource, resolver

ChatLanguage = Literal["kk", "ru", "ky"]
Language = Literal["kk", "ru", "ky", "en"]
CHAT_LANGUAGES: Final[tuple[ChatLanguage, ...]] = get_args(ChatLanguage)
"""What a person can choose in the chat; each is complete."""
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""With English, which serves commands and pages for foreign buyers."""

_ROOT: Final = Path(__file__).parent
_CENT: Final = Decimal("0.01")
# The library's guard against translations that explode is shorter than a person's message, which
# escaped for HTML may take five letters for one.
resolver.MAX_PART_LENGTH = 25_000


class Texts:
    """All texts of one language, by key; a missing key or argument raises, it never shows."""

    def __init__(self, language: Language, resources: list[str]) -> None:
        self.language: Final = language
        # Isolation marks would break copying of case numbers and the width of buttons.
        self._bundle = FluentBundle([language], use_isolating=False)
        for resource in resources:
            self._bundle.add_resource(FluentResource(resource))

    def __call__(self, key: str, /, **arguments: object) -> str:
        """The text of `key`; raises `KeyError` when it is unknown, `ValueError` when it breaks."""
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(message.value, arguments)
        if errors:
            raise ValueError(f"{self.language}/{key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Whether `key` has a text here."""
        return self._bundle.has_message(key)

    def number(self, value: Decimal | int) -> str:
        """A number with the language's separators, plain spaces and as many places as it has."""
        return _plain(format_decimal(value, locale=self._locale, decimal_quantization=False))

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount of two places with its ISO code: `1 250 000,50 USD`."""
        rounded = amount.quantize(_CENT, rounding=ROUND_HALF_UP)
        pattern = "#,##0.00" if rounded % 1 else "#,##0"
        return _plain(f"{format_decimal(rounded, format=pattern, locale=self._locale)} {currency}")

    def clauses(self, listed: str, *, of_rules: bool = False) -> str:
        """One clause or several (`54, 62` or `77-80`) with their short name before or behind.

        `of_rules` says of which paper: the rules of the insurance.
        """
        several = any(mark in listed for mark in ",-–")
        key = f"clause-{'many' if several else 'one'}{'-of-rules' if of_rules else ''}"
        return self(key, list=listed.replace("-", "–"))

    def date(self, day: date) -> str:
        """A day in words, as the language writes it."""
        return _plain(format_date(day, format="long", locale=self._locale))

    def moment(self, local: datetime) -> str:
        """A day in words and the time to the minute; the caller has moved it to the zone."""
        return _plain(f"{self.date(local.date())}, {format_datetime(local, 'HH:mm')}")

    @property
    def _locale(self) -> Locale:
        return Locale.parse(self.language)


@cache
def texts(language: Language) -> Texts:
    """The texts of one language, read once per process."""
    folder = _ROOT / language
    return Texts(language, [p.read_text("utf-8") for p in sorted(folder.glob("*.ftl"))])


def _plain(text: str) -> str:
    """No-break spaces are kept out: they surprise whoever copies a figure."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")
