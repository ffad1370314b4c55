"""What is odd in a check is said clearly, and nothing is guessed."""

from agency.countries import name
from sources.watchlists.registry import setups
from tests.stories.checking import begins, checks, load_list, load_lists, sees_reason
from tests.stories.driver import Town


async def test_a_country_that_nobody_knows_is_asked_again(town: Town) -> None:
    person = town.chat(1001, "ky")
    await begins(person)
    await person.presses("check-button-kind-org")
    await person.says("Нарния")
    await person.sees("kit-no-country")
    await person.says("Корея")
    await person.sees("kit-which-country")
    await person.presses(name("KR", "ky"))
    await person.sees("check-ask-name")
    await person.says("sample@example.com")
    await person.sees("kit-name-email")


async def test_an_amount_is_no_number_of_a_firm(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "ky")
    await begins(person)
    await person.presses("check-button-kind-org")
    await person.says("АКШ")
    await person.says("Sample Trade LLC")
    await person.says("250 000 USD")
    await person.sees("kit-number-amount")
    await person.says("номер белгисиз 12345")
    await person.presses("check-button-other-number")
    await person.says("12-3456789")
    await person.sees("check-summary")


async def test_names_with_nothing_to_look_for_are_asked_again(town: Town) -> None:
    person = town.chat(1001, "kk")
    await begins(person)
    await person.presses("check-button-kind-org")
    await person.says("Өзбекстан")
    await person.says("А")
    await person.sees("check-name-empty")
    await person.says("ЖШС")
    await person.sees("check-name-form-only")
    await person.says("Ү" * 301)
    await person.sees("kit-too-long", longest=300)
    await person.says("\u202e上海样品\u200b工业有限公司\u202c")
    await person.sees("check-name-other-script")
    await person.sees("check-ask-identifier", kind=person.words("identifier-stir"),
                      country=name("UZ", "kk"))  # fmt: skip
    await person.presses("check-button-no-number")
    await person.sees("上海样品工业有限公司")


async def test_a_number_of_another_country_is_asked_back(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "ru")
    await begins(person)
    await person.presses("check-button-kind-org")
    await person.says("Узбекистан")
    await person.says("Namuna Savdo MChJ")
    await person.says("190540000014")
    await person.sees("190540000014")
    await person.sees(name("KZ", "ru"))
    await person.presses("check-button-keep")
    await person.presses("check-button-run")
    await sees_reason(person, "identifier-bad", "190540000014")


async def test_ten_checks_in_a_minute_get_a_kind_word(town: Town) -> None:
    load_lists(town)
    person = town.chat(1001, "kk")
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH")
    for _ in range(5):
        await person.presses("check-button-repeat")
    await person.sees("check-limit-minute")
    await town.minutes_pass(2)
    await person.presses("check-button-repeat")
    await person.does_not_see("check-limit-minute")


async def test_lists_out_of_date_and_missing_are_said(town: Town) -> None:
    folder = town.data / "watchlists"
    person = town.chat(1001, "ky")
    load_list(
        town, "own", "id,name,aliases,kind,country,identifier,programme,born\n1,Эч ким,,org,,,,\n"
    )
    limit = setups(folder)["own"].info.max_age_days
    await town.minutes_pass((limit + 2) * 24 * 60)
    await begins(person)
    await checks(person, "Германия", "Müster Maschinen GmbH")
    await person.sees("screening-level-not-enough-data")
    await person.sees("screening-notice-list-missing", title=person.words("check-list-kz-fma"))
    await person.sees("screening-notice-list-old", title=person.words("check-list-own"),
                      days=limit + 2)  # fmt: skip
    folder.rename(town.data / "gone")
    await town.minutes_pass(2)
    await person.presses("check-button-repeat")
    await person.sees("screening-notice-no-lists")
