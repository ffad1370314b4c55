"""What people send by mistake: a kind answer each time, and nothing is lost."""

from locales.texts import ChatLanguage
from storage import documents
from tests.stories.driver import Town
from tests.stories.steps import answers_five, arrives, fills_profile, reaches_contract

YESTERDAY = {"kk": "кеше", "ru": "вчера", "ky": "кечээ"}
TOMORROW = {"kk": "ертең", "ru": "завтра", "ky": "эртең"}
TOO_BIG = 20 * 1024 * 1024 + 1


async def test_dates_and_amounts_that_make_no_sense(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("notice-button-dont-know")
    await person.presses("event-foreign-bank-bankruptcy-short")
    for said, answer in (
        (TOMORROW[language], "notice-date-future"),
        ("31.02.2026", "notice-date-unreadable"),
        ("абракадабра", "notice-date-unreadable"),
        ("01.01.1999", "notice-date-too-old"),
    ):
        await person.says(said)
        await person.sees(answer)
        await person.sees("notice-ask-date")
    await person.says(YESTERDAY[language])
    await person.sees("notice-ask-amount")
    await person.does_not_see("notice-date-too-old")
    for said, answer in (
        ("сто пудов", "notice-amount-"),
        ("-5 USD", "notice-amount-negative"),
        ("0 USD", "notice-amount-zero"),
        ("12,345,6 USD", "notice-amount-ambiguous"),
        ("100 xyz", "notice-amount-unknown-currency"),
    ):
        await person.says(said)
        await person.sees("kit-attention" if answer.endswith("-") else answer)
    await person.says("1 250 000,50")
    await person.sees("notice-ask-currency")
    await person.says("фантики")
    await person.sees("notice-amount-unknown-currency")
    await person.says("USD")
    await person.sees("1 250 000,50 USD")


async def test_four_thousand_emoji(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person, "🏭" * 200, name="🧑" * 100)
    await person.says("😀" * 2048)
    await person.sees("kit-too-long", longest=100)
    await person.sees("notice-ask-contract")
    await person.says("😀" * 100)
    await person.presses("info-group-financing")
    await person.presses("product-short-loan-insurance")
    await person.says("🤷" * 2048)
    await person.says("01.02.2025")
    await person.presses("notice-button-not-known")
    await person.presses("notice-button-extras")
    await person.says("🤷" * 2048)
    await person.presses("notice-button-extras-done")
    await person.sees("notice-summary")
    await person.presses("notice-button-register")
    (case,) = await town.cases_of(1001)
    assert case.body["event_text"] == "🤷" * 2048


async def test_files_that_cannot_be_kept(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.uploads(("pusto.pdf", b""))
    await person.sees("files-empty")
    await person.uploads(("film.mp4", b"sample"), size=TOO_BIG)
    await person.sees("files-too-large", email="info@kazakhexport.kz")
    await person.sees("notice-ask-contract")
    await answers_five(person)
    await person.presses("notice-button-register")
    (case,) = await town.cases_of(1001)
    assert not await town.look_up(lambda tx: documents.of_case(tx, case.id))


async def test_a_contact_of_somebody_else(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await person.presses("consent-agree")
    await person.says("Казахстан")
    await person.says("ТОО «Пример»")
    await person.presses("profile-skip")
    await person.says("Үлгі Тестов")
    await person.presses("profile-skip")
    await person.shares_contact("+77015556677", owner=1002)
    await person.sees("profile-contact-of-another")
    await person.shares_contact("+77015556677", owner=None)
    await person.sees("profile-contact-of-another")
    await person.says("12345")
    await person.sees("profile-no-phone")
    await person.presses("kit-specialist")
    await person.sees("question-ask")
    await person.presses("kit-back")
    await person.sees("profile-ask-phone")
    await person.says("8 (701) 555-66-77")
    await person.sees("profile-ask-email")
    assert await person.keyboard() is None
    await person.says("почта@")
    await person.sees("profile-no-email")
    await person.presses("profile-skip")
    await person.presses("role-beneficiary-short")
    await person.sees("+77015556677")


async def test_a_number_of_the_firm_that_looks_wrong(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await person.presses("consent-agree")
    await person.says("ыыы")
    await person.sees("kit-no-country")
    await person.says("Корея")
    await person.sees("kit-which-country")
    await person.says("Казахстан")
    await person.says("sample@example.com")
    await person.sees("kit-name-email")
    await person.says("ТОО «Пример»")
    await person.says("250 000 USD")
    await person.sees("kit-number-amount")
    await person.says("123456789012")
    await person.sees("profile-verdict-wrong-check-digit")
    await person.presses("profile-other-number")
    await person.says("БИН 111140000009")
    await person.is_offered("profile-keep-number")
    await person.presses("profile-keep-number")
    await person.sees("profile-ask-full-name")


async def test_a_sticker_in_the_middle(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.uploads(("hello.webp", b"sample"), kind="sticker")
    await person.sees("kit-text-wanted")
    await person.sees("notice-ask-contract")


async def test_a_voice_note_is_kept_with_the_open_case(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.uploads(("say.ogg", b"sample"), kind="voice")
    await person.sees("files-no-case")
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-button-register")
    await person.presses("files-button-done")
    await person.uploads(("say.ogg", b"sample"), kind="voice")
    await person.sees("files-choose", count=1)
    (case,) = await town.cases_of(1001)
    await person.presses(case.number)
    await person.sees("files-counted", files=1, written=0)
    (kept,) = await town.look_up(lambda tx: documents.of_case(tx, case.id))
    assert kept.kind == "voice"
    assert await town.queued(case) == ["registered", "document_offered"]


async def test_words_where_a_button_is_wanted(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.says("?")
    await person.sees("kit-press-a-button")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("notice-ask-contract")
