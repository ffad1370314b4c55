"""Buttons under notices: open a case, write to its specialist, go on with a left notice."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from flows import buyer_check, cases, checklist, claim, kit, notice
from flows.states import Cases
from gateway.callbacks import NoticeButton


def router() -> Router:
    """The router of this file."""
    made = Router(name="notices")
    made.callback_query.register(open_case, NoticeButton.filter(F.action == "case"))
    made.callback_query.register(write, NoticeButton.filter(F.action == "write"))
    made.callback_query.register(add_files, NoticeButton.filter(F.action == "files"))
    made.callback_query.register(file_claim, NoticeButton.filter(F.action == "claim"))
    made.callback_query.register(pass_claim_on, NoticeButton.filter(F.action == "pass_on"))
    made.callback_query.register(show_papers, NoticeButton.filter(F.action == "papers"))
    made.callback_query.register(go_on, NoticeButton.filter(F.action == "notice"))
    made.callback_query.register(open_check, NoticeButton.filter(F.action == "check"))
    return made


async def open_case(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Open the case that a notice tells of."""
    await kit.open_over(dialog_manager, Cases.card, {"number": callback_data.target})


async def write(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Ask for a message to the case's specialist."""
    await cases.open_writing(dialog_manager, callback_data.target)


async def add_files(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Take files for the case of which a document is asked for."""
    await cases.open_files(dialog_manager, callback_data.target)


async def open_check(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Open the check that a notice tells of."""
    await buyer_check.show(dialog_manager, callback_data.target)


async def file_claim(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Begin a claim on the notice that a receipt tells of."""
    await claim.start(dialog_manager, callback_data.target)


async def pass_claim_on(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Send the link by which the beneficiary files the claim."""
    await claim.pass_on(dialog_manager, callback_data.target)


async def show_papers(
    query: CallbackQuery, callback_data: NoticeButton, dialog_manager: DialogManager
) -> None:
    """Show the papers of the claim that a receipt tells of."""
    dialog_manager.show_mode = ShowMode.SEND
    await checklist.open_for(dialog_manager, callback_data.target)


async def go_on(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Go on with the notice that was left."""
    dialog_manager.show_mode = ShowMode.SEND
    await notice.resume(dialog_manager)
