"""What handlers and windows may know of the settings."""

from collections.abc import Mapping
from dataclasses import dataclass

from agency.discovery.checks import ListHit
from locales.texts import ChatLanguage


@dataclass(frozen=True, slots=True)
class House:
    """The agency's contacts and hours, and its staff group; handlers get it as `house`.

    `listed`: strong hits of providers and funders by product; None while no list is loaded.
    """

    agency_email: str
    agency_phone: str
    office_zone: str
    office_hours: str
    staff_chat_id: int | None
    staff_language: ChatLanguage
    listed: Mapping[str, ListHit] | None = None
