"""The dialog manager of this house: save, commit, and only then speak."""

import secrets
from typing import Any

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message
from aiogram_dialog.api.entities import (
    ChatEvent,
    NewMessage,
    OldMessage,
    ShowMode,
    UnknownText,
    stack,
)
from aiogram_dialog.api.protocols import (
    DialogRegistryProtocol,
    MediaIdStorageProtocol,
    MessageManagerProtocol,
    MessageNotModified,
)
from aiogram_dialog.context.media_storage import MediaIdStorage
from aiogram_dialog.manager.manager import ManagerImpl
from aiogram_dialog.utils import CB_SEP

from gateway.messages import NotShown, WindowMessages
from gateway.unit import current_unit


class CommittingManager(ManagerImpl):
    """Commits the unit between drawing a window and sending it.

    A death after the commit loses at most a picture of the window, never an answer; an update
    that is delivered again then only draws it anew. A window that cannot be drawn commits nothing.
    """

    async def show(self, show_mode: ShowMode | None = None) -> None:
        if self.show_mode is ShowMode.NO_UPDATE:
            return
        old_message = self._get_last_message()
        new_message = await self.dialog().render(self)
        new_message.show_mode = show_mode or self.show_mode
        if new_message.show_mode is ShowMode.AUTO:
            new_message.show_mode = self._calc_show_mode()
        if isinstance(self.event, Message):
            self.current_stack().last_income_media_group_id = self.event.media_group_id
        await self._save_state()
        await current_unit().save()
        await self.answer_callback()
        await self._send(new_message, old_message)

    def _get_last_message(self) -> OldMessage | None:
        """A button under a notice is in no window: it is the window that is tidied, not the notice.

        Only buttons of windows carry an intent in their data.
        """
        event = self.event
        if not isinstance(event, CallbackQuery) or CB_SEP in (event.data or ""):
            return super()._get_last_message()
        stack = self.current_stack()
        if not stack.last_message_id:
            return None
        return OldMessage(
            media_id=stack.last_media_id,
            media_uniq_id=stack.last_media_unique_id,
            text=UnknownText.UNKNOWN,
            has_protected_content=stack.has_protected_content,
            has_reply_keyboard=stack.last_reply_keyboard,
            chat=self._data["event_chat"],
            message_id=stack.last_message_id,
            business_connection_id=None,
            content_type=stack.content_type,
        )

    async def answer_callback(self) -> None:
        """End the button's busy state right after the commit, beside the sending of the window."""
        unit, messages = current_unit(), self.message_manager
        if not (unit.committed and isinstance(self.event, CallbackQuery)):
            return
        assert isinstance(messages, WindowMessages)
        messages.answer_beside(self._data["bot"], self.event, unit)

    async def _save_state(self) -> None:
        await self.storage().save_context(self.current_context())
        await self.storage().save_stack(self.current_stack())

    async def _send(self, new_message: NewMessage, old_message: OldMessage | None) -> None:
        bot: Bot = self._data["bot"]
        try:
            sent = await self.message_manager.show_message(bot, new_message, old_message)
        except (MessageNotModified, NotShown):
            return
        self._save_last_message(sent)


class ManagerFactory:
    """Makes the manager of each update."""

    def __init__(self, messages: MessageManagerProtocol) -> None:
        self._messages = messages
        self._media: MediaIdStorageProtocol = MediaIdStorage()  # type: ignore[no-untyped-call]
        use_wide_intent_ids()

    def __call__(
        self,
        event: ChatEvent,
        data: dict[str, Any],
        registry: DialogRegistryProtocol,
        router: Router,
    ) -> CommittingManager:
        return CommittingManager(
            event=event,
            message_manager=self._messages,
            media_id_storage=self._media,
            registry=registry,
            router=router,
            data=data,
            getter=None,
        )


def use_wide_intent_ids() -> None:
    """The library's ids collide for one in a hundred dialogs begun in the same second."""
    stack.new_id = lambda: secrets.token_hex(5)
