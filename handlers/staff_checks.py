"""Commands in the topic of a check: its matches, judgements on them, release, official answer."""

import os
from collections.abc import Callable

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message
from sqlalchemy import Connection

from agency.desk.roles import Action
from agency.errors import BadInput
from agency.screening.verdicts import Verdict
from agency.uuid7 import uuid7
from gateway.staff import at_work, in_staff_group
from gateway.unit import current_unit
from services import check_desk, desk
from services.check_desk import NoSuchCheck, Report, StillOpen, Word
from services.notices import Argument, DeskNote, tell_desk, tell_staff
from storage import officers
from storage.cases import Case
from storage.officers import NotAllowed

Answer = tuple[str, dict[str, Argument]]


def router() -> Router:
    """The router of this file; it comes before whatever answers commands that there are not."""
    made = Router(name="staff_checks")
    made.message.filter(in_staff_group)
    made.message.register(show, Command("hits"), at_work)
    made.message.register(confirm, Command("confirm"), at_work)
    made.message.register(clear, Command("clear"), at_work)
    made.message.register(publish, Command("publish"), at_work)
    made.message.register(report, Command("report"), at_work)
    return made


async def show(message: Message, case: Case) -> None:
    """`/hits`"""
    unit = current_unit()
    unit.do(lambda tx: tell_staff(tx, unit.now, "desk.hits", {}, case.id))


async def confirm(message: Message, case: Case, command: CommandObject) -> None:
    """`/confirm NUMBER why`"""
    await _judge(message, case, command, "confirmed")


async def clear(message: Message, case: Case, command: CommandObject) -> None:
    """`/clear NUMBER why`"""
    await _judge(message, case, command, "cleared")


async def publish(message: Message, case: Case) -> None:
    """`/publish`"""
    assert message.from_user is not None
    unit, officer = current_unit(), message.from_user.id

    def act(tx: Connection) -> Answer:
        check_desk.publish(tx, unit.now, case.id, officer)
        return "check-desk-published", {}

    await _tell(message, case, act)


async def report(message: Message, case: Case, command: CommandObject) -> None:
    """`/report LEVEL text`: the official answer."""
    assert message.from_user is not None
    word, _, text = (command.args or "").partition(" ")
    code = word.strip().lower().replace("-", "_")
    if code not in check_desk.OFFICIAL_LEVELS or not text.strip():
        await _tell(message, case, lambda _: ("check-desk-report-how", {}))
        return
    unit, officer = current_unit(), message.from_user.id
    said = Report(
        uuid7(unit.now, os.urandom),
        case.id,
        desk.officer(officer),
        check_desk.official_level(code),
        text.strip(),
    )

    def act(tx: Connection) -> Answer:
        officers.require(tx, officer, Action.DECIDE)
        check_desk.report(tx, unit.now, said)
        return "check-desk-reported", {}

    await _tell(message, case, act)


async def _judge(message: Message, case: Case, command: CommandObject, verdict: Verdict) -> None:
    assert message.from_user is not None
    number, _, why = (command.args or "").partition(" ")
    if not number.isdecimal() or len(number) > 6:
        await _tell(message, case, lambda _: ("check-desk-judge-how", {}))
        return
    unit = current_unit()
    word = Word(case.id, int(number), message.from_user.id, verdict, why)

    def act(tx: Connection) -> Answer:
        judged = check_desk.judge(tx, unit.now, word)
        if verdict == "cleared" and judged.standing == "open":
            return "check-desk-second-officer", {"count": judged.lacking}
        return f"check-desk-judged-{judged.standing}", {"hit": int(number)}

    await _tell(message, case, act)


async def _tell(message: Message, case: Case, act: Callable[[Connection], Answer]) -> None:
    """Do it, and say under the officer's message what came of it."""
    unit = current_unit()

    def effect(tx: Connection) -> None:
        key, arguments = _outcome(tx, act)
        note = DeskNote(case.id, key, arguments, reply_to=message.message_id)
        tell_desk(tx, unit.now, note)

    unit.do(effect)


def _outcome(tx: Connection, act: Callable[[Connection], Answer]) -> Answer:
    try:
        return act(tx)
    except NotAllowed:
        return "check-desk-not-allowed", {}
    except NoSuchCheck:
        return "check-desk-no-such-hit", {}
    except StillOpen as error:
        return "check-desk-still-open", {"count": int(error.args[0])}
    except BadInput as error:
        return f"check-desk-bad-{error.field}", {}
