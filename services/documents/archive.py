"""Everything that a person sent, as ZIP files of a size that Telegram takes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.canonical import canonical
from services.cases.timeline import document_facts
from services.cases.visibility import visible_cases
from services.notices import Notice, send_archive
from storage import cases, documents, messages
from storage.cases import Case
from storage.documents import Document
from storage.outbox import Lane

MOST_BYTES: Final = 45 * 1024 * 1024
"""Of a part: a bot may send 50 MB."""
MOST_CASES: Final = 1000
_NOT_IN_NAMES: Final = frozenset('\\/:*?"<>|')
_BESIDE: Final = 1024
"""Bytes that a ZIP spends on a file beside its content, at most."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a person sent: his cases and the files that fit into a part, some are `too_large`."""

    cases: list[Case]
    files: list[Document]
    too_large: list[Document]


def contents(tx: Connection, user_id: int) -> Contents:
    """What a person handed over himself, in cases that he still sees."""
    own = [case for case in visible_cases(tx, user_id, MOST_CASES) if case.user_id == user_id]
    kept = [
        paper
        for case in own
        for paper in documents.of_case(tx, case.id)
        if paper.user_id == user_id and paper.state == "stored"
    ]
    fit = [paper for paper in kept if _weight(paper) <= MOST_BYTES]
    return Contents(own, fit, [paper for paper in kept if _weight(paper) > MOST_BYTES])


def parts(files: Iterable[Document]) -> list[list[Document]]:
    """The files in as many parts as they need, in their order; at least one, which may be empty."""
    made: list[list[Document]] = [[]]
    weight = 0
    for paper in files:
        weight += _weight(paper)
        if weight > MOST_BYTES and made[-1]:
            made.append([])
            weight = _weight(paper)
        made[-1].append(paper)
    return made


def send(tx: Connection, now: datetime, user_id: int) -> int:
    """Put everything on its way; says in how many parts, 0 when there is nothing."""
    found = contents(tx, user_id)
    if not found.cases:
        return 0
    planned = parts(found.files)
    for number, files in enumerate(planned, start=1):
        notice = Notice(
            user_id=user_id,
            key="archive-caption",
            arguments={"part": number, "parts": len(planned)},
            lane=Lane.REMINDER,
            dedupe_key=f"archive:{user_id}:{now:%Y%m%d%H%M}:{number}",
        )
        send_archive(tx, now, notice, [paper.id for paper in files], whole=number == 1)
    return len(planned)


def record(tx: Connection, user_id: int) -> bytes:
    """What was written and handed over beside files, as JSON for the first part."""
    found = contents(tx, user_id)
    told = {
        "cases": [_told(tx, case) for case in found.cases],
        "not_enclosed": [document_facts(paper) for paper in found.too_large],
    }
    return (json.dumps(json.loads(canonical(told)), ensure_ascii=False, indent=2) + "\n").encode()


def placed(tx: Connection, files: Iterable[UUID]) -> list[tuple[str, Document]]:
    """Each file with its place in the ZIP: a folder a case, the file's own name behind a number."""
    found: list[tuple[str, Document]] = []
    for identity in files:
        paper = documents.get(tx, identity)
        case = cases.get(tx, paper.case_id) if paper and paper.case_id else None
        if paper is not None and case is not None:
            name = f"{len(found) + 1:03}-{_plain(paper.original_name)}"
            found.append((f"{case.number}/{name}", paper))
    return found


def _plain(name: str) -> str:
    """A file's name that every system can unpack."""
    kept = ("_" if sign in _NOT_IN_NAMES or sign < " " else sign for sign in name)
    return "".join(kept)[-120:]


def _told(tx: Connection, case: Case) -> Mapping[str, Any]:
    written = [one for one in messages.of_case(tx, case.id) if one.direction == "from_person"]
    return {
        "number": case.number,
        "kind": case.kind,
        "said_at": case.said_at,
        "registered_at": case.registered_at,
        "details": case.body,
        "messages": [{"at": one.at, "text": one.text, "revision": one.revision} for one in written],
        "documents": [document_facts(paper) for paper in documents.of_case(tx, case.id)],
    }


def _weight(paper: Document) -> int:
    return paper.size + _BESIDE
