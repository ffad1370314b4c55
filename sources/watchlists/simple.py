"""Lists of one row per record: the US trade.gov consolidated list and OpenSanctions' simple CSV."""

import re
from typing import Final

from sources.watchlists.columns import Columns, Row, read
from sources.watchlists.parsing import Parsed, split_list

CSL: Final = Columns(
    name="name",
    id="_id",
    alias="alt_names",
    kind="type",
    fixed_kind="org",
    country="nationalities+citizenships+addresses",
    identifier="ids",
    programme="source+programs",
    born="dates_of_birth",
    needed=("_id",),
)
OPENSANCTIONS: Final = Columns(
    name="name",
    id="id",
    alias="aliases",
    kind="schema",
    fixed_kind="org",
    country="countries",
    identifier="identifiers",
    programme="dataset",
    born="birth_date",
    needed=("id", "schema"),
)
_NUMBER: Final = re.compile(
    r"\b(?:number|no|passport|id|code|imo|registration|card|licen[cs]e)\b", re.IGNORECASE
)
_NO_NUMBER: Final = re.compile(r"gender|e-?mail|website|phone|risk|swift|telephone", re.IGNORECASE)
_SUCCESSORS: Final = re.compile(r"[;,]? and any successor\b.*$", re.IGNORECASE | re.DOTALL)


def read_csl(text: str, list_id: str) -> Parsed:
    """The screening list of trade.gov; a programme begins with the list that the record is from."""
    return read(text, list_id, CSL, _plain_row)


def read_opensanctions(text: str, list_id: str) -> Parsed:
    """`targets.simple.csv`."""
    return read(text, list_id, OPENSANCTIONS)


def _plain_row(row: Row) -> Row:
    """Cells that hold several things, reduced to the names, countries and numbers in them.

    `ids` is `kind, number, country; ...`; an address ends with its country's code.
    """
    kinds = (item.partition(",") for item in split_list(row.get("ids", "")))
    return {
        **row,
        "name": _SUCCESSORS.sub("", row["name"]),
        "alt_names": ";".join(
            alias.removeprefix("and ") for alias in split_list(row.get("alt_names", ""))
        ),
        "addresses": ";".join(
            place.rpartition(",")[2].strip() for place in split_list(row.get("addresses", ""))
        ),
        "ids": ";".join(
            said.partition(",")[0]
            for kind, _, said in kinds
            if _NUMBER.search(kind) and not _NO_NUMBER.search(kind)
        ),
    }
