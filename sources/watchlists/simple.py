"""Lists of one row per record: the US trade.gov consolidated list and OpenSanctions' simple CSV."""

from sources.watchlists.columns import Columns, read
from sources.watchlists.parsing import Parsed

CSL = Columns(
    name="name",
    id="_id",
    alias="alt_names",
    kind="type",
    country="nationalities+citizenships+country",
    identifier="ids",
    programme="programs",
    born="dates_of_birth",
)
OPENSANCTIONS = Columns(
    name="name",
    id="id",
    alias="aliases",
    kind="schema",
    country="countries",
    identifier="identifiers",
    programme="dataset",
    born="birth_date",
)


def read_csl(text: str, list_id: str) -> Parsed:
    """The screening list of trade.gov; each source list in it is named by the programme."""
    return read(text, list_id, CSL)


def read_opensanctions(text: str, list_id: str) -> Parsed:
    """`targets.simple.csv`."""
    return read(text, list_id, OPENSANCTIONS)
