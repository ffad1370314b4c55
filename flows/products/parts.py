"""The parts of a card, each short enough for one message."""

from collections.abc import Iterable
from typing import Final

from agency.catalogue.product import Product
from agency.catalogue.wording import Section, sections, source_lines
from agency.profiles import profile_of
from locales.texts import Texts

PARTS: Final = {
    "parties": ("kind", "applies", "paid", "obligor", "signs", "terms"),
    "takes": ("steps", "conditions", "papers"),
    "parameters": ("parameters",),
    "risks": ("risks",),
    "used_by": ("used_by",),
    "rules": ("page",),
}
"""Which sections of the catalogue make up a part."""
_SOURCED: Final = ("takes", "parameters")


def available(each: Product, words: Texts) -> tuple[str, ...]:
    """The parts that have something to say; where the rules are is always said."""
    known = {section.id for section in sections(each, words)}
    return tuple(part for part, ids in PARTS.items() if part == "rules" or known & set(ids))


def part_of(each: Product, part: str, words: Texts) -> tuple[Section, ...]:
    """The sections of one part, with where its facts were read and how old that is."""
    found = [one for one in sections(each, words) if one.id in PARTS[part]]
    return (*found, *_more(each, part, words))


def _more(each: Product, part: str, words: Texts) -> Iterable[Section]:
    if part in _SOURCED:
        yield Section("sources", words("catalogue-sources"), source_lines(each, words))
    if part == "rules" and not each.referral:
        yield Section("rules", words("catalogue-part-rules"), (words("products-rules-where"),))
    if part == "rules" and each.referral:
        yield Section("sources", words("catalogue-sources"), source_lines(each, words))


def quotes_clauses(each: Product) -> bool:
    """Whether clauses of the rules are told for this product."""
    return profile_of(each.id).quotes_clauses
