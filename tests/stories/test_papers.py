"""The papers of a claim: asked in plain words, sent, named with one tap, replaced, taken back."""

from uuid import UUID

import pytest
from sqlalchemy import Connection

from jobs.documents import DocumentIntake, Sources
from locales.texts import ChatLanguage
from services.cases.papers import Papers, papers_of_case
from storage import checklist, documents, organisations
from storage.cases import Case
from tests import samples
from tests.stories.desk import SAMPLE_SENDER, Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

OFFICER = 9001
NAMES = {
    "kk": "Берешек туралы анықтама.pdf",
    "ru": "Справка о задолженности.pdf",
    "ky": "Карыз жөнүндө маалымкат.pdf",
}


async def at_the_list(town: Town, person: Chat, role: str = "beneficiary") -> Case:
    """A person who has a case opens its list of papers."""
    await arrives(person)
    case = await opens_a_case(town, person, sender={**SAMPLE_SENDER, "acting_as": role})
    await person.sees("case-kind-insured-event")
    await person.says(case.number)
    await person.presses("cases-button-files")
    await person.presses("files-button-papers")
    await person.sees("checklist-title-rules")
    return case


async def presses_holding(person: Chat, text: str) -> None:
    """The person presses the button whose label holds these words, turning the pages if need be."""
    await press(person, await turns_to(person, text))


async def turns_to(person: Chat, text: str) -> str:
    """The person turns to the page with such a button; its whole label."""

    async def there() -> str | None:
        return next((label for label in await person.buttons() if text in label), None)

    if await there() is None and "▶️" in await person.buttons():
        await press(person, "▶️")
    try:
        return str(await person.town.eventually(there))
    except AssertionError:
        raise AssertionError(f"no button {text!r} among {await person.buttons()}") from None


async def press(person: Chat, label: str) -> None:
    newest = await person.window()
    where = {"user": person.user, "message_id": newest["message_id"]}
    await person.town.post("click", **where, button=label)
    await person.town.settle()


async def chooses(person: Chat, item: str) -> None:
    """The person chooses a paper by its name."""
    await presses_holding(person, person.words(f"checklist-item-{item}-short"))


async def brings_in(town: Town) -> None:
    """The worker fetches what waits."""
    intake = DocumentIntake(Sources(town.app.bot, town.app.objects), town.app.database, town.clock)
    while await intake.turn():
        pass
    await town.settle()


async def papers(town: Town, case: Case) -> Papers:
    return await town.look_up(lambda tx: papers_of_case(tx, case))


async def test_a_bank_sends_its_papers(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    case = await at_the_list(town, person)
    await person.presses("checklist-button-ask")
    await person.sees("checklist-ask-credit-file-materials")
    await person.presses("checklist-no")
    await person.presses("checklist-yes")
    await person.sees("checklist-ask-statement-of-claim-copy")
    for _ in range(4):
        await person.presses("checklist-no")
    await person.sees("checklist-count", here=0, needed=7)
    await person.sees("checklist-count-missing", count=7)

    await person.uploads((NAMES[language], samples.pdf()))
    await person.sees("checklist-assign", name=NAMES[language])
    await presses_holding(person, "👉")
    await person.sees("checklist-assigned")
    await brings_in(town)
    await person.sees("files-progress-stored", name=NAMES[language])
    standing = (await papers(town, case)).standing
    assert list(standing.here) == ["debt_certificate"]
    assert "security_contracts_copy" in standing.missing
    assert "court_judgment" not in standing.needed


async def test_a_scan_waits_for_its_paper(town: Town) -> None:
    person = town.chat(1001, "kk")
    case = await at_the_list(town, person)
    await chooses(person, "lender-demand-notarised")
    await person.sees("checklist-form-notarised-copy")
    await person.uploads(("talap.pdf", samples.pdf()))
    await brings_in(town)
    assert list((await papers(town, case)).standing.awaited) == ["lender_demand_notarised"]

    topic = Topic(town, case)
    await topic.writes(OFFICER, "/paper")
    await topic.shows("checklist-item-lender-demand-notarised")
    await topic.writes(OFFICER, "/paper 99")
    await topic.shows("desk-paper-unknown")
    await topic.writes(OFFICER, "/paper 4 01.12.2099")
    await person.says("/menu")
    await person.says(case.number)
    await person.presses("cases-button-files")
    await person.presses("files-button-papers")
    await chooses(person, "lender-demand-notarised")
    await person.sees("checklist-state-scan-until", day="2099 ж. 1 желтоқсан")
    await topic.writes(OFFICER, "/paper 4")
    await person.sees("checklist-item-lender-demand-notarised")
    assert list((await papers(town, case)).standing.here) == ["lender_demand_notarised"]
    queued = await town.queued(case)
    assert queued[-2:] == ["paper_awaited", "paper_received"]


async def test_a_file_is_replaced_renamed_and_taken_back(town: Town) -> None:
    person = town.chat(1001, "ky")
    case = await at_the_list(town, person)
    await chooses(person, "loan-agreement-copy")
    await person.uploads(("eski.pdf", samples.pdf(1)))
    await presses_holding(person, "eski.pdf")
    await person.presses("checklist-button-replace")
    await person.uploads(("jany.pdf", samples.pdf(2)))
    await person.sees("checklist-replaced")
    await presses_holding(person, "jany.pdf")
    await person.presses("checklist-button-other")
    await chooses(person, "other-proof")
    assert [file.original_name for file in (await papers(town, case)).of_item("other_proof")] == [
        "jany.pdf"
    ]
    await chooses(person, "other-proof")
    await presses_holding(person, "jany.pdf")
    await person.presses("checklist-button-withdraw")
    await person.sees("checklist-withdrawn")
    kept = await town.look_up(lambda tx: documents.of_case(tx, case.id))
    assert [file.withdrawn_at is None for file in kept] == [False, False]
    assert kept[0].replaced_by == kept[1].id
    queued = await town.queued(case)
    assert queued.count("document_withdrawn") == 2


@pytest.mark.parametrize("role", ["policyholder", "beneficiary"])
async def test_the_list_is_asked_of_the_bank_alone(town: Town, role: str) -> None:
    person = town.chat(1001, "ru")
    await at_the_list(town, person, role)
    shown = person.words("checklist-for-information").strip()
    newest = (await person.window())["text"]
    assert (shown in newest) == (role == "policyholder")


async def test_who_lost_the_case_does_nothing_more_in_its_list(town: Town) -> None:
    leaver = town.chat(1001, "ky")
    await arrives(leaver)
    sender = {**SAMPLE_SENDER, "acting_as": "beneficiary"}
    case = await opens_a_case(town, leaver, kind="payout_claim", sender=sender)
    await leaver.sees("receipt-next-payout-claim")
    now = town.clock()

    def joined(tx: Connection) -> UUID:
        firm = organisations.ensure(tx, "KZ", "190540000014", "ТОО «Образец»", now)
        organisations.grant(tx, 1001, firm.id, "manages", "code", now)
        return firm.id

    firm = await town.app.database.write(joined)
    for label in ("checklist-button-ask", "checklist-item-claim-application-short"):
        await leaver.says(case.number)
        await leaver.presses("claim-button-list")
        await leaver.sees("checklist-title-rules")
        shown = await turns_to(leaver, leaver.words(label))
        await town.app.database.write(lambda tx: organisations.revoke(tx, 1001, firm, now))
        await press(leaver, shown)
        await leaver.sees("cases-no-access")
        await town.app.database.write(joined)
    assert not await town.look_up(lambda tx: checklist.of_owner(tx, case.id))
