"""Possible list matches of checks, and what officers said of them; for staff alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from agency.screening.cleared import Pair
from agency.screening.entries import Weight
from agency.screening.score import Strength
from agency.screening.verdicts import Judgement
from storage.statements import insert_if_absent
from storage.tables import buyer_hits, hit_judgements


@dataclass(frozen=True, slots=True)
class StoredHit:
    """A possible match under its number; `shown` is what officers read of it."""

    check_id: UUID
    number: int
    pair: Pair
    strength: Strength
    weight: Weight
    shown: Mapping[str, Any]
    found_at: datetime


_HITS = buyer_hits.c
_JUDGED = hit_judgements.c


def add(connection: Connection, hit: StoredHit) -> bool:
    """Keep a match; false when the check has it."""
    values = {
        "check_id": hit.check_id,
        "number": hit.number,
        "pair_query": hit.pair.query,
        "pair_record": hit.pair.record,
        "strength": hit.strength,
        "weight": hit.weight,
        "shown": hit.shown,
        "found_at": hit.found_at,
    }
    return insert_if_absent(
        connection, buyer_hits, values, key=["check_id", "pair_query", "pair_record"]
    )


def of_check(connection: Connection, check_id: UUID) -> list[StoredHit]:
    """The matches of a check by their numbers."""
    rows = connection.execute(
        select(buyer_hits).where(_HITS.check_id == check_id).order_by(_HITS.number)
    )
    return [
        StoredHit(
            row.check_id,
            row.number,
            Pair(row.pair_query, row.pair_record),
            row.strength,
            row.weight,
            row.shown,
            row.found_at,
        )
        for row in rows
    ]


def judge(connection: Connection, identity: UUID, word: Judgement) -> None:
    """Keep an officer's word; earlier ones stay."""
    connection.execute(
        insert(hit_judgements).values(
            id=identity,
            pair_query=word.pair.query,
            pair_record=word.pair.record,
            officer=word.officer,
            verdict=word.verdict,
            why=word.why,
            at=word.at,
        )
    )


def judgements(connection: Connection, pairs: Iterable[Pair]) -> list[Judgement]:
    """What officers said of these pairs, whoever's check it was, the oldest word first."""
    wanted = set(pairs)
    if not wanted:
        return []
    rows = connection.execute(
        select(hit_judgements)
        .where(_JUDGED.pair_record.in_({pair.record for pair in wanted}))
        .order_by(_JUDGED.at)
    )
    found = (
        Judgement(Pair(row.pair_query, row.pair_record), row.officer, row.verdict, row.why, row.at)
        for row in rows
    )
    return [word for word in found if word.pair in wanted]
