"""A yente service that the agency already runs, asked by its `/match` and answered as our hits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import aiohttp

from agency.screening.entries import Entry, EntryKind, ListedName, bare_identifier
from agency.screening.hits import Evidence, Hit
from agency.screening.names import clean
from agency.screening.score import REVIEW, name_score, strength
from agency.screening.screener import (
    Query,
    check_name,
    country_evidence,
    identifier_evidence,
)
from agency.screening.tokens import Kind

TIMEOUT: Final = aiohttp.ClientTimeout(total=15, sock_connect=5)
LARGEST_ANSWER: Final = 5_000_000
_OK: Final = 200
_SCHEMAS: Final[Mapping[Kind | None, str]] = {
    "person": "Person",
    "org": "Company",
    None: "LegalEntity",
}
_CRAFTS: Final = ("Vessel", "Airplane", "Vehicle")
_NUMBERS: Final = ("registrationNumber", "taxNumber", "innCode", "ogrnCode", "idNumber", "leiCode")


class RemoteFailed(Exception):
    """The service gave no answer that can be used; nothing may be concluded from that."""


@dataclass(frozen=True, slots=True)
class RemoteScreener:
    """Where the service is and which of its collections is searched."""

    session: aiohttp.ClientSession
    address: str
    scope: str = "sanctions"

    async def screen(self, query: Query) -> list[Hit]:
        """Hits from the review threshold on, the surest first.

        Raises `BadInput` for a name that cannot be looked for and `RemoteFailed`.
        """
        check_name(query.name)
        answer = await self._post({"queries": {"q": _question(query)}})
        try:
            results = answer["responses"]["q"]["results"]
            found = [_hit(query, result) for result in results if result["score"] >= REVIEW]
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise RemoteFailed("the answer has not the shape of /match") from error
        hits = [hit for hit in found if hit is not None]
        return sorted(hits, key=lambda hit: (-hit.score, hit.entry.entity_id))

    async def _post(self, body: object) -> dict[str, Any]:
        url = f"{self.address.rstrip('/')}/match/{self.scope}"
        try:
            async with self.session.post(url, json=body, timeout=TIMEOUT) as response:
                if response.status != _OK:
                    raise RemoteFailed(f"the service answered {response.status}")
                if (response.content_length or 0) > LARGEST_ANSWER:
                    raise RemoteFailed("the answer is too large")
                found = await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise RemoteFailed(f"no answer: {type(error).__name__}") from error
        if not isinstance(found, dict):
            raise RemoteFailed("the answer is no object")
        return found


def _question(query: Query) -> dict[str, Any]:
    properties: dict[str, list[str]] = {"name": [query.name]}
    if query.country:
        properties["country"] = [query.country.lower()]
    if query.identifier:
        properties["idNumber" if query.kind == "person" else "registrationNumber"] = [
            query.identifier
        ]
    return {"schema": _SCHEMAS[query.kind], "properties": properties}


def _hit(query: Query, result: Mapping[str, Any]) -> Hit | None:
    score = round(float(result["score"]), 4)
    level = strength(score)
    if level is None:
        return None
    entry = _entry(result)
    kind: Kind = "person" if entry.kind == "person" else "org"
    asked = clean(query.name)
    alias = max(
        entry.names,
        key=lambda name: (name_score(query.name, name.text, kind), asked in clean(name.text)),
    )
    place, number = country_evidence(query, entry), identifier_evidence(query, entry)
    for_ = [*(["identifier-equal"] * (number == "equal")), *(["country-same"] * (place == "same"))]
    against = ["country-different"] if place == "different" else []
    evidence = Evidence(
        name_score(query.name, alias.text, kind),
        (),
        (),
        (),
        place,
        number,
        tuple(for_),
        tuple(against),
    )
    return Hit(entry, alias, score, level, "informative", evidence)


def _entry(result: Mapping[str, Any]) -> Entry:
    properties: Mapping[str, list[str]] = result["properties"]
    schema = result["schema"]
    kind: EntryKind = "person" if schema == "Person" else "craft" if schema in _CRAFTS else "org"
    texts = dict.fromkeys(
        [result["caption"], *properties.get("name", ()), *properties.get("alias", ())]
    )
    names = tuple(
        ListedName(text, "alias" if place else "primary") for place, text in enumerate(texts)
    )
    datasets = result.get("datasets") or ["remote"]
    return Entry(
        datasets[0],
        result["id"],
        kind,
        names,
        " ".join(properties.get("programId", ())),
        tuple(code.upper() for code in properties.get("country", ())),
        tuple(bare_identifier(text) for key in _NUMBERS for text in properties.get(key, ())),
        tuple(day[:4] for day in properties.get("birthDate", ())),
        str(result.get("last_change") or ""),
    )
