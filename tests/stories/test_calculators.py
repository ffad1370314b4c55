"""A payout and the fund's loan, worked out in the chat."""

from locales.texts import ChatLanguage
from tests.stories.driver import Town
from tests.stories.steps import arrives


async def test_a_payout_with_its_other_readings(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-calculators")
    await person.presses("calculator-button-payout")
    await person.says("100000")
    await person.sees("calculator-currency-needed")
    await person.says("100 000 USD")
    await person.says("150 000 USD")
    await person.says("130000")
    await person.says("10%")
    await person.presses("calculator-option-0")
    await person.says("500")
    await person.presses("calculator-option-0")
    await person.presses("calculator-option-0")
    await person.sees("100 000 USD")
    await person.sees("50 000 000 KZT")
    await person.sees("calculators-reading-cap-before-deductible")
    await person.sees("90 000 USD")
    await person.sees("calculator-payout-not-binding")

    await person.presses("calculator-payout-change-unpaid_principal")
    await person.says("5 000")
    await person.sees("calculators-warning-below-deductible")

    await person.does_not_see("calculators-warning-only-principal-counts")
    await person.presses("calculator-button-more")
    await person.says("6 100")
    await person.says("1 000")
    await person.presses("calculator-option-unknown")
    await person.sees("calculators-warning-only-principal-counts")
    await person.sees("calculators-warning-claim-does-not-add-up")
    await person.presses("calculator-payout-change-of_which_penalty")
    await person.says("100")
    await person.does_not_see("calculators-warning-claim-does-not-add-up")


async def test_the_funds_loan_with_each_condition_that_fails(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.presses("menu-calculators")
    await person.presses("calculator-button-fund")
    await person.presses("calculator-option-yes")
    await person.says("120 000 USD")
    await person.presses("calculator-fund-option-purpose-trade-turnover")
    await person.says("3 жыл")
    await person.presses("calculator-fund-option-grace-0")
    await person.says("25")
    await person.says("20")
    await person.says("сүт иштетүү")
    await person.says("8")
    await person.presses("calculator-fund-option-type-equal-principal")
    await person.sees("calculator-fund-failed-term")
    await person.sees("calculator-fund-failed-russian-share")
    await person.does_not_see("calculator-fund-failed-amount")

    await person.presses("calculator-fund-change-term")
    await person.presses("calculator-fund-option-term-12")
    await person.presses("calculator-fund-change-russian_share")
    await person.says("40")
    await person.sees("calculator-fund-holds")
    await person.does_not_see("calculator-fund-whole", count=12)
    await person.sees(
        "calculator-fund-row",
        number=1,
        payment="10 800",
        principal="10 000",
        interest="800",
    )
    await person.sees("calculator-fund-total", total="5 200 USD")

    await person.presses("calculator-fund-change-term")
    await person.presses("calculator-fund-option-term-24")
    await person.sees("calculator-fund-whole", count=24)
    await person.presses("calculator-button-pdf")
    await person.sees("calculator-fund-caption-pdf")
    await person.presses("calculator-button-xlsx")
    await person.sees("calculator-fund-caption-xlsx")
    names = [file["name"] for m in await person.messages() for file in m["files"] or []]
    name = f"{person.words('paper-file-loan-schedule')}-{town.clock().date().isoformat()}"
    assert names == [f"{name}.pdf", f"{name}.xlsx"]
