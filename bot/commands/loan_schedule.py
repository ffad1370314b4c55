"""`exportbot loan-schedule`: repayment schedules, the fund's conditions, early repayment."""

from typing import Final, cast, get_args

from agency.loans import (
    Application,
    Row,
    ScheduleType,
    Terms,
    early_repayment,
    failed_conditions,
    schedule,
)
from agency.loans.rkdf import Purpose
from agency.money import CURRENCIES, Money, plain
from agency.notes_wording import told
from bot.commands.requests import (
    Answer,
    Fields,
    calculating,
    given_texts,
    money_text,
    remarks,
)
from locales.texts import Texts

_SCHEDULE: Final = (
    "operation",
    "principal",
    "rate_pct",
    "months",
    "quarters",
    "type",
    "grace_principal_months",
    "principal_months",
    "start",
)
_ELIGIBILITY: Final = (
    "operation",
    "borrower_country",
    "legal_entity",
    "currency",
    "amount_usd",
    "purpose",
    "term_months",
    "grace_months",
    "russian_share_pct",
    "own_contribution_pct",
    "activity",
)
_EARLY: Final = ("operation", "prepaid", "currency", "fee_percent")
_MONTHS_A_QUARTER: Final = 3


def answer(fields: Fields, words: Texts) -> Answer:
    """One answer by the operation asked for."""
    operations = {"schedule": _schedule, "eligibility": _eligibility, "early_repayment": _early}
    return operations[fields.choice("operation", tuple(operations))](fields, words)


def _schedule(fields: Fields, words: Texts) -> Answer:
    fields.only(_SCHEDULE)
    found = schedule(_terms(fields))
    return {
        "allowed": not found.broken_limits,
        "reasons": remarks("reason", found.broken_limits, words),
        **given_texts(
            payment=found.payment,
            principal_each=found.principal_each,
            interest_in_grace_month=found.interest_in_grace_month,
        ),
        "first_payment": money_text(found.rows[0].payment),
        "last_payment": money_text(found.rows[-1].payment),
        "total_interest": money_text(found.total_interest),
        "rows": [_row(row) for row in found.rows],
    }


def _terms(fields: Fields) -> Terms:
    by_months = fields.has("months")
    if by_months == fields.has("quarters"):
        raise fields.bad("months", "give months or quarters, one of them")
    step = 1 if by_months else _MONTHS_A_QUARTER
    return Terms(
        principal=fields.number("principal"),
        rate_pct=fields.number("rate_pct"),
        months=fields.whole("months" if by_months else "quarters") * step,
        type=cast("ScheduleType", fields.choice("type", get_args(ScheduleType))),
        period_months=step,
        grace_months=fields.whole("grace_principal_months", 0),
        principal_months=_months(fields),
        start=fields.day_or_none("start"),
    )


def _months(fields: Fields) -> tuple[int, ...]:
    months = fields.items("principal_months")
    if any(isinstance(month, bool) or not isinstance(month, int) for month in months):
        raise fields.bad("principal_months", "a list of months of the term, from 1")
    return tuple(months)


def _row(row: Row) -> Answer:
    day = {} if row.date is None else {"date": row.date.isoformat()}
    return {
        "n": row.n,
        **day,
        "principal": money_text(row.principal),
        "interest": money_text(row.interest),
        "payment": money_text(row.payment),
        "balance": money_text(row.balance),
    }


def _eligibility(fields: Fields, _words: Texts) -> Answer:
    fields.only(_ELIGIBILITY)
    failed = failed_conditions(
        Application(
            borrower_country=fields.text("borrower_country"),
            legal_entity=fields.flag("legal_entity"),
            currency=fields.text("currency"),
            amount_usd=fields.number("amount_usd"),
            purpose=cast("Purpose", fields.choice("purpose", get_args(Purpose))),
            term_months=fields.whole("term_months"),
            grace_months=fields.whole("grace_months"),
            russian_share_pct=fields.number("russian_share_pct"),
            own_contribution_pct=fields.number("own_contribution_pct"),
            activity=fields.text("activity"),
        )
    )
    return {"eligible": not failed, "failed": list(failed)}


def _early(fields: Fields, words: Texts) -> Answer:
    fields.only(_EARLY)
    prepaid = Money(fields.number("prepaid"), fields.choice("currency", CURRENCIES))
    found = early_repayment(prepaid, fields.number_or_none("fee_percent"))
    note = "early_fee_of_page" if found.from_page else "early_fee_given"
    return {
        "fee": money_text(found.fee.amount),
        "fee_percent": plain(found.fee_percent),
        "note": told(note, words),
        "note_id": note,
    }


configure, run = calculating(answer)
