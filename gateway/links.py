"""Telegram links that open the bot at a product, a conversation or a case."""

from typing import Final

PRODUCT: Final = "p_"
FLOW: Final = "f_"
CASE: Final = "case_"
CLAIM: Final = "claim_"
LINK: Final = "link_"
FLOWS: Final = ("notice", "discovery", "cases", "question", "check", "premium", "policies")
"""Conversations that a link can open."""


def product_link(bot: str, product_id: str) -> str:
    """The link to a product's card; `bot` is the bot's name without `@`."""
    return _link(bot, f"{PRODUCT}{product_id}")


def flow_link(bot: str, flow: str) -> str:
    """The link that begins one of `FLOWS`."""
    return _link(bot, f"{FLOW}{flow}")


def case_link(bot: str, number: str) -> str:
    """The link to a case; it opens for the case's own person only."""
    return _link(bot, f"{CASE}{number}")


def claim_link(bot: str, code: str) -> str:
    """The link by which the beneficiary files the claim on somebody's notice; good for one."""
    return _link(bot, f"{CLAIM}{code}")


def policy_link(bot: str, code: str) -> str:
    """The link that joins a person to an organisation's policies; good once."""
    return _link(bot, f"{LINK}{code}")


def _link(bot: str, payload: str) -> str:
    return f"https://t.me/{bot}?start={payload}"
