"""What an insurance costs: guided questions, a range with its reasons, the exact price asked."""

from flows.premium.opening import start
from flows.premium.windows import dialog

__all__ = ["dialog", "start"]
