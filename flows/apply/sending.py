"""The summary of a request, and the one button that sends it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from agency.catalogue.products import form_fields
from agency.discovery.checks import checks, may_apply
from agency.discovery.wording import check_line
from flows import closing, kit
from flows.answers import answers, draft
from flows.apply import fields, steps
from flows.checking import surroundings
from flows.product_names import product_name
from flows.sections import html, joined
from flows.states import Apply
from flows.walked import kept_walk
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts
from services.cases.opening import open_case

_VERDICTS: Final = {"yes": True, "no": False}


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the summary window."""
    kept = await draft(dialog_manager)
    sender, files = await closing.sender_and_files(kept)
    given, language = kept.answers, reader_language()
    words = texts(language)
    told = [
        (words("apply-line-product"), product_name(language, given["product"])),
        (words("apply-line-origin"), words(f"apply-origin-{given['origin']}")),
        *steps.lines(given),
    ]
    failed = await _failed(given)
    parts = [
        sender,
        "\n".join(f"<b>{html(label)}:</b> {html(value)}" for label, value in told),
        say(language, "notice-line-files", count=files) if files else "",
        "\n".join(f"⚠️ {html(line)}" for line in failed),
    ]
    return {"summary_html": joined(parts)}


async def _failed(given: Mapping[str, Any]) -> list[str]:
    """Checks that the answers fail, each explained: a specialist may still find a way."""
    judged = checks(given["product"], await _for_checks(given), await surroundings())
    words = texts(reader_language())
    return [check_line(each, words) for each in judged if each.passed is False]


async def _for_checks(given: Mapping[str, Any]) -> dict[str, Any]:
    form = given.get("form", {})
    known = {
        "non_raw_kazakh": _VERDICTS.get(given["origin"]),
        "contract_value": _number(form.get("value")),
        "amount": _number(form.get("secured_amount")),
    }
    found = (await kept_walk()).answers
    return {**found, **{name: value for name, value in known.items() if value is not None}}


def _number(value: str | None) -> Decimal | None:
    return Decimal(value) if value else None


async def send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the request a case."""
    given = await answers(manager)
    if steps.missing(given):
        await steps.onward(manager)
    elif not may_apply(given["product"], await surroundings()):
        kit.complain(manager, "apply-closed")
    else:
        await _open(manager, given)


async def _open(manager: DialogManager, given: Mapping[str, Any]) -> None:
    unit = current_unit()
    said = details(given, (await kept_walk()).answers)
    command = await closing.command(manager, steps.KIND, given["product"], said, Apply.who)
    if command is None:
        return
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    manager.dialog_data.update({"case_id": str(opened.case.id), "number": opened.case.number})
    await kit.go(manager, Apply.sent)


def details(given: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """What a request hands over; what was left open is left out.

    `found` are the codes of discovery, which say how the person came to the product.
    """
    form = {name: given["form"].get(name) for name in form_fields(given["product"])}
    unsigned = form.get("contract_date") == fields.UNSIGNED
    said = {
        **form,
        "contract_date": None if unsigned else form.get("contract_date"),
        "contract_signed": False if unsigned else None,
        "non_raw_kazakh": given["origin"],
        "discovery": dict(found) or None,
    }
    if not any(form.get(name) for name in fields.AMOUNTS):
        said.pop("currency", None)
    return {name: value for name, value in said.items() if value not in (None, "")}
