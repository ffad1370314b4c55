"""A notice that is registered is completed later; what was registered first stays as it was."""

import json
from typing import Any

from locales.texts import ChatLanguage, texts
from services.cases import visibility
from services.cases.timeline import verify
from storage import cases, queue, receipts
from storage.cases import Case
from tests.services.test_payloads import validator
from tests.stories.desk import SAMPLE_DETAILS, Topic, opens_a_case
from tests.stories.driver import Chat, Town, plain
from tests.stories.steps import arrives
from tests.stories.test_proof import files

EXPORTER, OFFICER = 1001, 9001
OPEN = {name: SAMPLE_DETAILS[name] for name in ("contract_number", "event", "event_date")}


async def test_a_registered_notice_is_completed(town: Town, language: ChatLanguage) -> None:
    exporter = town.chat(EXPORTER, language)
    await arrives(exporter)
    case = await opens_a_case(town, exporter, details=OPEN)
    await exporter.sees("receipt-next-notice-of-policyholder")
    (first,) = await receipts_after(town, exporter, 1)

    await town.minutes_pass(60)
    await opens_questions(exporter, case)
    await exporter.presses("▫️ " + exporter.words("notice-more-name-amount"))
    await exporter.says("90 000")
    await exporter.sees("notice-amount-no-currency")
    await exporter.says("≈ 90 000 USD")
    await exporter.presses("▫️ " + exporter.words("notice-more-name-measures"))
    await exporter.says("Жүк тоқтатылды")
    await exporter.presses("kit-back")
    await opens_questions(exporter, case)
    await exporter.sees("Жүк тоқтатылды")
    await exporter.presses("completing-button-send")

    what = "; ".join(exporter.words(f"notice-more-name-{name}") for name in ("amount", "measures"))
    await exporter.sees(head("receipt-added-text", language))
    await exporter.sees(what)
    kept = await fresh(town, case)
    assert kept.body["measures"] == "Жүк тоқтатылды"
    assert (kept.body["amount"], kept.body["currency"]) == ("90000.00", "USD")
    assert await town.queued(case) == ["registered", "details_added"]
    rows = await town.look_up(lambda tx: queue.listed(tx, None, case.number))
    validator("insured_event").validate(rows[-1].payload)
    assert verify(await town.look_up(lambda tx: cases.events(tx, case.id))) is None
    topic = Topic(town, kept)
    told = "; ".join(topic.words(f"notice-more-name-{name}") for name in ("amount", "measures"))
    await topic.shows("desk-notice-completed", what=told)
    await topic.shows("Жүк тоқтатылды")
    await exporter.says(case.number)
    await exporter.presses("cases-button-timeline")
    await exporter.sees(f"{exporter.words('cases-event-details-added')}: {what}")

    await says_both(town, exporter, first)


async def says_both(town: Town, exporter: Chat, first: dict[str, Any]) -> None:
    """The next receipt tells what came later apart, and the first one is as it was."""
    _, second = await receipts_after(town, exporter, 2)
    assert second["cases"][0]["details"] == first["cases"][0]["details"] == OPEN
    (added,) = second["cases"][0]["additions"]
    assert added["told"]["measures"] == "Жүк тоқтатылды"
    assert added["at"] > second["cases"][0]["registered_at"]
    assert "additions" not in first["cases"][0]
    kept = await town.look_up(lambda tx: receipts.by_code(tx, first["code"]))
    assert kept is not None
    assert kept.content == {name: first[name] for name in kept.content}


async def test_who_lost_the_notice_adds_nothing_to_it(town: Town) -> None:
    exporter = town.chat(EXPORTER, "kk")
    await arrives(exporter)
    case = await opens_a_case(town, exporter, details=OPEN)
    await opens_questions(exporter, case)
    await exporter.presses("▫️ " + exporter.words("notice-more-name-measures"))
    await exporter.says("Жүк тоқтатылды")
    await town.app.database.write(lambda tx: cases.hide(tx, case.id))
    await exporter.presses("completing-button-send")
    await exporter.sees("completing-closed")
    assert not await town.look_up(lambda tx: visibility.sees(tx, case.id, EXPORTER))
    assert (await fresh(town, case)).body == OPEN
    assert await town.queued(case) == ["registered"]


async def test_a_notice_that_is_over_is_not_offered_for_completing(town: Town) -> None:
    exporter = town.chat(EXPORTER, "ky")
    await arrives(exporter)
    case = await opens_a_case(town, exporter, details=OPEN)
    await opens_questions(exporter, case)
    await Topic(town, case).writes(OFFICER, "/close solved")
    await exporter.presses("▫️ " + exporter.words("notice-more-name-measures"))
    await exporter.says("Жүк тоқтатылды")
    await exporter.presses("completing-button-send")
    await exporter.sees("completing-closed")
    await exporter.says(case.number)
    assert exporter.words("notice-button-complete") not in await exporter.buttons()


async def opens_questions(person: Chat, case: Case) -> None:
    """The person looks at what completes his notice."""
    await person.says(case.number)
    await person.presses("notice-button-complete")
    await person.sees("completing-ask", number=case.number)


async def receipts_after(town: Town, person: Chat, count: int) -> list[dict[str, Any]]:
    """Every receipt's content so far, once there are so many, after asking for one more."""
    await person.presses("proof-button-receipt")

    async def there() -> list[bytes]:
        found = [content for name, content in await files(town, person) if name.endswith("json")]
        return found if len(found) == count else []

    return [json.loads(one) for one in await town.eventually(there)]


async def fresh(town: Town, case: Case) -> Case:
    """The case as it stands now."""
    found = await town.look_up(lambda tx: cases.get(tx, case.id))
    assert found is not None
    return found


def head(key: str, language: ChatLanguage) -> str:
    """The first line of a text that holds times."""
    told = dict.fromkeys(("number", "what", "registered", "first"), "~")
    return plain(texts(language)(key, **told)).split("\n")[0]
