"""What a file really is, by its content, and what speaks against keeping it."""

from services.documents.inspection.examine import examine
from services.documents.inspection.findings import Examined, Problem

__all__ = ["Examined", "Problem", "examine"]
