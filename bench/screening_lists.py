"""The real list files of a folder, read by the product's own readers; for measuring only."""

import csv
import gzip
import io
from pathlib import Path

from agency.screening.entries import Entry
from sources.watchlists import columns, ofac, un
from sources.watchlists.parsing import read_text

JOURNAL = columns.Columns(
    name="name",
    id="celex+recordId",
    alias="alias+previousName",
    weak_alias="weakAlias",
    kind="schema",
    country="country+nationality+jurisdiction",
    identifier="registrationNumber+taxNumber+innCode+ogrnCode+leiCode+idNumber",
    programme="programKey",
    born="birthDate",
    apart=True,
)


def read_lists(folder: Path) -> dict[str, list[Entry]]:
    """Every list of the folder by its id: `un`, `ofac_sdn`, `ofac_cons`, `eu_journal`."""
    found = {"un": un.read(read_text(folder / "un_consolidated.xml.gz"), "un").entries}
    for list_id, prefix, prim in (
        ("ofac_sdn", "ofac_", "sdn"),
        ("ofac_cons", "ofac_cons_", "prim"),
    ):
        files = {"prim": read_text(folder / f"{prefix}{prim}.csv.gz")}
        comments = "ofac_sdn_comments" if prim == "sdn" else "ofac_cons_comments"
        for part, name in (
            ("alt", f"{prefix}alt"),
            ("add", f"{prefix}add"),
            ("comments", comments),
        ):
            files[part] = read_text(folder / f"{name}.csv.gz")
        found[list_id] = ofac.read(files, list_id).entries
    journal = read_text(folder / "eu_official_journal.csv.gz")
    found["eu_journal"] = columns.read(journal, "eu_journal", JOURNAL).entries
    return found


def clean_people(folder: Path) -> list[str]:
    """Made-up people who are on no list."""
    packed = (folder / "clean_people_global.csv.gz").read_bytes()
    rows = csv.DictReader(io.StringIO(gzip.decompress(packed).decode("utf-8")))
    return [row["full_name"] for row in rows]
