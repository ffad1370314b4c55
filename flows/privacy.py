"""Consent to personal data: asked before the first is taken, shown and taken back at any time."""

from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Start
from aiogram_dialog.widgets.text import Format, Multi

from flows import question
from flows.kit import OnClick, error_line, going, leave, menu_button, only_buttons, specialist
from flows.states import Consent, Privacy, Question
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import FALLBACK, Label, T, reader_language, say
from locales.texts import texts
from services import consent
from storage import people

TEXT: Final = f"consent-text-{consent.CURRENT_TEXT}"
MORE: Final = f"consent-more-{consent.CURRENT_TEXT}"


def deciding(decision: str) -> OnClick:
    """A button's action: record the decision and hand it to whoever asked."""

    async def press(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await _record(query.from_user.id, decision)
        await manager.done({"consent": decision})

    return press


async def revoke(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Take the consent back; what was registered before stays."""
    await _record(query.from_user.id, "revoked")
    await manager.switch_to(Privacy.home)


async def _record(user_id: int, decision: str) -> None:
    unit = current_unit()
    language = unit.language or FALLBACK
    await unit.commit(lambda tx: consent.decide(tx, unit.now, user_id, decision, language))


async def _contacts(house: House, **_: Any) -> dict[str, Any]:
    return {"email": house.agency_email}


async def _standing(house: House, **_: Any) -> dict[str, Any]:
    unit, language = current_unit(), reader_language()
    user_id = unit.person_id
    assert user_id is not None
    latest = await unit.read(lambda tx: people.latest_consent(tx, user_id))
    holds = consent.holds(latest)
    if latest is None:
        state = say(language, "privacy-not-asked")
    else:
        decision = "outdated" if latest.decision == "given" and not holds else latest.decision
        day = latest.at.astimezone(ZoneInfo(house.office_zone)).date()
        state = say(language, f"privacy-{decision}", day=texts(language).date(day))
    return {"state_html": state, "given": holds, "may_give": not holds}


def _consent_dialog() -> Dialog:
    return Dialog(
        Window(
            error_line(),
            T(TEXT),
            Button(Label("consent-agree"), id="agree", on_click=deciding("given")),
            Button(Label("consent-refuse"), id="refuse", on_click=deciding("refused")),
            Button(Label("consent-details"), id="more", on_click=going(Consent.more)),
            specialist("consent"),
            Button(Label("kit-back"), id="back_ask", on_click=leave),
            only_buttons(),
            state=Consent.ask,
        ),
        Window(
            error_line(),
            T(MORE),
            Button(Label("kit-back"), id="back_more", on_click=going(Consent.ask)),
            only_buttons(),
            state=Consent.more,
            getter=_contacts,
        ),
    )


def _privacy_dialog() -> Dialog:
    return Dialog(
        Window(
            T("privacy-title"),
            Format("{state_html}"),
            T("privacy-rights"),
            Start(Label("privacy-give"), id="give", state=Consent.ask, when="may_give"),
            Button(Label("privacy-read"), id="read", on_click=going(Privacy.text), when="given"),
            Button(
                Label("privacy-revoke"), id="revoke", on_click=going(Privacy.revoke), when="given"
            ),
            Start(
                Label("privacy-request"),
                id="request",
                state=Question.text,
                data={"topic": question.DATA_REQUEST},
            ),
            menu_button("privacy"),
            Button(Label("kit-back"), id="back_home", on_click=leave),
            state=Privacy.home,
            getter=_standing,
        ),
        Window(
            Multi(T(TEXT), T(MORE), sep="\n\n"),
            Button(Label("kit-back"), id="back_text", on_click=going(Privacy.home)),
            state=Privacy.text,
            getter=_contacts,
        ),
        Window(
            T("privacy-revoke-ask"),
            Button(Label("privacy-revoke-yes"), id="revoke_yes", on_click=revoke),
            Button(Label("kit-back"), id="back_revoke", on_click=going(Privacy.home)),
            state=Privacy.revoke,
        ),
    )


def dialogs() -> list[Dialog]:
    """The dialogs of this file."""
    return [_consent_dialog(), _privacy_dialog()]
