"""Commands in a case's topic: each is one operation of the desk."""

from collections.abc import Callable, Mapping
from typing import Final

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from agency.desk.moments import ends_with_day
from agency.errors import BadInput
from agency.status import Status, next_statuses
from gateway.house import House
from gateway.staff import at_work
from gateway.unit import current_unit
from handlers.staff.telling import reader, tell
from locales.texts import ChatLanguage, texts
from services.cases.clocks import astana_day
from services.desk.operations import Operation, Outcome, perform
from services.notices import Argument, DeskChoice
from storage.cases import Case

Arguments = Mapping[str, str]
ANYWAY: Final = "anyway"
"""The second word, after which staff say why papers are complete although some are missing."""


def register(router: Router) -> None:
    """Add the handlers of this file; they come after the lists, whose commands work anywhere."""
    router.message.register(operate, Command(*_READERS), at_work)
    router.message.register(show_help, F.text.startswith("/"), ~F.text.startswith("//"), at_work)


async def operate(message: Message, case: Case, command: CommandObject, house: House) -> None:
    """Do what a command says; what cannot be read is answered with how it is written."""
    language = await reader(message.from_user, house)
    name, text = command.command, (command.args or "").strip()
    try:
        outcome = await _perform(message, case, name, text)
    except BadInput:
        outcome = _usage(name)
    arguments = dict(outcome.arguments)
    if outcome.code in _WITH_CHOICES:
        arguments["choices"] = await _choices(case, language)
    choices: tuple[DeskChoice, ...] = ()
    if outcome.code == "canned-preview":
        choices = (DeskChoice("desk-button-send", "canned", str(arguments["name"])),)
    if outcome.code not in _SEEN_OTHERWISE:
        tell(message, case, f"desk-{outcome.code}", arguments, language, choices)


async def show_help(message: Message, case: Case, house: House) -> None:
    """`/help`, and every command that there is not: none of them reaches the exporter."""
    tell(message, case, "desk-help", language=await reader(message.from_user, house))


async def _perform(message: Message, case: Case, name: str, text: str) -> Outcome:
    assert message.from_user is not None
    unit = current_unit()
    arguments = _READERS[name](text, message)
    operation = Operation(
        case.id,
        _NAMES.get(name, name),
        message.from_user.id,
        arguments,
        chat_id=message.chat.id,
        message_id=message.message_id,
    )
    return await unit.commit(lambda tx: perform(tx, unit.now, operation))


def _usage(name: str) -> Outcome:
    return Outcome(False, "status-unknown" if name == "status" else f"usage-{name}")


def _nothing(text: str, message: Message) -> Arguments:
    return {}


def _whole(name: str) -> Callable[[str, Message], Arguments]:
    def read(text: str, message: Message) -> Arguments:
        return {name: text}

    return read


def _colleague(text: str, message: Message) -> Arguments:
    """A number, or the writer of the message that is replied to."""
    told = message.reply_to_message
    if not text and told is not None and told.from_user and not told.from_user.is_bot:
        return {"to": str(told.from_user.id)}
    return {"to": text}


def _status(text: str, message: Message) -> Arguments:
    """A code, and for a refusal or a postponement its reasons."""
    code, _, reason = text.partition(" ")
    return {"status": code, "reason": reason.strip()}


def _complete(text: str, message: Message) -> Arguments:
    """The day since which the documents are complete, today when none is said; `anyway` and why."""
    day, anyway, reason = text.partition(ANYWAY)
    if anyway and not reason.strip():
        raise BadInput("anyway", "a reason")
    return {"status": Status.COMPLETE, "on": day.strip(), "anyway": reason.strip()}


def _consent(text: str, message: Message) -> Arguments:
    """`given 2026-11-20 12-05: conditions`: the answer, the paper's day and number, its words."""
    head, _, words = text.partition(":")
    answer, _, rest = head.strip().partition(" ")
    day, _, paper = rest.strip().partition(" ")
    answers = {"conditions": "given_with_conditions"}
    said = {"answer": answers.get(answer, answer), "on": day, "paper": paper.strip()}
    return {**said, "text": words.strip()}


def _paper(text: str, message: Message) -> Arguments:
    item, day = ends_with_day(text, astana_day(current_unit().now))
    return {"item": item, "due": "" if day is None else day.isoformat()}


_READERS: Final[Mapping[str, Callable[[str, Message], Arguments]]] = {
    "take": _nothing,
    "release": _nothing,
    "assign": _colleague,
    "note": _whole("text"),
    "status": _status,
    "complete": _complete,
    "consent": _consent,
    "ask": _paper,
    "snooze": _whole("until"),
    "wake": _nothing,
    "close": _whole("outcome"),
    "reopen": _nothing,
    "block": _whole("reason"),
    "unblock": _nothing,
    "canned": _whole("name"),
}
_NAMES: Final = {"canned": "preview", "complete": "status"}
_WITH_CHOICES: Final = ("status-unknown", "status-refused")
_SEEN_OTHERWISE: Final = ("noted",)
"""A note stands where it was written."""


async def _choices(case: Case, language: ChatLanguage) -> Argument:
    """The codes that may follow, a line each, with their names."""
    words = texts(language)
    lines = [
        f"{status} — {words('status-' + status.replace('_', '-'))}"
        for status in next_statuses(Status(case.status), case.kind)
    ]
    return "\n".join(lines) or words("desk-status-none")
