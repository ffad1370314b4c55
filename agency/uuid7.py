"""Time-ordered identifiers (RFC 9562, version 7) that grow within a process."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Final
from uuid import UUID

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_TAIL_BITS: Final = 74
_TAIL_BYTES: Final = 10
_STEP_BYTES: Final = 4


class _Sequence:
    """The last 48 + 74 bits given out; a clock that stands or steps back only counts on."""

    def __init__(self) -> None:
        self._last = -1
        self._lock = Lock()

    def after(self, milliseconds: int, randomness: Callable[[int], bytes]) -> int:
        with self._lock:
            if milliseconds > self._last >> _TAIL_BITS:
                tail = int.from_bytes(randomness(_TAIL_BYTES)) >> (8 * _TAIL_BYTES - _TAIL_BITS)
                self._last = milliseconds << _TAIL_BITS | tail
            else:
                self._last += int.from_bytes(randomness(_STEP_BYTES)) + 1
            return self._last


_SEQUENCE: Final = _Sequence()


def uuid7(now: datetime, randomness: Callable[[int], bytes]) -> UUID:
    """An id greater than every earlier one of this process, whatever `now` says.

    `now` is an aware time after 1970; `randomness(n)` gives n random bytes (`os.urandom`).
    """
    milliseconds = (now - _EPOCH) // timedelta(milliseconds=1)
    value = _SEQUENCE.after(milliseconds, randomness)
    time_and_a, b = value >> 62, value & (1 << 62) - 1
    time, a = time_and_a >> 12, time_and_a & 0xFFF
    return UUID(int=time << 80 | 0x7 << 76 | a << 64 | 0b10 << 62 | b)


def time_of(identifier: UUID) -> datetime:
    """The moment that an id carries, to the millisecond, in UTC."""
    return _EPOCH + timedelta(milliseconds=identifier.int >> 80)
