"""Premium estimates: reference tariffs, the agency's own, class bands, instalments, refunds."""

from agency.premium.classes import CLASSES, Buyer, BuyerKind, band_of, classes_in
from agency.premium.estimate import Estimate, Instalment, Span, estimate
from agency.premium.obligor import CountryRisk, Debtor, country_risk, debtor_of
from agency.premium.oecd import Cover, Enhancement, Quality, minimum_premium_rate
from agency.premium.plain import additional_premium, plain_premium, refund
from agency.premium.remarks import Method
from agency.premium.request import PremiumRequest
from agency.premium.short_term import short_term_rate
from agency.premium.tariff import DISCOUNTS, Tariff, in_force
from agency.premium.tariff_file import Problem, parse_tariff, problems_of

__all__ = [
    "CLASSES",
    "DISCOUNTS",
    "Buyer",
    "BuyerKind",
    "CountryRisk",
    "Cover",
    "Debtor",
    "Enhancement",
    "Estimate",
    "Instalment",
    "Method",
    "PremiumRequest",
    "Problem",
    "Quality",
    "Span",
    "Tariff",
    "additional_premium",
    "band_of",
    "classes_in",
    "country_risk",
    "debtor_of",
    "estimate",
    "in_force",
    "minimum_premium_rate",
    "parse_tariff",
    "plain_premium",
    "problems_of",
    "refund",
    "short_term_rate",
]
