"""The language question: on first contact, and at any time over whatever is under way."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Format

from flows.kit import leave
from flows.links import follow
from flows.states import Language
from gateway.unit import current_unit
from gateway.words import Label
from locales.texts import CHAT_LANGUAGES, texts
from storage import people


async def choose(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Remember the language of the pressed button and show what was under way in it."""
    language = next(known for known in CHAT_LANGUAGES if button.widget_id == f"language_{known}")
    unit = current_unit()
    unit.language = language
    user_id, now = query.from_user.id, unit.now
    unit.do(lambda tx: people.choose_language(tx, user_id, language, now))
    if _is_over_something(manager):
        await manager.done()
    else:
        given = manager.start_data
        await follow(manager, given.get("link", "") if isinstance(given, dict) else "")


async def _languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    chosen = current_unit().language
    marks = {known: "✓ " if known == chosen else "" for known in CHAT_LANGUAGES}
    return {
        "ask_html": "\n".join(texts(known)("menu-language-ask") for known in CHAT_LANGUAGES),
        "may_go_back": _is_over_something(dialog_manager),
        **{known: marks[known] + texts(known)("menu-language-name") for known in CHAT_LANGUAGES},
    }


def _is_over_something(manager: DialogManager) -> bool:
    return len(manager.current_stack().intents) > 1


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        Window(
            Format("{ask_html}"),
            Column(
                *(
                    Button(Format(f"{{{known}}}"), id=f"language_{known}", on_click=choose)
                    for known in CHAT_LANGUAGES
                ),
                Button(Label("kit-back"), id="back_language", on_click=leave, when="may_go_back"),
            ),
            state=Language.choose,
            getter=_languages,
        ),
    )
