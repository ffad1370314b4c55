"""One dialog of five answers, on aiogram's memory storage or on the product's unit of work."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from aiogram import Router
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Const, Format


class Steps(StatesGroup):
    """Five answers and the end."""

    one = State()
    two = State()
    three = State()
    four = State()
    five = State()
    done = State()


ORDER = (Steps.one, Steps.two, Steps.three, Steps.four, Steps.five, Steps.done)
TYPED = (Steps.two, Steps.five)
SCRIPT = ("/start", "press", "type", "press", "press", "type", "press")
"""What each chat does again and again; the last press registers."""

Keep = Callable[[DialogManager, str, str], None]
Begin = Callable[[DialogManager], Any]
Register = Callable[[DialogManager], Any]


def router_and_dialog(keep: Keep, begin: Begin, register: Register) -> tuple[Router, Dialog]:
    """The dialog over `keep` (an answer), `begin` (a draft) and `register` (a case)."""

    async def start(message: Message, dialog_manager: DialogManager) -> None:
        begin(dialog_manager)
        await dialog_manager.start(Steps.one, mode=StartMode.RESET_STACK)

    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        keep(manager, button.widget_id or "", "pressed")
        await _next(manager)

    async def typed(message: Message, widget: MessageInput, manager: DialogManager) -> None:
        keep(manager, "typed", message.text or "")
        await _next(manager)

    async def finish(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await register(manager)
        await manager.switch_to(Steps.one)

    async def _next(manager: DialogManager) -> None:
        await manager.switch_to(ORDER[ORDER.index(manager.current_context().state) + 1])

    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, str]:
        return {"state": str(dialog_manager.current_context().state.state)}

    windows = []
    for number, state in enumerate(ORDER):
        action = finish if state is Steps.done else press
        windows.append(
            Window(
                Const("A question of some length, as a person would read it on a telephone."),
                Format("{state}"),
                Column(
                    Button(Const("Yes, go on"), id=f"yes_{number}", on_click=action),
                    Button(Const("No, another way"), id=f"no_{number}", on_click=action),
                    Button(Const("Back"), id=f"back_{number}"),
                ),
                MessageInput(typed) if state in TYPED else Const(""),
                getter=getter,
                state=state,
            )
        )
    router = Router()
    router.message.register(start, CommandStart())
    return router, Dialog(*windows)


def draft_of(manager: DialogManager) -> UUID:
    """The draft that the dialog works on."""
    return UUID(str(manager.dialog_data["draft_id"]))
