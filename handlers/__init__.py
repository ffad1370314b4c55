"""Telegram events outside a guided conversation: one event, one service, one answer."""

from aiogram import Router

from handlers import commands, stale


def routers() -> list[Router]:
    """Every router, in the order in which an event is offered to them."""
    return [commands.router(), stale.router()]
