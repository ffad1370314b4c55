"""The right to hand files over by a page of ours: signed, short-lived, for one case or draft.

A token holds ids only, so that an address tells nobody's name, and a keyed hash over them.
"""

import hmac
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final
from uuid import UUID

from locales.texts import CHAT_LANGUAGES, ChatLanguage

_VERSION: Final = 1
_HEAD: Final = struct.Struct(">B16sqIB")
_MARK: Final = 16
"""Bytes of the hash that a token carries: 128 bits."""
_LONGEST: Final = 200


class NoGrant(Exception):
    """The token is none of ours, or was changed."""


class Expired(NoGrant):
    """The token was good once."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Who may hand over files for what; `item` is a paper of the checklist, if it is for one."""

    owner: UUID
    user_id: int
    language: ChatLanguage
    expires: datetime
    item: str | None = None


def sign(key: bytes, grant: Grant) -> str:
    """The token of a grant, in letters that an address takes as they are."""
    body = _HEAD.pack(
        _VERSION,
        grant.owner.bytes,
        grant.user_id,
        int(grant.expires.timestamp()),
        CHAT_LANGUAGES.index(grant.language),
    )
    body += (grant.item or "").encode("ascii")
    return urlsafe_b64encode(body + _mark(key, body)).rstrip(b"=").decode()


def read(key: bytes, token: str, now: datetime) -> Grant:
    """The grant of a token; raises `NoGrant`, and `Expired` when its time is over."""
    whole = _decoded(token)
    body, mark = whole[:-_MARK], whole[-_MARK:]
    if len(body) < _HEAD.size or not hmac.compare_digest(mark, _mark(key, body)):
        raise NoGrant
    version, owner, user_id, expires, language = _HEAD.unpack_from(body)
    if version != _VERSION:
        raise NoGrant
    grant = Grant(
        owner=UUID(bytes=owner),
        user_id=user_id,
        language=CHAT_LANGUAGES[language],
        expires=datetime.fromtimestamp(expires, UTC),
        item=body[_HEAD.size :].decode("ascii") or None,
    )
    if now >= grant.expires:
        raise Expired
    return grant


def _decoded(token: str) -> bytes:
    """Only the one spelling that `sign` makes is taken."""
    if len(token) > _LONGEST or not token.isascii():
        raise NoGrant
    try:
        whole = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError as error:
        raise NoGrant from error
    if urlsafe_b64encode(whole).rstrip(b"=").decode() != token:
        raise NoGrant
    return whole


def _mark(key: bytes, body: bytes) -> bytes:
    return hmac.digest(key, b"exportbot upload link\n" + body, sha256)[:_MARK]
