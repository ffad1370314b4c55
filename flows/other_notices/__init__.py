"""Notices beside the insured event, and letters to a buyer who is late."""

from flows.other_notices.opening import left, start
from flows.other_notices.windows import dialog

__all__ = ["dialog", "left", "start"]
