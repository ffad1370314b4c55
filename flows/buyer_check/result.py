"""The result of a check: its card, and everything that can be done with it."""

import os
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency import countries
from agency.screening.answer import read
from agency.screening.subject import Subject
from agency.screening.wording import level_name
from agency.uuid7 import uuid7
from flows import kit, profile
from flows.answers import draft
from flows.buyer_check import opening
from flows.buyer_check.card import card
from flows.buyer_check.steps import missing, onward, subject_of
from flows.sections import html
from flows.states import BuyerCheck, Cases, Question
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import FALLBACK, reader_language
from locales.texts import Texts, texts
from services.cases.opening import OpenCase, zone_of
from services.checks import asking as checks
from services.checks.asking import KIND, Ask, Contacts
from services.checks.paper import send_pdf
from services.profiles import sender_of
from sources.screening import ScreeningFailed
from storage import cases
from storage.cases import Case
from storage.checks import Check


async def run(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the check that the answers describe."""
    kept = await draft(manager)
    if missing(kept.answers) is not None or await profile.current() is None:
        await onward(manager)
    elif await profile.consented(manager):
        facts = kept.answers.get("facts", {})
        await _check(manager, kept.id, subject_of(kept.answers), facts)


async def repeat(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the same check again, by the lists of now."""
    known = await opening.current(manager)
    if known is None:
        await kit.go(manager, BuyerCheck.home)
    elif await profile.current() is None:
        await profile.fill(manager, short=True)
    elif await profile.consented(manager):
        identity = uuid7(current_unit().now, os.urandom)
        await _check(manager, identity, Subject(**known.subject), known.facts)


async def _check(
    manager: DialogManager, identity: UUID, subject: Subject, facts: Mapping[str, str]
) -> None:
    """Search the lists, then answer and keep in one transaction."""
    unit, house = current_unit(), _house(manager)
    sender = await profile.current()
    person = unit.person_id
    assert sender is not None
    assert person is not None
    zone = zone_of(sender_of(sender))
    limit = await unit.read(
        lambda tx: checks.limit_reached(tx, unit.now, person, zone, house.checks_per_day)
    )
    if limit is not None:
        kit.complain(manager, f"check-limit-{limit}", most=house.checks_per_day)
        return
    try:
        searched = await house.screening.search(subject.queries(), sender.country)
    except ScreeningFailed:
        kit.complain(manager, "check-unavailable")
        return
    command = Ask(
        id=identity,
        user_id=person,
        language=unit.language or FALLBACK,
        subject=subject,
        facts=facts,
        searched=searched,
        sender=sender_of(sender),
        said_at=unit.said_at,
        contacts=Contacts(house.agency_email, house.agency_phone),
        update_id=unit.update_id,
        per_day=house.checks_per_day,
    )
    asked = await unit.commit(lambda tx: checks.ask(tx, unit.now, command))
    if asked.limit is not None:
        kit.complain(manager, f"check-limit-{asked.limit}", most=house.checks_per_day)
    elif asked.check is not None:
        await opening.shown(manager, str(asked.check.id))
        await kit.go(manager, BuyerCheck.result)


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the result window."""
    check = await opening.current(dialog_manager)
    if check is None:
        return {"gone": True}
    case = await _visible_case(check)
    return {
        "card_html": card(check, texts(reader_language()), case.number if case else ""),
        "there": True,
        "number": case.number if case else "",
        "unasked": case is None or "official" not in case.body,
        "watchable": not check.person and not check.monitored,
        "watched": check.monitored,
    }


async def _visible_case(check: Check) -> Case | None:
    case_id = check.case_id
    if case_id is None:
        return None
    return await current_unit().read(
        lambda tx: None if cases.is_hidden(tx, case_id) else cases.get(tx, case_id)
    )


async def send_paper(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Send the result as a PDF."""
    check, unit = await opening.current(manager), current_unit()
    if check is None:
        await kit.go(manager, BuyerCheck.home)
        return
    unit.do(lambda tx: send_pdf(tx, unit.now, check))
    kit.inform(manager, "check-pdf-coming")


async def watch(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Turn monitoring on or off."""
    check, unit = await opening.current(manager), current_unit()
    if check is None:
        await kit.go(manager, BuyerCheck.home)
        return
    on = await unit.commit(lambda tx: checks.watch(tx, check, on=not check.monitored))
    kit.inform(manager, "check-watch-on" if on else "check-watch-off")


async def ask_officially(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Ask underwriters for their own answer: in a case of the check."""
    check, unit = await opening.current(manager), current_unit()
    sender = await profile.current()
    if check is None:
        await kit.go(manager, BuyerCheck.home)
    elif sender is None:
        await profile.fill(manager, short=True)
    elif await profile.consented(manager):
        house = _house(manager)
        command = OpenCase(
            draft_id=check.id,
            kind=KIND,
            user_id=check.user_id,
            language=unit.language or FALLBACK,
            product=None,
            sender=sender_of(sender),
            details=checks.details(check, official=True),
            said_at=unit.said_at,
            agency_email=house.agency_email,
            agency_phone=house.agency_phone,
            update_id=unit.update_id,
        )
        case = await unit.commit(lambda tx: checks.ask_officially(tx, unit.now, check, command))
        manager.dialog_data["case_id"] = str(case.id)
        kit.inform(manager, "check-official-asked", number=case.number)


async def open_case(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Show the check's case."""
    check = await opening.current(manager)
    case = await _visible_case(check) if check else None
    if case is not None:
        await manager.start(Cases.card, {"number": case.number})


async def contest(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The firm is the person's own: a question to compliance, which names no other exporter."""
    check = await opening.current(manager)
    if check is None:
        await kit.go(manager, BuyerCheck.home)
        return
    subject = check.subject
    country = countries.name(subject["country"], reader_language())
    firm = f"{subject.get('firm') or subject['name']}, {country}"
    await manager.start(Question.text, {"topic": "own_firm", "firm": firm})


async def listed(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the first page: earlier checks, and whether one was begun."""
    known, kept = await opening.earlier(), await draft(dialog_manager)
    left = kept.state == "open" and bool(kept.answers)
    words = texts(reader_language())
    return {
        "known": [(str(check.id), _label(check)) for check in known],
        "some": bool(known),
        "left": left,
        "fresh": not left,
        "levels_html": "\n".join(_line(check, words) for check in known),
    }


def _label(check: Check) -> str:
    return str(check.subject["name"])[:28]


def _line(check: Check, words: Texts) -> str:
    answer = read(check.answer)
    official = check.official or {}
    level = level_name(official.get("level", answer.level), words)
    name = html(_label(check))
    return f"• {name}: <b>{level}</b>, {words.date(answer.on)}"


def _house(manager: DialogManager) -> House:
    house: House = manager.middleware_data["house"]
    return house
