"""Staff judge a possible match, release the result and answer officially; lists change."""

from pathlib import Path

from agency.desk.roles import Role
from jobs.monitoring import Monitoring
from services.checks.asking import Contacts
from storage import cases, officers
from storage.cases import Case
from storage.officers import Officer
from tests.stories import driver
from tests.stories.checking import LISTED, begins, checks, load_lists, sees_reason
from tests.stories.desk import Topic
from tests.stories.driver import Chat, Town


async def registers_officers(town: Town) -> None:
    """Two of compliance and an underwriter work at the desk."""
    now = town.clock()

    def unit(tx: object) -> None:
        for user, role in ((9001, Role.COMPLIANCE), (9002, Role.HEAD)):
            officers.save(tx, Officer(user, role, f"Officer {user}", None), now)  # type: ignore[arg-type]

    await town.app.database.write(unit)


async def a_possible_match(town: Town, person: Chat) -> tuple[Case, Topic]:
    """The person checks a firm that the agency's own list names."""
    load_lists(town, LISTED)
    await registers_officers(town)
    await begins(person)
    await checks(person, "Беларусь", f"ОАО «{LISTED}»")
    await person.sees("screening-level-specialist")
    (case,) = await town.cases_of(person.user)
    topic = Topic(town, case)
    await topic.shows("check-desk-hits-title", count=1)
    return case, topic


async def test_two_officers_clear_a_strong_match_and_the_exporter_hears_it(town: Town) -> None:
    person = town.chat(1001, "ru")
    case, topic = await a_possible_match(town, person)
    await topic.writes(9001, "/clear 1")
    await topic.shows("check-desk-bad-why")
    await topic.writes(9001, "/clear 1 другой адрес и другие владельцы")
    await topic.shows("check-desk-second-officer", count=1)
    await topic.writes(9001, "/publish")
    await topic.shows("check-desk-still-open", count=1)
    await topic.writes(9002, "/clear 1 сверено по выписке")
    await topic.shows("check-desk-judged-cleared", hit=1)
    await topic.writes(9002, "/publish")
    await topic.shows("check-desk-published")
    await person.sees("check-published-text", name=f"ОАО «{LISTED}»", number=case.number,
                      level=person.words("screening-level-attention"))  # fmt: skip
    await person.presses("check-button-open")
    await sees_reason(person, "hits-cleared")
    await person.presses("check-button-repeat")
    await sees_reason(person, "hits-cleared")


async def test_a_confirmed_match_on_a_binding_list_makes_high_risk(town: Town) -> None:
    person = town.chat(1001, "kk")
    _, topic = await a_possible_match(town, person)
    await topic.writes(9001, "/confirm 1 тот же номер и адрес")
    await topic.shows("check-desk-judged-confirmed", hit=1)
    await person.does_not_see("screening-level-high-risk")
    await topic.writes(9001, "/publish")
    await person.presses("check-button-open")
    await person.sees("screening-level-high-risk")
    await person.sees("check-next-high-risk")
    shown = "\n".join(message["text"] for message in await person.messages())
    assert "тот же номер и адрес" not in shown


async def test_the_official_answer_comes_into_the_same_chat(town: Town) -> None:
    person = town.chat(1001, "ky")
    case, topic = await a_possible_match(town, person)
    await topic.writes(9002, "/report favourable Сатып алуучу ылайыктуу")
    await topic.shows("check-desk-still-open", count=1)
    await topic.writes(9001, "/report high_risk Азырынча болбойт")
    await topic.shows("check-desk-not-allowed")
    await topic.writes(9002, "/report high_risk Азырынча болбойт")
    await topic.shows("check-desk-reported")
    level = person.words("screening-level-high-risk")
    said = {"name": f"ОАО «{LISTED}»", "number": case.number, "text": "Азырынча болбойт"}
    await person.sees("check-report-text", level=level, **said)
    await person.presses("check-button-open")
    await person.sees("check-title-official")
    await person.sees("Азырынча болбойт")
    assert "official_report" in await town.queued(case)


async def test_monitoring_tells_staff_first_and_the_exporter_when_they_release_it(
    town: Town,
) -> None:
    person = town.chat(1001, "ru")
    load_lists(town)
    await registers_officers(town)
    await begins(person)
    await checks(person, "Беларусь", f"ОАО «{LISTED}»")
    await sees_reason(person, "no-hit")
    await person.presses("check-button-watch")
    await person.sees("check-watch-on")
    before = [message["text"] for message in await person.messages()]
    load_lists(town, LISTED)
    watch = Monitoring(
        town.app.database, town.clock, town.app.screening, Contacts("a@example.org", "+7 000")
    )
    await watch.turn()
    await town.settle()
    assert [message["text"] for message in await person.messages()] == before
    assert await town.cases_of(1001) == []
    (case,) = await town.look_up(lambda tx: cases.newest(tx, 5))
    topic = Topic(town, case)
    await topic.shows("check-desk-hidden-case")
    await topic.writes(9001, "Здравствуйте, нашли совпадение")
    await topic.shows("check-desk-hidden")
    assert [message["text"] for message in await person.messages()] == before
    await watch.turn()
    assert len(await town.look_up(lambda tx: cases.newest(tx, 5))) == 1
    await topic.writes(9001, "/confirm 1 та же компания")
    await topic.writes(9001, "/publish")
    await person.presses("check-button-open")
    await person.sees("screening-level-high-risk")
    assert [one.number for one in await town.cases_of(1001)] == [case.number]


async def test_by_reference_no_name_of_either_side_enters_the_group(tmp_path: Path) -> None:
    async with driver.town(tmp_path, "reference") as town:
        person = town.chat(1001, "ru")
        _, topic = await a_possible_match(town, person)
        await topic.writes(9001, "/hits")
        shown = "\n".join(message["text"] for message in await topic.messages())
        assert "Карусельный" not in shown
        assert "Үлгі" not in shown
