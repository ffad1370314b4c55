"""The windows of the profile."""

from typing import Any
from uuid import UUID

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Keyboard, RequestContact, Select
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory
from aiogram_dialog.widgets.text import Format

from flows import kit
from flows.answers import adopt, answers, begin, open_draft
from flows.profile import opening, steps
from flows.profile.words import described, identifier_in_words
from flows.states import Profile
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.profiles import answers_of
from storage import profiles


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _choose(),
        _window("country", *steps.COUNTRY.widgets()),
        _window("organisation", kit.typed(steps.take_organisation, steps.LONGEST_ORGANISATION)),
        _window("identifier", kit.typed(steps.take_identifier), _skip("identifier")),
        _doubt(),
        _line("full_name"),
        _line("post", _skip("post")),
        _phone(),
        _window("email", kit.typed(steps.take_email), _skip("email")),
        _acting_as(),
        _card(),
        on_start=_open,
        on_process_result=_answered_above,
    )


async def _open(data: Any, manager: DialogManager) -> None:
    """Consent comes before the first personal data; then what is to be asked."""
    wanted = data if isinstance(data, dict) else {}
    if manager.current_context().state == Profile.choose:
        return
    manager.dialog_data["short"] = bool(wanted.get("short"))
    await _take_up(manager, wanted)
    await steps.onward(manager)
    await opening.consented(manager)


async def _take_up(manager: DialogManager, wanted: dict[str, Any]) -> None:
    """Work on the profile to be changed, on one that was left half filled, or on a new one."""
    known = await opening.get(wanted["edit"]) if "edit" in wanted else None
    if known is not None:
        begin(manager, "profile", answers_of(known))
        return
    left = await open_draft("profile")
    if left is not None and not wanted.get("anew") and "profile_id" not in left.answers:
        adopt(manager, left)
    else:
        begin(manager, "profile")


async def _answered_above(start_data: Any, result: Any, manager: DialogManager) -> None:
    """Without consent nothing is asked; another organisation, once added, is the one chosen."""
    given = result if isinstance(result, dict) else {}
    asked = isinstance(start_data, dict) and "asks" in start_data
    consent_missing = asked and given.get("consent") != "given"
    if consent_missing or "profile_id" in given or given.get("consent") == "refused":
        await manager.done(result)


def _window(step: str, *widgets: Any, **options: Any) -> Window:
    return Window(
        kit.error_line(),
        T("profile-progress", when="step"),
        T(f"profile-ask-{step.replace('_', '-')}"),
        *widgets,
        kit.ways_out(step, steps.back),
        state=getattr(Profile, step),
        getter=_step(step),
        **options,
    )


def _line(step: str, *more: Keyboard) -> Window:
    return _window(step, kit.typed(steps.take_line), *more)


def _skip(step: str) -> Button:
    return Button(Label("profile-skip"), id=f"skip_{step}", on_click=steps.skip)


def _step(step: str) -> Any:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        order = steps.asked(dialog_manager)
        given = await answers(dialog_manager)
        changing = all(known in given for known in order)
        if changing or step not in order:
            return {}
        return {"step": order.index(step) + 1, "steps": len(order)}

    return getter


def _doubt() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        doubtful = (await answers(dialog_manager)).get("doubtful")
        return {"number": identifier_in_words(doubtful) if doubtful else ""}

    return Window(
        kit.error_line(),
        T("profile-doubt"),
        kit.typed(steps.take_identifier),
        Column(
            Button(Label("profile-keep-number"), id="keep_number", on_click=steps.keep_doubtful),
            Button(
                Label("profile-other-number"),
                id="other_number",
                on_click=kit.going(Profile.identifier),
            ),
        ),
        kit.ways_out("doubt", kit.going(Profile.identifier)),
        state=Profile.doubt,
        getter=getter,
    )


def _phone() -> Window:
    return _window(
        "phone",
        kit.contact(steps.take_contact),
        kit.typed(steps.take_phone),
        RequestContact(Label("profile-share-phone")),
        markup_factory=ReplyKeyboardFactory(resize_keyboard=True),
    )


def _acting_as() -> Window:
    return _window(
        "acting_as",
        kit.only_buttons(),
        Column(kit.picks("role", _roles, steps.take_role)),
    )


def _roles(data: dict[str, Any]) -> list[tuple[str, str]]:
    words = texts(reader_language())
    return [(role, words(f"role-{role}-short")) for role in steps.ROLES]


def _card() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        return {"card_html": described(await answers(dialog_manager))}

    return Window(
        kit.error_line(),
        T("profile-card"),
        Format("{card_html}"),
        kit.only_buttons(),
        Button(Label("profile-confirm"), id="confirm", on_click=steps.confirm),
        Group(
            kit.picks("change", _changes, steps.change),
            width=2,
        ),
        kit.ways_out("card"),
        state=Profile.card,
        getter=getter,
    )


def _changes(data: dict[str, Any]) -> list[tuple[str, str]]:
    words = texts(reader_language())
    order = steps.SHORT if data["dialog_data"].get("short") else steps.FULL
    return [(step, words(f"profile-change-{step.replace('_', '-')}")) for step in order]


def _choose() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        known = await opening.of_person()
        return {"known": [(str(one.id), (one.organisation or one.full_name)[:28]) for one in known]}

    return Window(
        kit.error_line(),
        T("profile-choose"),
        kit.only_buttons(),
        Column(
            kit.picks("organisation", "known", _use),
            Button(Label("profile-add"), id="add", on_click=_add),
        ),
        kit.ways_out("choose"),
        state=Profile.choose,
        getter=getter,
    )


async def _use(
    query: CallbackQuery, select: Select[str], manager: DialogManager, chosen: str
) -> None:
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    wanted = UUID(chosen)
    known = await unit.commit(lambda tx: profiles.use(tx, wanted, person, unit.now))
    if known:
        await manager.done({"profile_id": chosen})


async def _add(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await opening.fill(manager, anew=True)
