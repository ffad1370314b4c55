"""The checks after a choice: each explained, none ends the talk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from agency.catalogue.product import Product
from agency.catalogue.products import product, screened_names
from agency.discovery.screens import Answers
from agency.facts import read_json
from agency.loans.rkdf import HOME, prohibited

Argument = str | Decimal | date
Entry = Mapping[str, Any]
Verdict = bool | None

SPECIALIST: Final = "specialist"
SUSPICION: Final = "sanctions_signs"
_EVERY: Final = "agency"


@dataclass(frozen=True)
class ListHit:
    """A strong hit of a provider or funder on a loaded list."""

    name: str
    list: str
    as_of: date


@dataclass(frozen=True)
class Check:
    """`passed` is None while the answers do not tell; `text` is the tail of its text keys."""

    id: str
    text: str
    passed: Verdict
    arguments: Mapping[str, Argument]


@dataclass(frozen=True)
class Surroundings:
    """What a check needs beside the answers.

    `hits` is None while no list is loaded, else the strong hits by product, empty when clean.
    """

    today: date
    hits: Mapping[str, ListHit] | None = None


def checks(product_id: str, answers: Answers, around: Surroundings) -> tuple[Check, ...]:
    """The checks of one product in the guide's order."""
    chosen = product(product_id)
    told = [entry for entry in read_json("discovery.json")["checks"] if _meant(entry, chosen)]
    judged = tuple(_judge(entry, chosen, answers, around) for entry in told)
    if answers.get(SUSPICION) is True:
        return (*judged, Check(SPECIALIST, SPECIALIST, False, {}))
    return judged


def may_apply(product_id: str, around: Surroundings) -> bool:
    """Whether the chat offers a request: not for a referral, nor where a list names the funder."""
    listed = around.hits is not None and product_id in around.hits
    return not product(product_id).referral and not listed


def _meant(entry: Entry, chosen: Product) -> bool:
    if entry["products"] == _EVERY:
        return not chosen.referral
    return chosen.id in entry["products"]


def _judge(entry: Entry, chosen: Product, answers: Answers, around: Surroundings) -> Check:
    text = entry.get("text", entry["id"])
    if entry["kind"] == "unlisted":
        return _unlisted(entry["id"], chosen.id, around)
    if entry["kind"] == "from_day":
        start = date.fromisoformat(entry["limit"])
        return Check(entry["id"], text, around.today >= start, {"from": start})
    limit = _limit(entry, answers)
    return Check(entry["id"], text, _KINDS[entry["kind"]](entry, limit, answers), _shown(limit))


def _unlisted(check_id: str, product_id: str, around: Surroundings) -> Check:
    if around.hits is None or not screened_names(product_id):
        return Check(check_id, check_id, None, {})
    hit = around.hits.get(product_id)
    if hit is None:
        return Check(check_id, check_id, True, {})
    told: dict[str, Argument] = {"name": hit.name, "list": hit.list, "date": hit.as_of}
    return Check(check_id, check_id, False, told)


def _limit(entry: Entry, answers: Answers) -> Any:
    limit: Any = entry.get("limit")
    if entry["kind"] == "at_most_field":
        return answers.get(str(limit))
    if entry["kind"] == "at_most_by":
        return limit.get(answers.get(entry["by"]), max(limit.values()))
    return limit


def _shown(limit: Any) -> dict[str, Argument]:
    if isinstance(limit, int | Decimal) and not isinstance(limit, bool):
        return {"limit": Decimal(limit), "months": Decimal(limit)}
    return {}


def _true(entry: Entry, _: Any, answers: Answers) -> Verdict:
    return answers.get(entry["field"])


def _not_equal(entry: Entry, limit: Any, answers: Answers) -> Verdict:
    value = answers.get(entry["field"])
    return None if value is None else value != limit


def _one_of(entry: Entry, limit: Any, answers: Answers) -> Verdict:
    value = answers.get(entry["field"])
    return None if value is None else value in limit


def _at_most(entry: Entry, limit: Any, answers: Answers) -> Verdict:
    value = answers.get(entry["field"])
    return None if value is None or limit is None else Decimal(value) <= Decimal(limit)


def _at_least(entry: Entry, limit: Any, answers: Answers) -> Verdict:
    value = answers.get(entry["field"])
    return None if value is None else Decimal(value) >= Decimal(limit)


def _kyrgyz_entity(_: Entry, __: Any, answers: Answers) -> Verdict:
    country, entity = answers.get("borrower_country"), answers.get("legal_entity")
    if country is None and entity is None:
        return None
    if country not in (None, HOME) or entity is False:
        return False
    return None if country is None or entity is None else True


def _not_prohibited(entry: Entry, _: Any, answers: Answers) -> Verdict:
    value = answers.get(entry["field"])
    return None if value is None else not prohibited(value)


_KINDS: Final[Mapping[str, Callable[[Entry, Any, Answers], Verdict]]] = {
    "true": _true,
    "not_equal": _not_equal,
    "one_of": _one_of,
    "at_most": _at_most,
    "at_most_field": _at_most,
    "at_most_by": _at_most,
    "at_least": _at_least,
    "kyrgyz_entity": _kyrgyz_entity,
    "not_prohibited": _not_prohibited,
}
