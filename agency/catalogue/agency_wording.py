"""The agency told in the words of one language, and the two texts for foreign buyers."""

from collections.abc import Iterable

from agency.catalogue.agency_card import agency_card
from agency.catalogue.wording import Section
from agency.countries import name as country_name
from locales.texts import Texts


def agency_sections(words: Texts) -> tuple[Section, ...]:
    """About the agency: mandate, standing, offices, representations and past destinations."""
    card = agency_card()
    name = card.names[words.language]
    about = [
        words("products-about-mandate", name=f"{name} ({card.brand})"),
        words("products-about-parent"),
        words("products-about-rating", value=card.rating),
        words("products-about-check"),
    ]
    members = [
        words(f"products-about-membership-{each.id}", since=str(each.since or ""))
        for each in card.memberships
    ]
    return (
        Section("about", name, tuple(about)),
        Section("members", words("products-label-members"), tuple(members)),
        Section("offices", words("products-label-offices"), tuple(_offices(words))),
        Section("abroad", words("products-about-representations"), tuple(_abroad(words))),
        Section("destinations", words("products-about-destinations"), destinations(words)),
    )


def destinations(words: Texts) -> tuple[str, ...]:
    """Past destinations by region, a line each, with what the brochure leaves unclear."""
    regions = (
        words(f"products-region-{region}")
        + ": "
        + ", ".join(sorted(country_name(code, words.language) for code in codes))
        for region, codes in agency_card().destinations.items()
    )
    notes = ("products-about-korea-note", "products-about-latin-america-note")
    return (*regions, *map(words, notes))


def buyer_page(words: Texts) -> str:
    """The one page for a foreign buyer."""
    card = agency_card()
    contacts = f"{card.site} · {card.email} · {card.offices[0].phone}"
    return words("products-buyer-page", name=card.brand) + "\n" + contacts


def supplier_card(words: Texts) -> str:
    """What a foreign buyer forwards to its supplier when it wants to pay later."""
    card = agency_card()
    return words(
        "products-supplier-card", name=card.brand, site=card.site, phone=card.offices[0].phone
    )


def _offices(words: Texts) -> Iterable[str]:
    for office in agency_card().offices:
        yield f"{words(f'products-about-office-{office.id}')}: {office.address}, {office.phone}"
    yield f"{agency_card().site}, {agency_card().email}"


def _abroad(words: Texts) -> Iterable[str]:
    for each in agency_card().representations:
        cities = ", ".join(words(f"products-about-city-{city}") for city in each.cities)
        yield f"{country_name(each.country, words.language)}: {cities}"
