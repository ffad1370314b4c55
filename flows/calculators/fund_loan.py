"""The loan of the Russian-Kyrgyz fund: every condition that fails, and the schedule."""

from decimal import Decimal
from typing import Any, Final, cast

from agency.errors import BadInput
from agency.loans import (
    Application,
    Row,
    Schedule,
    ScheduleType,
    Terms,
    failed_conditions,
    schedule,
)
from agency.loans.rkdf import HOME, Purpose
from agency.loans.schedule import MOST_GAP_MONTHS
from agency.money import cents
from agency.notes_wording import told
from flows.calculators import reading
from flows.calculators.form import Calculator
from flows.calculators.reading import Form, Read
from flows.premium.price import today
from flows.sections import bold, html, joined
from flows.states import FundLoan
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import Texts, texts
from storage import rates

_SHOWN: Final = 12
_FIELDS: Final = (
    "legal_entity",
    "amount",
    "purpose",
    "term",
    "grace",
    "russian_share",
    "own_contribution",
    "activity",
    "rate",
    "type",
)
_READERS: Final[dict[str, Read]] = {
    "legal_entity": reading.buttons_only,
    "amount": reading.money,
    "purpose": reading.buttons_only,
    "term": reading.months(at_once=False),
    "grace": reading.months(at_once=True),
    "russian_share": reading.figure(100),
    "own_contribution": reading.figure(100),
    "activity": reading.words,
    "rate": reading.figure(100),
    "type": reading.buttons_only,
}
_OPTIONS: Final = {
    "legal_entity": ("yes", "no"),
    "purpose": ("fixed_assets", "trade_turnover"),
    "term": ("12", "24", "60"),
    "grace": ("0", "6", "12"),
    "type": ("annuity", "equal_principal", "seasonal"),
}


def fields(form: Form) -> tuple[str, ...]:
    """The questions, always the same."""
    return _FIELDS


def application_of(form: Form, amount_usd: Decimal) -> Application:
    """The plan of complete answers, its amount in dollars."""
    entity = form["legal_entity"] == "yes"
    return Application(
        borrower_country=HOME if entity else "",
        legal_entity=entity,
        currency=form["amount_currency"],
        amount_usd=amount_usd,
        purpose=cast("Purpose", form["purpose"]),
        term_months=int(form["term"]),
        grace_months=int(form["grace"]),
        russian_share_pct=Decimal(form["russian_share"]),
        own_contribution_pct=Decimal(form["own_contribution"]),
        activity=form["activity"],
    )


def terms_of(form: Form) -> Terms:
    """The loan to be scheduled; a seasonal one pays principal as seldom as the fund allows."""
    months, grace = int(form["term"]), int(form["grace"])
    kind = cast("ScheduleType", form["type"])
    seasonal = range(grace + MOST_GAP_MONTHS, months, MOST_GAP_MONTHS)
    return Terms(
        principal=Decimal(form["amount"]),
        rate_pct=Decimal(form["rate"]),
        months=months,
        type=kind,
        grace_months=grace,
        principal_months=(*seasonal, months) if kind == "seasonal" else (),
    )


async def worked_out(form: Form) -> str:
    """Conditions and schedule as HTML."""
    language = reader_language()
    words = texts(language)
    dollars = await _in_dollars(form)
    failed = failed_conditions(application_of(form, dollars or Decimal(1)))
    conditions = [
        say(language, f"calculator-fund-failed-{one.replace('_', '-')}") for one in failed
    ]
    if dollars is None:
        conditions.append(say(language, "calculator-fund-amount-unchecked"))
    verdict = "calculator-fund-fails" if failed else "calculator-fund-holds"
    return joined(
        [
            bold(words(verdict)),
            "\n".join(f"⚠️ {line}" for line in conditions),
            _scheduled(form, words),
            say(language, "calculator-fund-early", note=told("early_fee_of_page", words)),
            bold(words("calculator-fund-not-binding")),
        ]
    )


async def _in_dollars(form: Form) -> Decimal | None:
    """The amount in dollars by the official rates; None while those are not known."""
    amount, currency = Decimal(form["amount"]), form["amount_currency"]
    if currency == "USD":
        return amount
    known = await current_unit().read(rates.read)
    day = today()
    own = known.rate(currency, day) if known and currency != "KZT" else None
    dollar = known.rate("USD", day) if known else None
    if dollar is None or (own is None and currency != "KZT"):
        return None
    tenge = amount * (own.per_unit if own else 1)
    return cents(tenge / dollar.per_unit)


def _scheduled(form: Form, words: Texts) -> str:
    try:
        found = schedule(terms_of(form))
    except BadInput:
        return html(words("calculator-fund-no-schedule"))
    return joined(
        [
            "\n".join([bold(words("calculator-fund-schedule")), *_rows(found, form, words)]),
            "\n".join(f"⚠️ {html(told(f'reason_{one}', words))}" for one in found.broken_limits),
        ]
    )


def _rows(found: Schedule, form: Form, words: Texts) -> list[str]:
    currency = form["amount_currency"]
    shown = found.rows[:_SHOWN]
    rest = found.rows[len(shown) :]
    whole = [html(words("calculator-fund-whole", count=len(found.rows)))] if rest else []
    total = words.money(found.total_interest, currency)
    return [
        *(_row(row, words) for row in shown),
        *(["…"] if len(rest) > 1 else []),
        *([_row(rest[-1], words)] if rest else []),
        html(words("calculator-fund-total", total=total)),
        *whole,
    ]


def _row(row: Row, words: Texts) -> str:
    figures = {"payment": row.payment, "principal": row.principal, "interest": row.interest}
    told_ = {name: words.money(value, "").strip() for name, value in figures.items()}
    return html(words("calculator-fund-row", number=row.n, **told_))


def paper_data(form: Form) -> dict[str, Any] | None:
    """What the whole schedule is made of; None where the answers make no schedule."""
    terms = terms_of(form)
    try:
        schedule(terms)
    except BadInput:
        return None
    return {
        "principal": str(terms.principal),
        "rate_pct": str(terms.rate_pct),
        "months": terms.months,
        "type": terms.type,
        "grace_months": terms.grace_months,
        "principal_months": terms.principal_months,
        "currency": form["amount_currency"],
        "on": today().isoformat(),
        "at": current_unit().now.isoformat(),
    }


def calculator() -> Calculator:
    """The form of this file."""
    return Calculator(
        "fund",
        FundLoan.answer,
        FundLoan.result,
        fields,
        _READERS,
        _OPTIONS,
        worked_out,
        paper="loan_schedule",
        papers=("pdf", "xlsx"),
        paper_data=paper_data,
    )
