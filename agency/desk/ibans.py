"""Account numbers in words of staff: what sends money somewhere is read by two people."""

import re
from typing import Final

from stdnum import iban

_CANDIDATE: Final = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \-\u00a0]?[A-Z0-9]){11,30}")
_SHORTEST: Final = 15
# Letters that look the same in both alphabets and get typed for each other.
_ALIKE: Final = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")


def ibans(text: str) -> list[str]:
    """The valid IBANs in a text, without their spaces, also those in look-alike letters."""
    upright = text.upper().translate(_ALIKE)
    found = (_valid(match.group()) for match in _CANDIDATE.finditer(upright))
    return [number for number in found if number]


def _valid(candidate: str) -> str:
    """The longest beginning that is an IBAN: the next word may have been read into it."""
    plain = re.sub(r"[^A-Z0-9]", "", candidate)
    for end in range(len(plain), _SHORTEST - 1, -1):
        if iban.is_valid(plain[:end]):
            return plain[:end]
    return ""
