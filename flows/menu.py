"""The language question and the main menu: where every conversation starts and ends."""

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Const

from flows.states import Menu
from gateway.unit import current_unit
from gateway.words import T
from locales.texts import CHAT_LANGUAGES
from storage import people

NAMES = {"kk": "Қазақша", "ru": "Русский", "ky": "Кыргызча"}


async def choose_language(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Remember the language of the pressed button and show the menu in it."""
    language = next(known for known in CHAT_LANGUAGES if button.widget_id == f"language_{known}")
    unit = current_unit()
    unit.language = language
    user_id, now = query.from_user.id, unit.now
    unit.do(lambda tx: people.choose_language(tx, user_id, language, now))
    await manager.start(Menu.main, mode=StartMode.RESET_STACK)


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            Const("Тілді таңдаңыз · Выберите язык · Тилди тандаңыз"),
            Column(
                *(
                    Button(Const(NAMES[known]), id=f"language_{known}", on_click=choose_language)
                    for known in CHAT_LANGUAGES
                )
            ),
            state=Menu.language,
        ),
        Window(T("menu-title"), state=Menu.main),
    )
