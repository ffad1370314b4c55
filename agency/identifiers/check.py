"""Whether a firm's number looks like one of its country. It is never more than "looks valid"."""

import importlib
import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal

from stdnum.exceptions import InvalidFormat, InvalidLength, ValidationError

from agency.identifiers.rules import DIGIT_CHECKED, LEI, Kind, Rule, rules_of
from agency.letters import DASHES

Verdict = Literal["looks_valid", "wrong_length", "wrong_check_digit", "unknown_rules"]
Basis = Literal["check_digit", "length", "nothing"]

_CYRILLIC_TWINS: Final = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
_SEPARATORS: Final = re.compile(rf"[\s._/\\:,{re.escape(DASHES)}]+")
_LABEL: Final = re.compile(
    r"^\W*(?:БИН|ИИН|БСН|ЖСН|ИНН|ОГРН|ОГРНИП|УНП|ПИН|СТИР|ЕДРПОУ|ЄДРПОУ|"
    r"BIN|IIN|INN|OGRN|STIR|TIN|VAT|VKN|VÖEN|VOEN|IDNO|GSTIN|TRN|LEI|USCC)(?=[\W\d])\W*"
)
_NUMBER: Final = re.compile(r"[0-9A-Z]{2,40}")


@dataclass(frozen=True, slots=True)
class IdentifierCheck:
    """What was made of a number.

    `normal` is its written form without separators. `wrong_length` also covers letters where
    the country has digits. `by` says how much stands behind `looks_valid`.
    """

    kind: Kind
    normal: str
    verdict: Verdict
    country: str
    by: Basis


def kinds(country: str) -> tuple[Kind, ...]:
    """What a country calls its firms' numbers, the usual one first; LEI is known everywhere."""
    return tuple(rule.kind for rule in rules_of(country.strip().upper()))


def check(country: str, text: str) -> IdentifierCheck:
    """Judge a number by the rules of its country (ISO 3166-1 alpha-2), whatever else it fits."""
    country = country.strip().upper()
    number = _clean(text)
    rule = _rule_for(country, number)
    if rule.kind == "registration":
        return IdentifierCheck(rule.kind, number, "unknown_rules", country, "nothing")
    if not _fits(rule, number):
        return IdentifierCheck(rule.kind, number, "wrong_length", country, "length")
    if rule.module is None:
        return IdentifierCheck(rule.kind, number, "looks_valid", country, "length")
    normal, verdict = _validate(rule.module, number)
    if rule.kind == "eu_vat" and verdict == "looks_valid":
        normal = _with_prefix(country, normal)
    return IdentifierCheck(rule.kind, normal, verdict, country, "check_digit")


def at_home_in(text: str) -> tuple[str, ...]:
    """The countries whose check digit a number satisfies: a hint where it fits none of its own."""
    number = _clean(text)
    return tuple(
        country
        for country in DIGIT_CHECKED
        if (found := check(country, number)).verdict == "looks_valid"
        and found.by == "check_digit"
        and found.kind != LEI.kind
    )


def _clean(text: str) -> str:
    upper = unicodedata.normalize("NFKC", text).upper()
    bare = _SEPARATORS.sub("", _LABEL.sub("", upper))
    return bare.translate(_CYRILLIC_TWINS)


def _rule_for(country: str, number: str) -> Rule:
    rules = rules_of(country)
    fitting = [r for r in rules if r.lengths and _fits(r, number)]
    shaped = [r for r in fitting if re.match(r.shape, number)]
    return next(iter(shaped or fitting), rules[0])


def _fits(rule: Rule, number: str) -> bool:
    if not rule.lengths:
        return bool(_NUMBER.fullmatch(number))
    lettered = rule.kind in {"uscc", "gstin", LEI.kind}
    wanted = _NUMBER.fullmatch(number) if lettered else number.isdecimal() and number.isascii()
    return bool(wanted) and len(number) in rule.lengths


def _validate(module: str, number: str) -> tuple[str, Verdict]:
    try:
        return importlib.import_module(module).validate(number), "looks_valid"
    except (InvalidLength, InvalidFormat):
        return number, "wrong_length"
    except ValidationError:
        return number, "wrong_check_digit"


def _with_prefix(country: str, number: str) -> str:
    prefix = "EL" if country == "GR" else country
    return number if number.startswith(prefix) else prefix + number
