"""One way to change a case: a line in its timeline and, with it, a row for the back office."""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.canonical import GENESIS, canonical, chain
from agency.uuid7 import uuid7
from services.cases import clocks
from services.cases import follow as desk_follow
from services.cases import papers as case_papers
from storage import cases, documents, messages, queue
from storage.cases import Case, Event
from storage.documents import Document
from storage.queue import MAX_ATTEMPTS, QueueRow

SCHEMA_VERSION: Final = 1
MOST_BYTES: Final = 64 * 1024
"""What a payload may weigh: a consumer's column or message has an end."""

_URGENT: Final = frozenset({"insured_event", "payout_claim", "consent_request", "guarantee_demand"})


def record(
    tx: Connection,
    now: datetime,
    case_id: UUID,
    event: str,
    actor: str,
    data: Mapping[str, Any] | None = None,
) -> Case:
    """Add an event to a case's timeline and queue; answers the case after it.

    `actor` is `person`, `back_office`, `system` or `officer:<Telegram id>`. Raises `KeyError` for
    an unknown case.
    """
    case = cases.get_to_change(tx, case_id)
    if case is None:
        raise KeyError(case_id)
    line = _line(case, now, event, actor, _plain(data or {}))
    cases.append_event(tx, line)
    after = replace(case, last_event_seq=line.seq, last_event_hash=line.hash)
    desk_follow.follow(tx, after, line)
    queue.add(tx, _queue_row(tx, now, after, line))
    return after


def verify(events: list[Event]) -> int | None:
    """The `seq` of the first line that was changed, removed or added later; None when all hold."""
    previous = GENESIS
    for expected, line in enumerate(events, start=1):
        previous = chain(previous, _hashed(line))
        if line.seq != expected or line.hash != previous:
            return expected
    return None


def case_state(tx: Connection, case: Case) -> dict[str, Any]:
    """A case whole, as the back office reads it: no empty strings, times UTC with `Z`."""
    papers = documents.of_case(tx, case.id)
    state = {
        "id": case.id,
        "number": case.number,
        "kind": case.kind,
        "status": case.status,
        "product": case.product,
        "language": case.language,
        "said_at": case.said_at,
        "received_at": case.received_at,
        "registered_at": case.registered_at,
        "registered_day": case.registered_day,
        "sender": case.sender,
        "details": case.body,
        "documents": [document_facts(paper) for paper in papers],
        "documents_count": len(papers),
        "messages_count": messages.count_of_case(tx, case.id),
        "clocks": clocks.facts(tx, case),
        "papers": case_papers.summary(tx, case),
        "assignee": case.assignee,
    }
    plain: dict[str, Any] = _plain(state)
    return plain


def document_facts(document: Document) -> dict[str, Any]:
    """What the back office needs to fetch a document and trust it."""
    facts = {
        "key": document.id,
        "sha256": document.sha256,
        "size": document.size,
        "mime": document.mime,
        "original_name": document.original_name,
        "state": document.state,
        "source": document.source,
        "item": document.item,
        "scan": document.scan,
        "same_as": document.twin_of,
        "withdrawn_at": document.withdrawn_at,
        "received_at": document.received_at,
    }
    plain: dict[str, Any] = _plain(facts)
    return plain


def _line(case: Case, now: datetime, event: str, actor: str, data: Mapping[str, Any]) -> Event:
    seq = case.last_event_seq + 1
    bare = Event(case.id, seq, event, actor, data, now, hash="")
    return Event(
        case.id, seq, event, actor, data, now, hash=chain(case.last_event_hash, _hashed(bare))
    )


def _hashed(line: Event) -> dict[str, Any]:
    return {
        "case_id": line.case_id,
        "seq": line.seq,
        "event": line.event,
        "actor": line.actor,
        "data": line.data,
        "at": line.at,
    }


def _queue_row(tx: Connection, now: datetime, case: Case, line: Event) -> QueueRow:
    return QueueRow(
        id=uuid7(now, os.urandom),
        case_id=case.id,
        seq=line.seq,
        kind=case.kind,
        event=line.event,
        schema_version=SCHEMA_VERSION,
        payload=_payload(tx, case, line),
        priority=0 if case.kind in _URGENT else 5,
        state="ready",
        available_at=now,
        attempts=0,
        max_attempts=MAX_ATTEMPTS,
        last_error=None,
        lease_owner=None,
        lease_token=None,
        leased_until=None,
        created_at=now,
        finished_at=None,
    )


def _payload(tx: Connection, case: Case, line: Event) -> dict[str, Any]:
    event = {
        "code": line.event,
        "seq": line.seq,
        "at": line.at,
        "actor": line.actor,
        "data": line.data,
    }
    payload: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "event": _plain(event),
        "case": case_state(tx, case),
    }
    while _weight(payload) > MOST_BYTES and payload["case"]["documents"]:
        # `documents_count` still says how many there are; each was announced by its own event.
        del payload["case"]["documents"][0]
    return payload


def _weight(payload: Mapping[str, Any]) -> int:
    return len(json.dumps(payload, ensure_ascii=False).encode())


def _plain(value: Any) -> Any:
    """JSON as it will be stored: what is empty is left out, so that no reader guesses at it."""
    return _without_empty(json.loads(canonical(value)))


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: _without_empty(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item is not None and item != ""}
    if isinstance(value, list):
        return [_without_empty(item) for item in value]
    return value
