"""The free check of a foreign buyer: a few answers, a level with its reasons within seconds."""

from flows.buyer_check.opening import show, start
from flows.buyer_check.windows import dialog

__all__ = ["dialog", "show", "start"]
