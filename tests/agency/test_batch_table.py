"""A line of a table of notices: what stands where a buyer's name is wanted."""

from datetime import date

import pytest

from agency.batch import Wrong, read

LINE = {
    "contract_number": "ДС-1",
    "product": "loan_insurance",
    "event": "principal_non_repayment",
    "event_date": "2026-03-02",
}
TODAY = date(2026, 3, 9)


@pytest.mark.parametrize("buyer", ["sample@example.com", "250 000 USD", "190540000014"])
def test_what_is_no_name_is_named_by_line(buyer: str) -> None:
    table = read([(3, {**LINE, "buyer": buyer})], TODAY)
    assert table.wrong == [Wrong(3, "buyer", "name")]
    assert not table.rows


@pytest.mark.parametrize("buyer", ["", "Sample Trade LLC"])
def test_a_name_or_nothing_is_taken(buyer: str) -> None:
    assert not read([(3, {**LINE, "buyer": buyer})], TODAY).wrong
