"""Numbers of firms: BIN, INN, USCC and their like, judged by the rules of their country."""

from agency.identifiers.check import IdentifierCheck, at_home_in, check, kinds
from agency.identifiers.rules import Kind

__all__ = ["IdentifierCheck", "Kind", "at_home_in", "check", "kinds"]
