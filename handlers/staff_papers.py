"""`/paper` in a case's topic: how its papers stand, and that one itself came or is awaited."""

from contextlib import suppress
from datetime import date, datetime

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from agency.documents import State
from agency.errors import BadInput
from flows.checklist.shown import MARKS
from gateway.house import House
from gateway.staff import at_work, in_staff_group
from gateway.unit import current_unit
from handlers.staff.telling import reader, tell
from locales.texts import ChatLanguage, texts
from services.cases.clocks import astana_day
from services.cases.papers import Papers, find_item, papers_of_case
from services.claims import checklist
from services.desk import actions as desk
from services.notices import Argument, day, term
from storage.cases import Case


def router() -> Router:
    """The router of this file; it comes before whatever answers commands that there are not."""
    made = Router(name="staff_papers")
    made.message.filter(in_staff_group)
    made.message.register(paper, Command("paper"), at_work)
    return made


async def paper(message: Message, case: Case, command: CommandObject, house: House) -> None:
    """`/paper` lists; `/paper ITEM` came today; with a day: came then, or awaited."""
    language = await reader(message.from_user, house)
    said = (command.args or "").strip()
    if not said:
        await _list(message, case, language)
        return
    try:
        key, arguments = await _record(message, case, said)
    except BadInput:
        key, arguments = "desk-paper-unknown", {}
    tell(message, case, key, arguments, language)


async def _list(message: Message, case: Case, language: ChatLanguage) -> None:
    papers = await current_unit().read(lambda tx: papers_of_case(tx, case))
    lines = "\n".join(_line(papers, number, language) for number in range(len(papers.items)))
    tell(message, case, "desk-paper-list", {"lines": lines}, language)


def _line(papers: Papers, place: int, language: ChatLanguage) -> str:
    item, words = papers.items[place], texts(language)
    mark = MARKS[State(papers.standing.states[item.id])]
    name = words(f"checklist-item-{item.id.replace('_', '-')}")
    return words("desk-paper-line", mark=mark, number=item.number, name=name)


async def _record(message: Message, case: Case, said: str) -> tuple[str, dict[str, Argument]]:
    assert message.from_user is not None
    unit, actor = current_unit(), desk.officer(message.from_user.id)
    today = astana_day(unit.now)
    wanted, said_day = _split(said)
    item = find_item(case.product, wanted)
    on = said_day or today

    record = checklist.await_paper if on > today else checklist.paper_came
    await unit.commit(lambda tx: record(tx, unit.now, case, item.id, on, actor))
    name = term(f"checklist-item-{item.id.replace('_', '-')}")
    return f"desk-paper-{'due' if on > today else 'came'}", {"name": name, "day": day(on)}


def _split(said: str) -> tuple[str, date | None]:
    """What stands before a day at the end (2026-12-01 or 01.12.2026), and the day."""
    head, _, tail = said.rpartition(" ")
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        with suppress(ValueError):
            return head, datetime.strptime(tail, form).date()  # noqa: DTZ007 - a day has no zone
    return said, None
