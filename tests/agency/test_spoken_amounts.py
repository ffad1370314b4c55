"""Amounts as they are typed in three languages, and the slips that are named."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agency.money import CURRENCIES
from agency.spoken.amounts import (
    LIMIT,
    Amount,
    AmountDoubt,
    Reason,
    currency_or_amount,
    is_rough,
    understand,
)
from agency.spoken.money_words import CURRENCY_WORDS

amounts = st.decimals("0.01", "999999999999.99", places=2)

SAID: dict[tuple[str, str | None], list[str]] = {
    ("1250000.50", None): [
        "1 250 000,50", "1,250,000.50", "1.250.000,50", "1250000.50", "1250000,50",
        "1\u00a0250\u00a0000,50", "1\u202f250\u202f000.50", "1'250'000.50", "1’250’000,50",
    ],
    ("1250", None): ["1250", "1,250", "1.250", "1 250", "1250.00", "1250,0", "около 1250", "1250."],
    ("250000", None): ["250 тыс", "250тыс.", "250 тысяч", "250к", "250k", "250 мың", "250 мын",
                       "250 миң", "250 мин", "0,25 млн"],
    ("1500000", None): ["1,5 млн", "1.5 mln", "1,5млн.", "1,5 миллиона", "1 млн 500 тыс",
                        "1 млн 500 000", "1.500 млн", "полтора миллиона", "1 миллион 500 мың"],
    ("1000000", None): ["миллион", "млн", "бір миллион", "один миллион"],
    ("3000000000", None): ["3 млрд", "3 миллиарда", "3 bn"],
    ("1500000", "USD"): ["1.5 mln USD", "$1,500,000", "1,5 млн $", "1 500 000 долларов США",
                         "1.5млн долл.", "1 500 000 долл. США", "1,5 миллион АҚШ доллары",
                         "1,5 млн долларов", "$1.5m",
                         "1 500 000 USD", "USD 1500000", "1500000usd"],
    ("250000", "KZT"): ["250 мың теңге", "250 мын тенге", "250 тыс. тг", "250 000 ₸", "₸250000",
                        "250000 KZT", "сомасы 250 мың теңге",
                        "250 000 (двести пятьдесят тысяч) тенге",
                        "250 000-ға жуық теңге", "250 000 казахстанских тенге"],
    ("250000", "KGS"): ["250 миң сом", "250 мин сом", "250 тыс сомов", "250000 com", "250 000 COM",
                        "250000 KGS", "250 мин сомду", "250 тыс кыргызских сомов"],
    ("500", "EUR"): ["500 евро", "500€", "€500", "500 еуро", "500 eur"],
    ("500", "RUB"): ["500 рублей", "500 руб.", "500₽", "500 рубль", "500 российских рублей",
                     "500 орус рубли"],
    ("500", "CNY"): ["500 юаней", "500 юань", "500 CNY", "500 китайских юаней", "¥500"],
    ("500", "TRY"): ["500 лир", "500 лира", "₺500", "500 турецких лир"],
    ("500", "UZS"): ["500 сум", "500 сумов", "500 UZS", "500 so'm", "500 узбекских сумов",
                     "500 өзбек сому"],
    ("500", "GBP"): ["500 фунтов", "£500", "500 фунтов стерлингов"],
    ("500", "AED"): ["500 дирхамов", "500 AED", "500 дирхам"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "amount"), [(t, a) for a, said in SAID.items() for t in said])
def test_understood(text: str, amount: tuple[str, str | None]) -> None:
    assert understand(text) == (Decimal(amount[0]), amount[1])


REFUSED: dict[Reason, list[str]] = {
    "unreadable": ["", "не знаю", "белгисиз", "🙂" * 4096, "USD", ".", "долларов"],
    "letters": ["12о0", "1O00", "5 попугаев", "12a50", "двести 5 тыс", "15%", "1e5",
                "5000 тугриков"],
    "unknown_currency": ["5000 JPY", "JPY 5000"],
    "ambiguous": ["5000 или 6000 USD", "5000-6000", "5000 - 6000", "100 USD 200 EUR", "12 50",
                  "1,25,000.00", "500 тыс 1 млн", "5 млн 6 млн", "12. 50", "0. 0"],
    "negative": ["-500", "−500", "- 500", "минус 500", "-$500", "$-500", "долг -500"],
    "zero": ["0", "0,00", "0 USD", "000", "0 млн"],
    "too_many_decimals": ["1 250,505", "0.001", "1.2345", "1,500000123 млн"],
    "too_large": ["1000000000000000", "9" * 60, "1000000 млрд"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), [(t, r) for r, ts in REFUSED.items() for t in ts])
def test_refused_with_its_reason(text: str, reason: Reason) -> None:
    assert understand(text) == AmountDoubt(reason)


def test_words_name_exactly_the_currencies_of_the_agency() -> None:
    assert sorted(CURRENCY_WORDS.values()) == sorted(CURRENCIES)


def written(value: Decimal, group: str, point: str) -> str:
    whole, _, decimals = f"{value:,.2f}".partition(".")
    return whole.replace(",", group) + point + decimals


@given(amounts, st.sampled_from([" ,", " .", ",.", ".,", "'."]))
def test_every_grouping_reads_back(value: Decimal, marks: str) -> None:
    assert understand(written(value, *marks)) == (value, None)


@given(amounts, st.sampled_from(CURRENCIES))
def test_every_code_reads_back_on_either_side(value: Decimal, code: str) -> None:
    for text in (f"{value} {code}", f"{code} {value}", f"{value}{code.lower()}"):
        assert understand(text) == (value, code)


@given(st.text() | st.text("0123456789., -kмлнтыс$"))
def test_never_breaks_and_never_gives_nonsense(text: str) -> None:
    found = understand(text)
    if isinstance(found, Amount):
        assert 0 < found.value < LIMIT
        assert found.value == round(found.value, 2)


def test_a_figure_on_each_side_of_the_currency_is_asked_again() -> None:
    assert understand("250 миң сом 10") == AmountDoubt("ambiguous")


@pytest.mark.parametrize("text", ["примерно 250 тыс. USD", "шамамен 5000 теңге", "чамасы 100 сом"])
def test_a_rough_figure_is_known_as_such(text: str) -> None:
    assert is_rough(text)
    assert isinstance(understand(text), Amount)


def test_an_exact_figure_is_not_rough() -> None:
    assert not is_rough("сумма долга 250 000,50 USD")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("тенге", "KZT"),
        ("доллары", "USD"),
        ("EUR", "EUR"),
        ("250 000 евро", Amount(Decimal("250000.00"), "EUR")),
        ("300 000", Amount(Decimal("300000.00"), None)),
        ("12 34 56", AmountDoubt("ambiguous")),
        ("-5 USD", AmountDoubt("negative")),
        ("рубины", AmountDoubt("unknown_currency")),
    ],
)
def test_the_question_of_the_currency_takes_an_amount_too(
    text: str, found: str | Amount | AmountDoubt
) -> None:
    assert currency_or_amount(text) == found
