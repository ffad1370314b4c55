"""`exportbot payout`: what loan insurance would pay by the formula of its rules, both readings."""

from typing import Final

from agency.deadlines.clocks import LOAN_INSURANCE
from agency.money import CURRENCIES
from agency.notes_wording import told
from agency.payout import Payout, Reading, payout
from agency.payout_loss import Loss
from agency.profiles import profile_of
from bot.commands.requests import (
    Answer,
    Fields,
    calculating,
    money_text,
    remarks,
)
from locales.texts import Texts

_OPTIONAL_AMOUNTS: Final = (
    "paid_before",
    "of_which_interest",
    "of_which_penalty",
    "mitigation_expenses_ordinary",
    "mitigation_expenses_on_instruction",
)
_FIELDS: Final = (
    "product",
    "currency",
    "sum_insured",
    "principal",
    "unpaid_principal",
    "deductible_pct",
    "rate_on_notice_date",
    "claimed_total",
    *_OPTIONAL_AMOUNTS,
    "sum_insured_currency",
    "rate_on_contract_date",
)


def answer(fields: Fields, words: Texts) -> Answer:
    """One estimate as the contract of the command shapes it."""
    fields.only(_FIELDS)
    product = fields.text("product", LOAN_INSURANCE)
    if not profile_of(product).quotes_clauses:
        raise fields.bad("product", f"{LOAN_INSURANCE}: elsewhere the contract sets the payout")
    found = payout(_loss(fields))
    return {
        **_figures(found.used),
        "expenses_ordinary_reimbursed": money_text(found.expenses_ordinary),
        "expenses_on_instruction_reimbursed": money_text(found.expenses_on_instruction),
        "warnings": remarks("warning", found.warnings, words),
        "alternative_reading": _alternative(found, words),
        "clauses": list(found.clauses),
    }


def _loss(fields: Fields) -> Loss:
    return Loss(
        currency=fields.choice("currency", CURRENCIES),
        sum_insured=fields.number("sum_insured"),
        principal=fields.number("principal"),
        unpaid_principal=fields.number("unpaid_principal"),
        deductible_pct=fields.number("deductible_pct"),
        rate_on_notice_date=fields.number_or_none("rate_on_notice_date"),
        claimed_total=fields.number_or_none("claimed_total"),
        sum_insured_currency=fields.choice("sum_insured_currency", CURRENCIES)
        if fields.has("sum_insured_currency")
        else None,
        rate_on_contract_date=fields.number_or_none("rate_on_contract_date"),
        **{name: fields.number(name) for name in _OPTIONAL_AMOUNTS if fields.has(name)},
    )


def _figures(reading: Reading) -> Answer:
    return {
        "deductible": money_text(reading.deductible),
        "payout": money_text(reading.payout),
        "payout_kzt": money_text(reading.payout_tenge),
        "sum_insured_left": money_text(reading.sum_insured_left),
    }


def _alternative(found: Payout, words: Texts) -> Answer | None:
    """The other reading; a further one, if it gives yet another figure, hangs on it."""
    answer: Answer | None = None
    for reading in reversed(found.others):
        further = {} if answer is None else {"further_reading": answer}
        text = told(f"reading_{reading.id}", words)
        answer = {"id": reading.id, "text": text, **_figures(reading), **further}
    return answer


configure, run = calculating(answer)
