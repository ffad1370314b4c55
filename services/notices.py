"""Messages to be: keys and arguments now, language and wording when they are sent."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from agency.money import Money, plain
from agency.uuid7 import uuid7
from storage import cases, outbox
from storage.outbox import Lane, Outgoing

STAFF_CHAT = 0
"""Stands for the staff group, whose id is a setting and may change by migration."""

COLLEAGUE: Final = "colleague"
"""In a payload: its reader shares the case, which is asked again when it is sent."""

ALBUM_WAIT: Final = timedelta(seconds=1.5)
"""How long an album waits for another member."""

Argument = str | int | Mapping[str, str]


def moment(at: datetime, zone: str) -> Argument:
    """An argument shown as date and time in `zone` (a tz database name)."""
    return {"moment": at.isoformat(), "zone": zone}


def day(on: date) -> Argument:
    """An argument shown as a date in words."""
    return {"day": on.isoformat()}


def term(key: str) -> Argument:
    """An argument that is itself a text of the catalogue."""
    return {"term": key}


def terms(keys: Sequence[str]) -> Argument:
    """An argument that is several texts of the catalogue, one after the other."""
    return {"term": " ".join(keys)}


def money(amount: Money) -> Argument:
    """An argument shown as an amount with its currency."""
    return {"money": plain(amount.amount), "currency": amount.currency}


def figure(value: Decimal) -> Argument:
    """An argument shown as a number in the reader's way of writing."""
    return {"figure": plain(value)}


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a notice: it copies `copy`, or asks the bot for `action` on `target`."""

    key: str
    copy: str | None = None
    action: str | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A text for a person; `dedupe_key` makes a repeat of the same notice harmless.

    `for_message` is the staff message whose writer hears what became of it; `signed_by` the
    officer whose words these are, named only where the agency wants it. `colleague` is set where
    the reader only shares the case: the name of who handed it over, empty for himself.
    """

    user_id: int
    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    buttons: Sequence[Button] = ()
    lane: Lane = Lane.RECEIPT
    case_id: UUID | None = None
    dedupe_key: str | None = None
    for_message: int | None = None
    signed_by: int | None = None
    colleague: str | None = None


@dataclass(frozen=True, slots=True)
class DeskChoice:
    """A button under a text for staff: it asks the desk for `action` on `target`.

    The target is an id, or the name of a ready-made answer.
    """

    key: str
    action: str
    target: UUID | str


@dataclass(frozen=True, slots=True)
class DeskNote:
    """A text for a case's topic, under the staff message `reply_to` if there is one.

    `language` is that of the officer it answers; without one it is the group's. Answers to what
    somebody just did go before everything that was not asked for.
    """

    case_id: UUID
    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    reply_to: int | None = None
    dedupe_key: str | None = None
    language: str | None = None
    choices: Sequence[DeskChoice] = ()


def tell_person(tx: Connection, now: datetime, notice: Notice) -> None:
    """Put a notice to a person in the outbox."""
    _send(tx, now, "notice", notice, {})


def send_file(tx: Connection, now: datetime, notice: Notice, kind: str, file_id: str) -> None:
    """Put a file for a person in the outbox; the notice is its caption."""
    _send(tx, now, "file", notice, {"file_kind": kind, "file_id": file_id})


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an album: its place among the others, and Telegram's word and id for it."""

    album: str
    place: int
    kind: str
    file_id: str


def send_in_album(tx: Connection, now: datetime, notice: Notice, member: Member) -> bool:
    """Put a file into the album that is on its way to a person; true when it begins one.

    Members come one by one; the album goes when no more have come for a moment. The notice is the
    file's caption, its buttons stand nowhere: an album has none.
    """
    if notice.case_id is not None and cases.is_hidden(tx, notice.case_id):
        _say_that_it_stays_inside(tx, now, notice)
        return False
    kept = {
        "place": member.place,
        "file_kind": member.kind,
        "file_id": member.file_id,
        "key": notice.key,
        "arguments": dict(notice.arguments),
        "for_message": notice.for_message,
        "signed_by": notice.signed_by,
    }
    family = "seen" if member.kind in {"photo", "video"} else member.kind
    key = f"album:{notice.case_id}:{notice.user_id}:{member.album}:{family}"
    when = now + ALBUM_WAIT
    if outbox.grow(tx, key, kept, when):
        return False
    payload: dict[str, Any] = {"members": [kept]}
    if notice.colleague is not None:
        payload[COLLEAGUE] = notice.colleague
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=notice.user_id,
        lane=notice.lane,
        kind="album",
        payload=payload,
        case_id=notice.case_id,
        dedupe_key=key,
    )
    if not outbox.add_growing(tx, row, now, when):
        again = replace(row, dedupe_key=f"{key}:{member.place}")
        outbox.add_growing(tx, again, now, when)
    return True


def send_paper(
    tx: Connection, now: datetime, notice: Notice, paper: str, data: Mapping[str, Any]
) -> None:
    """Put a paper of `services.papers` in the outbox; it is made when it is sent."""
    _send(tx, now, "paper", notice, {"paper": paper, "data": dict(data)})


def send_receipt(
    tx: Connection, now: datetime, notice: Notice, receipt_id: UUID, form: str
) -> None:
    """Put a file of a receipt (`form`: `pdf` or `json`) in the outbox; it is signed when sent."""
    _send(tx, now, "receipt", notice, {"receipt_id": str(receipt_id), "form": form})


def send_archive(
    tx: Connection, now: datetime, notice: Notice, files: Sequence[UUID], *, whole: bool
) -> None:
    """Put a part of everything that a person sent in the outbox; packed when it is sent.

    With `whole` it also holds what was written.
    """
    extra = {"files": [str(identity) for identity in files], "whole": whole}
    _send(tx, now, "archive", notice, extra)


def tell_staff(
    tx: Connection,
    now: datetime,
    kind: str,
    payload: Mapping[str, Any],
    case_id: UUID | None = None,
    dedupe_key: str | None = None,
) -> None:
    """Put something for the staff group in the outbox; `kind` names what makes it."""
    outbox.add(tx, _for_staff(now, Lane.STAFF, kind, payload, case_id, dedupe_key), now)


def answer_staff(
    tx: Connection,
    now: datetime,
    kind: str,
    payload: Mapping[str, Any],
    case_id: UUID | None = None,
    dedupe_key: str | None = None,
) -> None:
    """The same for what a member of staff waits for: it goes before a burst of new cases."""
    outbox.add(tx, _for_staff(now, Lane.ANSWER, kind, payload, case_id, dedupe_key), now)


def refresh_card(tx: Connection, now: datetime, case_id: UUID) -> None:
    """Have the case's card in the staff group show its current state; waiting ones merge."""
    outbox.add_unless_waiting(tx, _for_staff(now, Lane.STAFF, "desk.card", {}, case_id, None), now)


def refresh_icon(tx: Connection, now: datetime, case_id: UUID) -> None:
    """Have the icon of the case's topic show its current state; waiting ones merge."""
    outbox.add_unless_waiting(tx, _for_staff(now, Lane.STAFF, "desk.icon", {}, case_id, None), now)


def tell_desk(tx: Connection, now: datetime, note: DeskNote) -> None:
    """Say something to staff in a case's topic."""
    payload: dict[str, Any] = {"key": note.key, "arguments": dict(note.arguments)}
    if note.reply_to is not None:
        payload["reply_to"] = note.reply_to
    if note.language is not None:
        payload["language"] = note.language
    if note.choices:
        payload["choices"] = [
            {"key": one.key, "action": one.action, "target": str(one.target)}
            for one in note.choices
        ]
    say = tell_staff if note.reply_to is None else answer_staff
    say(tx, now, "desk.note", payload, note.case_id, note.dedupe_key)


def _for_staff(
    now: datetime,
    lane: Lane,
    kind: str,
    payload: Mapping[str, Any],
    case_id: UUID | None,
    dedupe_key: str | None,
) -> Outgoing:
    return Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=STAFF_CHAT,
        lane=lane,
        kind=kind,
        payload=payload,
        case_id=case_id,
        dedupe_key=dedupe_key,
    )


def _send(
    tx: Connection, now: datetime, kind: str, notice: Notice, extra: Mapping[str, Any]
) -> None:
    if notice.case_id is not None and cases.is_hidden(tx, notice.case_id):
        _say_that_it_stays_inside(tx, now, notice)
        return
    payload: dict[str, Any] = {
        "key": notice.key,
        "arguments": dict(notice.arguments),
        "buttons": [_button(button) for button in notice.buttons],
        **extra,
    }
    if notice.for_message is not None:
        payload["for_message"] = notice.for_message
    if notice.signed_by is not None:
        payload["signed_by"] = notice.signed_by
    if notice.colleague is not None:
        payload[COLLEAGUE] = notice.colleague
    row = Outgoing(
        id=uuid7(now, os.urandom),
        chat_id=notice.user_id,
        lane=notice.lane,
        kind=kind,
        payload=payload,
        case_id=notice.case_id,
        dedupe_key=notice.dedupe_key,
    )
    outbox.add(tx, row, now)


def _say_that_it_stays_inside(tx: Connection, now: datetime, notice: Notice) -> None:
    """The person does not know of the case yet: nothing goes out, and who wrote it hears that."""
    if notice.case_id is not None and notice.for_message is not None:
        note = DeskNote(notice.case_id, "check-desk-hidden", reply_to=notice.for_message)
        tell_desk(tx, now, note)


def _button(button: Button) -> dict[str, str]:
    if button.copy is not None:
        return {"key": button.key, "copy": button.copy}
    return {"key": button.key, "action": button.action or "", "target": button.target}
