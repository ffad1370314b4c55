"""The staff group: buttons, commands in a case's topic, lists, and the words for exporters."""

from aiogram import Router

from gateway.staff import in_staff_group
from handlers.staff import buttons, in_topic, lists, people, words


def router() -> Router:
    """The router of this folder; nothing in it answers outside the staff group."""
    made = Router(name="staff")
    for observer in (made.message, made.edited_message, made.callback_query):
        observer.filter(in_staff_group)
    buttons.register(made)
    lists.register(made)
    people.register(made)
    in_topic.register(made)
    words.register(made)
    return made
