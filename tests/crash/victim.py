"""The bot as a process that dies, by its own `kill -9`, at the place that a file names.

When the file in `KILL_FILE` holds the name of a place, the process removes the file and is gone
the next time it comes there. The product itself knows nothing of this.
"""

import os
import signal
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from bot.cli import main
from gateway.intake import Intake
from gateway.manager import CommittingManager
from gateway.messages import WindowMessages
from gateway.unit import Unit
from jobs.documents import DocumentIntake
from storage import batches, outbox


def live(role: str) -> int:
    """Be `web`, `polling` or `worker` until the end; the exit code."""
    _arm()
    return main([role])


def _strike(place: str | None) -> None:
    file = Path(os.environ["KILL_FILE"])
    if place is None or not file.exists() or file.read_text() != place:
        return
    file.unlink()
    os.kill(os.getpid(), signal.SIGKILL)


def _around(owner: type, name: str, before: str | None = None, after: str | None = None) -> None:
    original: Callable[..., Any] = getattr(owner, name)

    @wraps(original)
    async def struck(*args: Any, **kwargs: Any) -> Any:
        _strike(before)
        outcome = await original(*args, **kwargs)
        _strike(after)
        return outcome

    setattr(owner, name, struck)


def _arm() -> None:
    _around(Intake, "work", before="update received", after="before the acknowledgement")
    _around(CommittingManager, "show", before="handler running")
    _around(Unit, "_commit", before="before commit", after="after commit")
    _around(WindowMessages, "show_message", after="after the reply")
    noted = outbox.sent

    @wraps(noted)
    def sent(*args: Any, **kwargs: Any) -> None:
        _strike("message sent")
        noted(*args, **kwargs)

    outbox.sent = sent
    linked = batches.add

    @wraps(linked)
    def add(*args: Any, **kwargs: Any) -> None:
        linked(*args, **kwargs)
        _strike("case registered")

    batches.add = add
    _around(DocumentIntake, "fetch", after="file downloaded")
    _around(DocumentIntake, "scan", after="file scanned")
    _around(DocumentIntake, "keep", after="file stored")
    _poison()


def _poison() -> None:
    """A text that no handler survives, as a bug would have it."""
    original = Intake._offer

    async def offer(self: Intake, update: Any) -> None:
        if update.message is not None and update.message.text == "poison":
            raise ZeroDivisionError
        await original(self, update)

    Intake._offer = offer  # type: ignore[method-assign]
