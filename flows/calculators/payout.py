"""What loan insurance would pay by the formula of its rules, each reading with its label."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from agency.errors import BadInput
from agency.money import Money
from agency.notes_wording import told
from agency.payout import Payout as Found
from agency.payout import Reading, payout
from agency.payout_loss import Loss
from agency.rates import TENGE
from flows.calculators import reading
from flows.calculators.form import Calculator
from flows.calculators.reading import Form, Read
from flows.sections import bold, html, joined
from flows.states import Payout
from gateway.words import reader_language, say
from locales.texts import Texts, texts

_MOST_RATE: Final = 1_000_000
_READERS: Final[dict[str, Read]] = {
    "sum_insured": reading.money,
    "principal": reading.money,
    "unpaid_principal": reading.amount_like("principal"),
    "deductible_pct": reading.figure(100),
    "paid_before": reading.amount_like("sum_insured"),
    "rate_on_notice_date": reading.figure(_MOST_RATE),
    "rate_on_contract_date": reading.figure(_MOST_RATE),
    "expenses_ordinary": reading.amount_like("sum_insured"),
    "expenses_on_instruction": reading.amount_like("sum_insured"),
    "claimed_total": reading.amount_like("principal", nil=False),
    "of_which_interest": reading.amount_like("principal"),
    "of_which_penalty": reading.amount_like("principal"),
}
_MORE: Final = ("claimed_total", "of_which_interest", "of_which_penalty")
"""Nobody is paid more for these; they show what is not covered and what does not add up."""
_OPEN: Final = "unknown"
_OPTIONS: Final = {
    "paid_before": ("0",),
    "rate_on_notice_date": ("unknown",),
    "rate_on_contract_date": ("unknown",),
    "expenses_ordinary": ("0",),
    "expenses_on_instruction": ("0",),
    "claimed_total": (_OPEN,),
    "of_which_interest": ("0", _OPEN),
    "of_which_penalty": ("0", _OPEN),
}


def fields(form: Form) -> tuple[str, ...]:
    """The questions; a rate is asked for where the loan is not in tenge or the two differ."""
    loan, insured = form.get("principal_currency"), form.get("sum_insured_currency")
    mixed = None not in (loan, insured) and loan != insured
    foreign = loan not in (None, TENGE)
    return (
        "sum_insured",
        "principal",
        "unpaid_principal",
        "deductible_pct",
        "paid_before",
        *(["rate_on_notice_date"] if foreign or mixed else []),
        *(["rate_on_contract_date"] if mixed else []),
        "expenses_ordinary",
        "expenses_on_instruction",
    )


def loss_of(form: Form) -> Loss:
    """The loss of complete answers."""
    loan, insured = form["principal_currency"], form["sum_insured_currency"]
    return Loss(
        currency=loan,
        sum_insured=Decimal(form["sum_insured"]),
        principal=Decimal(form["principal"]),
        unpaid_principal=Decimal(form["unpaid_principal"]),
        deductible_pct=Decimal(form["deductible_pct"]),
        rate_on_notice_date=_rate(form, "rate_on_notice_date"),
        paid_before=Decimal(form["paid_before"]),
        mitigation_expenses_ordinary=Decimal(form["expenses_ordinary"]),
        mitigation_expenses_on_instruction=Decimal(form["expenses_on_instruction"]),
        sum_insured_currency=None if insured == loan else insured,
        rate_on_contract_date=_rate(form, "rate_on_contract_date"),
        claimed_total=_known(form, "claimed_total"),
        of_which_interest=_known(form, "of_which_interest") or Decimal(0),
        of_which_penalty=_known(form, "of_which_penalty") or Decimal(0),
    )


def _rate(form: Form, field: str) -> Decimal | None:
    return _known(form, field) if field in fields(form) else None


def _known(form: Form, field: str) -> Decimal | None:
    given = form.get(field, _OPEN)
    return None if given == _OPEN else Decimal(given)


async def worked_out(form: Form) -> str:
    """The estimate as HTML; figures that cannot belong together are named."""
    language = reader_language()
    words = texts(language)
    try:
        found = payout(loss_of(form))
    except BadInput as error:
        field = {"sum_insured_currency": "sum_insured"}.get(error.field, error.field)
        label = words(f"calculator-payout-change-{field}").removeprefix("✏️ ")
        return say(language, "calculator-payout-wrong", field=label)
    return joined(
        [
            bold(words("calculator-payout-title")),
            _figures(found.used, words),
            _expenses(found, words),
            *(
                f"{html(told(f'reading_{other.id}', words))}\n{_figures(other, words)}"
                for other in found.others
            ),
            "\n".join(f"⚠️ {html(told(f'warning_{one}', words))}" for one in found.warnings),
            say(language, "calculator-payout-clauses", clauses=", ".join(found.clauses)),
            bold(words("calculator-payout-not-binding")),
        ]
    )


def _figures(one: Reading, words: Texts) -> str:
    lines = {
        "payout": one.payout,
        "tenge": one.payout_tenge if one.payout.currency != TENGE else None,
        "deductible": one.deductible,
        "left": one.sum_insured_left,
    }
    return "\n".join(_line(name, money, words) for name, money in lines.items() if money)


def _expenses(found: Found, words: Texts) -> str:
    return "\n".join(_expense_lines(found, words))


def _expense_lines(found: Found, words: Texts) -> Iterator[str]:
    if found.expenses_ordinary.amount:
        yield _line("ordinary", found.expenses_ordinary, words)
    if found.expenses_on_instruction.amount:
        yield _line("on-instruction", found.expenses_on_instruction, words)


def _line(name: str, money: Money, words: Texts) -> str:
    label = words(f"calculator-payout-line-{name}")
    return f"{html(label)}: <b>{html(words.money(money.amount, money.currency))}</b>"


def calculator() -> Calculator:
    """The form of this file."""
    return Calculator(
        "payout",
        Payout.answer,
        Payout.result,
        fields,
        _READERS,
        _OPTIONS,
        worked_out,
        more=_MORE,
    )
