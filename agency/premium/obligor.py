"""Whose default a product's price is for, and where that debtor sits."""

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from agency.errors import BadInput
from agency.facts import read_csv, read_json
from agency.profiles import profile_of

Debtor = Literal["foreign_buyer", "foreign_bank", "exporter"]
HOME: Final = "KZ"
HIGH_INCOME: Final = "HI"
NOT_CLASSIFIED: Final = "NR"
_NO_PRICE: Final = {
    "guarantee": "a guarantee bears a fee, ask the agency for a quote",
    "referral": "another institution decides and sets its own price",
}


@dataclass(frozen=True)
class CountryRisk:
    """`category` is 0-7, or HI for high-income countries, which the rule does not classify."""

    country: str
    category: str
    as_of: str

    @property
    def number(self) -> int | None:
        """The category the formula takes; None where the market is the benchmark."""
        return int(self.category) if self.category in "1234567" else None


def debtor_of(product: str) -> Debtor:
    """Whose default the price is for; raises `BadInput` where there is no premium to work out."""
    instrument = profile_of(product).instrument
    if instrument in _NO_PRICE:
        raise BadInput("product", f"{product} has no premium here: {_NO_PRICE[instrument]}")
    obligor = _obligors()[product]
    if not obligor.startswith("foreign"):
        return "exporter"
    return "foreign_bank" if obligor.endswith("bank") else "foreign_buyer"


def country_risk(country: str) -> CountryRisk:
    """The category of a country by its two-letter code; raises `BadInput` when it has none."""
    row = next((row for row in read_csv("country_risk.csv") if row["iso2"] == country), None)
    if row is None:
        raise BadInput("country", "a two-letter country code")
    if row["category"] == NOT_CLASSIFIED:
        raise BadInput("country", f"{country} has no risk category; give category 0-7 instead")
    return CountryRisk(country, row["category"], row["as_of"])


@cache
def _obligors() -> dict[str, str]:
    return {
        product: parties["obligor"]
        for profile in read_json("rules_profiles.json")["profiles"]
        for product, parties in profile["parties"].items()
    }
