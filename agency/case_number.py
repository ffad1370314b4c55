"""The number of a case as people read, say, copy and mistype it: `KE-2026-000123-7`."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from agency.errors import BadInput
from agency.letters import DASHES

FIRST_YEAR: Final = 2024
LAST_YEAR: Final = 2099
_SERIAL_WIDTH: Final = 6
_MAX_SERIAL: Final = 10**12 - 1

_LOOK_ALIKES: Final = str.maketrans("OОІIL|З", "0011113")
_PREFIX: Final = "[KК][EЕЄЭ]"
_DIGIT: Final = "[0-9OОІIL|З]"
_SEPARATOR: Final = rf"[\s._/\\{re.escape(DASHES)}]"
_WHOLE: Final = re.compile(
    rf"(?:NO)?{_SEPARATOR}*(?:{_PREFIX})?(?P<digits>(?:{_SEPARATOR}*{_DIGIT}){{11,17}}){_SEPARATOR}*"
)
_IN_TEXT: Final = re.compile(
    rf"""(?<!\w)(?:
        {_PREFIX}{_SEPARATOR}*(?:{_DIGIT}{_SEPARATOR}?){{10,16}}{_DIGIT}
        |20\d\d{_SEPARATOR}{_DIGIT}{{6,12}}{_SEPARATOR}{_DIGIT}
    )(?!\w)""",
    re.VERBOSE,
)


@dataclass(frozen=True, order=True, slots=True)
class CaseNumber:
    """Year and serial; `str()` is the one written form, with its check digit."""

    year: int
    serial: int

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise BadInput("year", f"{FIRST_YEAR} to {LAST_YEAR}")
        if not 1 <= self.serial <= _MAX_SERIAL:
            raise BadInput("serial", f"1 to {_MAX_SERIAL}")

    def __str__(self) -> str:
        serial = f"{self.serial:0{_SERIAL_WIDTH}d}"
        return f"KE-{self.year}-{serial}-{check_digit(f'{self.year}{serial}')}"


def make(year: int, serial: int) -> CaseNumber:
    """The number of the `serial`-th case of a year; raises `BadInput` out of range."""
    return CaseNumber(year, serial)


def parse(text: str) -> CaseNumber | None:
    """The number that is the whole of `text`, or None when it is none or its check digit fails.

    Spaces, other dashes, lower case, a missing or Cyrillic prefix and letters that look like
    digits are forgiven.
    """
    match = _WHOLE.fullmatch(_upper(text))
    return _from_digits(match["digits"]) if match else None


def find(text: str) -> CaseNumber | None:
    """The first valid number inside free text.

    It needs its prefix or its separators there: a bare run of digits is more likely a phone
    or a business number.
    """
    for match in _IN_TEXT.finditer(_upper(text)):
        if number := parse(match.group()):
            return number
    return None


def check_digit(digits: str) -> int:
    """ISO 7064 MOD 11,10 over a string of digits."""
    product = 10
    for digit in digits:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return (11 - product) % 10


def _upper(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper().strip()


def _from_digits(text: str) -> CaseNumber | None:
    digits = "".join(c for c in text.translate(_LOOK_ALIKES) if c.isdecimal())
    year, serial, check = int(digits[:4]), digits[4:-1], int(digits[-1])
    padded_too_far = len(serial) > _SERIAL_WIDTH and serial.startswith("0")
    if padded_too_far or check_digit(digits[:-1]) != check:
        return None
    try:
        return CaseNumber(year, int(serial))
    except BadInput:
        return None
