"""The main job: an exporter notifies an insured event, and the agency has it."""

from datetime import timedelta

from agency import case_number
from jobs.drafts import left_notices
from locales.texts import CHAT_LANGUAGES, ChatLanguage
from storage import documents
from tests.stories.driver import NAMES, Chat, Town
from tests.stories.steps import answers_five, arrives, fills_profile, reaches_contract

LOAN = "product-short-loan-insurance"
NOT_REPAID = "event-principal-non-repayment-short"


async def test_from_the_first_word_to_the_receipt(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.says("СЗ-2025/17")
    await person.presses("info-group-exporter")
    await person.presses("product-short-export-credit-insurance")
    await person.presses("event-buyer-contract-non-performance-short")
    await person.says({"kk": "3 күн бұрын", "ru": "3 дня назад", "ky": "3 күн мурун"}[language])
    await person.says("1 250 000,50 usd")

    await person.sees("notice-summary")
    await person.sees("СЗ-2025/17")
    await person.sees("1 250 000,50 USD")
    await person.sees("notice-rule-contract")
    await person.presses("notice-button-register")

    (case,) = await town.cases_of(1001)
    assert str(case_number.parse(case.number)) == case.number
    assert case.kind == "insured_event"
    assert case.language == language
    assert case.product == "export_credit_insurance"
    assert case.body["contract_number"] == "СЗ-2025/17"
    assert case.body["amount"] == "1250000.50"
    assert case.body["currency"] == "USD"
    assert case.body["days_after_event"] == 3
    assert case.sender["phone"] == "+77000001001"
    assert "identifier" not in case.sender
    assert await town.queued(case) == ["registered"]

    await person.sees("files-registered", number=case.number)
    await person.sees("receipt-next-notice-by-contract")
    await person.sees("info@kazakhexport.kz")
    receipt = (await person.messages())[-1]
    copied = [b["copy_text"] for row in receipt["buttons"] for b in row if "copy_text" in b]
    assert copied == [case.number]
    code = [e for e in receipt["entities"] if e["type"] == "code"]
    assert [receipt["text"][e["offset"] : e["offset"] + e["length"]] for e in code] == copied


async def test_a_reply_to_a_window_is_an_answer(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.replies((await person.window())["message_id"], "СЗ-9")
    await person.presses("notice-button-dont-know")
    await person.presses("event-foreign-bank-bankruptcy-short")
    await person.presses("notice-today")
    await person.presses("notice-button-not-known")
    await person.sees("СЗ-9")


async def test_known_people_confirm_with_one_tap(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.says("/menu")
    await person.presses("menu-continue")
    await person.sees("notice-ask-contract")
    await person.presses("kit-back")
    await person.sees("ТОО «Пример»")
    await person.presses("notice-button-me")
    await person.sees("notice-ask-contract")


async def test_register_pressed_twice_at_once_makes_one_case(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses_twice("notice-button-register")

    (case,) = await town.cases_of(1001)
    assert await town.queued(case) == ["registered"]
    await person.sees("receipt-next-notice-by-contract")


async def test_start_in_the_middle_keeps_the_answers(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.says("СЗ-1")
    await person.says("/start")
    await person.sees("menu-title")
    await person.presses("menu-continue")
    await person.sees("notice-ask-group")
    await person.presses("notice-button-dont-know")
    await person.presses("event-foreign-bank-bankruptcy-short")
    await person.presses("notice-yesterday")
    await person.presses("notice-button-not-known")
    await person.sees("СЗ-1")
    await person.sees("notice-amount-unknown-line")


async def test_a_left_notice_can_be_begun_anew(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await reaches_contract(person)
    await person.says("СЗ-1")
    await person.presses("kit-cancel")
    await person.sees("kit-set-aside")
    await person.presses("menu-report")
    await person.is_offered("notice-button-continue")
    await person.presses("notice-button-anew")
    await person.sees("notice-who")


async def test_language_switched_in_mid_flow(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.says("СЗ-7")
    await person.says("/language")
    await person.presses(NAMES["ky"])
    switched = town.chat(1001, "ky")
    await switched.sees("notice-ask-group")
    await switched.presses("notice-button-dont-know")
    await switched.sees("notice-ask-event")


async def test_a_late_notice_is_taken_with_its_consequence(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("info-group-financing")
    await person.presses(LOAN)
    await person.presses(NOT_REPAID)
    event = (town.clock() - timedelta(days=120)).date()
    await person.says(event.strftime("%d.%m.%Y"))
    await person.presses("notice-button-not-known")

    await person.sees("48")
    await person.sees("notice-is-no-claim-rules")
    await person.presses("notice-button-register")
    await person.sees("files-ask-late-reason")
    (case,) = await town.cases_of(1001)
    assert case.body["late"] is True

    await person.says("Сот шешімін күттік")
    (case,) = await town.cases_of(1001)
    assert case.body["late_reason"] == "Сот шешімін күттік"
    assert await town.queued(case) == ["registered", "details_added"]
    await person.sees("receipt-next-notice-of-policyholder")


async def test_the_ceiling_of_the_rules_is_named_and_never_called_safe(town: Town) -> None:
    for number, language in enumerate(CHAT_LANGUAGES):
        person = town.chat(1001 + number, language)
        await arrives(person)
        await reaches_contract(person)
        await person.presses("notice-button-not-at-hand")
        await person.presses("info-group-financing")
        await person.presses(LOAN)
        await person.presses(NOT_REPAID)
        await person.presses("notice-yesterday")
        await person.presses("notice-button-not-known")
        await person.sees("notice-rule-in-time")
        shown = (await person.window())["text"].lower()
        assert "90" in shown
        assert not any(word in shown for word in ("безопас", "қауіпсіз", "коопсуз", "48"))


async def test_other_products_quote_no_clause_and_call_nobody_late(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("info-group-exporter")
    await person.presses("product-short-export-credit-insurance")
    await person.presses("event-buyer-contract-non-performance-short")
    await person.says("400 дней назад")
    await person.presses("notice-button-not-known")
    shown = (await person.window())["text"]
    assert "90" not in shown
    assert "48" not in shown
    await person.presses("notice-button-register")
    await person.sees("files-counted", files=0, written=0)
    (case,) = await town.cases_of(1001)
    assert "late" not in case.body


async def test_a_guarantee_has_no_insured_event(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("info-group-guarantee")
    await person.presses("product-short-tender-guarantee")
    product = person.words("products-tender_guarantee-name")
    await person.sees("notice-guarantee", product=product)
    await person.presses("notice-button-tell-demand")
    await person.sees("question-ask-demand")
    await person.says("Бенефициар талап қойды")
    await person.presses("question-button-send")
    (case,) = await town.cases_of(1001)
    assert (case.kind, case.product) == ("guarantee_demand", "tender_guarantee")
    assert case.body == {"text": "Бенефициар талап қойды"}
    await person.presses("question-button-back")
    await person.sees("notice-guarantee", product=product)


async def test_a_referral_takes_no_notice(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await person.presses("notice-button-not-at-hand")
    await person.presses("info-group-referral")
    await person.presses("product-short-rkdf-roseximbank-loan")
    await person.sees(
        "notice-referral", product=person.words("products-rkdf_roseximbank_loan-name")
    )
    assert not await town.cases_of(1001)


async def test_each_answer_can_be_changed_in_the_summary(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-change-amount")
    await person.says("7 тысяч")
    await person.presses("EUR · евро")
    await person.sees("7 000 EUR")
    await person.presses("notice-change-product")
    await person.presses("info-group-financing")
    await person.presses(LOAN)
    await person.sees("notice-ask-event")
    await person.presses(NOT_REPAID)
    await person.sees("7 000 EUR")
    await person.presses("notice-change-contract")
    await person.presses("kit-back")
    await person.sees("notice-summary")


async def test_one_reminder_after_half_an_hour_of_silence(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await reaches_contract(person)
    await person.says("СЗ-1")
    await person.presses("notice-button-dont-know")
    await person.presses("event-foreign-bank-bankruptcy-short")
    reminder = left_notices(town.app.database, town.clock)
    wanted = person.words("notice-not-sent")
    await town.minutes_pass(29)
    await town.run_job(reminder)
    assert wanted not in await person.everything()
    await town.minutes_pass(2)
    await town.run_job(reminder)
    await person.sees("notice-not-sent")
    await town.minutes_pass(60)
    await town.run_job(reminder)
    assert len([m for m in await person.messages() if wanted in m["text"]]) == 1
    await person.presses("notice-button-continue")
    await person.sees("notice-ask-date")
    await person.sees("notice-not-sent")


async def test_an_album_of_ten_is_ten_files(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-button-register")
    files = [(f"{number}.pdf", b"sample" * number) for number in range(1, 11)]
    await person.uploads(*files, kind="album", shuffle="1")
    await person.sees("files-counted", files=10, written=0)
    (case,) = await town.cases_of(1001)
    kept = await town.look_up(lambda tx: documents.of_case(tx, case.id))
    assert sorted(paper.original_name for paper in kept) == sorted(name for name, _ in files)
    counters = [m for m in await person.messages() if "📎" in m["text"]]
    assert len(counters) <= 2


async def test_files_and_an_account_before_registering(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await reaches_contract(person)
    await person.uploads(("shart.pdf", b"sample"))
    await person.sees("kit-files-came", count=1)
    await person.sees("notice-ask-contract")
    await answers_five(person)
    await person.presses("notice-button-extras")
    await person.says("Бірінші бөлім")
    await person.says("Екінші бөлім")
    await person.uploads(("foto.jpg", b"sample"), kind="photo")
    await person.presses("notice-button-extras-done")
    await person.sees("notice-line-files", count=2)
    await person.presses("notice-button-register")
    (case,) = await town.cases_of(1001)
    assert case.body["account"] == "Бірінші бөлім\n\nЕкінші бөлім"
    assert len(await town.look_up(lambda tx: documents.of_case(tx, case.id))) == 2


async def test_without_consent_nothing_is_kept_and_the_way_is_shown(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await person.presses("consent-refuse")
    await person.sees("info@kazakhexport.kz")
    await person.sees("notice-intro")


async def test_a_second_organisation(town: Town) -> None:
    person: Chat = town.chat(1001, "ru")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await person.presses("notice-change-who")
    await person.presses("notice-button-other-me")
    await person.presses("profile-add")
    await fills_profile(person, "ОсОО «Пример-2»", consent=False)
    await person.sees("notice-summary")
    await person.sees("ОсОО «Пример-2»")
    await person.presses("notice-change-who")
    await person.presses("notice-button-other-me")
    await person.presses("ТОО «Пример»")
    await person.sees("notice-summary")
    await person.presses("notice-button-register")
    (case,) = await town.cases_of(1001)
    assert case.sender["organisation"] == "ТОО «Пример»"


async def test_a_button_from_before_a_restart_works(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await reaches_contract(person)
    await answers_five(person)
    await town.restarts()
    await person.presses("notice-button-register")
    (case,) = await town.cases_of(1001)
    await person.sees("files-registered", number=case.number)
    await person.sees("receipt-next-notice-by-contract")
