"""A notice that is registered is completed later; what was registered first stays as it was."""

import json
from datetime import date
from typing import Any
from uuid import uuid4

from flows.product_names import product_button, product_name
from locales.texts import ChatLanguage, texts
from services.cases import visibility
from services.cases.opening import OpenCase, open_case
from services.cases.timeline import record, verify
from storage import cases, queue, receipts
from storage.cases import Case
from tests.services.test_payloads import validator
from tests.stories.desk import SAMPLE_DETAILS, SAMPLE_SENDER, Topic, opens_a_case
from tests.stories.driver import Chat, Town, plain
from tests.stories.steps import arrives
from tests.stories.test_proof import files

EXPORTER, OFFICER = 1001, 9001
LOANS, CREDITS = "loan_insurance", "export_credit_insurance"
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


async def test_a_product_that_was_not_known_is_named_later(
    town: Town, language: ChatLanguage
) -> None:
    exporter = town.chat(EXPORTER, language)
    await arrives(exporter)
    case = await opens_without_product(town, exporter)
    (first,) = await receipts_after(town, exporter, 1)
    await opens_questions(exporter, case)
    await names_product(exporter, "info-group-financing", LOANS)
    await exporter.sees("completing-product-rules")
    days = (case.registered_day - date.fromisoformat(OPEN["event_date"])).days
    await exporter.sees("completing-product-late", days=days)
    await exporter.presses("▫️ " + exporter.words("notice-more-name-late-reason"))
    await exporter.sees("files-ask-late-reason")
    await exporter.says("Банк хабарламады")
    await exporter.presses("completing-button-send")

    names = ("product", "late-reason")
    what = "; ".join(exporter.words(f"notice-more-name-{name}") for name in names)
    await exporter.sees(what)
    kept = await fresh(town, case)
    assert (kept.product, kept.body["late"]) == ("loan_insurance", True)
    assert kept.body["late_reason"] == "Банк хабарламады"
    told = (await payloads(town, case))[-1]
    assert told["case"]["product"] == told["event"]["data"]["product"] == "loan_insurance"
    assert "replaced" not in told["event"]["data"]
    (clock,) = told["case"]["clocks"]
    assert (clock["clock"], clock["clause"], clock["days"]) == ("event_notice", "47.1", 90)
    topic = Topic(town, kept)
    await topic.shows("desk-card-product", product=product_button("ru", LOANS))
    assert verify(await town.look_up(lambda tx: cases.events(tx, case.id))) is None
    _, second = await receipts_after(town, exporter, 2)
    assert "product" not in first["cases"][0]
    assert second["cases"][0]["details"] == first["cases"][0]["details"]
    assert second["cases"][0]["additions"][0]["told"]["product"] == "loan_insurance"
    assert "product" not in second["cases"][0]


async def test_a_wrong_product_is_corrected_with_its_terms(town: Town) -> None:
    exporter = town.chat(EXPORTER, "ru")
    await arrives(exporter)
    case = await opens_a_case(town, exporter, details={**OPEN, "late": True})
    await opens_questions(exporter, case)
    await names_product(exporter, "info-group-exporter", CREDITS)
    await exporter.sees("completing-product-contract")
    assert exporter.words("completing-product-rules") not in (await exporter.window())["text"]
    await exporter.presses("completing-button-send")
    kept = await fresh(town, case)
    assert (kept.product, kept.body) == ("export_credit_insurance", OPEN)
    told = (await payloads(town, case))[-1]
    assert told["event"]["data"] == {
        "product": "export_credit_insurance",
        "replaced": {"product": "loan_insurance", "late": True},
    }
    assert told["case"]["clocks"] == []
    topic = Topic(town, kept)
    await topic.shows("desk-card-product", product=product_button("ru", CREDITS))


async def test_a_product_chosen_by_mistake_is_taken_back(town: Town) -> None:
    exporter = town.chat(EXPORTER, "ky")
    await arrives(exporter)
    case = await opens_without_product(town, exporter)
    await opens_questions(exporter, case)
    await names_product(exporter, "info-group-financing", LOANS)
    await exporter.presses("✅ " + exporter.words("notice-more-name-product"))
    await exporter.presses("notice-button-take-back")
    await exporter.sees("completing-ask", number=case.number)
    assert exporter.words("completing-button-send") not in await exporter.buttons()
    assert exporter.words("completing-product-rules") not in (await exporter.window())["text"]


async def test_once_the_agency_decides_the_product_stays(town: Town) -> None:
    exporter = town.chat(EXPORTER, "ru")
    await arrives(exporter)
    case = await opens_without_product(town, exporter)
    await opens_questions(exporter, case)
    await names_product(exporter, "info-group-financing", LOANS)
    await exporter.presses("▫️ " + exporter.words("notice-more-name-measures"))
    await exporter.says("Отгрузка остановлена")
    await Topic(town, case).writes(OFFICER, f"/complete {case.registered_day}")
    assert (await fresh(town, case)).status == "complete"
    await exporter.presses("completing-button-send")
    await exporter.sees("completing-product-fixed")
    await exporter.presses("completing-button-send")
    kept = await fresh(town, case)
    assert (kept.product, kept.body["measures"]) == (None, "Отгрузка остановлена")
    await opens_questions(exporter, case)
    assert "▫️ " + exporter.words("notice-more-name-product") not in await exporter.buttons()


async def test_the_claim_follows_its_notice_to_the_product(
    town: Town, language: ChatLanguage
) -> None:
    exporter = town.chat(EXPORTER, language)
    await arrives(exporter)
    case = await opens_without_product(town, exporter)
    body = {"notice_number": case.number, "contract_number": "ДС-17/26"}
    claim = await opens_without_product(town, exporter, kind="payout_claim", details=body)
    now = town.clock()
    await town.app.database.write(
        lambda tx: record(tx, now, case.id, "claim_filed", "system", {"claim": claim.number})
    )
    assert (await payloads(town, claim))[-1]["case"]["papers"]["missing"] == []
    await opens_questions(exporter, case)
    await names_product(exporter, "info-group-financing", LOANS)
    await exporter.presses("completing-button-send")

    product = product_button(language, LOANS)
    await exporter.sees("claim-product-text", number=claim.number, product=product)
    told = (await payloads(town, claim))[-1]
    assert (told["event"]["code"], told["event"]["actor"]) == ("details_added", "system")
    assert told["case"]["product"] == "loan_insurance"
    assert "claim_application" in told["case"]["papers"]["missing"]
    (clock,) = told["case"]["clocks"]
    assert (clock["clock"], clock["clause"]) == ("missing_documents", "35.5")
    topic = Topic(town, claim)
    await topic.shows("claim-desk-product", product=product_button("ru", LOANS))
    await topic.shows("desk-card-product", product=product_button("ru", LOANS))
    validator("payout_claim").validate(told)


async def names_product(person: Chat, group: str, product: str) -> None:
    """The person chooses the product of the notice whose questions he looks at."""
    await person.presses("▫️ " + person.words("notice-more-name-product"))
    await person.sees("completing-group-hint")
    await person.presses(group)
    await person.presses(product_button(person.language, product))
    await person.sees("notice-line-product", value=product_name(person.language, product))


async def payloads(town: Town, case: Case) -> list[dict[str, Any]]:
    """What the back office read of the case, each held against its schema."""
    rows = await town.look_up(lambda tx: queue.listed(tx, None, case.number))
    for row in rows:
        validator(case.kind).validate(row.payload)
    return [dict(row.payload) for row in rows]


async def opens_without_product(
    town: Town, person: Chat, kind: str = "insured_event", details: Any = OPEN
) -> Case:
    """The person, who does not know the product, hands a notice or claim over."""
    now = town.clock()
    command = OpenCase(
        draft_id=uuid4(),
        kind=kind,
        user_id=person.user,
        language=person.language,
        product=None,
        sender=SAMPLE_SENDER,
        details=details,
        said_at=now,
        agency_email="office@example.org",
        agency_phone="+7 000",
    )
    return await town.app.database.write(lambda tx: open_case(tx, now, command).case)


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
