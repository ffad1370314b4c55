"""`exportbot products`: the catalogue, one product, a clause card, or the agency itself."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from agency.catalogue.agency_wording import agency_sections
from agency.catalogue.clauses import clause_card
from agency.catalogue.product import Fact, Product
from agency.catalogue.products import product, products
from agency.catalogue.wording import (
    Section,
    clause_lines,
    deal_line,
    fact_line,
    product_line,
    product_title,
    sections,
    source_line,
    source_lines,
)
from agency.errors import BadInput
from locales.texts import LANGUAGES, Texts, texts


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("product", nargs="?", metavar="ID", help="tell all about one product")
    parser.add_argument("--clause", metavar="N", help="the card of a loan insurance clause")
    parser.add_argument("--about", action="store_true", help="the agency itself")
    parser.add_argument("--lang", default="en", metavar="LANG", help=", ".join(LANGUAGES))
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print what was asked for, the list of products by default."""
    words = texts_of(args.lang)
    if args.clause:
        _tell(_clause(args.clause, words), as_json=args.json)
    elif args.about:
        _tell(_about(words), as_json=args.json)
    elif args.product:
        _tell(_product(product(args.product), words), as_json=args.json)
    else:
        _tell({"products": [_product(each, words) for each in products()]}, as_json=args.json)
    return 0


def texts_of(language: str) -> Texts:
    """The texts of a language; raises `BadInput` that lists those there are."""
    for known in LANGUAGES:
        if known == language:
            return texts(known)
    raise BadInput("--lang", "one of " + ", ".join(LANGUAGES))


def _product(each: Product, words: Texts) -> dict[str, Any]:
    return {
        "id": each.id,
        "name": product_title(each, words),
        "line": product_line(each, words),
        "covers": words(f"products-{each.id}-covers"),
        "kind": each.kind,
        "provider": each.provider,
        "referral": each.referral,
        "rules_profile": each.rules_profile,
        "applicants": each.applicants,
        "policyholder": each.policyholder,
        "beneficiary": each.beneficiary,
        "obligor": each.obligor,
        "obligor_group": each.obligor_group,
        "parties": each.parties,
        "terms": each.terms,
        "risks": asdict(each.risks),
        "steps": [words(f"products-step-{step}") for step in each.steps],
        "steps_order": "printed" if each.steps_printed else "rebuilt",
        "conditions": _facts("condition", each.conditions, words),
        "parameters": _facts("parameter", each.parameters, words),
        "papers": [words(f"products-paper-{paper}") for paper in each.papers],
        "used_by": [deal_line(deal, words) for deal in each.used_by],
        "url": each.url,
        "sources": source_lines(each, words),
        "card": _sections(sections(each, words)),
    }


def _facts(kind: str, facts: Iterable[Fact], words: Texts) -> list[dict[str, Any]]:
    return [
        {
            "id": fact.id,
            "text": fact_line(kind, fact, words),
            "values": dict(fact.values),
            "source": source_line(fact.source, words),
        }
        for fact in facts
    ]


def _clause(number: str, words: Texts) -> dict[str, Any]:
    card = clause_card(number)
    title, text, note = clause_lines(card, words)
    return {"id": card.id, "clauses": card.clauses, "title": title, "text": text, "note": note}


def _about(words: Texts) -> dict[str, Any]:
    return {"card": _sections(agency_sections(words))}


def _sections(told: Sequence[Section]) -> list[dict[str, Any]]:
    return [{"id": each.id, "title": each.title, "lines": each.lines} for each in told]


def _tell(answer: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
        return
    sys.stdout.write("\n".join(_lines(answer)) + "\n")


def _lines(answer: dict[str, Any]) -> Iterable[str]:
    if "products" in answer:
        for each in answer["products"]:
            yield f"{each['id']}\n  {each['name']}\n  {each['line']}"
        return
    yield from (
        answer[part] for part in ("name", "title", "line", "text", "note") if part in answer
    )
    for part in answer.get("card", ()):
        yield f"\n{part['title']}"
        yield from (f"  {line}" for line in part["lines"])
    yield from answer.get("sources", ())
