"""Commands in the topic of a check: its matches, judgements on them, release, official answer."""

import os

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from agency.screening.verdicts import Verdict
from agency.uuid7 import uuid7
from gateway.staff import at_work, in_staff_group
from gateway.unit import current_unit
from services.checks import orders as check_orders
from services.checks.judging import OFFICIAL_LEVELS, Report, Word, official_level
from services.checks.orders import Order
from services.desk import actions as desk
from services.notices import tell_staff
from storage.cases import Case


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
    _judge(message, case, command, "confirmed")


async def clear(message: Message, case: Case, command: CommandObject) -> None:
    """`/clear NUMBER why`"""
    _judge(message, case, command, "cleared")


async def publish(message: Message, case: Case) -> None:
    """`/publish`"""
    unit, order = current_unit(), _order(message, case)
    unit.do(lambda tx: check_orders.publish(tx, unit.now, order))


async def report(message: Message, case: Case, command: CommandObject) -> None:
    """`/report LEVEL text`: the official answer."""
    unit, order = current_unit(), _order(message, case)
    word, _, text = (command.args or "").partition(" ")
    code = word.strip().lower().replace("-", "_")
    if code not in OFFICIAL_LEVELS or not text.strip():
        unit.do(lambda tx: check_orders.explain(tx, unit.now, order, "check-desk-report-how"))
        return
    said = Report(
        id=uuid7(unit.now, os.urandom),
        case_id=case.id,
        actor=desk.officer(order.officer),
        level=official_level(code),
        text=text.strip(),
    )
    unit.do(lambda tx: check_orders.report(tx, unit.now, order, said))


def _judge(message: Message, case: Case, command: CommandObject, verdict: Verdict) -> None:
    unit, order = current_unit(), _order(message, case)
    number, _, why = (command.args or "").partition(" ")
    if not number.isdecimal() or len(number) > 6:
        unit.do(lambda tx: check_orders.explain(tx, unit.now, order, "check-desk-judge-how"))
        return
    word = Word(case.id, int(number), order.officer, verdict, why)
    unit.do(lambda tx: check_orders.judge(tx, unit.now, order, word))


def _order(message: Message, case: Case) -> Order:
    assert message.from_user is not None
    return Order(case.id, message.from_user.id, message.message_id)
