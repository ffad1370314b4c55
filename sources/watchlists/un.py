"""The Security Council's consolidated list, XML of scsanctions.un.org."""

from collections.abc import Iterator
from datetime import date
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from agency.screening.entries import Entry, EntryKind
from sources.watchlists.parsing import (
    ListDamaged,
    Parsed,
    countries,
    identifiers,
    names,
    years,
)

_NAME_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def read(text: str, list_id: str) -> Parsed:
    """All individuals and entities; aliases of quality Low are weak."""
    try:
        root = fromstring(text)
    except (ParseError, DefusedXmlException) as error:
        raise ListDamaged("the XML is cut off or damaged") from error
    if root.tag != "CONSOLIDATED_LIST":
        raise ListDamaged("the XML is no CONSOLIDATED_LIST")
    parsed = Parsed([], _day(root.get("dateGenerated", "")))
    kinds: tuple[tuple[str, EntryKind], ...] = (("INDIVIDUAL", "person"), ("ENTITY", "org"))
    for tag, kind in kinds:
        for element in root.iter(tag):
            entry = _entry(element, tag, kind, list_id)
            if entry.names:
                parsed.entries.append(entry)
            else:
                parsed.skipped["no_name"] += 1
    return parsed


def _entry(element: Element, tag: str, kind: EntryKind, list_id: str) -> Entry:
    aliases = list(element.iter(f"{tag}_ALIAS"))
    return Entry(
        list_id,
        _text(element, "DATAID") or _text(element, "REFERENCE_NUMBER"),
        kind,
        names(
            (" ".join(filter(None, (_text(element, part) for part in _NAME_PARTS))),),
            (
                *_originals(_text(element, "NAME_ORIGINAL_SCRIPT")),
                *(_text(alias, "ALIAS_NAME") for alias in aliases if not _weak(alias)),
            ),
            (_text(alias, "ALIAS_NAME") for alias in aliases if _weak(alias)),
        ),
        _text(element, "UN_LIST_TYPE"),
        countries(_all(element, ("NATIONALITY/VALUE", f"{tag}_ADDRESS/COUNTRY"))),
        identifiers(_all(element, (f"{tag}_DOCUMENT/NUMBER",))),
        years(" ".join(_all(element, (f"{tag}_DATE_OF_BIRTH/YEAR", f"{tag}_DATE_OF_BIRTH/DATE")))),
        _text(element, "VERSIONNUM"),
    )


def _weak(alias: Element) -> bool:
    return _text(alias, "QUALITY").casefold() == "low"


def _originals(text: str) -> list[str]:
    """The names in their own script; some records hold several, set apart by marks."""
    return [part for part in text.replace("；", ";").replace("،", ";").split(";") if part.strip()]


def _text(element: Element, tag: str) -> str:
    return (element.findtext(tag) or "").strip()


def _all(element: Element, paths: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        for found in element.findall(path):
            yield (found.text or "").strip()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
