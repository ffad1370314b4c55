"""A possible list match as officers read it: the record, the alias, the evidence both ways."""

from typing import Any

from agency.screening.hits import Hit


def shown_to_staff(hit: Hit) -> dict[str, Any]:
    """The hit as JSON, for the desk and for `exportbot check show`."""
    seen = hit.evidence
    return {
        "entity_id": hit.entry.entity_id,
        "list": hit.entry.list_id,
        "programme": hit.entry.programme,
        "name": hit.name,
        "alias": hit.alias.text,
        "score": f"{hit.score:.4f}",
        "born": list(hit.entry.born),
        "countries": list(hit.entry.countries),
        "aligned": [[pair.query, pair.listed, pair.way] for pair in seen.aligned],
        "only_in_query": list(seen.only_query),
        "only_in_list": list(seen.only_listed),
        "for": list(seen.for_),
        "against": list(seen.against),
    }
