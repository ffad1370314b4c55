"""Contributions of a bank to the guarantee fund: what the published text allows to work out.

The rate is known for the year the scheme was introduced alone; for later years the answer says that
it is unknown. The voluntary formula is inferred from the multiplier and labelled so.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal

from agency.errors import BadInput
from agency.facts import read_json
from agency.money import cents, product

Reason = Literal["rate_unknown"]

_HUNDRED: Final = Decimal(100)


@dataclass(frozen=True)
class FundRequest:
    """What a bank gives; amounts in tenge. `first_year` None: told from the year of `on`."""

    on: date
    sme_portfolio: Decimal | None = None
    first_year: bool | None = None
    paid_share_pct: Decimal | None = None
    mandatory_paid: Decimal | None = None
    planned_volume: Decimal | None = None
    project_financing: Decimal | None = None


@dataclass(frozen=True)
class Contribution:
    """Rounded tenge; None where the figures given do not tell. `voluntary` is always inferred."""

    mandatory: Decimal | None
    limit: Decimal | None
    voluntary: Decimal | None
    within_cap: bool | None
    in_force: bool
    reason: Reason | None


def contribution(request: FundRequest) -> Contribution:
    """Mandatory and voluntary contribution, limit and cap; raises `BadInput`."""
    _check(request)
    fund = _fund()
    in_first_year = _is_first_year(request)
    mandatory = _mandatory(request, in_first_year)
    limit = _limit(request, mandatory)
    return Contribution(
        _rounded(mandatory),
        _rounded(limit),
        _rounded(_voluntary(request, limit)),
        _within_cap(request),
        request.on >= date.fromisoformat(fund["document"]["effective"]),
        None if in_first_year else "rate_unknown",
    )


def _is_first_year(request: FundRequest) -> bool:
    if request.first_year is not None:
        return request.first_year
    return request.on.year == date.fromisoformat(_fund()["document"]["effective"]).year


def _mandatory(request: FundRequest, in_first_year: bool) -> Decimal | None:
    if request.sme_portfolio is None or not in_first_year:
        return None
    return product(request.sme_portfolio, _fund()["mandatory"]["rate_percent"]) / _HUNDRED


def _limit(request: FundRequest, mandatory: Decimal | None) -> Decimal | None:
    """The limit grows in proportion to what was actually paid."""
    paid = request.mandatory_paid
    if paid is None and mandatory is not None:
        share = _HUNDRED if request.paid_share_pct is None else request.paid_share_pct
        paid = product(mandatory, share) / _HUNDRED
    return None if paid is None else paid * _fund()["limit"]["multiplier"]


def _voluntary(request: FundRequest, limit: Decimal | None) -> Decimal | None:
    if limit is None or request.planned_volume is None:
        return None
    lacking = max(Decimal(0), request.planned_volume - limit)
    return lacking / Decimal(_fund()["limit"]["multiplier"])


def _within_cap(request: FundRequest) -> bool | None:
    if request.project_financing is None:
        return None
    fund = _fund()["fund"]
    cap = Decimal(fund["project_financing_max_kzt"])
    return request.project_financing <= cap


def _check(request: FundRequest) -> None:
    given = {
        "sme_portfolio": request.sme_portfolio,
        "mandatory_paid": request.mandatory_paid,
        "planned_volume": request.planned_volume,
        "project_financing_kzt": request.project_financing,
    }
    for field, amount in given.items():
        if amount is not None and amount < 0:
            raise BadInput(field, "0 or more")
    share = request.paid_share_pct
    if share is not None and not 0 <= share <= _HUNDRED:
        raise BadInput("paid_share_pct", "a percent from 0 to 100")
    if share is not None and request.mandatory_paid is not None:
        raise BadInput("paid_share_pct", "left out when mandatory_paid is given")


def _rounded(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else cents(amount)


def _fund() -> dict[str, Any]:
    fund: dict[str, Any] = read_json("rules.json")["guarantee_fund"]
    return fund
