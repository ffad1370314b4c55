"""What a list says of one person or firm, and what is known of the list itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

EntryKind = Literal["person", "org", "craft"]
"""A craft is a ship or an aircraft: named like a firm, found only by exact words."""
Quality = Literal["primary", "alias", "weak"]
Weight = Literal["binding", "informative"]


@dataclass(frozen=True, slots=True)
class ListedName:
    """One spelling that a list gives; a weak one never raises an alert alone."""

    text: str
    quality: Quality = "alias"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of one list. Identifiers are bare upper-case letters and digits."""

    list_id: str
    entity_id: str
    kind: EntryKind
    names: tuple[ListedName, ...]
    programme: str = ""
    countries: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    version: str = ""
    """What the list says of the record's last change, empty where it says nothing."""


@dataclass(frozen=True, slots=True)
class ListInfo:
    """A list as configured: what its hits weigh and when it is too old to rely on."""

    id: str
    title: str
    weight: Weight
    max_age_days: int
    binding_for: tuple[str, ...] = ()
    """Users (by country) for whom an informative list binds."""

    def weight_for(self, user_country: str) -> Weight:
        """What a hit weighs for the users of one country."""
        return "binding" if user_country in self.binding_for else self.weight


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One loaded list: its records, the day it speaks for, what could not be read."""

    info: ListInfo
    as_of: date | None
    entries: tuple[Entry, ...]
    skipped: Mapping[str, int] = field(default_factory=dict)
    """Reason to number of records that were left out."""


def bare_identifier(text: str) -> str:
    """An identifier without spaces and marks, as lists and people write it differently."""
    return "".join(letter for letter in text.upper() if letter.isalnum())
