"""What a premium estimate is asked for: checked, its debtor, country and classes settled."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Final

from agency.deadlines.calendars import checked_day
from agency.errors import BadInput
from agency.money import Money
from agency.premium.classes import (
    Buyer,
    band_of,
    exact_class,
    own_exporter_band,
)
from agency.premium.obligor import HOME, CountryRisk, Debtor, country_risk, debtor_of
from agency.premium.oecd import Cover, check_cover, horizon_years
from agency.premium.plain import checked_instalments
from agency.premium.short_term import DAYS_A_MONTH
from agency.premium.tariff import DISCOUNTS

MOST_MONTHS: Final = 600
LONG_TERM_MONTHS: Final = 24


@dataclass(frozen=True)
class PremiumRequest:
    """One estimate. Give `credit_days` or `repayment_months`; `country` or `category` (0-7, HI).

    Without `buyer_class` and `buyer` only a Kazakh exporter's own default can be priced.
    """

    product: str
    amount: Money
    on: date
    country: str | None = None
    category: str | None = None
    buyer_class: str | None = None
    buyer: Buyer | None = None
    credit_days: int | None = None
    repayment_months: int | None = None
    disbursement_months: Decimal = Decimal(0)
    average_life_years: Decimal | None = None
    cover: Cover = field(default_factory=Cover)
    deductible_pct: Decimal | None = None
    discounts: tuple[str, ...] = ()
    instalments: int = 1
    first_due: date | None = None

    def check(self) -> None:
        """Raise `BadInput` naming the first field that is missing or out of range."""
        if self.amount.amount <= 0:
            raise BadInput("amount", "above 0")
        check_cover(self.cover)
        checked_instalments(self.instalments)
        self._check_term()
        if self.deductible_pct is not None and not 0 <= self.deductible_pct < 100:
            raise BadInput("deductible_pct", "a percent from 0 to below 100")
        if self.first_due is not None:
            checked_day("first_due", self.first_due)
        for name in self.discounts:
            if name not in DISCOUNTS:
                raise BadInput("discounts", "of " + ", ".join(DISCOUNTS))
        _ = self.risk, self.classes

    @cached_property
    def debtor(self) -> Debtor:
        """Whose default the price is for."""
        return debtor_of(self.product)

    @cached_property
    def risk(self) -> CountryRisk:
        """The debtor's country category; that of Kazakhstan where the exporter is the debtor."""
        if self.country is not None and self.category is not None:
            raise BadInput("category", "left out when country is given")
        if self.debtor == "exporter":
            return self._home_risk()
        if self.country is not None:
            return country_risk(self.country)
        if self.category is None:
            raise BadInput("country", "needed: the debtor's country, or its category")
        if self.category not in {"0", "1", "2", "3", "4", "5", "6", "7", "HI"}:
            raise BadInput("category", "0 to 7")
        return CountryRisk("", self.category, "")

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The classes that come into question, best first; empty where the market is asked."""
        if self.buyer_class is not None and self.buyer is not None:
            raise BadInput("buyer", "left out when buyer_class is given")
        category = self.risk.number
        if self.buyer_class is None and self.buyer is None and self.debtor != "exporter":
            raise BadInput("buyer_class", "needed: a class, or buyer with what is known of it")
        if category is None:
            return ()
        if self.buyer_class is not None:
            return exact_class(self.buyer_class, category)
        if self.buyer is not None:
            return band_of(self.buyer, category)
        return own_exporter_band(category)

    @cached_property
    def credit_months(self) -> Decimal:
        """The repayment term; a month of a term given in days has 30."""
        if self.credit_days is not None:
            return Decimal(self.credit_days) / DAYS_A_MONTH
        return Decimal(self.repayment_months or 0)

    @cached_property
    def horizon(self) -> Decimal:
        """HOR in years: half the delivery period and the credit."""
        return horizon_years(self.disbursement_months, self.credit_months, self.average_life_years)

    @property
    def two_years_or_more(self) -> bool:
        """Whether the minimum premium rate holds rather than the short-term tariff."""
        return self.credit_months >= LONG_TERM_MONTHS or self.horizon >= 2

    def _home_risk(self) -> CountryRisk:
        home = country_risk(HOME)
        if self.country not in {None, HOME}:
            raise BadInput("country", f"left out, or {HOME}: the debtor is the Kazakh exporter")
        if self.category not in {None, home.category}:
            raise BadInput("category", f"left out, or {home.category}: the debtor is in {HOME}")
        return home

    def _check_term(self) -> None:
        if (self.credit_days is None) == (self.repayment_months is None):
            raise BadInput("credit_days", "give credit_days or repayment_months, one of them")
        if not 0 < self.credit_months <= MOST_MONTHS:
            name = "repayment_months" if self.credit_days is None else "credit_days"
            raise BadInput(name, f"above 0, at most {MOST_MONTHS} months")
        if not 0 <= self.disbursement_months <= MOST_MONTHS:
            raise BadInput("disbursement_months", f"from 0 to {MOST_MONTHS}")
        self._check_average_life()

    def _check_average_life(self) -> None:
        life, field = self.average_life_years, "weighted_average_life_years"
        if life is None:
            return
        if self.credit_months < LONG_TERM_MONTHS:
            raise BadInput(field, "only for a repayment term of two years and more")
        if not Decimal("0.25") < life <= self.credit_months / 12:
            raise BadInput(field, "above 0.25, at most the repayment term")
