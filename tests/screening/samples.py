"""Invented list entries that the tests share."""

from agency.screening.entries import Entry, ListedName


def entry(
    name: str,
    *aliases: str,
    kind: str = "org",
    number: str = "1",
    weak: tuple[str, ...] = (),
    countries: tuple[str, ...] = (),
    identifiers: tuple[str, ...] = (),
    list_id: str = "un",
) -> Entry:
    """One entry of a list."""
    names = (
        ListedName(name, "primary"),
        *(ListedName(text) for text in aliases),
        *(ListedName(text, "weak") for text in weak),
    )
    return Entry(list_id, number, kind, names, "TEST", countries, identifiers)  # type: ignore[arg-type]


LISTED = (
    entry("Vintorez Severny Zavod AO", "АО «Винторез Северный завод»", number="1",
          countries=("RU",), identifiers=("7707083893",)),
    entry("Altyn Kalkan LLP", "ТОО «Алтын Қалқан»", number="2", countries=("KZ",)),
    entry("Qodirjon Zarbdorov", "Кодиржон Зарбдоров", kind="person", number="3",
          weak=("Zarb",), countries=("UZ",)),
    entry("150 Motor Repair Plant", number="4", countries=("BY",)),
    entry("Mirhamid Oltinxonov", kind="person", number="5", list_id="ofac_sdn"),
    entry("Bank of Nowhere", number="6"),
    entry("MV Grey Heron", kind="craft", number="7"),
)  # fmt: skip
