"""Staff at work on a case: hand over, ready answers, papers, aside, ended, two pairs of eyes."""

from datetime import timedelta
from typing import Any

from agency.desk.roles import Role
from locales.texts import ChatLanguage
from services.cases.clocks import astana_day
from services.desk import ready_answers
from services.desk import staff as desk_staff
from services.desk.audit import verify_desk_audit
from storage import cases
from storage.officers import Officer
from tests.stories.desk import Topic, opens_a_case
from tests.stories.driver import Town
from tests.stories.steps import arrives

FIRST, SECOND = 9001, 9002
IBAN = "KZ86125KZT5004100100"


async def a_case(town: Town, language: ChatLanguage) -> Topic:
    """An exporter has handed a case over, and it has its topic."""
    person = town.chat(1001, language)
    await arrives(person)
    topic = Topic(town, await opens_a_case(town, person))
    await topic.thread()
    await town.settle()
    return topic


async def registers(town: Town, **roles: Role) -> None:
    """The agency names its officers."""

    def unit(tx: Any) -> None:
        for number, role in roles.items():
            officer = Officer(int(number.removeprefix("o")), role, f"Үлгі {role}", None)
            desk_staff.register(tx, town.clock(), None, officer)

    await town.app.database.write(unit)


async def test_a_case_goes_to_a_colleague_who_is_called(town: Town) -> None:
    topic = await a_case(town, "kk")
    await registers(town, o9001=Role.OFFICER, o9002=Role.UNDERWRITER)
    await topic.writes(FIRST, "/take")
    await topic.writes(FIRST, f"/assign {SECOND}")
    await topic.shows("Үлгі underwriter, это обращение передано вам")
    assert (await topic.fresh()).assignee == SECOND
    await topic.writes(FIRST, f"/assign {FIRST}")
    action = topic.words("desk-action-assign")
    await topic.shows("desk-not-allowed", action=action)
    await topic.writes(SECOND, "/away")
    await topic.shows("desk-away-all", count=1)
    assert (await topic.fresh()).assignee is None
    await topic.writes(FIRST, "/assign 777")
    await topic.shows("desk-no-such-officer", name="777")
    assert await town.look_up(verify_desk_audit) is None


async def test_roles_are_asked_each_time_also_on_an_old_button(town: Town) -> None:
    topic = await a_case(town, "ru")
    await registers(town, o9001=Role.OFFICER, o9002=Role.HEAD)
    await topic.writes(FIRST, "/status no_insured_event нет события")
    await topic.shows("desk-not-allowed", action=topic.words("desk-action-decide"))
    await topic.writes(FIRST, "/officers")
    await topic.shows("desk-not-allowed", action=topic.words("desk-action-officers"))
    await topic.writes(SECOND, "/officers")
    await topic.shows(f"{SECOND} — Үлгі head")
    now = town.clock()
    await town.app.database.write(lambda tx: desk_staff.dismiss(tx, now, None, FIRST))
    refused = topic.words("desk-not-allowed", action=topic.words("desk-action-work"))
    assert await topic.presses(FIRST, "desk-button-take") == refused
    await topic.writes(FIRST, "МЕТКА от бывшего сотрудника")
    await topic.shows(refused)
    assert (await topic.fresh()).assignee is None
    assert "МЕТКА" not in await town.chat(1001, "ru").everything()


async def test_a_ready_answer_is_looked_at_and_sent(town: Town) -> None:
    topic = await a_case(town, "ky")
    person, now = town.chat(1001, "ky"), town.clock()

    def keep(tx: Any) -> None:
        ready_answers.save(tx, now, "system", "papers", "ky", "{number}: {due} чейин күтөбүз.")

    await town.app.database.write(keep)
    await topic.writes(FIRST, "/canned")
    await topic.shows("papers (ky)")
    await topic.writes(FIRST, "/canned nothing")
    await topic.shows("desk-canned-none", name="nothing", languages="—")
    due = astana_day(town.clock()) + timedelta(days=30)
    await topic.writes(FIRST, f"/ask Акт сверки {due:%d.%m.%Y}")
    await person.sees("Акт сверки")
    assert (await topic.fresh()).status == "waiting_for_you"
    await topic.writes(FIRST, "/canned papers")
    await topic.shows("чейин күтөбүз.")
    assert "күтөбүз" not in await person.everything(), "looked at, not sent"
    assert await topic.presses_below(FIRST, "desk-button-send") == topic.words("desk-answered")
    await person.sees(f"{topic.case.number}: ")


async def test_an_account_number_is_read_by_two(town: Town) -> None:
    topic = await a_case(town, "kk")
    person = town.chat(1001, "kk")
    await topic.writes(FIRST, f"Оплатите на счёт {IBAN}")
    await topic.shows("desk-held")
    assert IBAN not in await person.everything()
    assert await topic.presses_below(FIRST, "desk-button-agree") == topic.words("desk-held-own")
    agreed = await topic.presses_below(SECOND, "desk-button-agree")
    assert agreed == topic.words("desk-held-agreed")
    await person.sees(IBAN)
    again = await topic.presses_below(SECOND, "desk-button-agree")
    assert again == topic.words("desk-held-settled")
    events = await town.queued(topic.case)
    assert events[-3:] == ["answer_held", "answer_agreed", "answered"]
    await topic.writes(FIRST, f"/ask платёж на {IBAN}")
    await topic.shows("desk-no-iban-here")


async def test_aside_and_back_closed_and_opened_again(town: Town) -> None:
    topic = await a_case(town, "ru")
    person = town.chat(1001, "ru")
    await topic.writes(FIRST, "/take")
    await topic.writes(FIRST, "/snooze")
    await topic.shows("📆 Отложено до:")
    await topic.writes(FIRST, "/snooze вчера")
    await topic.shows("desk-usage-snooze")
    await topic.writes(FIRST, "/wake")
    await topic.shows("desk-woken-now")
    await topic.writes(FIRST, "/close duplicate")
    await topic.shows("desk-closed", outcome=topic.words("desk-outcome-duplicate"))
    await topic.writes(FIRST, "/reopen")
    await topic.shows("desk-open-again")
    await person.sees("desk-opened-again-text", number=topic.case.number)
    assert (await topic.fresh()).status == "in_work"
    await topic.writes(FIRST, "/note звонил, обещал прислать МЕТКА")
    assert "МЕТКА" not in await person.everything()
    events = await town.look_up(lambda tx: cases.events(tx, topic.case.id))
    assert [line.event for line in events if line.event in {"outcome", "reopened", "note"}] == [
        "outcome",
        "reopened",
        "note",
    ]


async def test_who_is_shut_out_hears_one_line_and_nothing_else(town: Town) -> None:
    topic = await a_case(town, "ky")
    person = town.chat(1001, "ky")
    await topic.writes(FIRST, "/block оскорбления")
    await topic.shows("desk-blocked")
    before = len(await person.messages())
    await person.says("/start")
    contacts = town.app.settings
    phone, email = contacts.agency_phone, contacts.agency_email
    await person.sees("desk-shut-out", phone=phone, email=email)
    assert len(await person.messages()) == before + 2
    await topic.writes(FIRST, "/unblock")
    await topic.shows("desk-unblocked")
    await person.says("/menu")
    await person.sees("menu-title")


async def test_lists_in_the_language_of_who_asks(town: Town) -> None:
    topic = await a_case(town, "ru")
    await registers(town, o9001=Role.OFFICER)
    await topic.writes(FIRST, "/language kk")
    await topic.writes(FIRST, "/queue")
    kazakh = Topic(town, topic.case, "kk")
    await kazakh.shows("Ешкім алмаған өтінімдер: 1")
    await topic.writes(FIRST, "/take")
    await kazakh.shows("desk-taken")
    await topic.writes(FIRST, "/mine")
    await kazakh.shows("Сіздің өтінімдеріңіз: 1")
    await topic.writes(FIRST, "/overdue")
    await kazakh.shows("desk-overdue-empty")
    await topic.writes(FIRST, "/stats")
    await kazakh.shows("Өтінімдермен жұмыс")
    await topic.writes(FIRST, "/duty")
    await kazakh.shows("desk-duty-empty")


async def test_a_corrected_caption_follows(town: Town) -> None:
    topic = await a_case(town, "kk")
    await topic.uploads(FIRST, ("form.pdf", b"%PDF form"), caption="Срок 10 дней")
    sent = next(m for m in reversed(await topic.messages()) if m["files"])
    await topic.edits(FIRST, sent["message_id"], "Срок 15 дней")
    await town.chat(1001, "kk").sees("Срок 15 дней")
