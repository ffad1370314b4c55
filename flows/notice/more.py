"""What completes a notice: who is involved, what was done, the courts, the product's own questions.

Each is optional and can be changed or taken back as long as the notice is not registered.
"""

from collections.abc import Mapping
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Select
from aiogram_dialog.widgets.text import Format

from agency.deadlines.count import MOST_CONTRACT_DAYS
from agency.notice_questions import ANSWERS, COURT, DAYS, MEASURES, PARTIES, questions
from flows import kit
from flows.answers import answers, give
from flows.states import Notice
from gateway.words import Label, T, reader_language, say
from locales.texts import texts

LONGEST: Final = 1500
MOST_PARTIES: Final = 10
_EXCERPT: Final = 120
_NO_COURT: Final = "none"


def lines(given: Mapping[str, Any]) -> list[str]:
    """Lines of HTML for the summary: what was told beyond the five answers."""
    return [
        *_party_lines(given.get(PARTIES, ())),
        *(_line(name, given["more"][name]) for name in given.get("more", {})),
    ]


def handed_over(given: Mapping[str, Any]) -> dict[str, Any]:
    """The same as the case keeps it; what belongs to another product is left behind."""
    asked = questions(given["contract"]["product"] or None)
    told = {name: value for name, value in given.get("more", {}).items() if name in asked}
    said: dict[str, Any] = {name: told[name] for name in ANSWERS if name in told}
    kept: dict[str, Any] = {"answers": said} if said else {}
    if PARTIES in asked and given.get(PARTIES):
        kept[PARTIES] = given[PARTIES]
    if MEASURES in told:
        kept[MEASURES] = told[MEASURES]
    kept |= {name: int(told[name]) for name in DAYS if name in told}
    if COURT in told:
        none = told[COURT] == _NO_COURT
        kept |= {"court": "none"} if none else {"court": "some", "court_text": told[COURT]}
    return kept


def _party_lines(parties: Any) -> list[str]:
    values = (", ".join(part for part in one.values() if part) for one in parties)
    return [
        say(reader_language(), "notice-more-line-party", value=_short(value)) for value in values
    ]


def _line(name: str, value: str) -> str:
    language = reader_language()
    if name == COURT:
        shown = texts(language)("notice-court-none") if value == _NO_COURT else value
        return say(language, "notice-more-line-court", value=_short(shown))
    if name in DAYS:
        return say(language, f"notice-more-line-{_dashed(name)}", value=value)
    if name == MEASURES:
        return say(language, "notice-more-line-measures", value=_short(value))
    question = texts(language)(f"notice-more-name-{_dashed(name)}")
    return say(language, "notice-more-line-answer", question=question, value=_short(value))


def _short(text: str) -> str:
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT].rstrip()}…"


def _dashed(name: str) -> str:
    return name.replace("_", "-")


async def _listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    given, words = await answers(dialog_manager), texts(reader_language())
    told = {*given.get("more", {}), *([PARTIES] if given.get(PARTIES) else [])}
    return {
        "told_html": "\n".join(lines(given)),
        "questions": [
            (name, ("✅ " if name in told else "▫️ ") + words(f"notice-more-name-{_dashed(name)}"))
            for name in questions(given["contract"]["product"] or None)
        ],
    }


async def _pick(
    query: CallbackQuery, select: Select[str], manager: DialogManager, name: str
) -> None:
    if name == PARTIES:
        await kit.go(manager, Notice.party)
    else:
        manager.dialog_data["asked"] = name
        await kit.go(manager, Notice.more_text)


def windows() -> list[Window]:
    """The windows of this file."""
    return [_list(), _text(), _party(), _address()]


def _list() -> Window:
    return Window(
        kit.error_line(),
        T("notice-more"),
        Format("{told_html}", when="told_html"),
        kit.only_buttons(),
        Column(kit.picks("question", "questions", _pick)),
        Button(
            Label("notice-button-more-done"), id="more_done", on_click=kit.going(Notice.summary)
        ),
        kit.specialist("more"),
        state=Notice.more,
        getter=_listed,
    )


def _text() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        name = dialog_manager.dialog_data["asked"]
        known = (await answers(dialog_manager)).get("more", {})
        return {
            "question_html": say(reader_language(), f"notice-more-ask-{_dashed(name)}"),
            "known": name in known,
            "is_court": name == COURT,
        }

    return Window(
        kit.error_line(),
        Format("{question_html}"),
        T("notice-more-ask"),
        kit.typed(_take_text, LONGEST),
        Button(Label("notice-button-no-court"), id="no_court", on_click=_no_court, when="is_court"),
        Button(Label("notice-button-take-back"), id="take_back", on_click=_take_back, when="known"),
        Button(Label("kit-back"), id="back_more_text", on_click=kit.going(Notice.more)),
        kit.specialist("more_text"),
        state=Notice.more_text,
        getter=getter,
    )


async def _take_text(text: str, message: Message, manager: DialogManager) -> None:
    name = manager.dialog_data["asked"]
    if name in DAYS and not _is_days(text):
        kit.complain(manager, "notice-more-days-unreadable")
        return
    await _keep(manager, name, text)


def _is_days(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text[:9]) <= MOST_CONTRACT_DAYS


async def _no_court(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _keep(manager, COURT, _NO_COURT)


async def _take_back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _keep(manager, manager.dialog_data["asked"], None)


async def _keep(manager: DialogManager, name: str, value: str | None) -> None:
    before = (await answers(manager)).get("more", {})
    told = {key: text for key, text in {**before, name: value}.items() if text is not None}
    await give(manager, more=told or None)
    await kit.go(manager, Notice.more)


def _party() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        parties = (await answers(dialog_manager)).get(PARTIES, ())
        return {
            "parties_html": "\n".join(_party_lines(parties)),
            "some": bool(parties),
        }

    return Window(
        kit.error_line(),
        T("notice-ask-party"),
        Format("{parties_html}", when="some"),
        kit.typed(_take_name),
        Button(Label("notice-button-no-parties"), id="no_party", on_click=_forget, when="some"),
        Button(Label("notice-button-more-done"), id="party_done", on_click=kit.going(Notice.more)),
        kit.specialist("party"),
        state=Notice.party,
        getter=getter,
    )


async def _take_name(text: str, message: Message, manager: DialogManager) -> None:
    if len((await answers(manager)).get(PARTIES, ())) >= MOST_PARTIES:
        kit.complain(manager, "notice-parties-full", most=MOST_PARTIES)
        return
    manager.dialog_data["party"] = text
    await kit.go(manager, Notice.address)


async def _forget(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await give(manager, parties=None)


def _address() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"name": dialog_manager.dialog_data.get("party", "")}

    return Window(
        kit.error_line(),
        T("notice-ask-address"),
        kit.typed(_take_address, LONGEST),
        Button(Label("notice-button-no-address"), id="no_address", on_click=_no_address),
        Button(Label("kit-back"), id="back_address", on_click=kit.going(Notice.party)),
        state=Notice.address,
        getter=getter,
    )


async def _take_address(text: str, message: Message, manager: DialogManager) -> None:
    await _add(manager, {"address": text})


async def _no_address(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await _add(manager, {})


async def _add(manager: DialogManager, address: dict[str, str]) -> None:
    name = manager.dialog_data.pop("party", "")
    if name:
        before = (await answers(manager)).get(PARTIES, [])
        await give(manager, parties=[*before, {"name": name, **address}])
    await kit.go(manager, Notice.party)
