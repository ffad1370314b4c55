"""The audit of what staff do beside cases: lists of officers, duty, ready-made answers, blocks."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from agency.canonical import GENESIS, canonical, chain
from storage import desk_audit
from storage.desk_audit import Entry


def note(tx: Connection, now: datetime, actor: str, action: str, data: Mapping[str, Any]) -> None:
    """Add a line; `actor` is `officer:<Telegram id>`, `back_office` or `system`."""
    seq, plain = desk_audit.next_seq(tx), json.loads(canonical(data))
    bare = Entry(seq, now, actor, action, plain, hash="")
    line = Entry(seq, now, actor, action, plain, chain(desk_audit.last_hash(tx), _hashed(bare)))
    desk_audit.append(tx, line)


def verify_desk_audit(tx: Connection) -> int | None:
    """The `seq` of the first line that was changed, removed or added later; None when all hold."""
    previous = GENESIS
    for expected, line in enumerate(desk_audit.entries(tx), start=1):
        previous = chain(previous, _hashed(line))
        if line.seq != expected or line.hash != previous:
            return expected
    return None


def _hashed(line: Entry) -> dict[str, Any]:
    return {
        "seq": line.seq,
        "at": line.at,
        "actor": line.actor,
        "action": line.action,
        "data": line.data,
    }
