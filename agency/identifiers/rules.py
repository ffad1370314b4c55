"""Which numbers a country gives its firms, and where the rule of each is found."""

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal[
    "bin", "iin", "ru_inn", "ru_ogrn", "uscc", "vkn", "unp", "voen", "edrpou", "idno", "gstin",
    "kg_inn", "stir", "tj_inn", "ge_id", "am_tin", "trn", "eu_vat", "lei", "registration",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of number: the lengths it may have and the module that knows its check digit.

    `module` (with python-stdnum's `validate`) is imported only when a number of the kind is
    checked; None means that only the length is known. An empty `lengths` leaves the length to
    the module. `shape` tells kinds of one length apart.
    """

    kind: Kind
    lengths: tuple[int, ...]
    module: str | None = None
    shape: str = ""


LEI: Final = Rule("lei", (20,), "stdnum.lei")
REGISTRATION: Final = Rule("registration", ())

# In the order in which the country's firms know them; the first is asked for.
_NATIONAL: Final[dict[str, tuple[Rule, ...]]] = {
    "KZ": (
        Rule("bin", (12,), "agency.identifiers.kazakhstan", r"\d{4}[456]"),
        Rule("iin", (12,), "agency.identifiers.kazakhstan", r"\d{4}[0-3]"),
    ),
    "RU": (Rule("ru_inn", (10, 12), "stdnum.ru.inn"), Rule("ru_ogrn", (13, 15), "stdnum.ru.ogrn")),
    "CN": (Rule("uscc", (18,), "stdnum.cn.uscc"),),
    "TR": (Rule("vkn", (10,), "stdnum.tr.vkn"),),
    "BY": (Rule("unp", (9,), "stdnum.by.unp"),),
    "AZ": (Rule("voen", (10,), "stdnum.az.voen"),),
    "UA": (Rule("edrpou", (8,), "stdnum.ua.edrpou"),),
    "MD": (Rule("idno", (13,), "stdnum.md.idno"),),
    "IN": (Rule("gstin", (15,), "stdnum.in_.gstin"),),
    "KG": (Rule("kg_inn", (14,)),),
    "UZ": (Rule("stir", (9,)),),
    "TJ": (Rule("tj_inn", (9,)),),
    "GE": (Rule("ge_id", (9,)),),
    "AM": (Rule("am_tin", (8,)),),
    "AE": (Rule("trn", (15,)),),
}

DIGIT_CHECKED: Final = tuple(
    country for country, rules in _NATIONAL.items() if any(rule.module for rule in rules)
)
"""Countries of the region whose numbers carry a check digit that is known."""

_EU_VAT_MODULES: Final = {
    "AT": "at.uid", "BE": "be.vat", "BG": "bg.vat", "CY": "cy.vat", "CZ": "cz.dic",
    "DE": "de.vat", "DK": "dk.cvr", "EE": "ee.kmkr", "ES": "es.nif", "FI": "fi.alv",
    "FR": "fr.tva", "GR": "gr.vat", "HR": "hr.oib", "HU": "hu.anum", "IE": "ie.vat",
    "IT": "it.iva", "LT": "lt.pvm", "LU": "lu.tva", "LV": "lv.pvn", "MT": "mt.vat",
    "NL": "nl.btw", "PL": "pl.nip", "PT": "pt.nif", "RO": "ro.cf", "SE": "se.vat",
    "SI": "si.ddv", "SK": "sk.dph",
}  # fmt: skip


def rules_of(country: str) -> tuple[Rule, ...]:
    """The rules of a country (ISO 3166-1, upper case), the firm's own number first."""
    if module := _EU_VAT_MODULES.get(country):
        return (Rule("eu_vat", (), f"stdnum.{module}"), LEI)
    return (*_NATIONAL.get(country, (REGISTRATION,)), LEI)
