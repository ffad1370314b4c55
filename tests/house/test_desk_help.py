"""The group's help names every command that the group takes."""

import re

import pytest
from aiogram import Router
from aiogram.filters import Command

from bot.desk_start import COMMANDS
from handlers import staff, staff_checks, staff_papers, staff_policies
from locales.texts import CHAT_LANGUAGES, ChatLanguage, texts


def commands(router: Router) -> set[str]:
    """The commands that a router's message handlers wait for."""
    filters = (each for one in router.message.handlers for each in one.filters or ())
    waiting = [each.callback for each in filters if isinstance(each.callback, Command)]
    return {str(name) for command in waiting for name in command.commands}


def every_command() -> set[str]:
    """All that the group takes."""
    routers = [m.router() for m in (staff, staff_checks, staff_papers, staff_policies)]
    return set().union(*(commands(router) for router in routers)) - {"help"}


def test_the_menu_holds_every_command_within_telegrams_limits() -> None:
    assert set(COMMANDS) == every_command() | {"help"}
    assert len(COMMANDS) == len(set(COMMANDS)) <= 100
    for language in CHAT_LANGUAGES:
        words = texts(language)
        assert all(1 <= len(words(f"desk-command-{name}")) <= 256 for name in COMMANDS)


@pytest.mark.parametrize("language", CHAT_LANGUAGES)
def test_help_names_every_command(language: ChatLanguage) -> None:
    taken = every_command()
    assert {"complete", "consent", "take", "paper", "hits"} <= taken
    named = set(re.findall(r"(?<!<)/([a-z]+)", texts(language)("desk-help")))
    assert taken == named
