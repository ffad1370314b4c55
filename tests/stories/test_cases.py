"""A person's own cases, his messages to the specialist, and questions."""

from agency import case_number
from locales.texts import ChatLanguage
from storage import documents, messages
from tests.stories.driver import Town
from tests.stories.steps import answers_five, arrives, reaches_contract


async def registered(town: Town, user: int, language: ChatLanguage) -> str:
    """A person who has a case; its number."""
    person = town.chat(user, language)
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-button-register")
    await person.presses("files-button-done")
    return (await town.cases_of(user))[0].number


async def test_the_list_and_the_card(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    number = await registered(town, 1001, language)
    await person.says("/cases")
    await person.sees("cases-title")
    await person.presses(number)
    await person.sees("cases-next-registered")
    await person.sees("status-registered")
    await person.presses("cases-button-files")
    await person.uploads(("act.pdf", b"sample"))
    await person.sees("files-counted", files=1, written=0)
    await person.presses("files-button-done")
    await person.sees("cases-files-waiting", count=1)
    await person.presses("button-reply")
    await person.says("Есть новости?")
    await person.sees("cases-written")
    await person.sees("cases-you-wrote", text="Есть новости?")
    (case,) = await town.cases_of(1001)
    assert await town.queued(case) == ["registered", "document_offered", "message"]


async def test_a_strangers_number_is_answered_like_an_unknown_one(
    town: Town, language: ChatLanguage
) -> None:
    number = await registered(town, 1001, language)
    stranger = town.chat(1002, language)
    await arrives(stranger)
    await stranger.says(f"Как там {number}?")
    await stranger.sees("cases-unknown")
    to_a_stranger = (await stranger.messages())[-1]
    await stranger.says(str(case_number.make(2026, 999)))
    to_nobody = (await stranger.messages())[-1]
    assert to_a_stranger["text"] == to_nobody["text"]
    assert number not in to_nobody["text"]


async def test_a_number_in_free_text_opens_the_case(town: Town, language: ChatLanguage) -> None:
    number = await registered(town, 1001, language)
    person = town.chat(1001, language)
    await person.says(number.lower().replace("-", " "))
    await person.sees("cases-next-registered")


async def test_an_edit_becomes_a_revision_without_noise(town: Town) -> None:
    number = await registered(town, 1001, "ru")
    person = town.chat(1001, "ru")
    await person.says(number)
    await person.presses("button-reply")
    written = await person.says("Долг 100")
    before = [m["text"] for m in await person.messages() if m["from"] == "bot"]
    await person.edits(written, "Долг 1000")
    (case,) = await town.cases_of(1001)
    kept = await town.look_up(lambda tx: messages.of_case(tx, case.id))
    assert [(m.text, m.revision) for m in kept] == [("Долг 100", 0), ("Долг 1000", 1)]
    assert (await town.queued(case))[-1] == "message_edited"
    assert [m["text"] for m in await person.messages() if m["from"] == "bot"] == before


async def test_stray_files_wait_until_the_case_is_chosen(town: Town) -> None:
    number = await registered(town, 1001, "ky")
    person = town.chat(1001, "ky")
    files = [(f"{n}.pdf", b"sample") for n in range(4)]
    await person.uploads(*files, kind="album", shuffle="1")
    await person.sees("files-choose", count=4)
    (case,) = await town.cases_of(1001)
    assert not await town.look_up(lambda tx: documents.of_case(tx, case.id))
    await person.presses(number)
    await person.sees("files-counted", files=4, written=0)
    assert len(await town.look_up(lambda tx: documents.of_case(tx, case.id))) == 4
    await person.presses("files-button-done")
    await person.says("/menu")
    await person.uploads(("no.pdf", b"sample"))
    await person.presses("files-button-drop")
    assert not await town.look_up(lambda tx: documents.unclaimed(tx, 1001))


async def test_the_receipt_keeps_its_buttons(town: Town) -> None:
    number = await registered(town, 1001, "kk")
    person = town.chat(1001, "kk")
    await person.presses("button-open-case")
    await person.sees("cases-next-registered")
    await person.presses("kit-back")
    await person.sees("menu-title")
    wanted = person.words("receipt-next-notice-by-contract")
    receipt = next(m for m in await person.messages() if wanted in m["text"])
    assert number in receipt["text"]
    assert [len(row) for row in receipt["buttons"]] == [1, 1, 1, 1, 1]
    shown = [button["text"] for row in receipt["buttons"] for button in row]
    assert person.words("button-open-case") in shown
    assert person.words("button-copy-number") in shown


async def test_a_question_needs_a_name_and_a_phone_only(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("kit-specialist")
    await person.says("Сколько стоит полис?")
    await person.presses("consent-agree")
    await person.says("KZ")
    await person.says("Үлгі Тестов")
    await person.says("+7 701 555 66 77")
    await person.sees("question-confirm", text="Сколько стоит полис?")
    await person.presses("question-button-send")
    (case,) = await town.cases_of(1001)
    await person.sees("question-sent", number=case.number)
    assert case.kind == "question"
    assert case.body == {"text": "Сколько стоит полис?"}
    assert case.sender == {
        "user_id": 1001,
        "country": "KZ",
        "full_name": "Үлгі Тестов",
        "phone": "+77015556677",
    }
    await person.sees("receipt-next-case")
    await person.presses("question-button-back")
    await person.sees("menu-title")


async def test_a_specialist_is_one_press_away_and_the_notice_waits(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("kit-specialist")
    await person.says("Какой у меня продукт?")
    await person.presses("question-button-send")
    await person.presses("question-button-back")
    await person.sees("notice-ask-group")
    await person.presses("kit-specialist")
    await person.presses("kit-back")
    await person.sees("notice-ask-group")


async def test_a_question_that_was_not_sent_is_offered_again(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.presses("kit-specialist")
    await person.says("Мой вопрос")
    await person.presses("consent-refuse")
    await person.sees("info@kazakhexport.kz")
    await person.says("/menu")
    await person.presses("kit-specialist")
    await person.sees("question-left", left="Мой вопрос")
    assert not await town.cases_of(1001)


async def test_a_reply_to_a_notice_goes_to_its_case(town: Town, language: ChatLanguage) -> None:
    await registered(town, 1001, language)
    person = town.chat(1001, language)
    wanted = person.words("receipt-next-notice-by-contract")
    receipt = next(m for m in await person.messages() if wanted in m["text"])
    await person.replies(receipt["message_id"], "Добавлю акт позже")
    await person.sees("cases-written")
    await person.sees("cases-you-wrote", text="Добавлю акт позже")


async def test_consent_that_was_taken_back_is_asked_for_again(town: Town) -> None:
    person = town.chat(1001, "ru")
    await registered(town, 1001, "ru")
    await person.says("/privacy")
    await person.presses("privacy-revoke")
    await person.presses("privacy-revoke-yes")
    await person.says("/menu")
    await person.presses("menu-report")
    await person.presses("notice-button-me")
    await person.presses("consent-refuse")
    await person.sees("info@kazakhexport.kz")
    await person.presses("notice-button-me")
    await person.presses("consent-agree")
    await person.presses("notice-button-me")
    await person.sees("notice-ask-contract")
