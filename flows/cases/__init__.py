"""The cases that a person sees: the list, the card, what happened, what is missing, writing."""

from flows.cases.opening import open_files, open_number, open_writing, write_reply
from flows.cases.windows import dialog

__all__ = ["dialog", "open_files", "open_number", "open_writing", "write_reply"]
