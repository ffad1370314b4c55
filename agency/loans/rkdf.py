"""The loan of the Russian-Kyrgyz Development Fund: who may have it, and what early repayment costs.

Figures from `agency/data/rules.json`; the fund's page has no date, so the fund confirms them.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Literal

from agency.errors import BadInput
from agency.facts import read_csv, read_json
from agency.money import Money

Condition = Literal[
    "borrower",
    "currency",
    "amount",
    "term",
    "grace",
    "russian_share",
    "own_contribution",
    "prohibited_purpose",
]
Purpose = Literal["fixed_assets", "trade_turnover"]
HOME: Final = "KG"


@dataclass(frozen=True)
class Application:
    """What a borrower plans; shares are percents of the contract price and of the financed sum."""

    borrower_country: str
    legal_entity: bool
    currency: str
    amount_usd: Decimal
    purpose: Purpose
    term_months: int
    grace_months: int
    russian_share_pct: Decimal
    own_contribution_pct: Decimal
    activity: str


@dataclass(frozen=True)
class EarlyRepayment:
    """The fee, and whether it stands on the page's figure, which its own words contradict."""

    fee: Money
    fee_percent: Decimal
    from_page: bool


def failed_conditions(plan: Application) -> tuple[Condition, ...]:
    """Every condition that `plan` does not meet, in the order of the fund's page."""
    fund = _fund()
    if plan.purpose not in fund["term"]["max_years"]:
        raise BadInput("purpose", "one of " + ", ".join(fund["term"]["max_years"]))
    holds: dict[Condition, bool] = {
        "borrower": plan.borrower_country == HOME and plan.legal_entity,
        "currency": plan.currency in fund["currencies"],
        "amount": 0 < plan.amount_usd <= fund["amount"]["max"],
        "term": 0 < plan.term_months <= 12 * fund["term"]["max_years"][plan.purpose],
        "grace": 0 <= plan.grace_months <= fund["grace"]["max_months"],
        "russian_share": plan.russian_share_pct >= fund["russian_share"]["min_percent"],
        "own_contribution": plan.own_contribution_pct >= fund["own_contribution"]["min_percent"],
        "prohibited_purpose": not prohibited(plan.activity),
    }
    return tuple(condition for condition, met in holds.items() if not met)


def prohibited(activity: str) -> bool:
    """Whether a description of the activity touches what the fund never finances.

    A match of words only: a description that avoids them passes, and the fund looks at the rest.
    """
    words = re.sub(r"[\W_]+", " ", activity.casefold())
    return any(
        re.search(rf"\b{re.escape(row['stem'])}", words) for row in read_csv("rkdf_prohibited.csv")
    )


def early_repayment(prepaid: Money, fee_percent: Decimal | None = None) -> EarlyRepayment:
    """The fee for repaying early; without `fee_percent` the figure of the page is used."""
    if prepaid.amount <= 0:
        raise BadInput("prepaid", "above 0")
    if fee_percent is not None and not 0 <= fee_percent <= 100:
        raise BadInput("fee_percent", "a percent from 0 to 100")
    stated = Decimal(_fund()["early_repayment"]["fee_percent"])
    percent = stated if fee_percent is None else fee_percent
    return EarlyRepayment(prepaid.percent(percent).rounded(), percent, fee_percent is None)


def _fund() -> dict[str, Any]:
    fund: dict[str, Any] = read_json("rules.json")["rkdf"]
    return fund
