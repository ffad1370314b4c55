"""A claim for the payout: by the beneficiary, on a notice, on the insurer's form."""

from flows.claim.opening import accept, pass_on, show_papers, start
from flows.claim.windows import dialog

__all__ = ["accept", "dialog", "pass_on", "show_papers", "start"]
