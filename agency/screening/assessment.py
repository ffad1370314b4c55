"""A whole check of one buyer: hits, identifier, country, lists, and the level they make."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from agency.countries import codes
from agency.errors import BadInput
from agency.facts import read_csv
from agency.identifiers.check import IdentifierCheck, check
from agency.screening.freshness import ListState, Notice, notices
from agency.screening.hits import Hit
from agency.screening.level import Level, Reason, level_of
from agency.screening.screener import Query, Screener

NOT_CHECKED: Final = ("ownership", "court_and_debt", "creditworthiness", "politically_exposed")
"""What no check of this kind looks at; said with every result."""

_HIGH_FROM: Final = 6
_NOT_CLASSIFIED: Final = "NR"
_HIGH_INCOME: Final = "HI"


@dataclass(frozen=True, slots=True)
class CountryCategory:
    """The OECD category of a country, 0-7, HI or NR; None where the table has no such country."""

    country: str
    category: str | None
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer to one check; a hit is possible, never a verdict."""

    level: Level
    reasons: tuple[Reason, ...]
    hits: tuple[Hit, ...]
    identifier: IdentifierCheck | None
    country: CountryCategory
    lists: tuple[ListState, ...]
    notices: tuple[Notice, ...]


def assess(
    screener: Screener, states: Sequence[ListState], query: Query, today: date
) -> Assessment:
    """Check one buyer; raises `BadInput` for a name or country that cannot be looked for."""
    category_of(query.country or "")
    return assessed(screener.screen(query), states, query, today)


def assessed(
    hits: Iterable[Hit], states: Sequence[ListState], query: Query, today: date
) -> Assessment:
    """What hits, lists, country and number make together; raises `BadInput` for no country."""
    country = category_of(query.country or "")
    found = tuple(hits)
    number = check(country.country, query.identifier) if query.identifier else None
    said = tuple(notices(states, today))
    reasons = (
        *_of_hits(found, states, today),
        *_of_notices(said, states, today),
        _of_country(country),
        _of_identifier(number, today),
    )
    loaded = tuple(state for state in states if state.loaded)
    return Assessment(level_of(reasons), reasons, found, number, country, loaded, said)


def category_of(country: str) -> CountryCategory:
    """The country's risk category with its date; raises `BadInput` for what is no country."""
    code = country.strip().upper()
    if code not in codes():
        raise BadInput("country", "needs an ISO 3166-1 code of two letters, such as UZ")
    row = next((row for row in read_csv("country_risk.csv") if row["iso2"] == code), None)
    if row is None:
        return CountryCategory(code, None, None)
    return CountryCategory(code, row["category"], date.fromisoformat(row["as_of"]))


def _days(states: Sequence[ListState]) -> dict[str, date | None]:
    return {state.info.id: state.as_of or state.checked_on for state in states}


def _of_hits(hits: Sequence[Hit], states: Sequence[ListState], today: date) -> Iterable[Reason]:
    dates = _days(states)
    for hit in hits:
        finding = "strong_hit" if hit.strength == "strong" else "review_hit"
        list_id = hit.entry.list_id
        yield Reason(finding, list_id, dates.get(list_id), hit.name)  # type: ignore[arg-type]
    if not hits and any(state.loaded for state in states):
        yield Reason("no_hit", "lists", min(filter(None, dates.values()), default=today))


def _of_notices(
    said: Iterable[Notice], states: Sequence[ListState], today: date
) -> Iterable[Reason]:
    dates = _days(states)
    for notice in said:
        if notice.id == "no-lists":
            yield Reason("no_lists", "lists", today)
        elif notice.id == "list-missing":
            yield Reason("national_list_missing", notice.list_id, today, notice.title)
        else:
            of = dates.get(notice.list_id)
            yield Reason("list_old", notice.list_id, of, notice.title)


def _of_country(country: CountryCategory) -> Reason:
    shown = country.category or ""
    if country.category is None:
        return Reason("country_unknown", "oecd", None, country.country)
    if country.category == _NOT_CLASSIFIED:
        return Reason("country_not_classified", "oecd", country.as_of, country.country)
    if country.category != _HIGH_INCOME and int(country.category) >= _HIGH_FROM:
        return Reason("country_high", "oecd", country.as_of, shown)
    return Reason("country_low", "oecd", country.as_of, shown)


def _of_identifier(number: IdentifierCheck | None, today: date) -> Reason:
    if number is None:
        return Reason("identifier_missing", "identifier", None)
    if number.verdict == "unknown_rules":
        return Reason("identifier_unchecked", "identifier", today, number.normal)
    good = number.verdict == "looks_valid"
    return Reason(
        "identifier_good" if good else "identifier_bad", "identifier", today, number.normal
    )
