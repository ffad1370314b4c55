"""Many notices in one table, for those whom the agency has linked to their organisation."""

from flows.batch.windows import dialog, take_file

__all__ = ["dialog", "take_file"]
