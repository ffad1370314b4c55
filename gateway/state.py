"""Dialog state as the framework sees it: a view of the current unit, never of the database."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from gateway.unit import current_unit


class UnitStorage(BaseStorage):
    """Keeps every destiny of a chat in one document, which the unit commits as a whole."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        _put(f"{key.destiny}:state", name)

    async def get_state(self, key: StorageKey) -> str | None:
        found: str | None = current_unit().state.get(f"{key.destiny}:state")
        return found

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        # The round trip refuses at once what could not be read back after a restart.
        _put(key.destiny, json.loads(json.dumps(dict(data))))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        found = current_unit().state.get(key.destiny)
        return dict(json.loads(json.dumps(found))) if found else {}

    async def close(self) -> None:
        """Nothing is held: the unit belongs to the intake."""


def _put(name: str, value: object) -> None:
    state = current_unit().state
    if value:
        state[name] = value
    else:
        state.pop(name, None)
