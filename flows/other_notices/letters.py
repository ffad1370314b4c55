"""Letters to a buyer who is late: fixed texts in four languages, to be forwarded by the person."""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group

from flows import kit
from flows.cases.facts import visible
from flows.states import Other
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import LANGUAGES, Language, texts
from services.claims.mitigation import LETTERS, note_sent, send_letter
from storage.cases import Case

_MISSING: Final = "…"
"""Stands where the person fills a word in before sending."""


def windows() -> list[Window]:
    """The choice of the letter, and what is done once it is there."""
    return [_choose(), _there()]


def _choose() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        words = texts(reader_language())
        given = dialog_manager.start_data
        return {
            "from_card": isinstance(given, dict) and bool(given.get("from_card")),
            "offered": [
                (f"{letter}.{language}", words(f"letter-button-{letter}-{language}"))
                for letter in LETTERS
                for language in LANGUAGES
            ],
        }

    return Window(
        kit.error_line(),
        T("letter-ask"),
        kit.only_buttons(),
        Group(kit.picks("letter", "offered", _chosen), width=2),
        Button(Label("kit-back"), id="back_letters", on_click=kit.leave, when="from_card"),
        kit.specialist("letters"),
        kit.menu_button("letters"),
        state=Other.letters,
        getter=getter,
    )


async def _chosen(query: CallbackQuery, select: Any, manager: DialogManager, key: str) -> None:
    """Bring the letter as a message of its own, which can be forwarded as it is."""
    letter, _, language = key.partition(".")
    case = await visible(manager.dialog_data.get("number", ""))
    if case is None or letter not in LETTERS or language not in LANGUAGES:
        await kit.go(manager, Other.choose)
        return
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    arguments = _arguments(case, language)
    await unit.commit(lambda tx: send_letter(tx, unit.now, person, letter, language, arguments))
    manager.dialog_data["letter"] = [letter, language]
    await kit.go(manager, Other.letter)


def _arguments(case: Case, language: Language) -> dict[str, str]:
    words, said = texts(language), case.body
    amount = said.get("amount")
    return {
        "buyer": str(said.get("buyer") or said.get("answers", {}).get("obligor", _MISSING)),
        # What is on file is the insurance contract, which the buyer does not know of.
        "contract": _MISSING,
        "amount": words.money(Decimal(amount), said["currency"]) if amount else _MISSING,
        "due": words.date(date.fromisoformat(said["due_date"])) if "due_date" in said else _MISSING,
        "sender": str(case.sender.get("organisation") or case.sender.get("full_name", _MISSING)),
    }


def _there() -> Window:
    return Window(
        kit.error_line(),
        T("letter-there"),
        kit.only_buttons(),
        Column(
            Button(Label("letter-button-sent-on"), id="sent_on", on_click=_sent_on),
            Button(Label("letter-button-other"), id="other", on_click=kit.going(Other.letters)),
        ),
        kit.specialist("letter"),
        kit.menu_button("letter"),
        state=Other.letter,
    )


async def _sent_on(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Keep with the case that the letter went to the buyer: it counts as reducing the loss."""
    case = await visible(manager.dialog_data.get("number", ""))
    letter, language = manager.dialog_data.get("letter", ("", ""))
    if case is None or letter not in LETTERS:
        await kit.go(manager, Other.choose)
        return
    unit = current_unit()
    identity = case.id
    await unit.commit(lambda tx: note_sent(tx, unit.now, identity, letter, language))
    await kit.go(manager, Other.letters)
    kit.inform(manager, "letter-noted")
