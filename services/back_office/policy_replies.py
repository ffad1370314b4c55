"""What the back office answers about policies: the policy itself, a payment, a link, a turnover."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Connection

from agency.errors import BadInput
from services.desk.actions import BACK_OFFICE
from services.policies import calendars, declarations, overdue, payments
from services.policies import links as policies_links
from services.policies.importing import bring_in
from services.policies.links import ROLES
from services.policies.payments import Judgement
from services.policies.rows import OF_INSTALMENT, OPTIONAL, REQUIRED, Imported, read_rows
from services.reminding import taken_back
from services.reminding.taken_back import TakeBack
from storage import organisations, policies
from storage.cases import Case
from storage.replies import Reply

_OF_POLICY: Final = tuple(n for n in (*REQUIRED, *OPTIONAL) if n not in OF_INSTALMENT)


def policy(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    """Bring a policy in; `link_as` links the case's person to its policyholder.

    Raises `BadInput` that names the field.
    """
    found = read_policy(reply.payload, calendars.today(now))
    bring_in(tx, now, [found])
    role = reply.payload.get("link_as")
    if role is None:
        return
    if case.kind == policies_links.KIND and case.body.get("policy") == found.number:
        policies_links.grant(tx, now, case.id, role, BACK_OFFICE)
        return
    kept = policies.by_number(tx, found.number)
    assert kept is not None
    holder = organisations.get(tx, kept.holder_id)
    assert holder is not None
    policies_links.link(tx, now, case.user_id, holder.id, role, f"{BACK_OFFICE} {case.number}")


def read_policy(payload: Mapping[str, Any], today: date) -> Imported:
    """The policy of a payload: the columns of an import, and `instalments` as a list.

    Raises `BadInput` that names the first field which makes no sense.
    """
    parts = payload.get("instalments")
    if not isinstance(parts, list) or not all(isinstance(one, dict) for one in parts) or not parts:
        raise BadInput("instalments", "a list of instalment_no, due_date, amount, paid_on")
    unknown = [n for n in payload if n not in (*_OF_POLICY, "instalments", "link_as")]
    unknown += [n for one in parts for n in one if n not in OF_INSTALMENT]
    if unknown:
        raise BadInput(unknown[0], f"unknown field; allowed: {', '.join(_OF_POLICY)}, link_as")
    if payload.get("link_as") not in (None, *ROLES):
        raise BadInput("link_as", f"one of {', '.join(ROLES)}")
    common = {name: _cell(payload[name]) for name in _OF_POLICY if name in payload}
    rows = [
        (number, {**common, **{name: _cell(value) for name, value in one.items()}})
        for number, one in enumerate(parts, start=1)
    ]
    found, faults = read_rows(rows, today)
    if faults:
        raise BadInput(f"instalment {faults[0].line}: {faults[0].field}", faults[0].why)
    return found[0]


def payment(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    """Confirm or reject a reported payment: `{"accepted", "paid_on"?, "instalment"?, "reason"?}`.

    `instalment` is the number of the one that was paid, if it is not the reported one.
    """
    said = reply.payload
    judgement = Judgement(
        accepted=_flag(said, "accepted"),
        actor=BACK_OFFICE,
        paid_on=_day(said, "paid_on"),
        reason=_words(said, "reason"),
        instalment=_number(said, "instalment"),
    )
    payments.judge(tx, now, case.id, judgement)


def payment_taken_back(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    """Undo a payment: of the report in this case, or `instalment` of an overdue policy's case.

    `{"reason", "instalment"?, "by"?}`. Raises `BadInput` that names the field.
    """
    said = reply.payload
    wanted = TakeBack(BACK_OFFICE, _words(said, "reason"), _words(said, "by"))
    if case.kind != overdue.KIND:
        taken_back.take_back_reported(tx, now, case.id, wanted)
        return
    part = payments.of_report(tx, case, _number(said, "instalment"))
    if part is None:
        raise BadInput("instalment", "the number of an instalment of this policy")
    if not taken_back.take_back(tx, now, part, wanted):
        raise BadInput("instalment", "this instalment is not paid")


def link(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    """Confirm or refuse a request to be linked: `{"accepted", "role"?, "reason"?}`."""
    said = reply.payload
    if not _flag(said, "accepted"):
        policies_links.refuse(tx, now, case.id, _words(said, "reason"), BACK_OFFICE)
        return
    role = said.get("role", "manages")
    if role not in ROLES:
        raise BadInput("role", f"one of {', '.join(ROLES)}")
    policies_links.grant(tx, now, case.id, role, BACK_OFFICE)


def declaration(tx: Connection, now: datetime, case: Case, reply: Reply) -> None:
    """Take a declared turnover: `{"turnover"}`, an amount in the policy's premium currency."""
    try:
        turnover = Decimal(str(reply.payload.get("turnover")))
    except ArithmeticError as error:
        raise BadInput("turnover", "an amount with a dot") from error
    if not turnover.is_finite() or not 0 <= turnover < Decimal("1e15"):
        raise BadInput("turnover", "an amount with a dot, 0 or more")
    declarations.accept(tx, now, case.id, turnover, BACK_OFFICE)


def _cell(value: Any) -> str:
    return "" if value is None else str(value)


def _flag(said: Mapping[str, Any], field: str) -> bool:
    value = said.get(field)
    if not isinstance(value, bool):
        raise BadInput(field, "true or false")
    return value


def _words(said: Mapping[str, Any], field: str) -> str:
    value = said.get(field, "")
    if not isinstance(value, str) or len(value) > 1000:
        raise BadInput(field, "a text of at most 1000 characters")
    return value.strip()


def _number(said: Mapping[str, Any], field: str) -> int | None:
    value = said.get(field)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise BadInput(field, "a whole number")
    return value


def _day(said: Mapping[str, Any], field: str) -> date | None:
    value = said.get(field)
    try:
        return None if value is None else date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadInput(field, "a date as 2026-11-20") from error
