"""What handlers and windows may know of the settings."""

from dataclasses import dataclass

from locales.texts import ChatLanguage


@dataclass(frozen=True, slots=True)
class House:
    """The agency's contacts and hours, and its staff group; handlers get it as `house`."""

    agency_email: str
    agency_phone: str
    office_zone: str
    office_hours: str
    staff_chat_id: int | None
    staff_language: ChatLanguage
