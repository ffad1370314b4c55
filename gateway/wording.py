"""What the agency wants said around a notice: who signs it, and when a person reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from agency.office import Office
from gateway.words import say
from locales.texts import ChatLanguage, texts
from storage import officers
from storage.database import Database

_WITH_HOURS: Final = frozenset({"receipt-text", "receipt-added-text", "cases-night-text"})
"""Notices that say when a person reads, as of their argument `registered`."""


@dataclass(frozen=True, slots=True)
class Wording:
    """`names` lets exporters read who of the staff wrote; `emergency` is what to do at night."""

    office: Office
    names: bool
    emergency: str

    async def around(
        self, database: Database, payload: Mapping[str, Any], text: str, language: ChatLanguage
    ) -> str:
        """A notice's text (HTML) with what belongs below it."""
        signed_by = payload.get("signed_by")
        if self.names and signed_by is not None:
            text = await self._signed(database, signed_by, text, language)
        if payload["key"] in _WITH_HOURS:
            registered = datetime.fromisoformat(payload["arguments"]["registered"]["moment"])
            closed = self.closed(registered, language)
            return f"{text}\n\n{closed}" if closed else text
        return text

    def closed(self, at: datetime, language: ChatLanguage) -> str:
        """What holds for whoever writes outside office hours; empty while somebody is in."""
        return closed_text(self.office, self.emergency, at, language)

    async def _signed(
        self, database: Database, officer: int, text: str, language: ChatLanguage
    ) -> str:
        def look(tx: Connection) -> str | None:
            found = officers.get(tx, officer)
            return found.name if found is not None else None

        name = await database.read(look)
        if name is None:
            return text
        return f"{text}\n\n{say(language, 'desk-signed-text', name=name)}"


def closed_text(office: Office, emergency: str, at: datetime, language: ChatLanguage) -> str:
    """What holds outside office hours, as HTML; empty while somebody is in."""
    if office.is_open(at):
        return ""
    opening = texts(language).moment(office.next_opening(at))
    text = say(language, "menu-closed", moment=opening)
    if emergency:
        text += "\n" + say(language, "menu-closed-emergency", contact=emergency)
    return text
