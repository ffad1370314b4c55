"""A product, a comparison and a clause told in the words of one language."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from agency.catalogue.clauses import ClauseCard
from agency.catalogue.product import Fact, PastDeal, Product, Source
from agency.catalogue.products import close_pair, difference, product, source_dates
from agency.countries import name as country_name
from locales.texts import Texts


class Section(NamedTuple):
    """A part of a card: its heading and its lines."""

    id: str
    title: str
    lines: tuple[str, ...]


class Row(NamedTuple):
    """One line of a comparison: what is compared, and a cell per product."""

    title: str
    cells: tuple[str, ...]


def product_title(each: Product, words: Texts) -> str:
    """The full name."""
    return words(f"products-{each.id}-name")


def product_line(each: Product, words: Texts) -> str:
    """What it does, in one line without a full stop."""
    return words(f"products-{each.id}-line")


def sections(each: Product, words: Texts) -> tuple[Section, ...]:
    """The whole card; a section that has nothing to say is left out."""
    told = (
        ("covers", [words(f"products-{each.id}-covers")]),
        ("kind", [words(f"products-kind-{each.kind}")]),
        ("applies", [_parties(each.applicants, words)]),
        ("paid", [_party(each.beneficiary, words)]),
        ("obligor", [_party(each.obligor, words)]),
        ("signs", [_parties(each.parties, words)]),
        ("terms", [_terms(each, words)]),
        ("steps", _steps(each, words)),
        ("conditions", [fact_line("condition", fact, words) for fact in each.conditions]),
        ("papers", [words(f"products-paper-{paper}") for paper in each.papers]),
        ("parameters", [fact_line("parameter", fact, words) for fact in each.parameters]),
        ("risks", _risks(each, words)),
        ("used_by", _used_by(each, words)),
        ("page", [each.url] if each.url else []),
    )
    return tuple(
        Section(part, words(f"products-label-{part}"), tuple(lines))
        for part, lines in told
        if lines
    )


def fact_line(kind: str, fact: Fact, words: Texts) -> str:
    """A condition or a parameter with its figures as the language writes them."""
    shown = {name: _figure(value, words) for name, value in fact.values.items()}
    return words(f"products-{kind}-{fact.id}", **shown)


def source_line(source: Source, words: Texts) -> str:
    """Where a fact was read and how old that is."""
    days = {
        kind: words.date(date.fromisoformat(day)) for kind, day in source_dates(source.id).items()
    }
    return words(f"products-source-{source.id}", page=str(source.page or ""), **days)


def source_lines(each: Product, words: Texts) -> tuple[str, ...]:
    """Every source the card draws on, once."""
    facts = (*each.conditions, *each.parameters)
    told = [source_line(source, words) for source in (each.source, *(f.source for f in facts))]
    return tuple(dict.fromkeys(told))


def deal_line(deal: PastDeal, words: Texts) -> str:
    """Who sold what to where."""
    countries = ", ".join(country_name(code, words.language) for code in deal.countries)
    goods = words(f"products-goods-{deal.goods}")
    return words("products-used-by-line", client=deal.client, goods=goods, countries=countries)


def compare(ids: Sequence[str], words: Texts) -> tuple[Row, ...]:
    """Products side by side: kind, who applies, who is paid, whose default, who signs, terms."""
    chosen = [product(each) for each in ids]
    rows = (
        ("kind", [words(f"products-kind-{each.kind}") for each in chosen]),
        ("applies", [_parties(each.applicants, words) for each in chosen]),
        ("paid", [_party(each.beneficiary, words) for each in chosen]),
        ("obligor", [_party(each.obligor, words) for each in chosen]),
        ("signs", [_parties(each.parties, words) for each in chosen]),
        ("terms", [_terms(each, words) for each in chosen]),
    )
    return tuple(Row(words(f"products-label-{part}"), tuple(cells)) for part, cells in rows)


def differences(ids: Sequence[str], words: Texts) -> tuple[str, ...]:
    """What tells the close pairs among `ids` apart, each named before its sentence."""
    pairs = [(one, other) for place, one in enumerate(ids) for other in ids[place + 1 :]]
    found = [told for one, other in pairs if (told := difference(one, other))]
    return tuple(
        " / ".join(product_title(product(each), words) for each in close_pair(told))
        + ": "
        + words(f"products-differ-{told}")
        for told in found
    )


def clause_lines(card: ClauseCard, words: Texts) -> tuple[str, str, str]:
    """Title, retelling, and the note that it is one."""
    return (
        words("products-clause-title", clauses=words.clauses(card.clauses)),
        words(f"products-clause-{card.id}"),
        words("products-clause-note"),
    )


def _party(party: str, words: Texts) -> str:
    return words(f"products-party-{party}")


def _parties(parties: Iterable[str], words: Texts) -> str:
    return ", ".join(_party(party, words) for party in parties)


def _terms(each: Product, words: Texts) -> str:
    return ", ".join(words(f"products-term-{term}") for term in each.terms)


def _steps(each: Product, words: Texts) -> list[str]:
    steps = [
        f"{number}. {words(f'products-step-{step}')}"
        for number, step in enumerate(each.steps, start=1)
    ]
    return steps if each.steps_printed else [*steps, words("products-steps-rebuilt")]


def _risks(each: Product, words: Texts) -> list[str]:
    if each.risks.stated_on != "general_list":
        return []
    ids = (*each.risks.political, *each.risks.commercial)
    listed = [risk for risk in ids if words.has(f"products-risk-{risk}")]
    return [
        *(words(f"products-risk-{risk}") for risk in listed),
        words("products-risk-general_note"),
    ]


def _used_by(each: Product, words: Texts) -> list[str]:
    deals = [deal_line(deal, words) for deal in each.used_by]
    return [*deals, words("products-used-by-note")] if deals else []


def _figure(value: str, words: Texts) -> str:
    amount, _, currency = value.partition(" ")
    if currency:
        return words.money(Decimal(amount), currency)
    if amount.count("-") == 2:
        return words.date(date.fromisoformat(amount))
    return words.number(Decimal(amount))
