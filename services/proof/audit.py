"""Whether what was recorded still stands as it was written: every chain, and what receipts say."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import Connection

from services.cases.timeline import verify
from services.desk.audit import verify_desk_audit
from storage import cases, receipts
from storage.cases import Case
from storage.receipts import Receipt

T = TypeVar("T")
_PAGE: Final = 200
STAFF: Final = "staff"


class Read(Protocol):
    """How the database is read: one short unit after the other."""

    def __call__(self, unit: Callable[[Connection], T]) -> Awaitable[T]: ...


@dataclass(frozen=True, slots=True)
class Broken:
    """What does not hold: `what` is a case's number or `staff`, `seq` the first line in doubt.

    `why` is `line` (changed, removed or added), `end` (lines are missing at the end) or `receipt`
    (a receipt attests another line).
    """

    what: str
    seq: int
    why: str


@dataclass(slots=True)
class Report:
    """What was examined and what does not hold."""

    cases: int = 0
    events: int = 0
    receipts: int = 0
    broken: list[Broken] = field(default_factory=list)


async def examine(read: Read) -> Report:
    """Examine everything, a page at a time, so that a large database fits into memory."""
    report = Report()
    last: UUID | None = None
    while page := await read(partial(cases.walk, last=last, limit=_PAGE)):
        for case in page:
            await read(partial(_case, listed=case, report=report))
        last = page[-1].id
    last = None
    while some := await read(partial(receipts.after, last=last, limit=_PAGE)):
        for receipt in some:
            await read(partial(_receipt, receipt=receipt, report=report))
        last = some[-1].id
    desk = await read(verify_desk_audit)
    if desk is not None:
        report.broken.append(Broken(STAFF, desk, "line"))
    return report


def _case(tx: Connection, listed: Case, report: Report) -> None:
    """The case is read again beside its lines: it may have gone on meanwhile."""
    case, lines = cases.get(tx, listed.id), cases.events(tx, listed.id)
    assert case is not None
    report.cases += 1
    report.events += len(lines)
    seq = verify(lines)
    if seq is not None:
        report.broken.append(Broken(case.number, seq, "line"))
    elif not lines or (lines[-1].seq, lines[-1].hash) != (
        case.last_event_seq,
        case.last_event_hash,
    ):
        report.broken.append(Broken(case.number, len(lines) + 1, "end"))


def _receipt(tx: Connection, receipt: Receipt, report: Report) -> None:
    report.receipts += 1
    for said in receipt.content["cases"]:
        seq, number = _contradicted(tx, said), said["number"]
        if seq is not None:
            report.broken.append(Broken(number, seq, "receipt"))


def _contradicted(tx: Connection, said: Mapping[str, Any]) -> int | None:
    """The line that a receipt attests otherwise; a chain written anew whole is caught here."""
    case, seq = cases.by_number(tx, said["number"]), int(said["timeline"]["seq"])
    lines = cases.events(tx, case.id if case else UUID(int=0))
    same = seq <= len(lines) and lines[seq - 1].hash == said["timeline"]["hash"]
    return None if same else seq
