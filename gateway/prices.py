"""What the chat may name as a price."""

from dataclasses import dataclass

from agency.premium.tariff import Tariff


@dataclass(frozen=True, slots=True)
class Prices:
    """The agency's own tariff in all its versions; whether foreign references may answer too."""

    tariffs: tuple[Tariff, ...] = ()
    reference: bool = False
