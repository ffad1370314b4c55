"""Whether a name is written in letters that its country does not use: a hint, never a verdict."""

import unicodedata
from typing import Final

_USED: Final = {
    "CJK": {"CN", "HK", "TW", "MO", "SG", "JP", "KR"},
    "HIRAGANA": {"JP"},
    "KATAKANA": {"JP"},
    "HANGUL": {"KR", "KP"},
    "ARABIC": {
        "AE", "AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR",
        "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE",
    },
    "HEBREW": {"IL"},
    "GREEK": {"GR", "CY"},
    "GEORGIAN": {"GE"},
    "ARMENIAN": {"AM"},
    "DEVANAGARI": {"IN", "NP"},
    "THAI": {"TH"},
}  # fmt: skip
"""Where each script is at home. Latin is read everywhere, and exporters of both our countries
write every foreign name in Cyrillic."""


def unexpected(name: str, country: str) -> bool:
    """Whether letters of a script that is not the country's make up the name or a part of it."""
    found = {unicodedata.name(letter, "").split(" ")[0] for letter in name if letter.isalpha()}
    return any(script in found and country not in places for script, places in _USED.items())
