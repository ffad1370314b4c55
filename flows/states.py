"""The windows of every dialog. A renamed one only resets a view: answers live in drafts."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    """The language question, and what the bot can do."""

    language = State()
    main = State()


class Question(StatesGroup):
    """A question to a specialist, open at every step; its text comes first, then the profile."""

    text = State()
    sent = State()
