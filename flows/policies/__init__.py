"""A person's policies: what is insured, what is owed when, what was paid."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager

from flows import profile
from flows.policies.declaring import send_declaration
from flows.policies.declaring import windows as windows_of_declaring
from flows.policies.linking import redeem
from flows.policies.linking import windows as windows_of_linking
from flows.policies.looking import opened
from flows.policies.looking import windows as windows_of_looking
from flows.policies.opening import open_list, open_paying, open_policy
from flows.policies.paying import send_report
from flows.policies.paying import windows as windows_of_paying
from flows.states import Policies

__all__ = ["dialog", "open_list", "open_paying", "open_policy", "redeem"]


def dialog() -> Dialog:
    """The dialog of this folder."""
    return Dialog(
        *windows_of_looking(),
        *windows_of_paying(),
        *windows_of_linking(),
        *windows_of_declaring(),
        on_start=opened,
        on_process_result=_who_given,
    )


_SENDS: Final[Mapping[State, Callable[[DialogManager], Awaitable[None]]]] = {
    Policies.proof: send_report,
    Policies.declare: send_declaration,
}


async def _who_given(start_data: Any, result: Any, manager: DialogManager) -> None:
    """Who pressed "send" and was asked who he is has sent; who was elsewhere only comes back."""
    if profile.refused(result, manager) or not isinstance(result, dict):
        return
    state = manager.current_context().state
    if state in _SENDS and ("profile_id" in result or result.get("consent") == "given"):
        await _SENDS[state](manager)
