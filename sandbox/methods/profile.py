"""What the bot says of itself, per language and per scope."""

import re
from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)

from sandbox.entities import utf16_length
from sandbox.errors import BadRequest
from sandbox.methods.call import Call, Methods, find_chat
from sandbox.model import Chat, Json, User
from sandbox.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def _language(call: Call[Any]) -> str:
    code = call.m.language_code or ""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise BadRequest("invalid language code specified")
    return code


def _scope(call: Call[Any]) -> str:
    """A scope as the key of the stored lists: its type and ids."""
    scope = call.raw.get("scope") or {"type": "default"}
    parts = [scope["type"]]
    if "chat_id" in scope:
        parts.append(str(find_chat(call.world, scope["chat_id"]).id))
    if "user_id" in scope:
        parts.append(str(scope["user_id"]))
    return "/".join(parts)


def _key(call: Call[Any]) -> str:
    return f"{_scope(call)}|{_language(call)}"


def set_commands(call: Call[SetMyCommands]) -> bool:
    commands = call.raw["commands"]
    if len(commands) > MOST_COMMANDS:
        raise BadRequest("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise BadRequest("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(command["description"].strip()) <= 256:
            raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
    call.world.profile.commands[_key(call)] = [
        command | {"command": command["command"].removeprefix("/")} for command in commands
    ]
    return _changed(call.world)


def get_commands(call: Call[GetMyCommands]) -> list[Json]:
    return call.world.profile.commands.get(_key(call), [])


def delete_commands(call: Call[DeleteMyCommands]) -> bool:
    call.world.profile.commands.pop(_key(call), None)
    return _changed(call.world)


def _changed(world: World) -> bool:
    world.save(world.profile)
    world.events.emit("commands")
    return True


def commands_for(world: World, chat: Chat, user: User) -> list[Json]:
    """The list Telegram's app would show this person in this chat: the narrowest scope first."""
    lists = world.profile.commands
    for scope in _scopes(chat, user):
        for language in (user.language_code or "", ""):
            if found := lists.get(f"{scope}|{language}"):
                return found
    return []


def _scopes(chat: Chat, user: User) -> list[str]:
    if chat.private:
        return [f"chat/{chat.id}", "all_private_chats", "default"]
    leads = chat.members.get(user.key) in ("creator", "administrator")
    scopes = [f"chat_member/{chat.id}/{user.id}"]
    if leads:
        scopes.append(f"chat_administrators/{chat.id}")
    scopes.append(f"chat/{chat.id}")
    if leads:
        scopes.append("all_chat_administrators")
    return [*scopes, "all_group_chats", "default"]


def _set_text(call: Call[Any], texts: dict[str, str], field: str) -> bool:
    text = str(call.raw.get(field) or "").strip()
    language = _language(call)
    if utf16_length(text) > _LIMITS[field]:
        raise BadRequest(f"{field.replace('_', ' ')} is too long")
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    return _changed(call.world)


def set_name(call: Call[SetMyName]) -> bool:
    return _set_text(call, call.world.profile.names, "name")


def set_description(call: Call[SetMyDescription]) -> bool:
    return _set_text(call, call.world.profile.descriptions, "description")


def set_short_description(call: Call[SetMyShortDescription]) -> bool:
    return _set_text(call, call.world.profile.short_descriptions, "short_description")


def get_name(call: Call[GetMyName]) -> Json:
    names = call.world.profile.names
    return {"name": call.world.text_for(names, _language(call)) or "Sample bot"}


def get_description(call: Call[GetMyDescription]) -> Json:
    texts = call.world.profile.descriptions
    return {"description": call.world.text_for(texts, _language(call))}


def get_short_description(call: Call[GetMyShortDescription]) -> Json:
    texts = call.world.profile.short_descriptions
    return {"short_description": call.world.text_for(texts, _language(call))}


def set_menu_button(call: Call[SetChatMenuButton]) -> bool:
    key = "default" if call.m.chat_id is None else str(find_chat(call.world, call.m.chat_id).id)
    call.world.profile.menu_buttons[key] = call.raw.get("menu_button") or {"type": "default"}
    return _changed(call.world)


def get_menu_button(call: Call[GetChatMenuButton]) -> Json:
    return menu_button(call.world, call.m.chat_id)


def menu_button(world: World, chat: int | None) -> Json:
    """The button of this chat, else the default one, else the list of commands."""
    buttons = world.profile.menu_buttons
    for key in (str(chat), "default"):
        if (found := buttons.get(key)) and found["type"] != "default":
            return found
    return {"type": "commands"}


METHODS: Methods = {
    SetMyCommands: set_commands,
    GetMyCommands: get_commands,
    DeleteMyCommands: delete_commands,
    SetMyName: set_name,
    GetMyName: get_name,
    SetMyDescription: set_description,
    GetMyDescription: get_description,
    SetMyShortDescription: set_short_description,
    GetMyShortDescription: get_short_description,
    SetChatMenuButton: set_menu_button,
    GetChatMenuButton: get_menu_button,
}
