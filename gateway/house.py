"""What handlers and windows may know of the settings."""

from dataclasses import dataclass, field

from agency.desk.alarms import Patience
from gateway.prices import Prices
from gateway.upload_links import UploadLinks
from locales.texts import ChatLanguage
from sources.screening import Screening


@dataclass(frozen=True, slots=True)
class House:
    """The agency's contacts and hours, and its staff group; handlers get it as `house`.

    `claim_form` is the address or the path of the insurer's claim form, empty when none is set;
    `uploads` is None where no upload page can be reached from outside.
    """

    agency_email: str
    agency_phone: str
    office_zone: str
    office_hours: str
    staff_chat_id: int | None
    staff_language: ChatLanguage
    patience: Patience
    screening: Screening
    checks_per_day: int
    uploads: UploadLinks | None = None
    claim_form: str = ""
    emergency_contact: str = ""
    prices: Prices = field(default_factory=Prices)
