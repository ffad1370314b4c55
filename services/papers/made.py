"""Papers by the name under which an outbox row asks for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from anyascii import anyascii

from locales.texts import ChatLanguage, Texts

_OTHERS: Final = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Made:
    """A finished file: bytes with the name and kind under which a person gets it."""

    name: str
    mime: str
    content: bytes


PAPERS: Final[Mapping[str, str]] = {
    "batch": "services.papers.batch",
    "buyer_check": "services.papers.buyer_check",
    "claim_form": "services.papers.claim_form",
    "clocks_calendar": "services.papers.clocks_calendar",
    "loan_schedule": "services.papers.loan_schedule",
    "payments_calendar": "services.papers.payments_calendar",
    "premium": "services.papers.premium",
    "premium_picture": "services.papers.premium_picture",
    "turnover_template": "services.papers.turnover_template",
}
"""The module of each paper; loaded when first asked for, since PDF and pictures are heavy.

Its `make(data, language) -> Made` takes the data (JSON) that was put in the outbox.
"""


def make(paper: str, data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """Make a paper; slow enough to be called in a thread. Raises `KeyError` for an unknown one."""
    made: Made = import_module(PAPERS[paper]).make(data, language)
    return made


def file_name(words: Texts, paper: str, form: str, *marks: str) -> str:
    """What a file is, in the reader's language and Latin letters: `raschet-2026-11-20.pdf`.

    `marks` tell it from others of its kind: a day, a number; those that are empty are left out.
    """
    told = [words(f"paper-file-{paper.replace('_', '-')}"), *map(_plain, marks)]
    return f"{'-'.join(part for part in told if part)}.{form}"


def _plain(mark: str) -> str:
    """Any file system takes these letters."""
    return _OTHERS.sub("-", anyascii(mark)).strip("-")
