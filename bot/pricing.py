"""What an operator sets for prices: the agency's own tariff, the rates' feed, the reference."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from pydantic import ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from agency.errors import BadInput
from agency.premium.tariff import Tariff
from sources.tariffs import WatchedTariffs, load_tariffs

NATIONAL_BANK: Final = "https://nationalbank.kz/rss/get_rates.cfm"
SAMPLE_RATES: Final = ""
"""Stands for no feed: the dated sample that comes along."""


class PricingSettings(BaseSettings):
    """Kept apart from the bot's settings, so that a price can be worked out without them."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    data_dir: Path = Path("data")
    premium_reference: Literal["on", "off"] = "off"
    tariff_file: Path | None = None
    rates_url: str = NATIONAL_BANK

    @property
    def rates_folder(self) -> Path:
        """Where fetched rates are kept and an operator may put files of rates."""
        return self.data_dir / "rates"

    @property
    def feed_chosen(self) -> bool:
        """Whether the operator named a feed, so that a command may go to the network for it."""
        return "rates_url" in self.model_fields_set

    def tariffs(self) -> tuple[Tariff, ...]:
        """Every version of the agency's tariff; none when no file is set. Raises `BadInput`."""
        return load_tariffs(self.tariff_file) if self.tariff_file else ()

    def watched_tariffs(self) -> Callable[[], tuple[Tariff, ...]]:
        """The same for a process that lives on: a new version of the file is taken up."""
        return WatchedTariffs(self.tariff_file) if self.tariff_file else tuple


def load_pricing() -> PricingSettings:
    """The settings; raises `BadInput` that names the first variable which makes no sense."""
    try:
        return PricingSettings()
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(str(first["loc"][0]).upper(), str(first["msg"])) from error
