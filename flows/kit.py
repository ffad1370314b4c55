"""What every conversation shares: where we are, what was not understood, and the ways out."""

from collections.abc import Awaitable, Callable
from typing import Any, Final
from uuid import UUID
from zlib import crc32

from aiogram.enums import ContentType
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select
from aiogram_dialog.widgets.text import Format, Text

from flows.states import (
    Agreement,
    Apply,
    Batch,
    BuyerCheck,
    Calculators,
    Cases,
    Checklist,
    Claim,
    Completing,
    Consent,
    Discovery,
    Files,
    FundLoan,
    Lookup,
    Menu,
    Notice,
    Other,
    Payout,
    Policies,
    Premium,
    Profile,
    Question,
    ReminderSettings,
    Verify,
)
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language, say
from locales.texts import texts
from storage import documents

OnClick = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]
OnText = Callable[[str, Message, DialogManager], Awaitable[None]]

LONGEST_LINE: Final = 100
"""Letters in a person's name, a number or an address; what else is longer says so."""
_ERROR: Final = "error"
_FILES_CAME: Final = "files_came"
_BELONGS_TO: Final = ("files_draft", "case_id")
_DEEPEST: Final = 8
_WITH_LINES: Final = (
    Agreement,
    Claim,
    Completing,
    Notice,
    Profile,
    Question,
    Files,
    Cases,
    Checklist,
    Consent,
    Discovery,
    Apply,
    Batch,
    Lookup,
    BuyerCheck,
    Verify,
    Other,
    Premium,
    Payout,
    FundLoan,
    Calculators,
    Policies,
    ReminderSettings,
)


class ErrorLine(Text):
    """One kind line on top of the window that is shown again; empty when all is well."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        lines = [self._error(manager), await self._files(manager)]
        return "".join(f"{line}\n" for line in lines if line)

    def _error(self, manager: DialogManager) -> str:
        error = manager.dialog_data.get(_ERROR)
        # It answers one message: a later one has an answer of its own, a redraw says the same.
        if not error or current_unit().update_id not in (None, error["update"]):
            return ""
        line = say(reader_language(), error["key"], **error["arguments"])
        return line if error.get("good") else f"{say(reader_language(), 'kit-attention')} {line}"

    async def _files(self, manager: DialogManager) -> str:
        if not manager.dialog_data.get(_FILES_CAME):
            return ""
        target = belonging(manager)
        count = await current_unit().read(lambda tx: documents.count_of(tx, **ids(target)))
        return say(reader_language(), "kit-files-came", count=count)


def error_line() -> Text:
    """The first text of a window that takes answers; `complain` and `files_came` fill it."""
    return ErrorLine()


def complain(manager: DialogManager, key: str, **arguments: str | int) -> None:
    """Have the window shown again with the text `key` on top; no answer was taken."""
    manager.dialog_data[_ERROR] = {
        "key": key,
        "arguments": arguments,
        "update": current_unit().update_id,
    }


def inform(manager: DialogManager, key: str, **arguments: str | int) -> None:
    """Say on top of the window that something went well."""
    complain(manager, key, **arguments)
    manager.dialog_data[_ERROR]["good"] = True


def takes_lines(manager: DialogManager) -> bool:
    """Whether the current window shows what `complain` says."""
    state = manager.current_context().state
    return state is not None and state.group in _WITH_LINES


def files_came(manager: DialogManager) -> None:
    """Have the window shown again with the number of files that are kept by now."""
    manager.dialog_data[_FILES_CAME] = True


def forgive(manager: DialogManager) -> None:
    """Take the lines on top away."""
    manager.dialog_data.pop(_ERROR, None)
    manager.dialog_data.pop(_FILES_CAME, None)


def progress() -> Text:
    """`2 / 5`, from `step` and `steps` of the window's data; nothing without a `step`."""
    return T("kit-progress", when="step")


async def go(manager: DialogManager, state: State) -> None:
    """Go on to another window of the dialog, all being well."""
    forgive(manager)
    await manager.switch_to(state)


def going(state: State) -> OnClick:
    """A button's action: `go`."""

    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await go(manager, state)

    return press


def ways_out(place: str, back: OnClick | None = None, *, cancel: OnClick | None = None) -> Group:
    """Back, cancel and a specialist: the last rows of every window; `place` is the window's name.

    Without `back` the dialog is left for the one below; `cancel` defaults to `set_aside`.
    """
    return Group(
        Row(
            Button(Label("kit-back"), id=f"back_{place}", on_click=back or leave),
            Button(Label("kit-cancel"), id=f"cancel_{place}", on_click=cancel or set_aside),
        ),
        specialist(place),
    )


def specialist(place: str) -> Button:
    """The way to a human; Back returns here."""
    return Button(Label("kit-specialist"), id=f"ask_{place}", on_click=ask_specialist)


def menu_button(place: str) -> Button:
    """The way to the main menu, where nothing is left undone."""
    return Button(Label("kit-menu"), id=f"menu_{place}", on_click=to_menu)


async def leave(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Close the dialog and go back to where it was opened, or to the menu."""
    stack = manager.current_stack()
    if len(stack.intents) > 1:
        await manager.done()
    else:
        await manager.start(Menu.main, mode=StartMode.RESET_STACK)


async def to_menu(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Close everything and show the menu."""
    await manager.start(Menu.main, mode=StartMode.RESET_STACK)


async def shut_out(manager: DialogManager) -> None:
    """Say that a case is the person's no more, and that what he sent was not added to it."""
    await manager.start(Menu.main, {"line": "cases-no-access"}, mode=StartMode.RESET_STACK)


async def set_aside(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Stop here: the answers stay in their draft, nothing is sent, and the person is told so."""
    await manager.start(Menu.main, {"line": "kit-set-aside"}, mode=StartMode.RESET_STACK)


async def ask_specialist(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Open a question to a specialist over the current window."""
    await manager.start(Question.text, data=belonging(manager))


def belonging(manager: DialogManager) -> dict[str, str]:
    """Which draft or case takes the files of this window, to hand to a dialog opened over it."""
    known = {**(_start_data(manager)), **manager.dialog_data}
    return {name: str(known[name]) for name in _BELONGS_TO if known.get(name)}


def ids(target: dict[str, str]) -> dict[str, UUID | None]:
    """What `belonging` found, as the ids that a document carries."""
    return {
        "draft_id": UUID(target["files_draft"]) if "files_draft" in target else None,
        "case_id": UUID(target["case_id"]) if "case_id" in target else None,
    }


async def open_over(manager: DialogManager, state: State, data: dict[str, Any]) -> None:
    """Open a dialog over the current one, whose window stays above in the chat."""
    deep = len(manager.current_stack().intents) >= _DEEPEST
    mode = StartMode.RESET_STACK if deep else StartMode.NORMAL
    await manager.start(state, data=data, mode=mode, show_mode=ShowMode.SEND)


def typed(take: OnText, longest: int = LONGEST_LINE) -> MessageInput:
    """An answer by typing: one line of text without spaces around it; anything else is asked again.

    Commands never come here, files are kept with what the window works on.
    """

    async def read(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        text = (message.text or "").strip()
        if not text:
            complain(manager, "kit-text-wanted")
        elif len(text) > longest:
            complain(manager, "kit-too-long", longest=longest)
        else:
            await take(text, message, manager)

    return MessageInput(read)


def only_buttons() -> MessageInput:
    """For a window that takes no typed answer: it says so and stays."""

    async def refuse(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        complain(manager, "kit-press-a-button")

    return MessageInput(refuse)


def contact(take: Callable[[Message, DialogManager], Awaitable[None]]) -> MessageInput:
    """The phone number that Telegram sends when its button is pressed; stands before `typed`."""

    async def read(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        await take(message, manager)

    return MessageInput(read, content_types=ContentType.CONTACT)


def picks(name: str, items: Any, take: Any) -> Select[str]:
    """Buttons from `items`, pairs of key and label; `take` gets the key of the pressed one."""
    return Select(
        Format("{item[1]}"),
        id=name,
        item_id_getter=lambda item: item[0],
        items=items,
        on_click=take,
    )


def toast(key: str, **arguments: str | int) -> None:
    """Say something short over the chat when the pressed button is answered."""
    current_unit().toast = texts(reader_language())(key, **arguments)


def short_key(identity: str) -> str:
    """A name of eight letters for `identity`, since a button carries 64 bytes at most."""
    return f"{crc32(identity.encode()):08x}"


def _start_data(manager: DialogManager) -> dict[str, Any]:
    given = manager.start_data
    return given if isinstance(given, dict) else {}
