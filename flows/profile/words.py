"""A profile in words: what a person reads of himself."""

from collections.abc import Mapping
from typing import Any, Final

from agency import countries
from gateway.words import reader_language, say
from locales.texts import texts

_PLAIN: Final = ("organisation", "full_name", "post", "phone", "email")


def described(said: Mapping[str, Any]) -> str:
    """Answers of a profile as lines of HTML; what was left empty has none."""
    language = reader_language()
    words = texts(language)
    values = {name: str(said[name]) for name in _PLAIN if said.get(name)}
    if "country" in said:
        values["country"] = countries.name(said["country"], language)
    if said.get("identifier"):
        values["identifier"] = identifier_in_words(said["identifier"])
    if said.get("acting_as"):
        values["acting_as"] = words(f"role-{said['acting_as']}")
    shown = (name for name in _ORDER if name in values)
    return "\n".join(say(language, f"profile-line-{_dashed(n)}", value=values[n]) for n in shown)


def identifier_in_words(identifier: Mapping[str, str]) -> str:
    """A firm's number with its name, and what its digits say; never that it was verified."""
    words = texts(reader_language())
    kind = words(f"identifier-{_dashed(identifier['kind'])}")
    verdict = words(f"profile-verdict-{_dashed(identifier['verdict'])}")
    return words("profile-identifier", kind=kind, number=identifier["value"], verdict=verdict)


_ORDER: Final = (
    "organisation",
    "identifier",
    "country",
    "full_name",
    "post",
    "phone",
    "email",
    "acting_as",
)


def _dashed(code: str) -> str:
    return code.replace("_", "-")
