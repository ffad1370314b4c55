"""Orders that officers write in the topic of a check, each answered under their message."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from agency.desk.roles import Action
from agency.errors import BadInput
from services.checks import judging as check_desk
from services.checks.judging import NoSuchCheck, Report, StillOpen, Word
from services.notices import Argument, DeskNote, tell_desk
from storage import officers
from storage.officers import NotAllowed

Told = tuple[str, dict[str, Argument]]


@dataclass(frozen=True, slots=True)
class Order:
    """Who wrote an order, in which case's topic and in which message."""

    case_id: UUID
    officer: int
    message_id: int


def judge(tx: Connection, now: datetime, order: Order, word: Word) -> None:
    """Judge a match and say how it stands."""

    def work() -> Told:
        judged = check_desk.judge(tx, now, word)
        if word.verdict == "cleared" and judged.standing == "open":
            return "check-desk-second-officer", {"count": judged.lacking}
        return f"check-desk-judged-{judged.standing}", {"hit": word.number}

    _answer(tx, now, order, work)


def publish(tx: Connection, now: datetime, order: Order) -> None:
    """Release the result."""

    def work() -> Told:
        check_desk.publish(tx, now, order.case_id, order.officer)
        return "check-desk-published", {}

    _answer(tx, now, order, work)


def report(tx: Connection, now: datetime, order: Order, said: Report) -> None:
    """Give the official answer."""

    def work() -> Told:
        officers.require(tx, order.officer, Action.DECIDE)
        check_desk.report(tx, now, said)
        return "check-desk-reported", {}

    _answer(tx, now, order, work)


def explain(tx: Connection, now: datetime, order: Order, key: str) -> None:
    """Say how an order is written."""
    _answer(tx, now, order, lambda: (key, {}))


def _answer(tx: Connection, now: datetime, order: Order, work: Callable[[], Told]) -> None:
    key, arguments = _told(work)
    tell_desk(tx, now, DeskNote(order.case_id, key, arguments, reply_to=order.message_id))


def _told(work: Callable[[], Told]) -> Told:
    try:
        return work()
    except NotAllowed:
        return "check-desk-not-allowed", {}
    except NoSuchCheck:
        return "check-desk-no-such-hit", {}
    except StillOpen as error:
        return "check-desk-still-open", {"count": int(error.args[0])}
    except BadInput as error:
        return f"check-desk-bad-{error.field}", {}
