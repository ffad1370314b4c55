"""The one place that builds things: settings in, a running bot or worker out."""

import gc
from dataclasses import dataclass

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram_dialog import setup_dialogs

from agency.plain_words.understand import understand
from bot.clocks import Clock, utc_now
from bot.settings import Settings, need_token
from flows import dialogs
from gateway.desk import Desk
from gateway.house import House
from gateway.intake import Intake
from gateway.makers import makers
from gateway.manager import ManagerFactory
from gateway.messages import WindowMessages
from gateway.sender import Sender
from gateway.session import ChatSession
from gateway.state import UnitStorage
from handlers import routers
from jobs.documents import DocumentIntake
from jobs.drafts import left_notices
from jobs.funders import Funders
from jobs.leases import QueueLeases
from jobs.replies import Replies
from jobs.retention import retention
from jobs.runner import Job
from storage.database import Database, open_database
from storage.objects import Objects, open_objects
from storage.schema import require_current

MOST_CONNECTIONS = 400
"""Calls to the Bot API at once; the client's own default of 100 would queue a busy hour."""


@dataclass(frozen=True, slots=True)
class App:
    """A built bot: what the processes in this room start, and how it is closed."""

    settings: Settings
    clock: Clock
    database: Database
    bot: Bot
    dispatcher: Dispatcher
    intake: Intake
    objects: Objects

    def sender(self) -> Sender:
        """The sender of this process."""
        desk = Desk(self.settings.staff_language, full=self.settings.staff_detail == "full")
        return Sender(
            self.bot, self.database, self.clock, makers(desk), self.settings.staff_chat_id
        )

    def jobs(self) -> list[Job]:
        """The jobs that a worker runs beside the sender."""
        return [
            DocumentIntake(self.bot, self.database, self.objects, self.clock).job(),
            Replies(self.database, self.clock).job(),
            QueueLeases(self.database, self.clock).job(),
            left_notices(self.database, self.clock),
            retention(self.database, self.clock),
            Funders(self.database, self.settings.watchlists).job(),
        ]

    async def close(self) -> None:
        """Finish what is under way and release everything."""
        await self.intake.close()
        await self.bot.session.close()
        await self.database.close()


async def build(settings: Settings, clock: Clock = utc_now) -> App:
    """Build the bot.

    Raises `BadInput` for a missing token, a document store that cannot be, a database of another
    schema.
    """
    token = need_token(settings)
    objects = open_objects(settings.document_store)
    database = open_database(settings.database, settings.cipher(), chat_path=True)
    await require_current(database)
    bot = _bot(settings, token)
    messages = WindowMessages()
    dispatcher = _dispatcher(settings, messages)
    intake = Intake(bot, dispatcher, database, clock, messages)
    return App(settings, clock, database, bot, dispatcher, intake, objects)


def warm_up() -> None:
    """Load what free text is read with, which takes most of a second: nobody should wait for it."""
    understand("?")


def settle() -> None:
    """Once everything is loaded: keep the collector away from what lives as long as we do."""
    gc.collect()
    gc.freeze()


def _bot(settings: Settings, token: str) -> Bot:
    session = ChatSession(
        api=TelegramAPIServer.from_base(settings.bot_api_url), limit=MOST_CONNECTIONS
    )
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))


def _dispatcher(settings: Settings, messages: WindowMessages) -> Dispatcher:
    isolation: BaseEventIsolation = DisabledEventIsolation()
    dispatcher = Dispatcher(
        storage=UnitStorage(), events_isolation=isolation, house=_house(settings)
    )
    dispatcher.include_routers(*routers(), *dialogs())
    setup_dialogs(
        dispatcher,
        dialog_manager_factory=ManagerFactory(messages),
        events_isolation=isolation,
    )
    return dispatcher


def _house(settings: Settings) -> House:
    return House(
        agency_email=settings.agency_email,
        agency_phone=settings.agency_phone,
        office_zone=settings.office_tz,
        office_hours=settings.office_hours,
        staff_chat_id=settings.staff_chat_id,
        staff_language=settings.staff_language,
    )
