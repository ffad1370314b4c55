"""A request to be called about a product: who, a short form, a summary, one button."""

from flows.apply.opening import left_request, resume, start
from flows.apply.windows import dialog

__all__ = ["dialog", "left_request", "resume", "start"]
