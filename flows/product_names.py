"""How products are named to people, and in which groups they are listed."""

from typing import Final

from agency.catalogue import products as catalogue
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts

GROUPS: Final = {
    "exporter": (
        "exporter_insured_buyer_risk",
        "exporter_insured_bank_risk",
        "investor_insured",
    ),
    "financing": (
        "loan_insurance_rules",
        "financier_insured_exporter_risk",
        "financier_insured_buyer_risk",
        "bank_insured_bank_risk",
    ),
    "liability": ("exporter_liability",),
    "guarantee": ("agency_guarantee",),
    "referral": ("referral_rkdf", "referral_guarantee_fund"),
}
"""Which rules profiles make up a group of the list."""


def group_of(product: str) -> str:
    """The group of the list in which a product stands."""
    profile = catalogue.product(product).rules_profile
    return next(group for group, profiles in GROUPS.items() if profile in profiles)


def product_button(language: ChatLanguage, product: str) -> str:
    """A product's name where room is scarce."""
    return texts(language)(f"product-short-{product.replace('_', '-')}")


def product_name(language: ChatLanguage, product: str) -> str:
    """A product's full name, without HTML."""
    return texts(language)(f"products-{product}-name")


def product_named(text: str) -> str | None:
    """The product that `text` names in full or as its button does, in any of the languages."""
    wanted = text.strip().casefold()
    for product in catalogue.products():
        for language in CHAT_LANGUAGES:
            names = (product_name(language, product.id), product_button(language, product.id))
            if wanted in (name.casefold() for name in names):
                return product.id
    return None
