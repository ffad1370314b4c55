"""Telegram events outside a guided conversation: one event, one service, one answer."""

from aiogram import Router

from handlers import (
    cases,
    commands,
    files,
    groups,
    notices,
    policies,
    proof,
    staff,
    staff_checks,
    staff_papers,
    staff_policies,
    stale,
    strays,
)


def routers() -> list[Router]:
    """Every router, in the order in which an event is offered to them."""
    return [
        stale.router(),
        staff_checks.router(),
        staff_policies.router(),
        staff_papers.router(),
        staff.router(),
        groups.router(),
        commands.router(),
        notices.router(),
        policies.router(),
        cases.router(),
        proof.router(),
        files.router(),
        strays.router(),
        stale.homeless_router(),
    ]
