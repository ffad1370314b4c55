"""One window for every screen: its question, its options, "I don't know"."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, Select
from aiogram_dialog.widgets.text import Format

from agency.discovery.screens import FIRST, MOST_SCREENS, Screen, screen
from agency.discovery.walk import UNKNOWN
from flows import kit
from flows.discovery import opening, path
from flows.sections import bold, html, joined
from flows.states import Discovery
from gateway.words import Label, reader_language
from locales.texts import Texts, texts


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the question's window."""
    now = await path.walk(dialog_manager)
    here = now.screen or screen(FIRST)
    words = texts(reader_language())
    progress = words("discovery-progress", number=len(now.taken) + 1, total=MOST_SCREENS)
    parts = [bold(progress), bold(words(here.text_key)), "\n".join(_lines(here, words))]
    return {
        "question_html": joined(parts),
        "options": [(f"{here.id}.{key}", label) for key, label in _options(here, words)],
        "backs": [(here.id, words("kit-back"))],
        "begun": bool(now.taken),
    }


def _options(here: Screen, words: Texts) -> list[tuple[str, str]]:
    known = [(each.id, words(here.option_key(each.id))) for each in here.options]
    return [*known, (UNKNOWN, words("guide-button-unknown"))]


def _lines(here: Screen, words: Texts) -> list[str]:
    return [
        f"{number}. " + html(words(f"{here.option_key(each.id)}-long"))
        for number, each in enumerate(here.options, start=1)
    ]


async def take(query: CallbackQuery, select: Select[str], manager: DialogManager, key: str) -> None:
    """Keep the answer of a button."""
    screen_id, _, option = key.partition(".")
    await path.choose(manager, screen_id, option)


async def take_words(text: str, message: Message, manager: DialogManager) -> None:
    """Keep an answer typed as its number or as the button reads."""
    here = (await path.walk(manager)).screen or screen(FIRST)
    options = _options(here, texts(reader_language()))
    said = text.strip(" .)").casefold()
    for number, (option, label) in enumerate(options, start=1):
        if said in (str(number), label.casefold()):
            await path.choose(manager, here.id, option)
            return
    kit.complain(manager, "guide-press-or-number")


async def back(
    query: CallbackQuery, select: Select[str], manager: DialogManager, screen_id: str
) -> None:
    """Take the last answer back; from the first question, leave."""
    now = await path.walk(manager)
    if not now.taken:
        await kit.leave(query, Button(Label("kit-back"), id="back"), manager)
    elif now.screen is not None and now.screen.id == screen_id:
        await path.keep(manager, now.back())


def window() -> Window:
    """The window of every question."""
    return Window(
        kit.error_line(),
        Format("{question_html}"),
        kit.typed(take_words),
        Column(kit.picks("option", "options", take)),
        Row(
            kit.picks("back_ask", "backs", back),
            Button(Label("kit-cancel"), id="cancel_ask", on_click=kit.set_aside),
        ),
        Button(Label("guide-button-anew"), id="anew_ask", on_click=opening.anew, when="begun"),
        kit.specialist("question"),
        state=Discovery.ask,
        getter=shown,
    )
