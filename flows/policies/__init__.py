"""A person's policies: what is insured, what is owed when, what was paid."""

from aiogram_dialog import Dialog

from flows.policies.declaring import windows as windows_of_declaring
from flows.policies.linking import redeem
from flows.policies.linking import windows as windows_of_linking
from flows.policies.looking import opened
from flows.policies.looking import windows as windows_of_looking
from flows.policies.opening import open_list, open_paying, open_policy
from flows.policies.paying import profile_given
from flows.policies.paying import windows as windows_of_paying

__all__ = ["dialog", "open_list", "open_paying", "open_policy", "redeem"]


def dialog() -> Dialog:
    """The dialog of this folder."""
    return Dialog(
        *windows_of_looking(),
        *windows_of_paying(),
        *windows_of_linking(),
        *windows_of_declaring(),
        on_start=opened,
        on_process_result=profile_given,
    )
