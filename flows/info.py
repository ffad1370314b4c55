"""What anybody may read without giving anything: deadlines, contacts, help."""

from typing import Any, Final

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Button, CopyText, Url
from aiogram_dialog.widgets.text import Const, Format

from agency.catalogue.agency_card import agency_card
from agency.deadlines import clocks
from flows import agency_pages, products
from flows.hours import closed_line
from flows.kit import going, leave, menu_button, specialist
from flows.states import Info
from gateway.house import House
from gateway.words import Label, T, reader_language, say
from locales.texts import ChatLanguage, texts

_OURS: Final = ("missing_documents", "decision", "payment", "complaint_answer")
"""Clocks that run for the agency."""
_YOURS: Final = (
    "event_notice",
    "waiting_period",
    "risk_change_policyholder",
    "risk_change_beneficiary",
    "premium_grace",
    "termination_notice",
    "recovery_transfer",
)
"""Clocks that run for the parties of the contract."""


async def _loan_deadlines(**_: Any) -> dict[str, Any]:
    language = reader_language()
    return {
        "yours_html": _clock_lines(language, _YOURS),
        "ours_html": _clock_lines(language, _OURS),
    }


def _clock_lines(language: ChatLanguage, ids: tuple[str, ...]) -> str:
    return "\n".join(_clock_line(language, clock_id) for clock_id in ids)


def _clock_line(language: ChatLanguage, clock_id: str) -> str:
    clock = clocks()[clock_id]
    length = say(language, f"info-{clock.unit.replace('_', '-')}", days=clock.days or 0)
    key = f"info-clock-{clock_id.replace('_', '-')}"
    return say(language, key, length=length, clause=texts(language).clauses(clock.clause or ""))


async def _contacts(house: House, **_: Any) -> dict[str, Any]:
    return {
        "phone": house.agency_phone,
        "almaty_phone": _almaty_phone(),
        "email": house.agency_email,
        "hours": house.office_hours.replace("-", "–"),
        "closed_html": closed_line(house),
    }


def _almaty_phone() -> str:
    return next(one.phone for one in agency_card().offices if one.id == "almaty_office")


def _deadlines() -> Window:
    return Window(
        T("info-deadlines"),
        Button(Label("info-loan-button"), id="loan", on_click=going(Info.loan_deadlines)),
        specialist("deadlines"),
        Button(Label("kit-back"), id="back_deadlines", on_click=leave),
        state=Info.deadlines,
    )


def _loan() -> Window:
    return Window(
        T("info-loan-first"),
        T("info-loan-yours"),
        Format("{yours_html}"),
        T("info-loan-ours"),
        Format("{ours_html}"),
        specialist("loan"),
        Button(Label("kit-back"), id="back_loan", on_click=going(Info.deadlines)),
        state=Info.loan_deadlines,
        getter=_loan_deadlines,
    )


def _contact() -> Window:
    return Window(
        T("info-contacts"),
        Format("\n{closed_html}", when="closed_html"),
        CopyText(Label("info-copy-phone"), Format("{phone}")),
        CopyText(Label("info-copy-email"), Format("{email}")),
        Url(Label("info-site"), Const(agency_card().site)),
        Button(Label("catalogue-button-agency"), id="agency", on_click=going(Info.agency)),
        Button(Label("catalogue-button-buyer"), id="buyer", on_click=going(Info.buyer)),
        specialist("contacts"),
        Button(Label("kit-back"), id="back_contacts", on_click=leave),
        state=Info.contacts,
        getter=_contacts,
    )


def _help() -> Window:
    return Window(
        T("info-help"),
        specialist("help"),
        menu_button("help"),
        Button(Label("kit-back"), id="back_help", on_click=leave),
        state=Info.help,
    )


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(
        *products.listing(),
        *products.cards(),
        _deadlines(),
        _loan(),
        _contact(),
        *agency_pages.windows(),
        _help(),
    )
