"""What may cost the payout, told before a notice is sent; clauses where they belong only."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from agency.profiles import profile_of
from flows import kit
from flows.answers import answers
from flows.states import Notice
from gateway.words import Label, T, reader_language, say


def remark(product: str | None) -> str:
    """One paragraph of HTML for the summary."""
    basis = "rules" if profile_of(product).quotes_clauses else "contract"
    return say(reader_language(), f"notice-risks-{basis}")


async def _whose(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    product = (await answers(dialog_manager))["contract"]["product"] or None
    by_rules = profile_of(product).quotes_clauses
    return {"by_rules": by_rules, "by_contract": not by_rules}


def window() -> Window:
    """The whole list, to be read before sending."""
    return Window(
        kit.error_line(),
        T("notice-risks-all", when="by_rules"),
        T("notice-risks-contract", when="by_contract"),
        kit.only_buttons(),
        Button(Label("kit-back"), id="back_risks", on_click=kit.going(Notice.summary)),
        kit.specialist("risks"),
        state=Notice.risks,
        getter=_whose,
    )
