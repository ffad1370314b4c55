"""What is told of an organisation's case reaches everybody who manages it, and nobody else."""

from sqlalchemy import Connection

from services.desk.actions import tell_owner
from storage import organisations, people
from storage.organisations import Organisation
from tests.stories.desk import SAMPLE_SENDER, Topic, opens_a_case
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

FILER, COLLEAGUE, OTHER, READER, STRANGER, OFFICER = 1001, 1002, 1003, 1004, 1005, 9001
WORKS: dict[int, tuple[str, str]] = {
    FILER: ("190540000014", "manages"),
    COLLEAGUE: ("190540000014", "manages"),
    OTHER: ("190540000014", "manages"),
    READER: ("190540000014", "sees"),
    STRANGER: ("180640000019", "manages"),
}


async def test_colleagues_hear_of_a_case_in_their_own_languages(town: Town) -> None:
    filer, colleague = town.chat(FILER, "ru"), town.chat(COLLEAGUE, "kk")
    other, reader = town.chat(OTHER, "ky"), town.chat(READER, "ru")
    stranger = town.chat(STRANGER, "ru")
    for person in (filer, colleague, other, reader, stranger):
        await arrives(person)
    firms = await linked(town)
    await colleague.says("/reminders")
    await other.says("/reminders")
    await other.presses("reminder-button-colleagues", mark="🔔")

    case = await opens_a_case(town, filer)
    name = SAMPLE_SENDER["full_name"]
    await colleague.sees("cases-of-colleague", name=name)
    await colleague.sees("receipt-next-notice-by-rules")
    assert colleague.words("claim-button-pass-on") not in await colleague.buttons()
    await colleague.presses("proof-button-receipt")
    await filer.sees("receipt-next-notice-of-policyholder")
    await filer.does_not_see("cases-of-colleague", name=name)

    topic = Topic(town, case)
    sent = await topic.writes(OFFICER, "Пришлите акт")
    assert await topic.reaction_to(sent) == ["👌"]
    await colleague.sees("Пришлите акт")
    await topic.uploads(OFFICER, ("бланк.pdf", b"%PDF-1.4 sample"), caption="Бланк")
    await colleague.sees("Бланк")
    await topic.writes(OFFICER, "/ask Акт")
    request = colleague.words("desk-request-text", number=case.number, item="Акт")
    await colleague.sees(request)
    await colleague.presses("cases-button-files")
    await colleague.sees("files-for-case", number=case.number)
    for person in (other, reader, stranger):
        assert case.number not in await person.everything()

    await leaves_before_it_is_sent(town, topic, firms["190540000014"], colleague)


async def leaves_before_it_is_sent(
    town: Town, topic: Topic, firm: Organisation, colleague: Chat
) -> None:
    """Whoever loses the case while a notice is on its way does not get it."""
    now = town.clock()

    def speaks_and_leaves(tx: Connection) -> None:
        tell_owner(tx, now, topic.case, "desk-opened-again-text")
        organisations.revoke(tx, COLLEAGUE, firm.id, now)

    before = await colleague.everything()
    await town.app.database.write(speaks_and_leaves)
    await topic.town.chat(FILER, "ru").sees("desk-opened-again-text", number=topic.case.number)
    await topic.writes(OFFICER, "Уже не вам")
    assert await colleague.everything() == before


async def linked(town: Town) -> dict[str, Organisation]:
    """The firms, with the people who belong to them."""
    now = town.clock()

    def unit(tx: Connection) -> dict[str, Organisation]:
        firms = {}
        for user, (number, role) in WORKS.items():
            people.ensure(tx, user, now)
            firms[number] = organisations.ensure(tx, "KZ", number, "ТОО «Образец»", now)
            organisations.grant(tx, user, firms[number].id, role, "code", now)
        return firms

    return await town.app.database.write(unit)
