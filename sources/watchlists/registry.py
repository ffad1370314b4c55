"""The lists that can be loaded: how each is read, what it weighs, which files it needs.

Addresses, limits and the agency's own lists come from `lists.json` in the lists' folder:
`{"un": {"urls": {"main": "https://..."}, "max_age_days": 3},
  "own": {"title": "...", "weight": "binding", "columns": {"name": "fio", "identifier": "iin"}}}`.
"""

import json
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


@dataclass(frozen=True, slots=True)
class Setup:
    """One list as configured. `parts` are its files, the first of them needed."""

    info: ListInfo
    read: Reader
    parts: tuple[str, ...] = (MAIN,)
    urls: Mapping[str, str] = field(default_factory=dict)
    national_for: str = ""
    """The country for whose users no result is complete without this list."""


def _one(read: Callable[[str, str], Parsed]) -> Reader:
    return lambda files, list_id: read(files[MAIN], list_id)


def _table(mapping: columns.Columns) -> Reader:
    return lambda files, list_id: columns.read(files[MAIN], list_id, mapping)


# The two national lists are handed over as tables; a different layout is set in lists.json.
KZ_FMA: Final = columns.Columns(
    name="last_name+first_name+middle_name",
    id="number",
    alias="aliases",
    kind="type",
    fixed_country="KZ",
    identifier="iin_bin",
    programme="basis",
    born="birth_date",
)
KG_SFIS: Final = columns.Columns(
    name="last_name+first_name+middle_name",
    id="number",
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
    country="country",
    identifier="identifier",
    programme="programme",
    born="born",
)
_OFAC_PARTS: Final = ("prim", "alt", "add", "comments")
_KNOWN: Final = (
    Setup(ListInfo("un", "UN Security Council consolidated list", "binding", 3), _one(un.read)),
    Setup(
        ListInfo("kz_fma", "Financial Monitoring Agency of Kazakhstan", "binding", 7),
        _table(KZ_FMA),
        national_for="KZ",
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
        national_for="KG",
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
    Setup(ListInfo("own", "The agency's own list", "binding", 365), _table(OWN)),
)


def setups(folder: Path) -> dict[str, Setup]:
    """All known lists with what `lists.json` says of them; raises `BadInput` when it is wrong."""
    found = {setup.info.id: setup for setup in _KNOWN}
    path = folder / CONFIG
    if not path.exists():
        return found
    try:
        said = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise BadInput(CONFIG, f"is not JSON: {error}") from error
    if not isinstance(said, dict) or not all(isinstance(part, dict) for part in said.values()):
        raise BadInput(CONFIG, "must be an object of objects, one for each list")
    for list_id, part in said.items():
        found[list_id] = _configured(list_id, part, found.get(list_id))
    return found


def _configured(list_id: str, said: dict[str, Any], known: Setup | None) -> Setup:
    unknown = set(said) - {"urls", "title", "weight", "max_age_days", "columns", "binding_for"}
    if unknown:
        raise BadInput(f"{CONFIG}.{list_id}", f"does not know {sorted(unknown)[0]}")
    if known is None and "columns" not in said:
        raise BadInput(f"{CONFIG}.{list_id}", "is not a known list and has no columns")
    base = known or Setup(ListInfo(list_id, list_id, "informative", 30), _table(KZ_FMA))
    info = replace(
        base.info,
        **{key: said[key] for key in ("title", "weight", "max_age_days") if key in said},
    )
    if info.weight not in ("binding", "informative"):
        raise BadInput(f"{CONFIG}.{list_id}.weight", "must be binding or informative")
    if "binding_for" in said:
        info = replace(info, binding_for=tuple(said["binding_for"]))
    read = _table(_mapping(list_id, said["columns"])) if "columns" in said else base.read
    return replace(base, info=info, read=read, urls=said.get("urls", {}))


def _mapping(list_id: str, said: dict[str, Any]) -> columns.Columns:
    allowed = {item.name for item in fields(columns.Columns)}
    unknown = set(said) - allowed
    if unknown or "name" not in said:
        why = f"does not know {sorted(unknown)[0]}" if unknown else "must name the column of names"
        raise BadInput(f"{CONFIG}.{list_id}.columns", why)
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in said.items()
    }
    return columns.Columns(**given)
