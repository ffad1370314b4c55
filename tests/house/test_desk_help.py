"""The group's help names every command that the group takes."""

import re

import pytest
from aiogram import Router
from aiogram.filters import Command

from handlers import staff, staff_checks, staff_papers, staff_policies
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts


def commands(router: Router) -> set[str]:
    """The commands that a router's message handlers wait for."""
    filters = (each for one in router.message.handlers for each in one.filters or ())
    waiting = [each.callback for each in filters if isinstance(each.callback, Command)]
    return {str(name) for command in waiting for name in command.commands}


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_help_names_every_command(language: ChatLanguage) -> None:
    routers = [m.router() for m in (staff, staff_checks, staff_papers, staff_policies)]
    taken = set().union(*(commands(router) for router in routers)) - {"help"}
    assert {"complete", "consent", "take", "paper", "hits"} <= taken
    named = set(re.findall(r"(?<!<)/([a-z]+)", texts(language)("desk-help")))
    assert taken == named
