"""Addresses of the upload page, as the chat offers them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from locales.texts import ChatLanguage
from services.documents.upload_links import Grant, sign

PATH: Final = "/upload"


@dataclass(frozen=True, slots=True)
class UploadLinks:
    """How links are made in this deployment; `first_for` are roles who are offered them first."""

    key: bytes
    address: str
    lasts: timedelta
    first_for: frozenset[str]

    def url(
        self,
        now: datetime,
        owner: UUID,
        user_id: int,
        language: ChatLanguage,
        item: str | None = None,
    ) -> str:
        """The address for one case or draft, and for one paper if `item` names it."""
        grant = Grant(owner, user_id, language, now + self.lasts, item)
        return f"{self.address.rstrip('/')}{PATH}/{sign(self.key, grant)}"

    def comes_first(self, role: str | None, *, personal: bool) -> bool:
        """Whether the page is the first way offered: for banks, and for others' personal data."""
        return personal or role in self.first_for
