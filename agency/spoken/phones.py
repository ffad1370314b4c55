"""Telephone numbers as people dial them, in the international form."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class _Plan:
    """A country's code, the pattern of its national numbers, and the digit dialled before them."""

    code: str
    national: str
    trunk: str


_PLANS: Final = {
    "KZ": _Plan("7", r"[67]\d{9}", "8"),
    "RU": _Plan("7", r"[3-9]\d{9}", "8"),
    "KG": _Plan("996", r"\d{9}", "0"),
    "UZ": _Plan("998", r"\d{9}", "8"),
    "TJ": _Plan("992", r"\d{9}", "8"),
}
_WRITTEN: Final = re.compile(r"[+(]*\d[\d\s().\-/]*[\d)]")
_PREFIX: Final = re.compile(r"^\s*(?:tel|тел|моб|phone|телефон)[.:\s]+", re.IGNORECASE)
_EXTENSION: Final = re.compile(r"[,;\s]*(?:доб|вн|ішкі|ички|ext|x|#)[.\s:]*\d{1,6}$", re.IGNORECASE)
_INTERNATIONAL: Final = re.compile(r"\+[1-9]\d{7,14}")


def normal(text: str, country: str) -> str | None:
    """`+` and digits, or None when `text` is no telephone number.

    A number without a country code is read as one of `country` (ISO 3166-1); an extension
    is dropped. Other countries' numbers are kept as given and need their `+` or `00`.
    """
    written = _EXTENSION.sub("", _PREFIX.sub("", unicodedata.normalize("NFKC", text).strip()))
    if not _WRITTEN.fullmatch(written):
        return None
    digits = re.sub(r"\D", "", written)
    if written.lstrip("(").startswith("+"):
        return _checked(digits)
    if digits.startswith("00"):
        return _checked(digits[2:])
    plan = _PLANS.get(country.upper())
    return _national(digits, plan) if plan else None


def _national(digits: str, plan: _Plan) -> str | None:
    for prefix in ("", plan.trunk, plan.code):
        if digits.startswith(prefix) and re.fullmatch(plan.national, digits[len(prefix) :]):
            return f"+{plan.code}{digits[len(prefix) :]}"
    return None


def _checked(digits: str) -> str | None:
    """Known plans must fit; of others only the length of E.164 is known."""
    plans = [plan for plan in _PLANS.values() if digits.startswith(plan.code)]
    fits = any(re.fullmatch(plan.code + plan.national, digits) for plan in plans)
    return f"+{digits}" if _INTERNATIONAL.fullmatch(f"+{digits}") and (fits or not plans) else None
