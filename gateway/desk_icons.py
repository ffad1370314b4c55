"""A topic's icon says how its case stands, so that the list of topics can be read at a glance."""

from collections.abc import Mapping
from typing import Final

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from agency.status import FINAL
from storage.cases import Case
from storage.desk_cases import Standing

log = structlog.get_logger()

_WANTED: Final[Mapping[str, tuple[str, ...]]] = {
    "untaken": ("❗️", "⚡️", "🔥"),
    "working": ("📝", "💬"),
    "asked": ("❓", "💬"),
    "decision": ("🏛", "🔎"),
    "aside": ("📆", "🏖"),
    "done": ("✅", "🏁"),
}
"""The first of these that Telegram offers for topics; its list is short and not ours."""
_DECISION: Final = frozenset(
    {
        "complete",
        "under_decision",
        "postponed",
        "decided_to_pay",
        "refused",
        "no_insured_event",
        "paid",
    }
)


def state_of(case: Case, standing: Standing | None) -> str:
    """Which of the icons a case has."""
    if case.status in FINAL:
        return "done"
    if standing is not None and standing.snoozed_until is not None:
        return "aside"
    if case.status in _DECISION:
        return "decision"
    if case.status == "waiting_for_you":
        return "asked"
    return "untaken" if case.assignee is None else "working"


class Icons:
    """Telegram's icons of topics, asked for once; without them topics keep their colours."""

    def __init__(self) -> None:
        self._known: dict[str, str] | None = None

    async def of(self, bot: Bot, state: str) -> str | None:
        """The custom emoji's id for a state."""
        known = self._known if self._known is not None else await self._ask(bot)
        return next((known[sign] for sign in _WANTED[state] if sign in known), None)

    async def _ask(self, bot: Bot) -> dict[str, str]:
        try:
            stickers = await bot.get_forum_topic_icon_stickers()
        except TelegramAPIError as error:
            log.info("desk.no_icons", error=type(error).__name__)
            return {}
        self._known = {
            one.emoji: one.custom_emoji_id
            for one in stickers
            if one.emoji is not None and one.custom_emoji_id is not None
        }
        return self._known
