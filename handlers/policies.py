"""Policies outside their dialog: the command, a typed code, buttons under reminders."""

from uuid import UUID

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

from flows import kit, policies
from flows.menu import go_home
from flows.policies.linking import CODE
from flows.states import Question, ReminderSettings
from gateway.callbacks import NoticeButton
from gateway.unit import current_unit
from services.reminding.sending import again_tomorrow


def router() -> Router:
    """The router of this file."""
    made = Router(name="policies")
    made.message.filter(F.chat.type == ChatType.PRIVATE)
    made.message.register(open_list, Command("policies"))
    made.message.register(open_habits, Command("reminders"))
    made.message.register(redeem, F.text.regexp(CODE, mode="fullmatch"))
    made.callback_query.register(open_policy, NoticeButton.filter(F.action == "policy"))
    made.callback_query.register(open_all, NoticeButton.filter(F.action == "policies"))
    made.callback_query.register(pay, NoticeButton.filter(F.action == "paid"))
    made.callback_query.register(tomorrow, NoticeButton.filter(F.action == "tomorrow"))
    made.callback_query.register(ask, NoticeButton.filter(F.action == "ask"))
    return made


async def open_list(message: Message, dialog_manager: DialogManager) -> None:
    """`/policies`"""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await policies.open_list(dialog_manager)


async def open_habits(message: Message, dialog_manager: DialogManager) -> None:
    """`/reminders`"""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await kit.open_over(dialog_manager, ReminderSettings.main, {})


async def redeem(message: Message, dialog_manager: DialogManager) -> None:
    """The agency's code, typed or pasted anywhere: nothing else looks like it."""
    if current_unit().language is None:
        await go_home(dialog_manager)
    else:
        await policies.redeem(dialog_manager, message.text or "")


async def open_policy(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Open the policy that a message tells of."""
    await policies.open_policy(dialog_manager, callback_data.target)


async def open_all(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Show the person's policies."""
    await policies.open_list(dialog_manager)


async def pay(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Report the payment of the instalment that a reminder is about."""
    await policies.open_paying(dialog_manager, callback_data.target)


async def tomorrow(query: CallbackQuery, callback_data: NoticeButton) -> None:
    """Remind of the same on the next day."""
    unit, person = current_unit(), query.from_user.id
    bundle = UUID(callback_data.target)
    count = await unit.commit(lambda tx: again_tomorrow(tx, unit.now, bundle, person))
    kit.toast("reminder-tomorrow-toast" if count else "reminder-tomorrow-nothing")


async def ask(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Ask a specialist, from under a reminder."""
    await kit.open_over(dialog_manager, Question.text, {})
