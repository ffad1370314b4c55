"""The one place that builds things: settings in, a running bot or worker out."""

import gc
from dataclasses import dataclass
from datetime import timedelta

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram_dialog import setup_dialogs

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.office import Office, office
from agency.plain_words.understand import understand
from bot.clocks import Clock, utc_now
from bot.link_key import link_key
from bot.receipt_key import receipt_signer
from bot.settings import Settings, need_token
from flows import dialogs
from gateway.archive import ArchivePost
from gateway.desk import Desk
from gateway.house import House
from gateway.intake import Intake
from gateway.makers import makers
from gateway.manager import ManagerFactory
from gateway.messages import WindowMessages
from gateway.prices import Prices
from gateway.receipts import ReceiptPost
from gateway.sender import Sender
from gateway.session import ChatSession
from gateway.state import UnitStorage
from gateway.upload_links import UploadLinks
from gateway.uploads import Places, Uploads
from gateway.wording import Wording
from handlers import routers
from jobs.backlog import Backlog
from jobs.clocks import term_reminders
from jobs.documents import DocumentIntake, Sources
from jobs.drafts import left_notices
from jobs.escalation import Escalation
from jobs.funders import Funders
from jobs.joining import Joining
from jobs.leases import QueueLeases
from jobs.monitoring import Monitoring
from jobs.rates import Rates
from jobs.rates_of_notices import RatesOfNotices
from jobs.reminders import Reminders
from jobs.replies import Replies
from jobs.retention import retention
from jobs.runner import Job
from services.checks.asking import Contacts
from services.desk.escalation import Rules
from services.proof.signing import Signer
from sources.clamd import Scanner
from sources.screening import Screening, open_screening
from storage.database import Database, open_database
from storage.objects import Objects, open_objects
from storage.receipts import remember_keys
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
    signer: Signer
    screening: Screening

    def sender(self) -> Sender:
        """The sender of this process."""
        desk = Desk(
            self.settings.staff_language,
            full=self.settings.staff_detail == "full",
            scans=self.settings.clamd_url is not None,
        )
        return Sender(
            self.bot,
            self.database,
            self.clock,
            makers(
                desk,
                ReceiptPost(self.signer),
                ArchivePost(self.objects),
                _wording(self.settings),
            ),
            self.settings.staff_chat_id,
        )

    def jobs(self) -> list[Job]:
        """The jobs that a worker runs beside the sender."""
        return [
            DocumentIntake(self._sources(), self.database, self.clock).job(),
            Joining(self.objects, self.database, self.clock).job(),
            Replies(self.database, self.clock).job(),
            QueueLeases(self.database, self.clock).job(),
            Escalation(self.database, self.clock, _desk_rules(self.settings)).job(),
            Backlog(self.database, self.clock).job(),
            left_notices(self.database, self.clock),
            Reminders(self.database, self.clock).job(),
            retention(self.database, self.clock),
            Funders(self.database, self.settings.watchlists).job(),
            Monitoring(self.database, self.clock, self.screening, self._contacts()).job(),
            self._rates().job(),
            self._rates_of_notices().job(),
            term_reminders(self.database, self.clock),
        ]

    def uploads(self) -> Uploads:
        """The upload page of this process."""
        places = Places(self.objects, self.settings.data_dir / "uploads")
        limit = self.settings.upload_mb * 1024 * 1024
        return Uploads(self.database, places, self.clock, link_key(self.settings), limit)

    def _sources(self) -> Sources:
        address = self.settings.clamd_url
        return Sources(self.bot, self.objects, Scanner(address) if address else None)

    def _rates(self) -> Rates:
        settings = self.settings
        url = settings.rates_url or None
        return Rates(self.database, self.clock, url, settings.rates_folder)

    def _rates_of_notices(self) -> RatesOfNotices:
        settings = self.settings
        url = settings.rates_url or None
        return RatesOfNotices(self.database, self.clock, url, settings.rates_folder)

    def _contacts(self) -> Contacts:
        return Contacts(self.settings.agency_email, self.settings.agency_phone)

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
    signer = receipt_signer(settings)
    await database.write(lambda tx: remember_keys(tx, signer.public))
    bot = _bot(settings, token)
    messages = WindowMessages()
    screening = open_screening(
        settings.watchlists,
        settings.screening_url,
        lambda: clock().date(),
        settings.screening_scope,
        settings.screening_key.get_secret_value(),
    )
    dispatcher = _dispatcher(settings, messages, screening)
    intake = Intake(bot, dispatcher, database, clock, messages)
    return App(settings, clock, database, bot, dispatcher, intake, objects, signer, screening)


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


def _dispatcher(settings: Settings, messages: WindowMessages, screening: Screening) -> Dispatcher:
    isolation: BaseEventIsolation = DisabledEventIsolation()
    dispatcher = Dispatcher(
        storage=UnitStorage(), events_isolation=isolation, house=_house(settings, screening)
    )
    dispatcher.include_routers(*routers(), *dialogs())
    setup_dialogs(
        dispatcher,
        dialog_manager_factory=ManagerFactory(messages),
        events_isolation=isolation,
    )
    return dispatcher


def _wording(settings: Settings) -> Wording:
    shown = settings.staff_names == "shown"
    return Wording(_office(settings), shown, settings.emergency_contact)


def _desk_rules(settings: Settings) -> Rules:
    patience = Patience(settings.escalate_untaken, settings.escalate_waiting)
    return Rules(_office(settings), work_calendar("KZ"), patience)


def _office(settings: Settings) -> Office:
    return office(settings.office_hours, settings.office_tz, work_calendar("KZ").is_working)


def _house(settings: Settings, screening: Screening) -> House:
    return House(
        agency_email=settings.agency_email,
        agency_phone=settings.agency_phone,
        office_zone=settings.office_tz,
        office_hours=settings.office_hours,
        staff_chat_id=settings.staff_chat_id,
        staff_language=settings.staff_language,
        patience=Patience(settings.escalate_untaken, settings.escalate_waiting),
        emergency_contact=settings.emergency_contact,
        screening=screening,
        checks_per_day=settings.buyer_checks_per_day,
        prices=Prices(settings.watched_tariffs(), settings.premium_reference == "on"),
        uploads=_upload_links(settings),
        claim_form=settings.claim_form_url,
    )


def _upload_links(settings: Settings) -> UploadLinks | None:
    address = settings.public_address
    if address is None:
        return None
    return UploadLinks(
        key=link_key(settings),
        address=address,
        lasts=timedelta(hours=settings.upload_hours),
        first_for=frozenset(settings.upload_first),
    )
