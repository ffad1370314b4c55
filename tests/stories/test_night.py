"""Who comes at night: he is registered at once, and hears once when a person reads."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from agency.deadlines import work_calendar
from agency.desk.roles import Role
from locales.texts import ChatLanguage
from services.desk import staff as desk_staff
from storage.officers import Officer
from tests.stories import driver
from tests.stories.desk import Topic
from tests.stories.driver import Town
from tests.stories.steps import answers_five, arrives, reaches_contract
from tests.stories.test_cases import registered

DUTY_PHONE = "+7 700 000-00-00"


def put_to_the_night(town: Town) -> None:
    """The clock stands at 23:00 in Astana of a working day."""
    local = town.clock().astimezone(ZoneInfo("Asia/Almaty"))
    late = local.replace(hour=23, minute=0)
    while late < local or not work_calendar("KZ").is_working(late.date()):
        late += timedelta(days=1)
    town.clock.ahead += late - local


async def test_an_exporter_who_comes_at_night(tmp_path: Path, language: ChatLanguage) -> None:
    async with driver.town(tmp_path, emergency_contact=DUTY_PHONE) as town:
        put_to_the_night(town)
        number = await registered(town, 1001, language)
        person = town.chat(1001, language)
        emergency = person.words("menu-closed-emergency", contact=DUTY_PHONE)
        receipt = next(m for m in await person.messages() if emergency in m["text"])
        assert receipt
        for words in ("Есть ещё документы", "И ещё один вопрос"):
            await person.says(number)
            await person.presses("button-reply")
            await person.says(words)
            await person.sees("cases-written")
        await person.sees(DUTY_PHONE)
        start = person.words("cases-night-text", number=number, registered="~").split("~")[0]
        told = [m["text"] for m in await person.messages() if m["text"].startswith(start.strip())]
        assert len(told) == 1
        assert emergency in told[0]


async def test_the_receipt_alone_says_when_a_person_reads(tmp_path: Path) -> None:
    async with driver.town(tmp_path, emergency_contact=DUTY_PHONE) as town:
        put_to_the_night(town)
        person = town.chat(1001, "kk")
        await arrives(person)
        await reaches_contract(person)
        await answers_five(person)
        await person.presses("notice-button-register")
        (case,) = await town.cases_of(1001)
        await person.sees("receipt-next-notice-by-contract")
        told = [m["text"] for m in await person.messages() if case.number in m["text"]]
        assert [DUTY_PHONE in text for text in told] == [False, True]


async def test_names_of_staff_are_shown_where_the_agency_wants_it(tmp_path: Path) -> None:
    async with driver.town(tmp_path, staff_names="shown") as town:
        await registered(town, 1001, "ru")
        (case,) = await town.cases_of(1001)
        officer = Officer(9001, Role.OFFICER, "Асель Образцова", None)
        await town.app.database.write(
            lambda tx: desk_staff.register(tx, town.clock(), None, officer)
        )
        await Topic(town, case).writes(9001, "Акт получили")
        person = town.chat(1001, "ru")
        await person.sees("Акт получили")
        await person.sees("desk-signed-text", name="Асель Образцова")
