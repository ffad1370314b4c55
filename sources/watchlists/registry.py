"""The lists that can be loaded: how each is read, what it weighs, which files it needs.

Addresses, limits and the agency's own lists come from `lists.json` in the lists' folder:
`{"un": {"urls": {"main": "https://..."}, "max_age_days": 3},
  "own": {"title": "...", "weight": "binding", "columns": {"name": "fio", "identifier": "iin"}}}`.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from agency.screening.entries import ListInfo
from sources.watchlists import columns, eu, ofac, simple, uk, un
from sources.watchlists.parsing import Parsed

Reader = Callable[[Mapping[str, str], str], Parsed]
MAIN: Final = "main"
CONFIG: Final = "lists.json"
EVERYBODY: Final = "*"


@dataclass(frozen=True, slots=True)
class Setup:
    """One list as configured. `parts` are its files, the first of them needed."""

    info: ListInfo
    read: Reader
    parts: tuple[str, ...] = (MAIN,)
    urls: Mapping[str, str] = field(default_factory=dict)
    needed_for: str = ""
    """The country for whose users no result is complete without this list; or `EVERYBODY`."""
    mapping: columns.Columns | None = None
    """Of a table that the agency brings itself, in whatever encoding its office writes."""

    def needed(self, user_country: str) -> bool:
        """Whether the users of a country have to hear that the list is missing."""
        return self.needed_for in (user_country, EVERYBODY)


def _one(read: Callable[[str, str], Parsed]) -> Reader:
    return lambda files, list_id: read(files[MAIN], list_id)


def _table(mapping: columns.Columns) -> Reader:
    return lambda files, list_id: columns.read(files[MAIN], list_id, mapping)


# The two national lists are handed over as tables; a different layout is set in lists.json.
# Their line numbers are no ids: they move whenever somebody is added or removed above.
KZ_FMA: Final = columns.Columns(
    name="last_name+first_name+middle_name",
    alias="aliases",
    kind="type",
    fixed_country="KZ",
    identifier="iin_bin",
    programme="basis",
    born="birth_date",
)
KG_SFIS: Final = columns.Columns(
    name="last_name+first_name+middle_name",
    alias="aliases",
    kind="type",
    fixed_country="KG",
    identifier="inn",
    programme="basis",
    born="birth_date",
)
OWN: Final = columns.Columns(
    name="name",
    id="id",
    alias="aliases",
    kind="kind",
    fixed_kind="org",
    country="country",
    identifier="identifier",
    programme="programme",
    born="born",
)
_OFAC_PARTS: Final = ("prim", "alt", "add", "comments")
_KNOWN: Final = (
    Setup(
        ListInfo("un", "UN Security Council consolidated list", "binding", 3),
        _one(un.read),
        needed_for=EVERYBODY,
    ),
    Setup(
        ListInfo("kz_fma", "Financial Monitoring Agency of Kazakhstan", "binding", 7),
        _table(KZ_FMA),
        needed_for="KZ",
        mapping=KZ_FMA,
    ),
    Setup(
        ListInfo(
            "kg_sfis",
            "State Financial Intelligence Service of Kyrgyzstan",
            "informative",
            7,
            ("KG",),
        ),
        _table(KG_SFIS),
        needed_for="KG",
        mapping=KG_SFIS,
    ),
    Setup(ListInfo("ofac_sdn", "OFAC SDN", "informative", 3), ofac.read, _OFAC_PARTS),
    Setup(ListInfo("ofac_cons", "OFAC consolidated", "informative", 7), ofac.read, _OFAC_PARTS),
    Setup(ListInfo("eu_fsf", "EU financial sanctions", "informative", 3), _one(eu.read)),
    Setup(ListInfo("uk_conlist", "UK sanctions targets", "informative", 3), _one(uk.read)),
    Setup(
        ListInfo("us_csl", "US consolidated screening list", "informative", 7),
        _one(simple.read_csl),
    ),
    Setup(
        ListInfo("opensanctions", "OpenSanctions targets", "informative", 3),
        _one(simple.read_opensanctions),
    ),
    Setup(ListInfo("own", "The agency's own list", "binding", 365), _table(OWN), mapping=OWN),
)
_FIELDS: Final[Mapping[str, type]] = {
    "title": str, "weight": str, "max_age_days": int, "binding_for": list, "urls": dict,
    "columns": dict,
}  # fmt: skip
_LIST_ID: Final = re.compile(r"[a-z][a-z0-9_-]{0,40}")
_TYPES: Final[Mapping[type, str]] = {
    str: "a text", int: "a whole number", list: "a list", tuple: "a list of texts",
    dict: "an object", bool: "true or false",
}  # fmt: skip
_TAKEN: Final = ("sample", "remote")
"""Names by which the results tell of something else."""


def setups(folder: Path) -> dict[str, Setup]:
    """All known lists with what `lists.json` says of them; raises `BadInput` when it is wrong."""
    found = {setup.info.id: setup for setup in _KNOWN}
    path = folder / CONFIG
    if not path.exists():
        return found
    try:
        said = json.loads(path.read_text("utf-8-sig"))
    except ValueError as error:
        raise BadInput(CONFIG, f"is not JSON: {error}") from error
    except OSError as error:
        raise BadInput(CONFIG, "cannot be read") from error
    if not isinstance(said, dict) or not all(isinstance(part, dict) for part in said.values()):
        raise BadInput(CONFIG, "must be an object of objects, one for each list")
    for list_id, part in said.items():
        found[list_id] = _configured(list_id, part, found.get(list_id))
    return found


def _configured(list_id: str, said: dict[str, Any], known: Setup | None) -> Setup:
    where = f"{CONFIG}.{list_id}"
    if not _LIST_ID.fullmatch(list_id) or list_id in _TAKEN:
        raise BadInput(where, "cannot name a list: a-z, 0-9, _ and -, a letter first")
    _typed(where, said, _FIELDS)
    if known is None and "columns" not in said:
        raise BadInput(where, "is not a known list and has no columns")
    base = known or Setup(ListInfo(list_id, list_id, "informative", 30), _table(OWN))
    made = replace(base, info=_info(where, said, base.info), urls=_urls(where, said, base.parts))
    if "columns" not in said:
        return made
    mapping = _mapping(f"{where}.columns", said["columns"])
    return replace(made, read=_table(mapping), mapping=mapping, parts=(MAIN,))


def _typed(where: str, said: Mapping[str, Any], fields_: Mapping[str, type]) -> None:
    for name, value in said.items():
        if name not in fields_:
            raise BadInput(where, f"does not know {name}; it knows {', '.join(sorted(fields_))}")
        if not isinstance(value, fields_[name]) or isinstance(value, bool) != (
            fields_[name] is bool
        ):
            raise BadInput(f"{where}.{name}", f"must be {_TYPES[fields_[name]]}")


def _info(where: str, said: Mapping[str, Any], base: ListInfo) -> ListInfo:
    info = replace(
        base, **{key: said[key] for key in ("title", "weight", "max_age_days") if key in said}
    )
    if info.weight not in ("binding", "informative"):
        raise BadInput(f"{where}.weight", "must be binding or informative")
    if info.max_age_days < 1:
        raise BadInput(f"{where}.max_age_days", "must be at least 1")
    countries = said.get("binding_for", list(info.binding_for))
    if not all(isinstance(code, str) and re.fullmatch("[A-Z]{2}", code) for code in countries):
        raise BadInput(f"{where}.binding_for", "must be a list of country codes such as KG")
    return replace(info, binding_for=tuple(countries))


def _urls(where: str, said: Mapping[str, Any], parts: tuple[str, ...]) -> Mapping[str, str]:
    urls: Mapping[str, Any] = said.get("urls", {})
    for part, url in urls.items():
        if part not in parts:
            raise BadInput(f"{where}.urls", f"{part} is none of the parts {', '.join(parts)}")
        if not isinstance(url, str) or not url.startswith(("http://", "https://")):
            raise BadInput(f"{where}.urls.{part}", "must be an address as https://...")
    if urls and parts[0] not in urls:
        raise BadInput(f"{where}.urls", f"needs the part {parts[0]}")
    return urls


def _mapping(where: str, said: Mapping[str, Any]) -> columns.Columns:
    kinds = {item.name: type(getattr(OWN, item.name)) for item in fields(columns.Columns)}
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in said.items()
    }
    _typed(where, given, kinds)
    if not given.get("name"):
        raise BadInput(where, "must name the column of names")
    if len(given.get("delimiter", ",")) != 1 or not given.get("split", ";"):
        raise BadInput(where, "delimiter is one character, split at least one")
    if given.get("fixed_kind", "org") not in ("person", "org", "craft"):
        raise BadInput(f"{where}.fixed_kind", "must be person, org or craft")
    return columns.Columns(**given)
