"""The ways into the profile, and what a conversation that needs one asks of it."""

from typing import Any
from uuid import UUID

from aiogram_dialog import DialogManager

from flows import kit
from flows.states import Consent
from flows.states import Profile as State
from gateway.house import House
from gateway.unit import current_unit
from services.consent import holds
from storage import people, profiles
from storage.profiles import Profile


async def fill(manager: DialogManager, *, short: bool = False, anew: bool = False) -> None:
    """Ask for a profile, over the current window; `short`: only how to reach the person.

    `anew` asks for another organisation beside the known ones.
    """
    data = {**kit.belonging(manager), "short": short, "anew": anew}
    await manager.start(State.country, data=data)


async def edit(manager: DialogManager, profile: Profile, *, short: bool = False) -> None:
    """Show a profile so that each answer can be changed; what it lacks is asked first."""
    data = {**kit.belonging(manager), "edit": str(profile.id), "short": short}
    await manager.start(State.card, data=data)


async def choose(manager: DialogManager) -> None:
    """Let the person choose among his organisations, or add one."""
    await manager.start(State.choose, data=kit.belonging(manager))


async def current() -> Profile | None:
    """The profile that the person used last."""
    return next(iter(await of_person()), None)


async def get(profile_id: str) -> Profile | None:
    """The person's own profile with this id."""
    wanted = UUID(profile_id)
    return next((known for known in await of_person() if known.id == wanted), None)


async def of_person() -> list[Profile]:
    """The person's profiles, the one used last first."""
    unit = current_unit()
    person = unit.person_id
    if person is None:
        return []
    return await unit.read(lambda tx: profiles.of_person(tx, person))


async def consented(manager: DialogManager) -> bool:
    """Whether personal data may be used; if not, the question is opened over the window.

    What follows when it was answered is `refused`'s to say; given, the person goes on as before.
    """
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    consent = await unit.read(lambda tx: people.latest_consent(tx, person))
    if holds(consent):
        return True
    await manager.start(Consent.ask, {**kit.belonging(manager), "asks": "consent"})
    return False


def refused(result: Any, manager: DialogManager) -> bool:
    """Whether the person refused consent; the window below then says what that means."""
    if not (isinstance(result, dict) and result.get("consent") == "refused"):
        return False
    house: House = manager.middleware_data["house"]
    kit.complain(manager, "profile-refused", phone=house.agency_phone, email=house.agency_email)
    return True
