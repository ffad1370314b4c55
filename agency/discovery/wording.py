"""Outcomes, reasons and checks told in the words of one language."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from agency.catalogue.product import Product
from agency.catalogue.products import product
from agency.catalogue.wording import Section, product_line, product_title, source_lines
from agency.discovery.checks import Argument, Check
from agency.discovery.table import stages
from locales.texts import Texts


def reason(product_id: str, said: Sequence[str], words: Texts) -> str:
    """Why a product fits, in one sentence made of the person's own answers.

    `said` are the text keys of the answers, as `Walk.said` and `retrace` give them.
    """
    line = product_line(product(product_id), words)
    if not said:
        return words("discovery-reason-plain", line=line)
    quoted = ", ".join(words("discovery-quote", text=words(key)) for key in said)
    return words("discovery-reason", said=quoted, line=line[0].lower() + line[1:])


def check_line(check: Check, words: Texts) -> str:
    """A check's result explained: met, failed and why, or still to be checked."""
    shown = {name: _shown(value, words) for name, value in check.arguments.items()}
    key = f"discovery-check-{check.text}"
    if check.passed is False:
        return words(f"{key}-failed", **shown)
    state = "passed" if check.passed else "open"
    return words(f"discovery-check-{state}", what=words(key, **shown))


def summary(
    product_id: str, said: Sequence[str], judged: Sequence[Check], words: Texts
) -> tuple[Section, ...]:
    """The page a person takes to another institution: answers, checks, papers, source and age."""
    chosen = product(product_id)
    provider = words(f"products-party-{chosen.provider}")
    note = (words("products-referral-notice"), words("discovery-summary-note"))
    parts = (
        ("answers", tuple(words(key) for key in said)),
        ("checks", tuple(check_line(check, words) for check in judged)),
        ("papers", _papers(chosen, words)),
    )
    head = Section("title", words("discovery-summary-title", provider=provider), note)
    body = (Section(part, words(f"discovery-summary-{part}"), lines) for part, lines in parts)
    source = Section("source", product_title(chosen, words), source_lines(chosen, words))
    return (head, *body, source)


def stage_map(words: Texts) -> tuple[Section, ...]:
    """The stages of a deal with the usual products of each."""
    return tuple(
        Section(
            stage,
            words(f"discovery-stage-{stage}"),
            tuple(product_title(product(each), words) for each in ids),
        )
        for stage, ids in stages().items()
    )


def _papers(chosen: Product, words: Texts) -> tuple[str, ...]:
    if not chosen.papers:
        return (words("discovery-summary-papers-none"),)
    return tuple(words(f"products-paper-{paper}") for paper in chosen.papers)


def _shown(value: Argument, words: Texts) -> str:
    if isinstance(value, date):
        return words.date(value)
    return words.number(value) if isinstance(value, Decimal) else value


def listed_warning(list_name: str, as_of: date, words: Texts) -> str:
    """What stands on a card whose funder is on a sanctions list."""
    return words("products-listed-warning", list=list_name, date=words.date(as_of))


def intent_label(intent: str, words: Texts) -> str:
    """A button for an intent: the product's name or the service's."""
    kind, _, name = intent.partition(":")
    if kind == "product":
        return product_title(product(name), words)
    return words(f"discovery-intent-{name or kind}")
