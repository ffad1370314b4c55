"""Telegram's own way to hand a text on to a chat of the person's choice."""

from urllib.parse import urlencode

from agency.catalogue.agency_card import agency_card


def share_address(text: str) -> str:
    """The address of a button that offers `text`, with the agency's site, to be forwarded."""
    return "https://t.me/share/url?" + urlencode({"url": agency_card().site, "text": text})
