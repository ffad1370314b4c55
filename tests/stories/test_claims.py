"""What follows a notice: whose turn it is, the claim, its term, and consent before an act."""

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from agency.deadlines import work_calendar
from jobs.clocks import term_reminders
from jobs.rates_of_notices import RatesOfNotices
from locales.texts import ChatLanguage, texts
from services.cases.clocks import astana_day
from services.cases.opening import ASTANA
from services.cases.papers import papers_of_case
from storage import clocks, documents
from storage.cases import Case
from tests.stories.desk import SAMPLE_SENDER, Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile

EXPORTER, BANK, STRANGER, OFFICER = 1001, 1002, 1003, 9001
BENEFICIARY = {**SAMPLE_SENDER, "acting_as": "beneficiary", "organisation": "АО «Образец банка»"}


async def link_in(person: Chat) -> str:
    """The end of the link that the bot sends."""

    async def there() -> list[str]:
        told = " ".join(m["text"] for m in await person.messages())
        return re.findall(r"start=(claim_[\w-]+)", told)

    found: list[str] = await person.town.eventually(there)
    return found[-1]


async def test_the_bank_files_the_claim_by_a_link(town: Town, language: ChatLanguage) -> None:
    exporter = town.chat(EXPORTER, language)
    await arrives(exporter)
    notice = await opens_a_case(town, exporter)
    await exporter.sees("receipt-next-notice-of-policyholder")
    await exporter.presses("claim-button-pass-on")
    link = await link_in(exporter)

    bank = town.chat(BANK, language)
    await arrives(bank)
    await bank.says(f"/start {link}")
    await bank.sees("claim-who-by-rules")
    await bank.presses("notice-button-begin")
    await fills_profile(bank, "АО «Образец банка»", role="role-beneficiary-short")
    await bank.sees("claim-ask-amount-by-rules")
    await bank.says("125 000 USD")
    await bank.sees("claim-form-missing")
    await bank.uploads(("заявление.pdf", b"%PDF-1.4 sample"))
    await bank.uploads(("скан 17.pdf", b"%PDF-1.4 sample 2"))
    await bank.sees("claim-line-application", number=1, value="заявление.pdf, скан 17.pdf")
    await bank.uploads(("кредитный договор.pdf", b"%PDF-1.4 sample 3"))
    await bank.presses("claim-button-form-done")
    await bank.sees("claim-line-application", number=1, value="заявление.pdf, скан 17.pdf")
    await bank.sees("claim-line-notice", value=notice.number)
    await bank.presses("claim-button-register")

    (claim,) = await town.cases_of(BANK)
    assert claim.kind == "payout_claim"
    assert claim.product == "loan_insurance"
    assert claim.body == {
        "notice_number": notice.number,
        "contract_number": "ДС-17/26",
        "amount": "125000.00",
        "currency": "USD",
    }
    await bank.sees("claim-registered", number=claim.number)
    await bank.sees("receipt-next-payout-claim")
    sent = await town.look_up(lambda tx: documents.of_case(tx, claim.id))
    own = "claim_application"
    assert [file.item for file in sent] == [own, own, None]
    papers = await town.look_up(lambda tx: papers_of_case(tx, claim))
    assert own not in papers.standing.missing
    await exporter.sees("claim-filed-text", number=notice.number)
    await opens_card(exporter, notice.number)
    await exporter.sees("claim-card-filed", claim=claim.number)
    card = await exporter.window()
    assert exporter.words("claim-card-turn") not in card["text"]
    assert exporter.words("claim-button-pass-on") not in await exporter.buttons()
    assert "claim_filed" in await town.queued(notice)

    stranger = town.chat(STRANGER, language)
    await arrives(stranger)
    await stranger.says(f"/start {link}")
    await stranger.sees("claim-link-used")


async def test_the_term_runs_from_the_day_that_staff_declare(
    town: Town, language: ChatLanguage
) -> None:
    bank, topic = await a_claim(town, language)
    number, today = topic.case.number, astana_day(town.clock())
    await opens_card(bank, number)
    missing = texts(language)("clock-decision-not-started-missing", missing=6)
    assert missing in (await bank.window())["text"]

    await bank.presses("cases-button-missing")
    await bank.sees("cases-missing-papers")
    await bank.sees("checklist-item-claim-application")
    await bank.is_offered("claim-button-list")

    await topic.writes(OFFICER, f"/complete {today}")
    await topic.shows(topic.words("desk-status-lacks-papers", papers="~").split("~")[0])
    await topic.shows("checklist-item-claim-application")
    assert (await topic.fresh()).status == "registered"
    assert await town.look_up(lambda tx: clocks.get(tx, topic.case.id, "decision")) is None
    await topic.writes(OFFICER, f"/complete {today} anyway")
    await topic.shows("desk-usage-complete")
    await topic.writes(OFFICER, f"/complete {today} anyway суд өзі алады")
    assert "papers_waived" in await town.queued(topic.case)
    last = work_calendar("KZ").after(today, 30).last_day
    words = texts(language)
    told = {"number": number, "day": words.date(today), "last": words.date(last)}
    await bank.sees("clock-told-complete", **told)
    kept = await town.look_up(lambda tx: clocks.get(tx, topic.case.id, "decision"))
    assert kept is not None
    assert (kept.last_day, kept.clause, kept.party) == (last, "54, 62", "insurer")

    await opens_card(bank, number)
    left = work_calendar("KZ").between(today, last)
    line = words(
        "clock-running-business-days",
        name=words("clock-name-decision"),
        day=words.date(last),
        left=left,
    )
    assert re.sub("<[^>]+>", "", line) in (await bank.window())["text"]
    await bank.presses("clock-button-calendar")

    async def calendar_came() -> bool:
        files = [f["name"] for m in await bank.messages() for f in m["files"] or []]
        return f"{bank.words('paper-file-clocks-calendar')}-{number}.ics" in files

    await town.eventually(calendar_came)


async def test_a_postponement_stops_the_term_and_a_refusal_says_how_to_contest(
    town: Town,
) -> None:
    bank, topic = await a_claim(town, "ru")
    today = astana_day(town.clock())
    await topic.writes(OFFICER, f"/complete {today} anyway бумаги в суде")
    await topic.writes(OFFICER, "/status postponed")
    assert (await topic.fresh()).status == "complete"
    await topic.writes(OFFICER, "/status postponed Идёт уголовное дело")
    reason = {"number": topic.case.number, "reason": "Идёт уголовное дело"}
    await bank.sees("clock-told-postponed-by-rules", **reason)
    stopped = await town.look_up(lambda tx: clocks.get(tx, topic.case.id, "decision"))
    assert stopped is not None
    assert (stopped.state, stopped.days_left) == ("stopped", 30)

    town.clock.ahead += timedelta(days=40)
    await topic.writes(OFFICER, "/status under_decision")
    later = astana_day(town.clock())
    resumed = await town.look_up(lambda tx: clocks.get(tx, topic.case.id, "decision"))
    assert resumed is not None
    assert resumed.last_day == work_calendar("KZ").after(later, 30).last_day

    await topic.writes(OFFICER, "/status refused Уведомление опоздало")
    await bank.sees("Уведомление опоздало")
    await bank.sees("пп. 65, 77–80 правил")


async def test_an_exporter_asks_before_he_acts(town: Town, language: ChatLanguage) -> None:
    person = town.chat(EXPORTER, language)
    await arrives(person)
    await person.presses("menu-other")
    await person.presses("agreement-button-start")
    await person.presses("agreement-button-settle")
    await person.presses("product-short-loan-insurance")
    await person.says("ДС-17/26")
    await person.says("Мировое соглашение с рассрочкой")
    await person.presses("agreement-button-no-day")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("agreement-ask-draft", files=0)
    await person.uploads(("проект.pdf", b"%PDF-1.4 sample"))
    await person.presses("agreement-button-draft-done")
    await person.sees("agreement-wait")
    await person.sees("agreement-law-settle")
    await person.presses("agreement-button-send")
    (request,) = await town.cases_of(EXPORTER)
    assert (request.kind, request.body["act"]) == ("consent_request", "settle")
    await opens_card(person, request.number)
    await person.sees("agreement-wait")

    topic = Topic(town, request)
    today = astana_day(town.clock())
    await topic.writes(OFFICER, f"/consent conditions {today} 12-05: до конца года")
    await person.sees("12-05")
    await person.sees("до конца года")
    fresh = await topic.fresh()
    assert fresh.body["consent"] == {
        "answer": "given_with_conditions",
        "on": today.isoformat(),
        "paper": "12-05",
        "text": "до конца года",
    }


async def test_a_notice_is_completed_before_it_is_sent(town: Town) -> None:
    person = town.chat(EXPORTER, "ky")
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.says("ДС-17/26")
    await person.presses("info-group-financing")
    await person.presses("product-short-loan-insurance")
    await person.presses("event-principal-non-repayment-short")
    await person.presses("notice-today")
    await person.says("125 000 USD")
    await person.sees("notice-risks-rules")
    await person.presses("notice-button-risks")
    await person.sees("notice-risks-all")
    await person.presses("kit-back")
    await person.presses("notice-button-more")
    await person.presses("▫️ " + person.words("notice-more-name-parties"))
    await person.says("sample@example.com")
    await person.sees("kit-name-email")
    await person.says("Карыз алуучу, үлгү")
    await person.says("Бишкек")
    await person.presses("notice-button-more-done")
    await person.presses("▫️ " + person.words("notice-more-name-notice-days"))
    await person.says("көп")
    await person.sees("notice-more-days-unreadable")
    await person.says("30")
    await person.presses("▫️ " + person.words("notice-more-name-court"))
    await person.presses("notice-button-no-court")
    await person.presses("notice-button-more-done")
    await person.presses("notice-button-register")

    (case,) = await town.cases_of(EXPORTER)
    assert case.body["parties"] == [{"name": "Карыз алуучу, үлгү", "address": "Бишкек"}]
    assert (case.body["notice_days"], case.body["court"]) == (30, "none")
    kept = await town.look_up(lambda tx: clocks.get(tx, case.id, "event_notice"))
    assert kept is not None
    assert (kept.basis, kept.days, kept.state) == ("contract", 30, "ended")


async def test_reminders_come_once_and_to_whom_they_concern(town: Town) -> None:
    bank, topic = await a_claim(town, "kk")
    await topic.writes(OFFICER, f"/complete {astana_day(town.clock())} anyway есть на бумаге")
    kept = await town.look_up(lambda tx: clocks.get(tx, topic.case.id, "decision"))
    assert kept is not None
    assert kept.last_day is not None
    put_forward(town, kept.last_day)
    in_the_topic = [m["message_id"] for m in await topic.messages()]
    job = term_reminders(town.app.database, town.app.clock)
    for _ in range(3):
        await town.run_job(job)
    await bank.sees("clock-remind-theirs", **reminded(topic.case, kept.last_day))
    said = [m["text"] for m in await bank.messages()]
    wanted = bank.words("clock-remind-theirs", **reminded(topic.case, kept.last_day))
    assert sum(wanted in text for text in said) == 1
    assert [m["message_id"] for m in await topic.messages()] == in_the_topic


async def test_a_notice_carries_the_rate_of_its_day(town: Town) -> None:
    person = town.chat(EXPORTER, "ru")
    await arrives(person)
    notice = await opens_a_case(town, person)
    job = RatesOfNotices(town.app.database, town.app.clock, None, town.data / "rates").job()
    await job.turn()
    await job.turn()
    topic = Topic(town, notice)
    rate = (await topic.fresh()).body["rate_of_notice"]
    assert (rate["currency"], rate["sample"]) == ("USD", True)
    assert rate["asked"] == notice.registered_day.isoformat()
    assert (await town.queued(notice)).count("rate_recorded") == 1


async def a_claim(town: Town, language: ChatLanguage) -> tuple[Chat, Topic]:
    """A bank has filed a claim, and it has its topic."""
    bank = town.chat(BANK, language)
    await arrives(bank)
    details = {"notice_number": "KE-2026-000001-7", "amount": "125000", "currency": "USD"}
    sender = {**BENEFICIARY, "user_id": BANK}
    claim = await opens_a_case(town, bank, kind="payout_claim", sender=sender, details=details)
    topic = Topic(town, claim)
    await topic.thread()
    await town.settle()
    return bank, topic


async def opens_card(person: Chat, number: str) -> None:
    """The person looks at his case."""
    await person.says("/cases")
    await person.presses(number)


def put_forward(town: Town, day: date) -> None:
    """The clock stands at noon of that day in Astana."""
    now = town.clock()
    local = now.astimezone(ZoneInfo(ASTANA))
    noon = local.replace(hour=12) + (day - local.date())
    town.clock.ahead += noon - local


def reminded(case: Case, last: date) -> dict[str, str]:
    """What a reminder of the decision's term says in Kazakh."""
    words = texts("kk")
    name = words("clock-name-decision")
    return {"number": case.number, "name": name, "day": words.date(last)}
