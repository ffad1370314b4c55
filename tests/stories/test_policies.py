"""A person and his policies: linked by a code, reminded, paid, confirmed; and other ways."""

from datetime import date, timedelta

from sqlalchemy import Connection

from agency.desk.roles import Role
from jobs.reminders import Reminders
from locales.texts import ChatLanguage
from services.policies import calendars
from services.policies import links as policies_links
from services.policies.importing import bring_in
from services.policies.rows import read_rows
from storage import instalments, officers, organisations, policies
from storage.cases import Case
from storage.instalments import Instalment
from storage.officers import Officer
from tests.services.policies import BANK, HOLDER, ROW
from tests.stories.desk import Topic
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile

SAMPLE = "SAMPLE-1"
ORDER = ("order.pdf", b"%PDF-1.4 sample payment order")


def today(town: Town) -> date:
    return calendars.today(town.clock())


async def a_policy(town: Town, due_in: int, **changes: str) -> None:
    """The back office brings a policy in whose second instalment is due in so many days."""
    due = today(town) + timedelta(days=due_in)
    term = {
        "start": str(today(town) - timedelta(days=200)),
        "end": str(today(town) + timedelta(days=200)),
    }
    paid = {
        **ROW,
        **term,
        "instalment_no": "1",
        "due_date": str(due - timedelta(days=90)),
        "paid_on": str(due - timedelta(days=91)),
    }
    rows = [(2, {**paid, **changes}), (3, {**ROW, **term, "due_date": str(due), **changes})]
    found, faults = read_rows(rows, today(town))
    assert not faults, faults
    await town.app.database.write(lambda tx: bring_in(tx, town.clock(), found))


async def a_code(town: Town, role: str = "manages", bin_: str = HOLDER) -> str:
    """The code that the agency hands to the policyholder, or to another party."""

    def unit(tx: Connection) -> str:
        organisation = organisations.find(tx, "KZ", bin_)
        assert organisation is not None
        return policies_links.issue(tx, town.clock(), organisation.id, role, "test")

    return await town.app.database.write(unit)


async def second(town: Town) -> Instalment:
    """The second instalment as it stands."""

    def unit(tx: Connection) -> Instalment:
        policy = policies.by_number(tx, SAMPLE)
        assert policy is not None
        return instalments.of_policy(tx, policy.id)[1]

    return await town.look_up(unit)


async def comes_to_ten(town: Town, days: int = 0) -> None:
    """Time passes until ten in the morning of Astana, so many days on."""
    local = town.clock().astimezone(calendars.ZONE)
    wanted = local.replace(hour=10, minute=5) + timedelta(days=days)
    if wanted < local:
        wanted += timedelta(days=1)
    await town.minutes_pass(int((wanted - local).total_seconds() // 60))


async def reminded(town: Town) -> None:
    """The worker plans and hands over."""
    await town.run_job(Reminders(town.app.database, town.clock).job())
    await town.settle()


async def test_from_the_code_to_the_confirmed_payment(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await comes_to_ten(town)
    await a_policy(town, due_in=0)
    await arrives(person)
    await person.says(f"/start link_{await a_code(town)}")
    await person.sees("policy-code-good", organisation=ROW["policyholder"])
    await person.sees(SAMPLE)
    await reminded(town)
    await person.is_offered("reminder-button-paid")
    await person.presses("reminder-button-details")
    await person.presses("policy-button-schedule")
    await person.sees("2 500,50")
    await person.presses("kit-back")
    await person.presses("policy-button-details")
    await person.sees("policy-details-unknown")
    await person.presses("kit-back")
    await person.presses("policy-button-pay")
    part = await second(town)
    await person.presses("policy-button-instalment", number=2, due=f"{part.due:%d.%m.%Y}")
    await person.presses("policy-button-send-report")
    await person.sees("policy-pay-order-wanted")
    await person.uploads(ORDER)
    await person.presses("policy-button-send-report")
    await fills_profile(person)
    await person.sees("policy-pay-sent")
    (case,) = await town.cases_of(1001)
    topic = Topic(town, case)
    await topic.presses_below(9001, "policy-desk-button-paid")
    await person.is_offered("policy-button-open")
    assert (await second(town)).state == "paid"
    events = await town.queued(case)
    assert events[0] == "registered"
    assert "payment_confirmed" in events


async def reports(town: Town, person: Chat) -> Case:
    """The person reports the payment of the second instalment; answers the case."""
    await comes_to_ten(town)
    await a_policy(town, due_in=-6)
    await arrives(person)
    await person.says(await a_code(town))
    await person.presses(SAMPLE)
    await person.presses("policy-button-pay")
    part = await second(town)
    await person.presses("policy-button-instalment", number=2, due=f"{part.due:%d.%m.%Y}")
    await person.uploads(ORDER)
    await person.presses("policy-button-send-report")
    await fills_profile(person)
    await person.sees("policy-pay-sent")
    return next(one for one in await town.cases_of(1001) if one.kind == "payment_report")


async def test_a_payment_that_is_not_found_is_reminded_of_again(town: Town) -> None:
    person = town.chat(1001, "kk")
    case = await reports(town, person)
    await Topic(town, case).writes(9001, "/notpaid Төлем тапсырмасы басқа шотқа жасалған")
    await person.sees("Төлем тапсырмасы басқа шотқа жасалған")
    await comes_to_ten(town, days=1)
    await reminded(town)
    await person.is_offered("reminder-button-paid")


async def test_without_a_code_staff_confirm_the_link(town: Town) -> None:
    person = town.chat(1001, "ky")
    await a_policy(town, due_in=20)
    await arrives(person)
    await person.presses("policy-menu")
    await person.sees("policy-none")
    await person.presses("policy-button-link")
    await person.says(SAMPLE)
    await fills_profile(person)
    await person.presses("policy-button-ask-link")
    await person.sees("policy-menu")
    (case,) = await town.cases_of(1001)
    assert case.kind == "policy_link"
    await Topic(town, case).presses_below(9001, "policy-desk-button-link-sees")
    await person.presses("policy-button-open")
    await person.sees(SAMPLE)
    assert person.words("policy-button-pay") not in await person.buttons()


async def test_a_code_links_once(town: Town) -> None:
    first, other = town.chat(1001, "ru"), town.chat(1002, "ru")
    await a_policy(town, due_in=20)
    code = await a_code(town)
    for person in (first, other):
        await arrives(person)
        await person.says(code)
    await first.sees("policy-code-good", organisation=ROW["policyholder"])
    await other.sees("policy-code-bad")
    await other.presses("kit-back")
    await other.sees("policy-none")


async def test_a_person_sets_what_he_is_reminded_of(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("/reminders")
    await person.presses("reminder-button-early", mark="🔔")
    await person.is_offered("reminder-button-early", mark="🔕")
    await person.presses("reminder-button-hour")
    await person.presses("15:00")
    await person.presses("reminder-button-zone")
    moscow = person.words("reminder-zone-europe-moscow")
    await person.presses(next(b for b in await person.buttons() if b.startswith(moscow)))
    await person.sees("15:00")
    await person.sees("reminder-zone-europe-moscow")


async def test_tomorrow_and_a_question_from_a_reminder(town: Town) -> None:
    person = town.chat(1001, "kk")
    await comes_to_ten(town)
    await a_policy(town, due_in=0)
    await arrives(person)
    await person.says(await a_code(town))
    await reminded(town)
    answer = await person.presses("reminder-button-tomorrow")
    assert answer
    await person.presses("reminder-button-ask")
    await person.sees("question-ask")


async def test_a_question_on_the_way_reports_nothing(town: Town) -> None:
    person = town.chat(1001, "ru")
    await a_policy(town, due_in=-1)
    await arrives(person)
    await person.says(await a_code(town))
    await person.presses("policy-button-link")
    await person.says("ANOTHER-1")
    await fills_profile(person)
    await person.says("/policies")
    await person.presses(SAMPLE)
    await person.presses("policy-button-pay")
    part = await second(town)
    await person.presses("policy-button-instalment", number=2, due=f"{part.due:%d.%m.%Y}")
    await person.presses("kit-specialist")
    await person.presses("kit-back")
    await person.is_offered("policy-button-send-report")
    assert "payment_report" not in {case.kind for case in await town.cases_of(1001)}


async def test_paid_under_a_reminder_leads_to_the_payment_order(town: Town) -> None:
    person = town.chat(1001, "kk")
    await comes_to_ten(town)
    await a_policy(town, due_in=0)
    await arrives(person)
    await person.says(await a_code(town))
    await reminded(town)
    await person.presses("reminder-button-paid")
    await person.is_offered("policy-button-send-report")


async def test_a_beneficiary_cannot_open_what_he_is_not_shown(town: Town) -> None:
    bank = town.chat(1002, "ru")
    await a_policy(town, due_in=10)
    await arrives(bank)
    await bank.says(await a_code(town, bin_=BANK))
    await bank.presses(SAMPLE)
    window = await bank.window()
    (data,) = [b["data"] for row in window["buttons"] for b in row if b["data"].endswith("all")]
    press = {
        "id": "1",
        "from": {"id": 1002, "is_bot": False, "first_name": "Sample"},
        "chat_instance": "1",
        "data": data.removesuffix("all") + "schedule",
        "message": {
            "message_id": window["message_id"],
            "date": 1,
            "chat": {"id": 1002, "type": "private"},
        },
    }
    await town.post("update", callback_query=press)
    await town.settle()
    assert "2 500,50" not in await bank.everything()


async def test_who_is_no_officer_decides_nothing(town: Town) -> None:
    person = town.chat(1001, "ru")
    await a_policy(town, due_in=20)
    await arrives(person)
    await person.presses("policy-menu")
    await person.presses("policy-button-link")
    await person.says(SAMPLE)
    await fills_profile(person)
    await person.presses("policy-button-ask-link")
    (case,) = await town.cases_of(1001)
    officer = Officer(9002, Role.OFFICER, "Sample", None)
    await town.app.database.write(lambda tx: officers.save(tx, officer, town.clock()))
    topic = Topic(town, case)
    await topic.writes(9001, "/link")
    assert (await topic.fresh()).status == "registered"
    await topic.writes(9002, "/link")
    assert (await topic.fresh()).status == "closed"


async def test_a_form_goes_out_and_a_declaration_comes_back(town: Town) -> None:
    person = town.chat(1001, "ky")
    await a_policy(
        town,
        due_in=30,
        product="short_term_receivables_insurance",
        declare_months="3",
        first_declaration=str(today(town) + timedelta(days=5)),
        minimum_premium="1000",
        tariff_pct="1",
    )
    await arrives(person)
    await person.says(await a_code(town))
    await person.presses(SAMPLE)
    await person.presses("policy-button-declare")
    await person.presses("policy-button-form")
    await person.sees("policy-form-text", policy=SAMPLE)
    await person.uploads(("turnover.xlsx", b"PK sample"))
    await person.presses("policy-button-send-declaration")
    await fills_profile(person)
    (case,) = await town.cases_of(1001)
    await Topic(town, case).writes(9001, "/turnover 150000")
    await person.sees("500 KZT")


async def test_a_forged_code_is_answered_kindly(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.says("A" * 32)
    await person.sees("policy-code-bad")
