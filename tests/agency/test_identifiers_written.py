"""What is written where a firm's number is asked: kept, doubted, or no number at all."""

import pytest

from agency.identifiers import check
from agency.identifiers.written import Manner, manner


@pytest.mark.parametrize(
    ("country", "text", "made"),
    [
        ("KZ", "БИН 190540000014", "number"),
        ("KZ", "190540000015", "doubtful"),
        ("UZ", "190540000014", "doubtful"),
        ("DE", "DE136695976", "number"),
        ("US", "12-3456789", "number"),
        ("GB", "SC123456", "number"),
        ("US", "five 12345 seven", "doubtful"),
        ("GB", "не знаю 12345", "doubtful"),
        ("US", "+1 202 555 0100", "doubtful"),
        ("US", "250 000 USD", "amount"),
        ("UZ", "250 000 USD", "amount"),
        ("DE", "1,5 млн евро", "amount"),
        ("US", "sample42@example.com", "email"),
        ("US", "12", "none"),
        ("US", "не знаю", "none"),
    ],
)
def test_what_is_made_of_it(country: str, text: str, made: Manner) -> None:
    assert manner(check(country, text), text) == made
