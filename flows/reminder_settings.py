"""What a person is reminded of, at what hour and by which city's clock; one screen for all."""

from typing import Any, Final
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group

from agency.reminders.hours import FIRST_HOUR, LAST_HOUR, USUAL_HOUR
from flows import kit
from flows.states import ReminderSettings
from gateway.unit import current_unit
from gateway.words import Label, T, reader_language
from locales.texts import texts
from services.policies import calendars
from services.reminding.habits import change
from services.reminding.planning import GROUPS, TOPICS
from storage import organisations, reminders
from storage.reminders import Habits

ZONES: Final = (
    "Asia/Almaty",
    "Asia/Bishkek",
    "Asia/Tashkent",
    "Europe/Moscow",
    "Europe/Istanbul",
    "Asia/Dubai",
    "Asia/Shanghai",
    "Europe/Berlin",
)
_ON: Final = "🔔"
_OFF: Final = "🔕"


def dialog() -> Dialog:
    """The dialog of this file."""
    return Dialog(_main(), _hour(), _zone())


async def habits() -> Habits:
    """What the person set, or the agency's habit in his organisation's country."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    known, standing = await unit.read(
        lambda tx: (reminders.habits(tx, person), organisations.organisations_of(tx, person))
    )
    if known is not None:
        return known
    country = standing[0].country if standing else "KZ"
    return Habits(calendars.zone_of(country), USUAL_HOUR, frozenset())


def _main() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        now = await habits()
        words = texts(reader_language())
        topics = [
            (name, words(f"reminder-button-{name}", mark=_OFF if name in now.muted else _ON))
            for name in (*GROUPS, *TOPICS)
        ]
        return {"hour": f"{now.hour:02}:00", "zone": _zone_name(now.zone), "topics": topics}

    return Window(
        kit.error_line(),
        T("reminder-settings"),
        kit.only_buttons(),
        Column(kit.picks("topic", "topics", _toggle)),
        Button(Label("reminder-button-hour"), id="hour", on_click=kit.going(ReminderSettings.hour)),
        Button(Label("reminder-button-zone"), id="zone", on_click=kit.going(ReminderSettings.zone)),
        Button(Label("kit-back"), id="back_habits", on_click=kit.leave),
        state=ReminderSettings.main,
        getter=getter,
    )


def _zone_name(zone: str) -> str:
    return texts(reader_language())(f"reminder-zone-{zone.replace('/', '-').lower()}")


async def _toggle(query: CallbackQuery, select: Any, manager: DialogManager, name: str) -> None:
    now = await habits()
    await _keep(Habits(now.zone, now.hour, now.muted ^ {name}))


async def _keep(wanted: Habits) -> None:
    """Committed at once: the window that follows shows what stands."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    await unit.commit(lambda tx: change(tx, unit.now, person, wanted))


def _hour() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        return {"hours": [(str(n), f"{n:02}:00") for n in range(FIRST_HOUR, LAST_HOUR + 1)]}

    return Window(
        kit.error_line(),
        T("reminder-settings-hour"),
        kit.only_buttons(),
        Group(kit.picks("at", "hours", _take_hour), width=4),
        Button(Label("kit-back"), id="back_hour", on_click=kit.going(ReminderSettings.main)),
        state=ReminderSettings.hour,
        getter=getter,
    )


async def _take_hour(query: CallbackQuery, select: Any, manager: DialogManager, hour: str) -> None:
    now = await habits()
    await _keep(Habits(now.zone, int(hour), now.muted))
    await kit.go(manager, ReminderSettings.main)


def _zone() -> Window:
    async def getter(**_: object) -> dict[str, Any]:
        now = current_unit().now
        shown = [
            (str(n), f"{_zone_name(zone)} · {now.astimezone(ZoneInfo(zone)):%H:%M}")
            for n, zone in enumerate(ZONES)
        ]
        return {"zones": shown}

    return Window(
        kit.error_line(),
        T("reminder-settings-zone"),
        kit.only_buttons(),
        Column(kit.picks("in_zone", "zones", _take_zone)),
        Button(Label("kit-back"), id="back_zone", on_click=kit.going(ReminderSettings.main)),
        state=ReminderSettings.zone,
        getter=getter,
    )


async def _take_zone(query: CallbackQuery, select: Any, manager: DialogManager, zone: str) -> None:
    now = await habits()
    await _keep(Habits(ZONES[int(zone)], now.hour, now.muted))
    await kit.go(manager, ReminderSettings.main)
