"""Name screening: how alike two names are, and which listed names a name may be."""

from agency.screening.score import REVIEW, STRONG, name_score

__all__ = ["REVIEW", "STRONG", "name_score"]
