"""The list of policies, the card of one, its schedule, where to pay to."""

from datetime import date
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import (
    Button,
    Column,
    CopyText,
    ListGroup,
    Row,
    Start,
)
from aiogram_dialog.widgets.text import Format

from flows import kit
from flows.pages import Pages
from flows.policies import telling
from flows.policies.declaring import begin_declaring
from flows.policies.opening import seen_policies, seen_policy
from flows.policies.paying import begin_with
from flows.states import Policies, ReminderSettings
from gateway.unit import current_unit
from gateway.words import BUTTON, Label, T, reader_language, say, shortened
from locales.texts import texts
from services.notices import Notice, send_paper
from services.policies.calendars import today
from services.policies.links import issue
from services.policies.payment_details import LINES, standing
from services.policies.seen import Seen
from storage.organisations import by_person
from storage.outbox import Lane

_LISTED: Final = 8


def windows() -> list[Window]:
    """The windows of this file."""
    return [_list(), _card(), _schedule(), _details(), _invited()]


async def opened(data: Any, manager: DialogManager) -> None:
    """A policy that the person does not see is answered like one that does not exist."""
    given = data if isinstance(data, dict) else {}
    if "bad_code" in given:
        kit.complain(manager, "policy-code-bad")
    if "linked_to" in given:
        kit.inform(manager, "policy-code-good", organisation=given["linked_to"])
    policy_id = given.get("policy_id")
    if policy_id is None:
        return
    if await seen_policy(policy_id) is None:
        await manager.switch_to(Policies.list)
        kit.complain(manager, "policy-unknown")
        return
    manager.dialog_data["policy_id"] = policy_id
    if "instalment_id" in given:
        await begin_with(manager, given["instalment_id"])


async def here(manager: DialogManager) -> Seen | None:
    """The policy of the current window; a link may be ended between windows."""
    return await seen_policy(manager.dialog_data["policy_id"])


async def _own_here(manager: DialogManager) -> Seen | None:
    """The same for what is the policyholder's business alone, whatever button was pressed."""
    seen = await here(manager)
    return seen if seen is not None and seen.own else None


def _list() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        seen = await seen_policies()
        day = today(current_unit().now)
        seen.sort(key=_next_due)
        return {
            "some": bool(seen),
            "none": not seen,
            "lines_html": "\n\n".join(telling.line_html(one, day) for one in seen[:_LISTED]),
            "numbers": [(one.policy.id.hex, shortened(one.policy.number, BUTTON)) for one in seen],
        }

    return Window(
        kit.error_line(),
        T("policy-title", when="some"),
        T("policy-none", when="none"),
        Format("{lines_html}", when="some"),
        kit.only_buttons(),
        Pages(
            kit.picks("policy", "numbers", _open),
            name="policy_pages",
            height=6,
            when="some",
        ),
        Button(Label("policy-button-link"), id="link", on_click=kit.going(Policies.link)),
        Start(Label("policy-button-reminders"), id="habits", state=ReminderSettings.main),
        kit.specialist("policies"),
        kit.menu_button("policies"),
        state=Policies.list,
        getter=getter,
    )


def _next_due(seen: Seen) -> date:
    """What is owed first comes first, what is paid last."""
    return seen.next_part.due if seen.next_part else date.max


async def _open(query: CallbackQuery, select: Any, manager: DialogManager, chosen: str) -> None:
    if await seen_policy(chosen) is None:
        kit.complain(manager, "policy-unknown")
        return
    manager.dialog_data["policy_id"] = chosen
    await kit.go(manager, Policies.card)


def _card() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        seen = await here(dialog_manager)
        if seen is None:
            gone = say(reader_language(), "policy-unknown")
            return dict.fromkeys(_BUTTONS, False) | {"card_html": gone}
        unpaid = seen.next_part is not None
        return {
            "card_html": telling.card_html(seen, today(current_unit().now)),
            "own": seen.own,
            "owes": seen.own and unpaid,
            "pays": seen.manages and unpaid,
            "invites": seen.manages,
            "declares": seen.manages and seen.policy.next_declaration is not None,
        }

    return Window(
        kit.error_line(),
        Format("{card_html}"),
        kit.only_buttons(),
        Row(
            Button(
                Label("policy-button-schedule"),
                id="schedule",
                on_click=kit.going(Policies.schedule),
                when="own",
            ),
            Button(Label("policy-button-calendar"), id="ics", on_click=_send_calendar, when="own"),
        ),
        Column(
            Button(Label("policy-button-pay"), id="pay", on_click=_pay, when="pays"),
            Button(
                Label("policy-button-details"),
                id="details",
                on_click=kit.going(Policies.details),
                when="owes",
            ),
            Button(
                Label("policy-button-declare"),
                id="declare",
                on_click=begin_declaring,
                when="declares",
            ),
            Button(Label("policy-button-invite"), id="invite", on_click=_invite, when="invites"),
            Button(Label("policy-button-all"), id="all", on_click=kit.going(Policies.list)),
        ),
        kit.specialist("policy"),
        Button(Label("kit-back"), id="back_card", on_click=kit.leave),
        state=Policies.card,
        getter=getter,
    )


_BUTTONS: Final = ("own", "owes", "pays", "invites", "declares")


async def _pay(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("instalment_id", None)
    await kit.go(manager, Policies.pay)


async def _send_calendar(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """The schedule as a calendar file, sent beside the window."""
    seen, unit = await _own_here(manager), current_unit()
    person = unit.person_id
    if seen is None or person is None:
        kit.complain(manager, "policy-unknown")
        return
    # An instalment that a later import moves to another day stays the same event of a calendar.
    rows = [
        {
            "id": f"{seen.policy.id.hex}-{part.number}",
            "number": part.number,
            "due": part.due.isoformat(),
            "amount": str(part.amount),
        }
        for part in seen.parts
        if part.state == "open"
    ]
    data = {
        "policy": seen.policy.number,
        "currency": seen.policy.premium_currency,
        "rows": rows,
        "at": unit.now.isoformat(),
    }
    about = {"policy": seen.policy.number}
    notice = Notice(person, "policy-calendar-text", about, lane=Lane.ANSWER)
    unit.do(lambda tx: send_paper(tx, unit.now, notice, "payments_calendar", data))
    kit.inform(manager, "policy-calendar-coming")


async def _invite(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """A code by which a colleague sees what the person sees."""
    seen, unit = await here(manager), current_unit()
    if seen is None or not seen.manages:
        kit.complain(manager, "policy-unknown")
        return
    organisation = seen.policy.holder_id
    by = by_person(seen.membership.user_id)
    code = await unit.commit(lambda tx: issue(tx, unit.now, organisation, "sees", by))
    manager.dialog_data["code"] = code
    await kit.go(manager, Policies.invited)


def _invited() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"code": dialog_manager.dialog_data["code"]}

    return Window(
        kit.error_line(),
        T("policy-invited"),
        kit.only_buttons(),
        CopyText(Label("policy-button-copy-code"), Format("{code}")),
        Button(Label("kit-back"), id="back_invited", on_click=kit.going(Policies.card)),
        state=Policies.invited,
        getter=getter,
    )


def _schedule() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        seen = await _own_here(dialog_manager)
        if seen is None:
            return {"policy": "", "rows_html": say(reader_language(), "policy-unknown")}
        rows = telling.schedule_html(seen, today(current_unit().now))
        return {"policy": seen.policy.number, "rows_html": rows}

    return Window(
        kit.error_line(),
        T("policy-schedule"),
        Format("{rows_html}"),
        kit.only_buttons(),
        Button(Label("policy-button-calendar"), id="ics_too", on_click=_send_calendar),
        Button(Label("kit-back"), id="back_schedule", on_click=kit.going(Policies.card)),
        state=Policies.schedule,
        getter=getter,
    )


def _details() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        seen = await _own_here(dialog_manager)
        known = [] if seen is None else await _where_to_pay(seen)
        return {
            "lines_html": "\n".join(_detail(one) for one in known),
            "known": bool(known),
            "unknown": not known,
            "copies": [{**one, "label": _label(one["id"])} for one in known],
        }

    return Window(
        kit.error_line(),
        T("policy-details", when="known"),
        Format("{lines_html}", when="known"),
        T("policy-details-unknown", when="unknown"),
        kit.only_buttons(),
        ListGroup(
            CopyText(Format("{item[label]}"), Format("{item[value]}")),
            id="copies",
            item_id_getter=lambda item: item["id"],
            items="copies",
        ),
        kit.specialist("details"),
        Button(Label("kit-back"), id="back_details", on_click=kit.going(Policies.card)),
        state=Policies.details,
        getter=getter,
    )


async def _where_to_pay(seen: Seen) -> list[dict[str, str]]:
    """What a payment order needs; nothing as long as the agency has not confirmed its details."""
    currency, part = seen.policy.premium_currency, seen.next_part
    lines = await current_unit().read(lambda tx: standing(tx, currency))
    known = [{"id": name, "value": lines[name]} for name in LINES if name in lines]
    if not known or part is None:
        return known
    words = texts(reader_language())
    purpose = words("policy-purpose", policy=seen.policy.number, number=part.number)
    shown = words.money(part.amount, currency)
    amount = {"id": "amount", "value": str(part.amount), "shown": shown}
    return [*known, {"id": "purpose", "value": purpose}, amount]


def _detail(one: dict[str, str]) -> str:
    return say(
        reader_language(),
        f"policy-detail-{one['id'].replace('_', '-')}",
        value=one.get("shown", one["value"]),
    )


def _label(name: str) -> str:
    return texts(reader_language())(f"policy-button-copy-{name.replace('_', '-')}")
