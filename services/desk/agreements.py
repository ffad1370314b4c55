"""The agency's answer to a request for consent: a dated paper of its own, never a chat's yes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from services.cases.timeline import record
from services.desk.actions import tell_owner
from services.notices import day, refresh_card
from storage import cases

KIND: Final = "consent_request"
ANSWERS: Final = ("given", "given_with_conditions", "refused")
LONGEST: Final = 3000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the agency decided; `text` are conditions or reasons, `paper` the document's number."""

    case_id: UUID
    actor: str
    answer: str
    on: date
    paper: str = ""
    text: str = ""


def day_of(known: Mapping[str, str]) -> date:
    """The day of the agency's paper, of an answer as a case keeps it."""
    return date.fromisoformat(known["on"])


class Unfit(ValueError):
    """An answer that says too little, or to no request; its words say what is wanted."""


def settle(tx: Connection, now: datetime, given: Answer) -> None:
    """Keep an answer with its request and tell the exporter; a later one takes its place.

    Raises `Unfit`.
    """
    case = cases.get_to_change(tx, given.case_id)
    if case is None or case.kind != KIND:
        raise Unfit("the case is no request for consent")
    if given.answer not in ANSWERS:
        raise Unfit(f"answer: one of {', '.join(ANSWERS)}")
    if given.answer != "given" and not given.text:
        raise Unfit("text: conditions or reasons are needed")
    facts = {"answer": given.answer, "on": given.on, "paper": given.paper, "text": given.text}
    known = {name: str(value) for name, value in facts.items() if value}
    cases.extend_body(tx, case.id, {"consent": known})
    record(tx, now, case.id, "consent_answered", given.actor, facts)
    key = f"agreement-told-{given.answer.replace('_', '-')}"
    told = {"text": given.text} if given.answer != "given" else {}
    tell_owner(tx, now, case, key, day=day(given.on), paper=given.paper or "—", **told)
    refresh_card(tx, now, case.id)
