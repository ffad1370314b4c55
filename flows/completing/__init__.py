"""What is told of a notice after it was registered."""

from flows.completing.opening import start
from flows.completing.windows import dialog

__all__ = ["dialog", "start"]
