"""What a person hears whom staff have shut out: one line on how to reach the agency otherwise."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Update

from gateway.house import House
from gateway.unit import Unit
from gateway.words import FALLBACK, say


def refuse(bot: Bot, house: House, unit: Unit, update: Update) -> None:
    """Answer whatever he did with that line, and do nothing else."""
    person = unit.person_id
    if person is None or update.my_chat_member is not None:
        return

    async def answer() -> None:
        phone, email = house.agency_phone, house.agency_email
        text = say(unit.language or FALLBACK, "desk-shut-out", phone=phone, email=email)
        try:
            await bot.send_message(person, text)
        except TelegramAPIError:
            return

    unit.say(answer)
