"""A linked bank hands over many notices in one table."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import func, select

from agency.batch import COLUMNS
from locales.texts import ChatLanguage
from storage import organisations
from storage.tables import cases, outbox, topics
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile
from tests.stories.test_proof import files

GOOD: Sequence[Sequence[Any]] = (
    ("b", "loan_insurance", "ДС-2", "principal_non_repayment", "2026-10-02", "2000", "USD"),
    ("a", "loan_insurance", "ДС-1", "principal_non_repayment", "2026-09-01", "1 000,50", "KZT"),
    ("c", None, "ДС-3", "buyer_contract_non_performance", "2026-09-05", None, None),
)


async def links(town: Town, user: int) -> None:
    """The agency links a person to a bank."""
    now = town.clock()

    def granted(tx: Any) -> None:
        bank = organisations.ensure(tx, "KZ", "190540000014", "АО «Пример Банк»", now)
        organisations.grant(tx, user, bank.id, "manages", "code", now)

    await town.app.database.write(granted)


async def template(town: Town, person: Chat) -> bytes:
    """The empty table as the bot sends it."""
    await person.presses("batch-button-template")

    async def came() -> list[bytes]:
        return [content for name, content in await files(town, person) if name.endswith(".xlsx")]

    return bytes((await town.eventually(came))[-1])


def filled(table: bytes, rows: Sequence[Sequence[Any]]) -> bytes:
    """The table with rows written into it."""
    book = load_workbook(BytesIO(table))
    sheet = book.worksheets[0]
    for line, row in enumerate(rows, start=3):
        for place, value in enumerate(row, start=1):
            sheet.cell(line, place, value)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


async def opens_table(town: Town, language: ChatLanguage) -> Chat:
    """A linked person with a profile who opens the table."""
    person = town.chat(1001, language)
    await arrives(person)
    await links(town, 1001)
    await person.presses("menu-other")
    await person.presses("other-choose-batch")
    return person


async def test_a_table_becomes_cases_with_one_receipt_and_one_topic(
    town: Town, language: ChatLanguage
) -> None:
    person = await opens_table(town, language)
    empty = await template(town, person)
    heads = [cell.value for cell in next(load_workbook(BytesIO(empty)).worksheets[0].iter_rows())]
    assert tuple(heads) == COLUMNS
    await person.uploads(("notices.xlsx", filled(empty, GOOD)))
    await person.sees("batch-confirm", count=3)
    shown = (await person.window())["text"]
    assert shown.index("ДС-1") < shown.index("ДС-2") < shown.index("ДС-3")
    await person.presses("batch-button-register")
    await fills_profile(person)
    await person.presses_twice("batch-button-register")
    await person.sees("batch-sent", count=3)
    made = await town.cases_of(1001)
    assert sorted(case.body["contract_number"] for case in made) == ["ДС-1", "ДС-2", "ДС-3"]
    assert {case.sender["organisation"] for case in made} == {"АО «Пример Банк»"}
    for case in made:
        assert await town.queued(case) == ["registered"]

    async def receipt() -> list[bytes]:
        return [content for name, content in await files(town, person) if name.endswith(".json")]

    (attested,) = await town.eventually(receipt)
    assert all(case.number.encode() in attested for case in made)
    cards = await town.look_up(
        lambda tx: tx.execute(
            select(func.count()).select_from(outbox).where(outbox.c.kind == "desk.card")
        ).scalar_one()
    )
    threads = await town.look_up(
        lambda tx: tx.execute(select(func.count()).select_from(topics)).scalar_one()
    )
    assert (cards, threads) == (0, 0)


async def test_what_is_wrong_is_said_by_row_and_nothing_is_registered(town: Town) -> None:
    person = await opens_table(town, "ru")
    empty = await template(town, person)
    wrong = [*GOOD, ("d", "car", "", "storm", "31.02.2026", "много", "US")]
    await person.uploads(("notices.xlsx", filled(empty, wrong)))
    await person.sees("batch-wrong")
    for column, why in (
        ("product", "unknown"),
        ("contract_number", "empty"),
        ("event_date", "date"),
        ("amount", "amount"),
        ("currency", "currency"),
    ):
        name, told = person.words(f"batch-name-{column}"), person.words(f"batch-why-{why}")
        await person.sees("batch-wrong-line", line=6, column=name, why=told)
    await person.uploads(("other.xlsx", b"no table"))
    await person.sees("batch-refused-unreadable")
    assert not await town.look_up(
        lambda tx: tx.execute(select(func.count()).select_from(cases)).scalar_one()
    )


async def test_who_is_not_linked_is_told_how_to_be(town: Town) -> None:
    person = town.chat(1002, "ky")
    await arrives(person)
    await person.presses("menu-other")
    await person.presses("other-choose-batch")
    await person.sees("batch-not-linked")
    assert person.words("batch-button-template") not in await person.buttons()
