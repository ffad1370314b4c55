"""The check digit that Kazakhstan's BIN (firms) and IIN (persons) share."""

from typing import Final

from stdnum.exceptions import InvalidChecksum, InvalidComponent

_FIRST: Final[tuple[int, ...]] = tuple(range(1, 12))
_SECOND: Final[tuple[int, ...]] = (*range(3, 12), 1, 2)


def validate(number: str) -> str:
    """The twelve digits themselves; raises python-stdnum's errors as its modules do.

    The fifth digit is 4 to 6 in a BIN and the tens of a day of birth in an IIN.
    """
    if number[4] > "6":
        raise InvalidComponent
    if check_digit(number[:11]) != int(number[11]):
        raise InvalidChecksum
    return number


def check_digit(digits: str) -> int | None:
    """The twelfth digit for the first eleven; None when such a number is not issued."""
    for weights in (_FIRST, _SECOND):
        remainder: int = sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11
        if remainder < 10:
            return remainder
    return None
