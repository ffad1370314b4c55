"""The summary of a notice, and the one button that registers it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Button, Select

from agency.deadlines import days_late
from flows import closing, kit
from flows.answers import answers, draft
from flows.day import today
from flows.notice import risks, told
from flows.notice.rules import remarks
from flows.notice.steps import KIND, missing
from flows.product_names import product_name
from flows.sections import joined
from flows.states import Files, Notice
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts
from services.cases.opening import open_case

_EXCERPT: Final = 200
CHANGES: Final = {
    "who": Notice.who,
    "contract": Notice.contract,
    "product": Notice.group,
    "event": Notice.event,
    "date": Notice.date,
    "amount": Notice.amount,
}


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the summary window."""
    kept = await draft(dialog_manager)
    sender, files = await closing.sender_and_files(kept)
    given = kept.answers
    now = await today(dialog_manager)
    product = given["contract"]["product"] or None
    parts = [
        sender,
        "\n".join(_lines(given, files)),
        *remarks(product, date.fromisoformat(given["date"]), now, _own_days(given)),
        risks.remark(product),
    ]
    return {"summary_html": joined(parts), "files": files}


def _own_days(given: Mapping[str, Any]) -> int | None:
    days = given.get("more", {}).get("notice_days")
    return None if days is None else int(days)


def _lines(given: Mapping[str, Any], files: int) -> list[str]:
    language = reader_language()
    words = texts(language)
    contract = given["contract"]
    values = {
        "number": contract["number"] or words("notice-not-at-hand-line"),
        "product": product_name(language, contract["product"])
        if contract["product"]
        else words("notice-product-unknown-line"),
        "event": _short(given["event"].get("text") or event_name(given["event"]["id"])),
        "date": words.date(date.fromisoformat(given["date"])),
        "amount": _amount(given["amount"]),
    }
    lines = [say(language, f"notice-line-{name}", value=value) for name, value in values.items()]
    if files:
        lines.append(say(language, "notice-line-files", count=files))
    if given.get("account"):
        lines.append(say(language, "notice-line-account", value=_short(given["account"])))
    return [*lines, *told.lines(given)]


def event_name(event: str) -> str:
    """What happened, in full."""
    return texts(reader_language())(f"event-{event.replace('_', '-')}")


def _amount(amount: Mapping[str, Any]) -> str:
    words = texts(reader_language())
    if not amount:
        return words("notice-amount-unknown-line")
    money = words.money(Decimal(amount["value"]), amount["currency"])
    return words("notice-amount-rough", money=money) if amount.get("approx") else money


def _short(story: str) -> str:
    """A window has an end, and an emoji counts twice."""
    return story if len(story) <= _EXCERPT else f"{story[:_EXCERPT].rstrip()}…"


async def change(
    query: CallbackQuery, select: Select[str], manager: DialogManager, answer: str
) -> None:
    """Ask one answer again; the summary comes back after it."""
    await kit.go(manager, CHANGES[answer])


async def register(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Make the notice a case: from here on nobody can lose it."""
    given = await answers(manager)
    if (window := missing(given)) is not None:
        await kit.go(manager, window)
        return
    said = details(given, await today(manager))
    product = given["contract"]["product"] or None
    command = await closing.command(manager, KIND, product, said, Notice.who)
    if command is None:
        return
    unit = current_unit()
    opened = await unit.commit(lambda tx: open_case(tx, unit.now, command))
    late = bool(command.details.get("late"))
    data = {
        "case_id": str(opened.case.id),
        "number": opened.case.number,
        "fresh": True,
        "late": late,
    }
    await manager.start(
        Files.late_reason if late else Files.collecting, data, mode=StartMode.RESET_STACK
    )


def details(given: Mapping[str, Any], today: date) -> dict[str, Any]:
    """What a notice hands over; what the person did not know is left out."""
    day = date.fromisoformat(given["date"])
    late = days_late(given["contract"]["product"] or None, day, today)
    said: dict[str, Any] = {
        "contract_number": given["contract"]["number"],
        "event": given["event"]["id"],
        "event_text": given["event"].get("text"),
        "event_date": given["date"],
        "days_after_event": (today - day).days,
        "late": True if late else None,
        "amount": given["amount"].get("value"),
        "currency": given["amount"].get("currency"),
        "approx": given["amount"].get("approx"),
        "account": given.get("account"),
    }
    known = {name: value for name, value in said.items() if value not in {None, ""}}
    return {**known, **told.handed_over(given)}
