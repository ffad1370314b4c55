"""The day it is for a person."""

from datetime import date
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from flows.answers import answers
from gateway.unit import current_unit
from services.cases.opening import zone_of


async def today(manager: DialogManager) -> date:
    """The day it is where the sender of the dialog's draft lives."""
    sender = (await answers(manager)).get("who", {})
    return current_unit().now.astimezone(ZoneInfo(zone_of(sender))).date()
