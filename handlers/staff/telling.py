"""Answers to staff: in the language of who asked, under what he wrote."""

from aiogram.types import Message, User

from gateway.house import House
from gateway.unit import current_unit
from gateway.words import shown
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts
from services.desk.operations import Outcome
from services.desk.staff import language_of
from services.notices import Argument, DeskChoice, DeskNote, answer_staff, tell_desk
from storage.cases import Case

_LONGEST_TOAST = 200


async def reader(person: User | None, house: House) -> ChatLanguage:
    """The language that an officer chose, else the group's."""
    assert person is not None
    chosen = await current_unit().read(lambda tx: language_of(tx, person.id))
    return next((one for one in CHAT_LANGUAGES if one == chosen), house.staff_language)


def tell(
    message: Message,
    case: Case,
    key: str,
    arguments: dict[str, Argument] | None = None,
    language: ChatLanguage | None = None,
    choices: tuple[DeskChoice, ...] = (),
) -> None:
    """Answer a member of staff under his message in a case's topic."""
    unit = current_unit()
    note = DeskNote(
        case.id,
        key,
        arguments or {},
        reply_to=message.message_id,
        language=language,
        choices=choices,
    )
    unit.do(lambda tx: tell_desk(tx, unit.now, note))


def tell_here(
    message: Message,
    key: str,
    arguments: dict[str, Argument] | None = None,
    language: ChatLanguage | None = None,
) -> None:
    """Answer a member of staff where he asked, in a topic of a case or not."""
    unit = current_unit()
    payload = {
        "key": key,
        "arguments": arguments or {},
        "reply_to": message.message_id,
        "language": language,
    }
    if message.is_topic_message:
        payload["thread"] = message.message_thread_id
    unit.do(lambda tx: answer_staff(tx, unit.now, "desk.alert", payload))


def toast(outcome: Outcome, language: ChatLanguage) -> None:
    """Say in a button's pop-up what came of it."""
    words = texts(language)(f"desk-{outcome.code}", **shown(outcome.arguments, language))
    current_unit().toast = words[:_LONGEST_TOAST]
