"""What the chat may name as a price."""

from collections.abc import Callable
from dataclasses import dataclass

from agency.premium.tariff import Tariff


@dataclass(frozen=True, slots=True)
class Prices:
    """Where the agency's own tariff is read; whether foreign references may answer too."""

    source: Callable[[], tuple[Tariff, ...]] = tuple
    reference: bool = False

    @property
    def tariffs(self) -> tuple[Tariff, ...]:
        """The agency's own tariff in all the versions that are known now."""
        return self.source()
