"""What can be worked out in the chat: the premium, a payout, the loan of the fund."""

from flows.calculators.choosing import dialogs

__all__ = ["dialogs"]
