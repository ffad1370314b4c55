"""The questions of a profile: their order, and what is made of each answer."""

import os
from typing import Any, Final
from uuid import UUID

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency import identifiers
from agency.identifiers.written import manner
from agency.spoken import emails, organisations, phones
from agency.uuid7 import uuid7
from flows import kit
from flows.answers import answers, draft_id, give
from flows.country import CountryQuestion, moves
from flows.states import Profile
from gateway.unit import current_unit
from services.profiles import save

FULL: Final = (
    "country",
    "organisation",
    "identifier",
    "full_name",
    "post",
    "phone",
    "email",
    "acting_as",
)
SHORT: Final = ("country", "full_name", "phone")
"""Enough for a question: whom to answer, and how."""
_NO_NUMBER: Final = {"amount": "kit-number-amount", "email": "kit-number-email"}
LONGEST_ORGANISATION: Final = 200
ROLES: Final = ("policyholder", "beneficiary", "lawyer", "other")
_WINDOWS: Final[dict[str, State]] = {
    "country": Profile.country,
    "organisation": Profile.organisation,
    "identifier": Profile.identifier,
    "full_name": Profile.full_name,
    "post": Profile.post,
    "phone": Profile.phone,
    "email": Profile.email,
    "acting_as": Profile.acting_as,
}


def asked(manager: DialogManager) -> tuple[str, ...]:
    """The questions of this profile, in order."""
    return SHORT if manager.dialog_data.get("short") else FULL


async def onward(manager: DialogManager) -> None:
    """Go to the first question without an answer, then to the card; a short profile needs none."""
    given = await answers(manager)
    missing = next((step for step in asked(manager) if step not in given), None)
    if missing is None and manager.dialog_data.get("short") and "profile_id" not in given:
        await keep(manager)
    else:
        await kit.go(manager, _WINDOWS[missing] if missing else Profile.card)


async def back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Go one question back; from a change, to the card; from the first, out."""
    given = await answers(manager)
    steps = asked(manager)
    step = str(button.widget_id).removeprefix("back_")
    if all(known in given for known in steps):
        await kit.go(manager, Profile.card)
    elif steps.index(step) > 0:
        await kit.go(manager, _WINDOWS[steps[steps.index(step) - 1]])
    else:
        await manager.done()


async def take(manager: DialogManager, step: str, value: Any) -> None:
    """Keep an answer and go on."""
    await give(manager, **{step: value})
    await onward(manager)


async def take_line(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed line as the answer of the current window's question."""
    step = manager.current_context().state.state or ""
    await take(manager, step.partition(":")[2], text)


async def take_organisation(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the name of an organisation; an address or a number is none."""
    other = organisations.doubt(text)
    if other is None:
        await take(manager, "organisation", text)
    else:
        kit.complain(manager, f"kit-name-{other}")


async def skip(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Leave a question that may be left."""
    step = str(button.widget_id).removeprefix("skip_")
    await take(manager, step, {} if step == "identifier" else "")


async def _keep_country(manager: DialogManager, code: str) -> None:
    """Another country has other numbers: the one given before is asked again."""
    if await moves(manager, code) and (await answers(manager)).get("identifier"):
        await give(manager, identifier=None)
    await take(manager, "country", code)


COUNTRY: Final = CountryQuestion(("KZ", "KG"), _keep_country, width=1)


async def take_identifier(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a firm's number when it looks like one; else ask whether it is meant."""
    given = await answers(manager)
    checked = identifiers.check(given["country"], text)
    number = {"kind": checked.kind, "value": checked.normal, "verdict": checked.verdict}
    written = manner(checked, text)
    if written == "number":
        await give(manager, doubtful=None)
        await take(manager, "identifier", number)
    elif written == "doubtful":
        await give(manager, doubtful=number)
        await kit.go(manager, Profile.doubt)
    else:
        kit.complain(manager, _NO_NUMBER.get(written, "profile-no-number"))


async def keep_doubtful(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Keep the number as the person wrote it: he knows his papers."""
    doubtful = (await answers(manager)).get("doubtful")
    await give(manager, doubtful=None)
    await take(manager, "identifier", doubtful or {})


async def take_phone(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a typed number in its international form."""
    country = (await answers(manager))["country"]
    number = phones.normal(text, country)
    if number is None:
        kit.complain(manager, "profile-no-phone")
    else:
        await take(manager, "phone", number)


async def take_contact(message: Message, manager: DialogManager) -> None:
    """Keep the person's own number; a contact of somebody else is kindly refused."""
    contact = message.contact
    assert contact is not None
    assert message.from_user is not None
    if contact.user_id != message.from_user.id:
        kit.complain(manager, "profile-contact-of-another")
        return
    digits = contact.phone_number.lstrip("+")
    number = phones.normal(f"+{digits}", (await answers(manager))["country"])
    if number is None:
        kit.complain(manager, "profile-no-phone")
    else:
        await take(manager, "phone", number)


async def take_email(text: str, message: Message, manager: DialogManager) -> None:
    """Keep an e-mail address."""
    address = emails.normal(text)
    if address is None:
        kit.complain(manager, "profile-no-email")
    else:
        await take(manager, "email", address)


async def take_role(
    query: CallbackQuery, select: Select[str], manager: DialogManager, role: str
) -> None:
    """Keep on whose behalf the person acts."""
    await take(manager, "acting_as", role)


async def change(
    query: CallbackQuery, select: Select[str], manager: DialogManager, step: str
) -> None:
    """Ask one question again; the card comes back after it."""
    await kit.go(manager, _WINDOWS[step])


async def confirm(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The person found everything right."""
    await keep(manager)


async def keep(manager: DialogManager) -> None:
    """Keep the profile and give it to the conversation that asked for it."""
    given = await answers(manager)
    unit = current_unit()
    known = given.get("profile_id")
    profile_id = UUID(known) if known else uuid7(unit.now, os.urandom)
    identity = draft_id(manager)
    await unit.commit(lambda tx: save(tx, unit.now, identity, profile_id, given))
    await manager.done({"profile_id": str(profile_id)})
