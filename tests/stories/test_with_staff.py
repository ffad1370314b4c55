"""While staff work on a case, what its person writes goes there; where it is unclear, he says."""

from locales.texts import ChatLanguage
from storage import messages
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Town
from tests.stories.steps import arrives

OFFICER = 9001


async def test_words_after_an_answer_go_to_the_case(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    topic = Topic(town, await opens_a_case(town, person))
    await topic.writes(OFFICER, "/take")
    await topic.writes(OFFICER, "Пришлите номер контракта.")
    await person.says("КТ-55/26 МЕТКА")
    await topic.shows("КТ-55/26 МЕТКА")
    await person.sees("cases-written")


async def test_words_after_a_question_was_sent_are_for_its_case(town: Town) -> None:
    person = town.chat(1001, "ky")
    await arrives(person)
    await person.presses("kit-specialist")
    await person.says("Полис качан даяр болот?")
    await person.presses("consent-agree")
    await person.says("KG")
    await person.says("Үлгү Тестов")
    await person.says("+996 700 12 34 56")
    await person.presses("question-button-send")
    (case,) = await town.cases_of(1001)
    await person.says("Дагы бир сөз МЕТКА")
    await person.presses(case.number)
    topic = Topic(town, case)
    await topic.shows("Дагы бир сөз МЕТКА")
    await topic.writes(OFFICER, "/take")
    await person.says("Жана дагы МЕТКА-2")
    await topic.shows("Жана дагы МЕТКА-2")


async def test_of_several_cases_the_person_chooses(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    first = await opens_a_case(town, person)
    second = Topic(town, await opens_a_case(town, person))
    await second.writes(OFFICER, "/take")
    await person.says("Құжатты жібердім МЕТКА")
    await person.sees("cases-which", text="Құжатты жібердім МЕТКА")
    await person.presses(first.number)
    await person.sees("cases-written")
    written = await town.look_up(lambda tx: messages.of_case(tx, first.id))
    assert [one.text for one in written] == ["Құжатты жібердім МЕТКА"]
    await person.says("/menu")
    await person.says("Тағы бір нәрсе МЕТКА-2")
    await person.presses("cases-button-new")
    await person.sees("МЕТКА-2")
