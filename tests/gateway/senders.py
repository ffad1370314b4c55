"""A sender as a worker has it, and a case to be told of."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from uuid import UUID

from aiogram import Bot

from agency.deadlines import work_calendar
from agency.office import office
from gateway.archive import ArchivePost
from gateway.desk import Desk
from gateway.makers import makers
from gateway.receipts import ReceiptPost
from gateway.sender import Maker, Sender
from gateway.wording import Wording
from services.cases.opening import OpenCase
from services.proof.signing import Signer, new_key
from storage.database import Database
from storage.objects import open_objects
from tests.stories.desk import SAMPLE_DETAILS, SAMPLE_SENDER

WORDING = Wording(
    office("09:00-18:30", "Asia/Almaty", work_calendar("KZ").is_working), names=False, emergency=""
)


def a_sender(
    bot: Bot, database: Database, clock: Callable[[], datetime], staff_chat_id: int | None
) -> Sender:
    """A sender of a process of its own, for a group that sees everything."""
    return Sender(bot, database, clock, some_makers(), staff_chat_id)


def some_makers() -> Mapping[str, Maker]:
    """What makes messages, for a group that sees everything."""
    return makers(
        Desk("ru", full=True),
        ReceiptPost(Signer([new_key()])),
        ArchivePost(open_objects("memory://")),
        WORDING,
    )


def a_command(user: int, draft_id: UUID) -> OpenCase:
    """A notice of a person."""
    return OpenCase(
        draft_id=draft_id,
        kind="insured_event",
        user_id=user,
        language="ru",
        product="loan_insurance",
        sender={**SAMPLE_SENDER, "user_id": user},
        details=SAMPLE_DETAILS,
        said_at=datetime.now(UTC),
        agency_email="office@example.org",
        agency_phone="+7 000",
    )
