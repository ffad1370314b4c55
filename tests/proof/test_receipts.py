"""What a receipt says of a case, in letters of each language, and what the audit finds."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from pypdf import PdfReader
from sqlalchemy import Connection, delete, insert, update

from bot.receipt_key import receipt_signer
from bot.settings import load
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.cases.correspondence import Writing, write
from services.cases.timeline import record
from services.papers.receipt import make_pdf
from services.proof.audit import Broken, examine
from services.proof.receipts import issue
from services.proof.signing import Verdict, check
from storage.cases import Case
from storage.database import Database
from storage.tables import case_events, case_queue, cases
from tests.services.sample import NOW, SENDER, a_case

LETTERS: Final = {
    "kk": "Ғұмар Үсенұлы Қожаңкөз «Әлімбаев Һәм Іңкәр» ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
    "ru": "Ёжиков Объём Щётка «Съезд» ЁЪЫЭ ёъыэ",
    "ky": "Үсөн Өмүрбек уулу Ңаңгиев «Көңүл» ҢӨҮ ңөү",
}


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
async def test_letters_of_each_language_read_back_from_the_pdf(
    database: Database, language: ChatLanguage
) -> None:
    name = LETTERS[language]

    def unit(tx: Connection) -> dict[str, Any]:
        case = a_case(tx, sender={**SENDER, "full_name": name}, language=language)
        return dict(issue(tx, NOW, 1001, case.id, [case]).content)

    content = await database.write(unit)
    pages = PdfReader(BytesIO(make_pdf(content, language))).pages
    read = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert name in read
    assert texts(language)("proof-time-said-at") in read
    assert content["cases"][0]["timeline"]["hash"] in read.replace(" ", "")


async def test_the_same_state_has_one_receipt_and_another_state_another(
    database: Database,
) -> None:
    def unit(tx: Connection) -> list[str]:
        case = a_case(tx)
        first = issue(tx, NOW, 1001, case.id, [case])
        again = issue(tx, NOW, 1001, case.id, [case])
        later = issue(tx, NOW, 1001, case.id, [record(tx, NOW, case.id, "taken", "officer:1")])
        return [first.code, again.code, later.code]

    first, again, later = await database.write(unit)
    assert first == again != later


def test_the_key_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    settings = load(data_dir=tmp_path)
    first, second = receipt_signer(settings), receipt_signer(settings)
    assert first.key_id == second.key_id
    assert settings.receipt_key_file.stat().st_mode & 0o777 == 0o600
    assert check(first.json({"a": "б"}), second.public) is Verdict.GENUINE


def three_lines(tx: Connection) -> Case:
    """A case whose timeline has three lines."""
    case = a_case(tx)
    for number in (1, 2):
        write(tx, NOW, Writing(UUID(int=number), case.id, f"слово {number}", 1001, number))
    return case


def changed(tx: Connection, case: Case) -> None:
    tx.execute(
        update(case_events)
        .where(case_events.c.case_id == case.id, case_events.c.seq == 2)
        .values(data={"text": "другое"})
    )


def removed(tx: Connection, case: Case) -> None:
    tx.execute(delete(case_events).where(case_events.c.case_id == case.id, case_events.c.seq == 2))


def cut(tx: Connection, case: Case) -> None:
    tx.execute(delete(case_events).where(case_events.c.case_id == case.id, case_events.c.seq == 3))


def added(tx: Connection, case: Case) -> None:
    line = {"case_id": case.id, "seq": 4, "event": "note", "actor": "system", "data": {}}
    tx.execute(insert(case_events), {**line, "at": NOW, "hash": "0" * 64})


@pytest.mark.parametrize(
    ("meddle", "seq", "why"),
    [(changed, 2, "line"), (removed, 2, "line"), (cut, 3, "end"), (added, 4, "line")],
)
async def test_the_audit_finds_what_was_meddled_with(
    database: Database, meddle: Callable[[Connection, Case], None], seq: int, why: str
) -> None:
    case = await database.write(three_lines)
    before = await examine(database.read)
    assert (before.cases, before.events, before.broken) == (1, 3, [])
    await database.write(lambda tx: meddle(tx, case))
    assert (await examine(database.read)).broken == [Broken(case.number, seq, why)]


async def test_a_timeline_made_anew_contradicts_its_receipt(database: Database) -> None:
    def unit(tx: Connection) -> Case:
        case = a_case(tx)
        issue(tx, NOW, 1001, case.id, [case])
        tx.execute(delete(case_queue).where(case_queue.c.case_id == case.id))
        tx.execute(delete(case_events).where(case_events.c.case_id == case.id))
        fresh = {"last_event_seq": 0, "last_event_hash": "0" * 64}
        tx.execute(update(cases).where(cases.c.id == case.id).values(**fresh))
        return record(tx, NOW, case.id, "note", "system", {"text": "другое"})

    await database.write(unit)
    (broken,) = (await examine(database.read)).broken
    assert (broken.seq, broken.why) == (1, "receipt")
