"""Who the bot is and how it gets its updates (getUpdates itself waits, so the server runs it)."""

import re
from urllib.parse import urlsplit

from aiogram.methods import Close, DeleteWebhook, GetMe, GetWebhookInfo, LogOut, SetWebhook
from aiogram.types import Update

from sandbox.errors import BadRequest
from sandbox.methods.call import Call, Methods
from sandbox.model import Json, Webhook
from sandbox.updates import webhook_info
from sandbox.world import World

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def get_me(call: Call[GetMe]) -> Json:
    return call.world.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_webhook(call: Call[SetWebhook]) -> bool:
    world, m = call.world, call.m
    if not m.url:
        return _remove(world, bool(m.drop_pending_updates))
    _check_url(m.url)
    _check_secret(m.secret_token)
    remember_kinds(world, m.allowed_updates)
    if m.drop_pending_updates:
        world.updates.drop_all()
    world.webhook = Webhook(m.url, m.secret_token, m.max_connections or 40, m.ip_address)
    if not 1 <= world.webhook.max_connections <= 100:
        raise BadRequest("invalid max_connections specified")
    _changed(world)
    return True


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK):
        return
    if parts.scheme == "http":
        raise BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
    raise BadRequest("invalid webhook URL specified")


def _check_secret(secret: str | None) -> None:
    if secret is None:
        return
    if len(secret) > 256:
        raise BadRequest("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise BadRequest("secret token contains unallowed characters")


def remember_kinds(world: World, kinds: list[str] | None) -> None:
    """`allowed_updates`: absent keeps the former list, an empty one is the default."""
    if kinds is None:
        return
    for kind in kinds:
        if kind not in Update.model_fields or kind == "update_id":
            raise BadRequest(f'unknown update type "{kind}" in allowed_updates')
    world.profile.allowed_updates = kinds or None
    world.save(world.profile)


def delete_webhook(call: Call[DeleteWebhook]) -> bool:
    return _remove(call.world, bool(call.m.drop_pending_updates))


def _remove(world: World, drop: bool) -> bool:
    if drop:
        world.updates.drop_all()
    world.webhook = Webhook()
    _changed(world)
    return True


def _changed(world: World) -> None:
    world.save(world.webhook)
    world.updates.webhook_version += 1
    if world.webhook.url:
        world.updates.end_poll()
    world.updates.wake()


def get_webhook_info(call: Call[GetWebhookInfo]) -> Json:
    world = call.world
    world.updates.expire()
    return webhook_info(world.webhook, world.updates, world.profile.allowed_updates)


def leave_server(call: Call[Close | LogOut]) -> bool:
    return True


METHODS: Methods = {
    GetMe: get_me,
    SetWebhook: set_webhook,
    DeleteWebhook: delete_webhook,
    GetWebhookInfo: get_webhook_info,
    Close: leave_server,
    LogOut: leave_server,
}
