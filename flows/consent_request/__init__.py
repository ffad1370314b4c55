"""Asking the agency's consent before an act, so that no right to the payout is lost."""

from flows.consent_request.opening import start
from flows.consent_request.windows import dialog

__all__ = ["dialog", "start"]
