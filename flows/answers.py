"""The answers of the conversation under way, as this update finds and leaves them.

They live in a draft. What an update adds is committed with it, so the windows drawn before the
commit read it here and not in the database.
"""

import os
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from aiogram_dialog import DialogManager

from agency.uuid7 import uuid7
from gateway.unit import current_unit
from storage import drafts
from storage.drafts import Draft

VERSION: Final = 1
"""The shape of the answers."""
_CACHE: Final = "answers"


def begin(manager: DialogManager, kind: str, given: Mapping[str, Any] | None = None) -> UUID:
    """Start a draft of the person; the dialog works on it from now on."""
    unit = current_unit()
    assert unit.person_id is not None
    draft = Draft(
        id=uuid7(unit.now, os.urandom),
        user_id=unit.person_id,
        kind=kind,
        state="open",
        version=VERSION,
        answers=dict(given or {}),
        said_at=unit.said_at,
    )
    unit.do(lambda tx: drafts.create(tx, draft))
    adopt(manager, draft)
    return draft.id


def adopt(manager: DialogManager, draft: Draft) -> None:
    """Have the dialog work on a draft that is known."""
    manager.dialog_data["draft_id"] = str(draft.id)
    _known(manager)[draft.id] = draft


def draft_id(manager: DialogManager) -> UUID:
    """The draft that the dialog works on."""
    return UUID(manager.dialog_data["draft_id"])


async def draft(manager: DialogManager) -> Draft:
    """The dialog's draft with the answers of this update in it."""
    identity = draft_id(manager)
    known = _known(manager)
    if identity not in known:
        found = await current_unit().read(lambda tx: drafts.get(tx, identity))
        assert found is not None
        known[identity] = found
    return known[identity]


async def answers(manager: DialogManager) -> Mapping[str, Any]:
    """The answers given so far, each under the name of its step."""
    return (await draft(manager)).answers


async def give(manager: DialogManager, **given: Any) -> None:
    """Answer steps; None takes an answer back."""
    before = await draft(manager)
    unit = current_unit()
    merged = {**before.answers, **given}
    after = Draft(
        id=before.id,
        user_id=before.user_id,
        kind=before.kind,
        state=before.state,
        version=before.version,
        answers={name: value for name, value in merged.items() if value is not None},
        said_at=unit.said_at,
    )
    unit.do(lambda tx: drafts.answer(tx, after.id, given, after.said_at))
    _known(manager)[after.id] = after


async def open_draft(kind: str) -> Draft | None:
    """The person's draft of a kind that was neither sent nor thrown away."""
    unit = current_unit()
    person = unit.person_id
    if person is None:
        return None
    return await unit.read(lambda tx: drafts.open_one(tx, person, kind))


def _known(manager: DialogManager) -> dict[UUID, Draft]:
    known: dict[UUID, Draft] = manager.middleware_data.setdefault(_CACHE, {})
    return known
