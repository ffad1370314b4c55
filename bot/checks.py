"""What each setting means for a start: good, worth knowing, a danger, or in the way."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import aiohttp

from agency.desk.roles import Role
from agency.errors import BadInput
from agency.screening.freshness import notices
from agency.screening.screener import Query
from bot.disk import lost_on_restart, sqlite_file
from bot.finding import Finding
from bot.price_checks import examine_prices
from bot.settings import Settings
from bot.telegram_check import Refused, Telegram, Unreachable
from sources.clamd import Scanner, ScannerDown
from sources.remote_screening import RemoteFailed, RemoteScreener
from sources.watchlists.library import list_states
from storage import officers, topics
from storage.database import open_database
from storage.schema import require_current

_USERS: Final = ("KZ", "KG")
"""Whose national lists a complete result needs."""
_NOBODY: Final = Query("Vymyshlenny Obrazets", "KZ", None, "org")
"""An invented firm."""


async def examine(settings: Settings) -> list[Finding]:
    """Look at every setting; nothing is changed."""
    database, staff_chat = await _database(settings)
    return [
        *await _telegram(settings, staff_chat),
        database,
        *await _officers(settings, database),
        *_disk(settings),
        _keys(settings),
        _receipt_key(settings),
        Finding("STAFF_DETAIL", "note", f"detail-{settings.staff_detail}"),
        _webhook(settings),
        *_lists(settings),
        *await _screening(settings),
        *examine_prices(settings),
        await _scanner(settings),
        _uploads(settings),
        *_plain(settings),
    ]


async def _database(settings: Settings) -> tuple[Finding, int | None]:
    """Whether the database can be worked on, and the staff group's id by now."""
    name, file = "DATABASE_URL", sqlite_file(settings)
    if file is not None and not file.exists():
        missing = Finding(name, "blocks", "database-missing", {"file": str(file)})
        return missing, settings.staff_chat_id
    database = open_database(settings.database, settings.cipher())
    try:
        await require_current(database)
        configured = settings.staff_chat_id
        staff_chat = await database.read(lambda tx: topics.staff_chat(tx, configured))
        return Finding(name, "ok", "database-good"), staff_chat
    except BadInput as error:
        return Finding(name, "blocks", "database-bad", {"why": error.why}), settings.staff_chat_id
    finally:
        await database.close()


async def _officers(settings: Settings, found: Finding) -> list[Finding]:
    """Some work needs a person who is registered for it: the list itself, and matches."""
    if found.level != "ok":
        return []
    database = open_database(settings.database, settings.cipher())
    try:
        known = await database.read(officers.everybody)
    finally:
        await database.close()
    lacking = [
        Finding("STAFF", "warning", f"officers-no-{role}")
        for role in (Role.ADMIN, Role.COMPLIANCE)
        if all(one.role is not role for one in known)
    ]
    return lacking or [Finding("STAFF", "ok", "officers-good", {"count": len(known)})]


async def _telegram(settings: Settings, staff_chat: int | None) -> list[Finding]:
    if settings.bot_token is None:
        return [Finding("BOT_TOKEN", "blocks", "token-missing"), *_unasked_staff(staff_chat)]
    telegram = Telegram(settings.bot_api_url, settings.bot_token.get_secret_value())
    try:
        me = await telegram.ask("getMe")
        token = Finding("BOT_TOKEN", "ok", "token-good", {"username": me["username"]})
        return [token, *await _staff(telegram, me["id"], staff_chat)]
    except Refused as error:
        refused = Finding("BOT_TOKEN", "blocks", "token-refused", {"reason": str(error)})
        return [refused, *_unasked_staff(staff_chat)]
    except Unreachable as error:
        about = {"address": settings.bot_api_url, "reason": str(error)}
        away = Finding("BOT_API_URL", "warning", "telegram-away", about)
        return [away, *_unasked_staff(staff_chat)]


def _unasked_staff(staff_chat: int | None) -> list[Finding]:
    return [Finding("STAFF_CHAT_ID", "warning", "staff-none")] if staff_chat is None else []


async def _staff(telegram: Telegram, bot_id: int, staff_chat: int | None) -> list[Finding]:
    if staff_chat is None:
        return _unasked_staff(staff_chat)
    try:
        chat = await telegram.ask("getChat", chat_id=staff_chat)
        member = await telegram.ask("getChatMember", chat_id=staff_chat, user_id=bot_id)
    except Refused as error:
        return [Finding("STAFF_CHAT_ID", "blocks", "staff-away", {"reason": str(error)})]
    lacking = list(_lacking(chat, member))
    return lacking or [Finding("STAFF_CHAT_ID", "ok", "staff-good")]


def _lacking(chat: dict[str, Any], member: dict[str, Any]) -> Iterator[Finding]:
    if not chat.get("is_forum"):
        yield Finding("STAFF_CHAT_ID", "blocks", "staff-not-forum")
    if not member.get("can_manage_topics"):
        yield Finding("STAFF_CHAT_ID", "blocks", "staff-no-topics")
    if not member.get("can_pin_messages"):
        yield Finding("STAFF_CHAT_ID", "warning", "staff-no-pins")


def _disk(settings: Settings) -> Iterator[Finding]:
    file = sqlite_file(settings)
    if file is None:
        return
    disk = lost_on_restart(file)
    if disk is None:
        yield Finding("DATA_DIR", "ok", "disk-good", {"file": str(file)})
    else:
        yield Finding("DATA_DIR", "warning", "disk-lost", {"file": str(file), "disk": disk})


def _keys(settings: Settings) -> Finding:
    count = len(settings.field_keys)
    if not count:
        return Finding("FIELD_KEYS", "warning", "keys-none")
    return Finding("FIELD_KEYS", "ok", "keys-set", {"count": count})


def _receipt_key(settings: Settings) -> Finding:
    if settings.receipt_key:
        return Finding("RECEIPT_KEY", "ok", "receipt-key-set", {"count": len(settings.receipt_key)})
    return Finding(
        "RECEIPT_KEY", "note", "receipt-key-file", {"file": str(settings.receipt_key_file)}
    )


def _webhook(settings: Settings) -> Finding:
    if settings.webhook_url is None:
        return Finding("WEBHOOK_URL", "note", "webhook-none")
    if settings.webhook_secret is None:
        return Finding("WEBHOOK_SECRET", "blocks", "webhook-no-secret")
    about = {
        "host": settings.host,
        "port": str(settings.port),
        "address": settings.webhook_url,
    }
    return Finding("WEBHOOK_URL", "ok", "webhook-good", about)


def _lists(settings: Settings) -> Iterator[Finding]:
    """What every result of a check would have to say of the lists."""
    name, today = "WATCHLISTS_DIR", datetime.now(UTC).date()
    folder = settings.watchlists
    try:
        states = [state for country in _USERS for state in list_states(folder, country)]
    except BadInput as error:
        yield Finding(name, "warning", "lists-bad", {"why": str(error)})
        return
    said = {(each.id, each.list_id): each for each in notices(states, today)}
    for each in said.values():
        about: dict[str, str | int] = {
            "title": each.title,
            "days": each.days,
            "folder": str(folder),
        }
        yield Finding(name, "warning", f"lists-{each.id}", about)
    if not said:
        count = len({state.info.id for state in states if state.loaded})
        yield Finding(name, "ok", "lists-good", {"count": count})


async def _screening(settings: Settings) -> list[Finding]:
    """Whether the service beside the lists answers."""
    name, address = "SCREENING_URL", settings.screening_url
    if address is None:
        return []
    key = settings.screening_key.get_secret_value()
    about = {"address": address, "scope": settings.screening_scope}
    try:
        async with aiohttp.ClientSession() as session:
            remote = RemoteScreener(session, address, settings.screening_scope, key)
            await remote.screen(_NOBODY)
    except RemoteFailed as error:
        return [Finding(name, "warning", "screening-away", {**about, "reason": str(error)})]
    return [Finding(name, "ok", "screening-good", about)]


def _claim_form(settings: Settings) -> Finding:
    form = settings.claim_form_url
    if not form:
        return Finding("CLAIM_FORM_URL", "warning", "claim-form-none")
    return Finding("CLAIM_FORM_URL", "ok", "claim-form-good", {"form": form})


async def _scanner(settings: Settings) -> Finding:
    name = "CLAMD_URL"
    if settings.clamd_url is None:
        return Finding(name, "warning", "scanner-none")
    try:
        version = await Scanner(settings.clamd_url).version()
    except ScannerDown as error:
        return Finding(name, "warning", "scanner-away", {"reason": str(error)})
    return Finding(name, "ok", "scanner-good", {"version": version})


def _uploads(settings: Settings) -> Finding:
    address = settings.public_address
    if address is None:
        return Finding("PUBLIC_URL", "note", "uploads-none")
    about: dict[str, str | int] = {
        "address": address,
        "megabytes": settings.upload_mb,
        "hours": settings.upload_hours,
    }
    return Finding("PUBLIC_URL", "ok", "uploads-good", about)


def _plain(settings: Settings) -> list[Finding]:
    office = {"hours": settings.office_hours, "zone": settings.office_tz}
    contacts = {
        "email": settings.agency_email,
        "phone": settings.agency_phone,
    }
    return [
        Finding("DOCUMENT_STORE_URL", "note", "store", {"place": settings.document_store}),
        _claim_form(settings),
        Finding("OFFICE_HOURS", "note", "office", office),
        Finding("AGENCY_EMAIL", "note", "contacts", contacts),
    ]
