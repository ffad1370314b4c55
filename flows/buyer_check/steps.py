"""The answers of a check: whom, where, by what name and number."""

import re
from collections.abc import Mapping
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from agency import identifiers
from agency.identifiers.written import manner
from agency.screening.screener import LONGEST_QUERY, name_trouble
from agency.screening.scripts import unexpected
from agency.screening.subject import ROLES, Subject
from agency.spoken import organisations
from flows import kit, profile
from flows.answers import answers, give
from flows.country import CountryQuestion, moves
from flows.states import BuyerCheck

STEPS: Final = 4
KINDS: Final = ("org", "person")
_NO_NUMBER: Final = {"amount": "kit-number-amount", "email": "kit-number-email"}
_UNSEEN: Final = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks that turn the direction of letters, or are not seen: cards would show another name."""
FIRM_ROLES: Final = ("director", "owner")
"""Who is asked about together with a firm."""


def missing(given: Mapping[str, Any]) -> State | None:
    """The window of the first answer that is not given yet; None when all are."""
    open_steps = {
        BuyerCheck.kind: "kind" not in given,
        BuyerCheck.role: given.get("kind") == "person" and "role" not in given,
        BuyerCheck.country: "country" not in given,
        BuyerCheck.name: "name" not in given,
        BuyerCheck.firm: _has_firm(given) and "firm" not in given,
        BuyerCheck.identifier: "identifier" not in given,
    }
    return next((window for window, is_open in open_steps.items() if is_open), None)


def subject_of(given: Mapping[str, Any]) -> Subject:
    """Whom the answers are about."""
    person = given["kind"] == "person"
    return Subject(
        name=given["name"],
        country=given["country"],
        kind=given["kind"],
        identifier=given["identifier"] or None,
        role=given["role"] if person else None,
        firm=given["firm"] if _has_firm(given) else None,
    )


def _has_firm(given: Mapping[str, Any]) -> bool:
    return given.get("kind") == "person" and given.get("role") in FIRM_ROLES


async def onward(manager: DialogManager) -> None:
    """Go to the first answer that is missing, or to the summary; first of all to who asks."""
    if await profile.current() is None:
        await profile.fill(manager, short=True)
        return
    if await profile.consented(manager):
        await kit.go(manager, missing(await answers(manager)) or BuyerCheck.summary)


async def profile_given(start_data: Any, result: Any, manager: DialogManager) -> None:
    """Go on once it is known who asks; a refused consent is explained."""
    if profile.refused(result, manager):
        return
    if isinstance(result, dict) and ("profile_id" in result or result.get("consent") == "given"):
        await onward(manager)


_BEFORE: Final[Mapping[str, State]] = {
    "kind": BuyerCheck.home,
    "role": BuyerCheck.kind,
    "name": BuyerCheck.country,
    "firm": BuyerCheck.name,
    "fact": BuyerCheck.summary,
    "doubt": BuyerCheck.identifier,
    "summary": BuyerCheck.identifier,
}


async def back(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Back one answer; when all are given, back to the summary."""
    place = str(button.widget_id).removeprefix("back_")
    given = await answers(manager)
    if missing(given) is None and place != "summary":
        await kit.go(manager, BuyerCheck.summary)
    elif place == "country":
        person = given.get("kind") == "person"
        await kit.go(manager, BuyerCheck.role if person else BuyerCheck.kind)
    elif place == "identifier":
        await kit.go(manager, BuyerCheck.firm if _has_firm(given) else BuyerCheck.name)
    else:
        await kit.go(manager, _BEFORE[place])


async def take_kind(
    query: CallbackQuery, select: Select[str], manager: DialogManager, kind: str
) -> None:
    """Keep whether it is a firm or a person."""
    if kind in KINDS:
        await give(manager, kind=kind)
        await onward(manager)


async def take_role(
    query: CallbackQuery, select: Select[str], manager: DialogManager, role: str
) -> None:
    """Keep why a person is asked about."""
    if role in ROLES:
        await give(manager, role=role)
        await onward(manager)


async def _keep_country(manager: DialogManager, code: str) -> None:
    """Another country has other numbers: the one given before is asked again."""
    if await moves(manager, code) and (await answers(manager)).get("identifier"):
        await give(manager, identifier=None)
    await give(manager, country=code)
    await onward(manager)


COUNTRY: Final = CountryQuestion(("UZ", "KG", "RU", "CN", "TR", "AE"), _keep_country)
"""Offered first: where exporters of both our countries sell most."""


async def take_name(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a name in any script, if there is something in it to look for."""
    await _keep_name(manager, "name", text)


async def take_firm(text: str, message: Message, manager: DialogManager) -> None:
    """Keep the name of the firm that a person directs or owns."""
    await _keep_name(manager, "firm", text)


async def _keep_name(manager: DialogManager, step: str, text: str) -> None:
    name = " ".join(_UNSEEN.sub("", text).split())
    if other := organisations.doubt(name):
        kit.complain(manager, f"kit-name-{other}")
        return
    trouble = name_trouble(name)
    if trouble is not None:
        kit.complain(manager, f"check-name-{trouble.replace('_', '-')}", longest=LONGEST_QUERY)
        return
    await give(manager, **{step: name})
    await onward(manager)
    if unexpected(name, (await answers(manager))["country"]):
        kit.complain(manager, "check-name-other-script")


async def take_identifier(text: str, message: Message, manager: DialogManager) -> None:
    """Keep a number that looks like one of the country; else ask whether it is meant."""
    checked = identifiers.check((await answers(manager))["country"], text)
    written = manner(checked, text)
    if written == "number":
        await give(manager, identifier=checked.normal, doubtful=None)
        await onward(manager)
    elif written == "doubtful":
        await give(manager, doubtful=checked.normal)
        await kit.go(manager, BuyerCheck.doubt)
    else:
        kit.complain(manager, _NO_NUMBER.get(written, "check-no-number"))


async def no_identifier(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The number is not known: the check looks for the name alone, and says so."""
    await give(manager, identifier="", doubtful=None)
    await onward(manager)


async def keep_doubtful(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Keep the number as it was written; the result says what is odd about it."""
    doubtful = (await answers(manager)).get("doubtful", "")
    await give(manager, identifier=doubtful, doubtful=None)
    await onward(manager)
