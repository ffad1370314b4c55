"""What the loaded lists say of the catalogue's providers and funders."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from storage.statements import insert_or_update
from storage.tables import facts

_NAME: Final = "listed_funders"


@dataclass(frozen=True, slots=True)
class Listed:
    """A strong hit: the name as it was screened, the list and the list's date."""

    name: str
    list: str
    as_of: date


def keep(connection: Connection, found: Mapping[str, Listed] | None) -> None:
    """Keep the strong hits by product; None while no list is loaded."""
    plain = None
    if found is not None:
        plain = {
            product: {"name": hit.name, "list": hit.list, "as_of": hit.as_of.isoformat()}
            for product, hit in found.items()
        }
    values = {"name": _NAME, "value": json.dumps(plain, ensure_ascii=False)}
    insert_or_update(connection, facts, values, key=["name"])


def read(connection: Connection) -> dict[str, Listed] | None:
    """The strong hits by product; None while no list was loaded."""
    stored = connection.execute(select(facts.c.value).where(facts.c.name == _NAME)).scalar()
    found = None if stored is None else json.loads(stored)
    if found is None:
        return None
    return {
        product: Listed(hit["name"], hit["list"], date.fromisoformat(hit["as_of"]))
        for product, hit in found.items()
    }
