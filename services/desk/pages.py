"""Lists that are read page by page, so that none of them ends where a page does."""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")

A_PAGE: Final = 200
"""Rows that are read at a time."""


def walked(page: Callable[[int, int], list[T]]) -> Iterator[T]:
    """All rows of `page(limit, offset)` in their order; who stops early has read no more pages."""
    passed = 0
    while rows := page(A_PAGE, passed):
        yield from rows
        passed += len(rows)
        if len(rows) < A_PAGE:
            return
