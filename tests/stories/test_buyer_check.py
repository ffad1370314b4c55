"""An exporter checks a foreign buyer."""

from agency.countries import name
from tests.services.test_payloads import validator
from tests.stories.checking import (
    LISTED,
    begins,
    checks,
    load_lists,
    says_who_he_is,
    sees_reason,
)
from tests.stories.desk import Topic
from tests.stories.discovering import queued_payload
from tests.stories.driver import Town


async def test_a_buyer_is_checked_within_seconds(town: Town, language: str) -> None:
    load_lists(town)
    person = town.chat(1001, language)  # type: ignore[arg-type]
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH", "DE136695976")
    await person.sees("screening-level-favourable")
    await sees_reason(person, "no-hit")
    await person.sees(person.words("check-country-high-income").removesuffix("."))
    await sees_reason(person, "identifier-good", detail="DE136695976")
    await person.sees("check-list-kz-fma")
    await person.sees("screening-not-checked-ownership")
    await person.sees("check-next-favourable")
    assert await town.cases_of(1001) == []
    await person.presses("check-button-pdf")
    await person.sees("check-pdf-caption", name="Müster Maschinen GmbH")
    papers = [m["files"] for m in await person.messages() if m["files"]]
    name = f"{person.words('paper-file-buyer-check')}-{town.clock().date().isoformat()}.pdf"
    assert [file["name"] for (file,) in papers] == [name]
    await person.presses("check-button-repeat")
    await person.sees("screening-level-favourable")
    await person.presses("check-button-all")
    await person.sees("check-intro")
    assert sum("Müster" in label for label in await person.buttons()) == 2
    await person.presses("check-button-begin")
    await person.sees("check-ask-kind")


async def test_a_possible_match_is_no_verdict_and_goes_to_staff(town: Town) -> None:
    load_lists(town, LISTED)
    person = town.chat(1001, "ky")
    await begins(person)
    await checks(person, "Беларусь", f"ОАО «{LISTED}»")
    await person.sees("screening-level-specialist")
    await sees_reason(person, "to-compare")
    await person.does_not_see("check-list-remote")
    (case,) = await town.cases_of(1001)
    shown = "\n".join(m["text"] for m in await person.messages())
    assert "SAMPLE" not in shown
    assert person.words("screening-reason-strong-hit", detail=LISTED) not in shown
    topic = Topic(town, case)
    await topic.shows("check-desk-hits-title", count=1)
    await topic.shows("check-desk-hit-name", name=LISTED, alias=LISTED)
    payload = await queued_payload(town, case)
    validator("buyer_check").validate(payload)
    assert payload["case"]["details"]["reasons"][0] == "to_compare"
    assert "SAMPLE" not in str(payload)


async def test_a_country_without_a_category_goes_to_a_specialist(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "kk")
    await begins(person)
    await checks(person, "Андорра", "Casa Exemple SL")
    await person.sees("screening-level-specialist")
    await sees_reason(person, "country-not-classified")
    assert [case.kind for case in await town.cases_of(1001)] == ["buyer_check"]


async def test_without_lists_nothing_is_concluded(town: Town) -> None:
    person = town.chat(1001, "ru")
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH")
    await person.sees("screening-level-not-enough-data")
    await person.sees("screening-notice-no-lists")


async def test_a_director_is_asked_about_with_his_firm(town: Town) -> None:
    load_lists(town, LISTED)
    person = town.chat(1001, "ru")
    await begins(person)
    await person.presses("check-button-kind-person")
    await person.presses("check-button-role-director")
    await person.says("BY")
    await person.says("Образцовский Пётр")
    await person.sees("check-ask-firm")
    await person.says(LISTED)
    await person.presses("check-button-no-number")
    await person.sees(name("BY", "ru"))
    await person.presses("check-button-fact-delays")
    await person.presses("check-delays-long")
    await person.presses("check-button-fact-amount")
    await person.says("250 000 USD")
    await person.presses("check-button-run")
    await person.sees("screening-level-specialist")
    await sees_reason(person, "delays-long")
    assert person.words("check-button-watch") not in await person.buttons()


async def test_underwriters_are_asked_for_an_official_answer(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "kk")
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH")
    await person.presses("check-button-official")
    (case,) = await town.cases_of(1001)
    await person.sees("check-official-asked", number=case.number)
    await person.is_offered("button-open-case")
    payload = await queued_payload(town, case)
    validator("buyer_check").validate(payload)
    assert payload["case"]["details"]["official"] is True


async def test_the_owner_of_a_firm_contests_a_result(town: Town) -> None:
    load_lists(town)
    person, other = town.chat(1001, "ru"), town.chat(1002, "ru")
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH")
    await begins(other)
    await checks(other, "Германия", "Müster Maschinen GmbH")
    await other.presses("check-button-mine")
    await other.sees("question-ask-own-firm")
    await other.says("Мы не те, за кого нас приняли")
    await other.presses("question-button-send")
    (case,) = await town.cases_of(1002)
    assert case.kind == "question"
    assert "Müster" in case.body["own_firm"]
    payload = await queued_payload(town, case)
    validator("question").validate(payload)
    assert "1001" not in str(payload["case"]["details"])


async def test_plain_words_and_the_menu_lead_to_the_check(town: Town) -> None:
    person = town.chat(1001, "ru")
    await person.says("/start")
    await person.presses("Русский")
    await person.says("проверить иностранного покупателя")
    await person.sees("check-intro")
    await person.presses("check-button-begin")
    await says_who_he_is(person)
    await person.presses("kit-cancel")
    await person.sees("kit-set-aside")
    await person.presses("menu-check")
    await person.is_offered("check-button-begin")
