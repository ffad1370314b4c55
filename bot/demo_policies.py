"""Sample policies of the demo, marked as samples, and the code that links an exporter to them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from services.policies import calendars, payment_details
from services.policies import links as policies_links
from services.policies.importing import bring_in
from services.policies.rows import read_rows
from storage import organisations, policies

_NUMBER: Final = "SAMPLE-LI-1"
_HOLDER: Final = {
    "policyholder": "Sample Exporter LLP",
    "policyholder_bin": "190540000014",
}
_LOAN: Final = {
    "beneficiary_name": "Sample Bank JSC",
    "beneficiary_bin": "160940019526",
    "loan_agreement": "SAMPLE-LOAN-1",
}
"""Of loan insurance: the lender is the beneficiary."""
_DETAILS: Final = {
    "currency": "KZT",
    "beneficiary": "SAMPLE: no real account",
    "account": "KZ00SAMPLE0000000000",
    "bank": "SAMPLE BANK",
    "bic": "SAMPLEXX",
}


def sample_code(tx: Connection, now: datetime) -> str | None:
    """Bring the samples in once; a fresh code for who is not linked yet, None once somebody is."""
    if policies.by_number(tx, _NUMBER) is None:
        today = calendars.today(now)
        found, faults = read_rows(list(enumerate(_rows(today), start=2)), today)
        assert not faults
        bring_in(tx, now, found, sample=True)
        details = payment_details.propose(tx, now, _DETAILS, "sample officer 1")
        payment_details.confirm(tx, now, details.id, "sample officer 2")
    policy = policies.by_number(tx, _NUMBER)
    assert policy is not None
    if organisations.members_of(tx, policy.holder_id):
        return None
    return policies_links.issue(tx, now, policy.holder_id, "manages", "demo")


def _rows(today: date) -> list[dict[str, str]]:
    """One policy with the next payment near, one that is late, one with turnover to declare."""
    near: list[tuple[int, date, date | None]] = [
        (1, today - timedelta(days=80), today - timedelta(days=82))
    ]
    near += [(n, today + timedelta(days=7 + 90 * (n - 2)), None) for n in (2, 3, 4)]
    late: list[tuple[int, date, date | None]] = [
        (1, today - timedelta(days=97), today - timedelta(days=99))
    ]
    late += [(2, today - timedelta(days=7), None), (3, today + timedelta(days=83), None)]
    turnover = [(1, today - timedelta(days=30), today - timedelta(days=31))]
    return [
        *_policy(_NUMBER, "loan_insurance", today, near, **_LOAN),
        *_policy("SAMPLE-LI-2", "loan_insurance", today, late, **_LOAN),
        *_policy(
            "SAMPLE-ST-3",
            "short_term_receivables_insurance",
            today,
            turnover,
            territory="UZ, KG",
            declare_months="3",
            first_declaration=str(today + timedelta(days=5)),
            minimum_premium="500000",
            tariff_pct="0.8",
        ),
    ]


def _policy(
    number: str,
    product: str,
    today: date,
    parts: Sequence[tuple[int, date, date | None]],
    **more: str,
) -> list[dict[str, str]]:
    common = {
        **_HOLDER,
        "policy_number": number,
        "product": product,
        "sum_insured": "120000000",
        "currency": "KZT",
        "deductible_pct": "15",
        "waiting_days": "180",
        "start": str(today - timedelta(days=100)),
        "end": str(today + timedelta(days=265)),
        "notice_days": "30",
        **more,
    }
    return [
        {
            **common,
            "instalment_no": str(number_of),
            "due_date": str(due),
            "amount": "312500.00",
            "paid_on": str(paid) if paid else "",
        }
        for number_of, due, paid in parts
    ]
