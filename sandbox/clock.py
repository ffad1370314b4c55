"""The sandbox's clock: the real one, moved by scripts."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _real() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Goes on like the real clock, `offset` seconds away from it."""

    def __init__(self, offset: float = 0.0, real: Callable[[], datetime] = _real) -> None:
        self.offset = offset
        self._real = real

    def now(self) -> datetime:
        return self._real() + timedelta(seconds=self.offset)

    def unix(self) -> int:
        return int(self.now().timestamp())

    def set(self, moment: datetime) -> None:
        """Make `moment` (UTC where it has no zone) the present."""
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        self.offset = (moment - self._real()).total_seconds()

    def advance(self, seconds: float) -> None:
        self.offset += seconds

    def as_json(self) -> dict[str, object]:
        return {"now": self.now().isoformat(), "offset_s": round(self.offset, 6)}
