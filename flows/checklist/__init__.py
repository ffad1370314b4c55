"""The papers of a case: what is here, what is missing, what each file is."""

from flows.checklist.opening import open_for, open_for_draft
from flows.checklist.shown import in_short
from flows.checklist.windows import dialog

__all__ = ["dialog", "in_short", "open_for", "open_for_draft"]
