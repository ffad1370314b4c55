"""A yente service that the agency already runs, asked by its `/match` and answered as our hits."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

import aiohttp

from agency.screening.entries import Entry, EntryKind, ListedName, Weight
from agency.screening.hits import Evidence, Hit, aligned
from agency.screening.names import clean, parse
from agency.screening.score import REVIEW, name_score, score, strength
from agency.screening.screener import (
    Query,
    check_name,
    country_evidence,
    identifier_evidence,
)
from agency.screening.tokens import Kind
from sources.watchlists.parsing import identifiers

TIMEOUT: Final = aiohttp.ClientTimeout(total=15, sock_connect=5)
LARGEST_ANSWER: Final = 5_000_000
MOST_RESULTS: Final = 50
LONGEST_PAUSE: Final = 5.0
"""Seconds for which a busy service may ask to be left alone; after a longer time is no answer."""
SCOPE: Final = "sanctions"
_OK: Final = 200
_BUSY: Final = (429, 503)
_SCHEMAS: Final[Mapping[Kind | None, str]] = {
    "person": "Person",
    "org": "Company",
    None: "LegalEntity",
}
_CRAFTS: Final = ("Vessel", "Airplane", "Vehicle")
_NUMBERS: Final = ("registrationNumber", "taxNumber", "innCode", "ogrnCode", "idNumber", "leiCode")
_BINDING: Final[Mapping[str, tuple[str, ...]]] = {
    "un_sc_sanctions": ("KZ", "KG"),
    "kz_afmrk_sanctions": ("KZ", "KG"),
    "kg_fiu_national": ("KG",),
}
"""The service's names of the lists that bind, and whose users they bind."""


class RemoteFailed(Exception):
    """The service gave no answer that can be used; nothing may be concluded from that."""


@dataclass(frozen=True, slots=True)
class RemoteScreener:
    """Where the service is, which of its collections is searched, for the users of which country.

    A `key` of one word is sent as an API key, one with its kind before it as it stands.
    """

    session: aiohttp.ClientSession
    address: str
    scope: str = SCOPE
    key: str = field(default="", repr=False)
    user_country: str = "KZ"

    async def screen(self, query: Query) -> list[Hit]:
        """Hits from the review threshold on, the surest first.

        Raises `BadInput` for a name that cannot be looked for and `RemoteFailed`.
        """
        check_name(query.name)
        answer = await self._answer({"queries": {"q": _question(query)}})
        try:
            said = answer["responses"]["q"]
            if said.get("status", _OK) != _OK:
                raise RemoteFailed(f"the service answered the query with {said['status']}")
            results = [result for result in said["results"] if result["score"] >= REVIEW]
            found = [_hit(query, result, self.user_country) for result in results]
        except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
            raise RemoteFailed("the answer has not the shape of /match") from error
        hits = [hit for hit in found if hit is not None]
        return sorted(hits, key=lambda hit: (-hit.score, hit.entry.entity_id))

    async def _answer(self, body: object) -> dict[str, Any]:
        """The answer, asked for a second time where the service was busy for a moment."""
        try:
            found = await self._post(body)
            if isinstance(found, float):
                await asyncio.sleep(found)
                found = await self._post(body)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise RemoteFailed(f"no answer: {type(error).__name__}") from error
        if isinstance(found, float):
            raise RemoteFailed("the service is busy")
        if not isinstance(found, dict):
            raise RemoteFailed("the answer is no object")
        return found

    async def _post(self, body: object) -> object:
        """The answer as JSON; of a busy service the seconds to wait."""
        url = f"{self.address.rstrip('/')}/match/{quote(self.scope, safe='')}"
        async with self.session.post(
            url,
            params={"limit": MOST_RESULTS, "threshold": str(REVIEW)},
            json=body,
            headers=self._headers(),
            timeout=TIMEOUT,
            allow_redirects=False,
        ) as response:
            pause = _pause(response)
            if pause is not None:
                return pause
            if response.status != _OK:
                raise RemoteFailed(f"the service answered {response.status}")
            raw = bytearray()
            async for chunk in response.content.iter_any():
                raw += chunk
                if len(raw) > LARGEST_ANSWER:
                    raise RemoteFailed("the answer is too large")
        return json.loads(raw)

    def _headers(self) -> dict[str, str]:
        if not self.key:
            return {}
        return {"Authorization": self.key if " " in self.key else f"ApiKey {self.key}"}


def _pause(response: aiohttp.ClientResponse) -> float | None:
    """For how long a busy service asks to be left alone, if that is short."""
    if response.status not in _BUSY:
        return None
    asked = response.headers.get("Retry-After", "1")
    return float(asked) if asked.isdecimal() and float(asked) <= LONGEST_PAUSE else None


def _question(query: Query) -> dict[str, Any]:
    properties: dict[str, list[str]] = {"name": [query.name]}
    if query.country:
        properties["country"] = [query.country.lower()]
    if query.identifier:
        properties["idNumber" if query.kind == "person" else "registrationNumber"] = [
            query.identifier
        ]
    return {"schema": _SCHEMAS[query.kind], "properties": properties}


def _hit(query: Query, result: Mapping[str, Any], user_country: str) -> Hit | None:
    value = round(float(result["score"]), 4)
    level = strength(value)
    if level is None:
        return None
    # One and the same of several, whoever asks and in whatever order they come: what officers
    # clear is a pair with the record of one list.
    datasets = sorted(result.get("datasets") or ["remote"], key=lambda name: (_rank(name), name))
    entry = _entry(result, datasets[0])
    asked, kind = clean(query.name), _kind(entry)
    alias = max(
        entry.names,
        key=lambda name: (name_score(query.name, name.text, kind), asked in clean(name.text)),
    )
    binding = any(user_country in _BINDING.get(name, ()) for name in datasets)
    weight: Weight = "binding" if binding else "informative"
    return Hit(entry, alias, value, level, weight, _evidence(query, entry, alias))


def _rank(dataset: str) -> int:
    names = list(_BINDING)
    return names.index(dataset) if dataset in names else len(names)


def _kind(entry: Entry) -> Kind:
    return "person" if entry.kind == "person" else "org"


def _evidence(query: Query, entry: Entry, alias: ListedName) -> Evidence:
    """Our own reading of the two names, beside the service's score."""
    kind = _kind(entry)
    scored = score(parse(query.name, kind), parse(alias.text, kind), kind)
    left, right = scored.alignment.left, scored.alignment.right
    place, number = country_evidence(query, entry), identifier_evidence(query, entry)
    for_ = {
        "identifier-equal": number == "equal",
        "same-words": bool(scored.features.exact),
        "country-same": place == "same",
    }
    against = {
        "identifier-different": number == "different",
        "country-different": place == "different",
        "kind-different": query.kind is not None and query.kind != kind,
        "words-missing": bool(left or right),
    }
    return Evidence(
        scored.value,
        aligned(scored.alignment.links),
        tuple(word.raw for word in left),
        tuple(word.raw for word in right),
        place,
        number,
        tuple(_true(for_)),
        tuple(_true(against)),
    )


def _true(said: Mapping[str, bool]) -> Iterable[str]:
    return (name for name, holds in said.items() if holds)


def _entry(result: Mapping[str, Any], dataset: str) -> Entry:
    properties: Mapping[str, list[str]] = result["properties"]
    schema = result["schema"]
    kind: EntryKind = "person" if schema == "Person" else "craft" if schema in _CRAFTS else "org"
    texts = dict.fromkeys(
        [result["caption"], *properties.get("name", ()), *properties.get("alias", ())]
    )
    names = tuple(
        ListedName(text, "alias" if place else "primary") for place, text in enumerate(texts)
    )
    return Entry(
        dataset,
        result["id"],
        kind,
        names,
        " ".join(properties.get("programId", ())),
        tuple(code.upper() for code in properties.get("country", ())),
        identifiers(text for key in _NUMBERS for text in properties.get(key, ())),
        tuple(day[:4] for day in properties.get("birthDate", ())),
        str(result.get("last_change") or ""),
    )
