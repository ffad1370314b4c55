"""Notices beside the insured event, and letters to a buyer who is late."""

from datetime import date as day
from decimal import Decimal

from locales.texts import ChatLanguage, texts
from tests.stories.desk import opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile
from tests.stories.test_cases import registered


async def begins(person: Chat, kind: str) -> None:
    """Opens the choice and takes a kind of notice."""
    await person.presses("menu-other")
    await person.presses(f"other-choose-{kind}")


async def test_an_overdue_payment_is_watched_and_the_buyer_written_to(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await begins(person, "overdue_watch")
    await person.sees("other-watch")
    await person.presses("other-button-watch")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.presses("product-short-export-credit-insurance")
    await person.says("Buyer LLC, Bishkek")
    await person.presses("apply-button-skip")
    await person.says("12.01.2026")
    await person.says("125 000 usd")
    await person.sees("other-remark-overdue_watch")
    await person.presses("other-button-send")
    (case,) = await town.cases_of(1001)
    assert (case.kind, case.product) == ("overdue_watch", "export_credit_insurance")
    assert case.body == {
        "buyer": "Buyer LLC, Bishkek",
        "due_date": "2026-01-12",
        "amount": "125000.00",
        "currency": "USD",
    }
    await person.sees("receipt-next-watch")
    await person.presses("other-button-letters")
    await person.presses("letter-button-demand-en")
    letter = texts("en")(
        "letter-demand",
        buyer="Buyer LLC, Bishkek",
        contract="…",
        amount="125,000 USD",
        due="January 12, 2026",
        sender="ТОО «Пример»",
    )
    await person.sees(letter)
    sent = next(m for m in await person.messages() if m["text"] == letter.strip())
    assert not sent["buttons"]
    await person.presses("letter-button-sent-on")
    await person.sees("letter-noted")
    assert await town.queued(case) == ["registered", "mitigation_noted"]
    await person.presses("kit-menu")
    await person.says(case.number)
    await person.presses("other-button-letters")
    await person.sees("letter-ask")
    await person.presses("kit-back")
    await person.sees("cases-next-registered")


async def test_a_change_in_risk_names_the_term_of_the_loan_rules(town: Town) -> None:
    await registered(town, 1001, "kk")
    person = town.chat(1001, "kk")
    await begins(person, "risk_change")
    await person.presses("notice-button-me")
    await person.presses("product-short-loan-insurance")
    await person.says("ҚС-17/26")
    await person.says("5.01.2026")
    await person.says("Кепіл жоғалды")
    words = texts("kk")
    term = words(
        "other-term-business", days=3, clause=words.clauses("33.3"), day=words.date(day(2026, 1, 9))
    )
    await person.sees(term)
    await person.sees("other-term-late")
    await person.presses("other-button-send")
    case = (await town.cases_of(1001))[0]
    assert case.body == {
        "contract_number": "ҚС-17/26",
        "learned_on": "2026-01-05",
        "text": "Кепіл жоғалды",
    }


async def test_of_another_product_no_clause_is_quoted(town: Town) -> None:
    await registered(town, 1001, "ky")
    person = town.chat(1001, "ky")
    await begins(person, "recovery_notice")
    await person.presses("notice-button-me")
    await person.presses("notice-button-dont-know")
    await person.presses("apply-button-skip")
    await person.says("5.01.2026")
    await person.says("1000")
    await person.presses("KZT · " + person.words("currency-kzt"))
    await person.presses("apply-button-skip")
    await person.sees("other-term-contract")
    shown = (await person.window())["text"]
    assert "72" not in shown


async def test_a_notice_that_was_left_goes_on_where_it_was(town: Town) -> None:
    await registered(town, 1001, "ru")
    person = town.chat(1001, "ru")
    await begins(person, "complaint")
    await person.presses("notice-button-me")
    await person.presses("notice-button-dont-know")
    await person.presses("kit-cancel")
    await person.presses("menu-other")
    await person.presses("✏️ " + person.words("other-choose-complaint"))
    await person.sees("other-ask-contract_number")
    await person.presses("kit-back")
    await person.sees("other-ask-product")
    await person.presses("notice-button-dont-know")
    await person.presses("apply-button-skip")
    await person.says("Не согласны с отказом")
    await person.presses("other-change-text")
    await person.says("Не согласны с отказом: акт подписан")
    await person.presses("other-button-send")
    await person.sees("receipt-next-complaint")
    case = (await town.cases_of(1001))[0]
    assert (case.kind, case.body) == ("complaint", {"text": "Не согласны с отказом: акт подписан"})


async def test_a_letter_is_one_press_away_from_the_notice_of_an_unpaid_invoice(
    town: Town,
) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    case = await opens_a_case(town, person)
    await person.says(case.number)
    await person.presses("other-button-letters")
    await person.presses("letter-button-reminder-ru")
    letter = texts("ru")(
        "letter-reminder",
        buyer="…",
        contract="…",
        amount=texts("ru").money(Decimal("125000.00"), "USD"),
        due="…",
        sender="ТОО «Образец»",
    )
    await person.sees(letter)
    await person.presses("letter-button-sent-on")
    await person.sees("letter-noted")
    assert (await town.queued(case))[-1] == "mitigation_noted"


async def test_a_document_is_asked_for_by_a_button(town: Town) -> None:
    await registered(town, 1001, "ru")
    person = town.chat(1001, "ru")
    await begins(person, "document_request")
    await person.presses("notice-button-me")
    await person.says("дубликат")
    await person.sees("kit-press-a-button")
    await person.presses("other-option-duplicate")
    await person.presses("product-short-loan-insurance")
    await person.presses("apply-button-skip")
    await person.presses("other-button-send")
    case = (await town.cases_of(1001))[0]
    assert (case.body, case.product) == ({"document": "duplicate"}, "loan_insurance")


async def test_what_may_be_a_claim_leads_to_the_notice(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await begins(person, "overdue_watch")
    await person.presses("other-button-claim")
    await person.sees("notice-intro")
