"""Notice of an insured event: five answers, a summary, one button that registers it."""

from flows.notice.opening import left_notice, resume, start
from flows.notice.windows import dialog

__all__ = ["dialog", "left_notice", "resume", "start"]
