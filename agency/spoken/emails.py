"""E-mail addresses as people paste them."""

import re
import unicodedata
from typing import Final

_LABEL: Final = re.compile(r"^(?:mailto:|e-?mail[:\s]+|почта[:\s]+)", re.IGNORECASE)
_WRAPPING: Final = ' \t\n<>"«».,;'
_ADDRESS: Final = re.compile(
    r"(?P<local>[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
    r"@(?P<domain>(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})",
    re.IGNORECASE | re.ASCII,
)
_LONGEST: Final = 254
_LONGEST_LOCAL: Final = 64


def normal(text: str) -> str | None:
    """The bare address, its domain in lower case; None when it is none.

    Letters of another alphabet are refused, not guessed: a Cyrillic twin would send the
    answer to nobody.
    """
    bare = _LABEL.sub("", unicodedata.normalize("NFKC", text).strip(_WRAPPING))
    match = _ADDRESS.fullmatch(bare.strip(_WRAPPING))
    if match is None or len(match["local"]) > _LONGEST_LOCAL or len(match.group()) > _LONGEST:
        return None
    return f"{match['local']}@{match['domain'].lower()}"
