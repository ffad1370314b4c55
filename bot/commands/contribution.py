"""`exportbot contribution`: a bank's contributions to the guarantee fund and its limit."""

from typing import Final

from agency.contribution import FundRequest, contribution
from bot.commands.requests import (
    Answer,
    Fields,
    calculating,
    money_text,
    remarks,
    today,
)
from locales.texts import Texts

_FIELDS: Final = (
    "sme_portfolio",
    "first_year",
    "paid_share_pct",
    "mandatory_paid",
    "planned_volume",
    "project_financing_kzt",
    "on",
)
_ALWAYS_SAID: Final = ("voluntary_inferred", "limit_carried_over", "limit_adjusted_upwards")


def answer(fields: Fields, words: Texts) -> Answer:
    """One answer as the contract of the command shapes it."""
    fields.only(_FIELDS)
    found = contribution(
        FundRequest(
            on=fields.day("on", today()),
            sme_portfolio=fields.number_or_none("sme_portfolio"),
            first_year=fields.flag_or_none("first_year"),
            paid_share_pct=fields.number_or_none("paid_share_pct"),
            mandatory_paid=fields.number_or_none("mandatory_paid"),
            planned_volume=fields.number_or_none("planned_volume"),
            project_financing=fields.number_or_none("project_financing_kzt"),
        )
    )
    unknown = (found.reason,) if found.reason else ()
    return {
        "mandatory": money_text(found.mandatory),
        "limit": money_text(found.limit),
        "voluntary": money_text(found.voluntary),
        "voluntary_is_inferred": True,
        "within_cap": found.within_cap,
        "in_force": found.in_force,
        **({"reason": found.reason} if found.reason else {}),
        "assumptions": remarks("fund", (*unknown, *_ALWAYS_SAID), words),
    }


configure, run = calculating(answer)
