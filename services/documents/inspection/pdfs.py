"""PDF files: broken, locked with a password, or with something in them that acts."""

import logging
from collections.abc import Iterator
from typing import IO, Any, Final

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from services.documents.inspection.findings import Problem, Refused

MOST_OBJECTS: Final = 200_000
_DEEPEST: Final = 12
_ACTS: Final = frozenset({"/JavaScript", "/Launch", "/ImportData", "/Rendition"})
_BROKEN: Final = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RecursionError,
    OverflowError,
    NotImplementedError,
    AssertionError,
    OSError,
)
"""What the reader raises of damaged files; it promises no root of its own for them."""
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def look_into_pdf(content: IO[bytes]) -> None:
    """Raises `Refused`. A PDF that only forbids printing opens without a password and is taken."""
    content.seek(0)
    try:
        reader = PdfReader(content)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused(Problem.LOCKED)
        if not reader.pages:
            raise Refused(Problem.BROKEN)
        if any(_acts(each) for each in _objects(reader)):
            raise Refused(Problem.ACTIVE)
    except _BROKEN as error:
        raise Refused(Problem.BROKEN) from error


def _objects(reader: PdfReader) -> Iterator[Any]:
    numbers = [
        (number, generation)
        for generation, entries in reader.xref.items()
        for number in entries
        if number
    ]
    numbers += [(number, 0) for number in reader.xref_objStm]
    if len(numbers) > MOST_OBJECTS:
        raise Refused(Problem.BOMB)
    for number, generation in numbers:
        yield reader.get_object(IndirectObject(number, generation, reader))


def _acts(each: Any, depth: int = 0) -> bool:
    """Whether an object, or one written within it, is an action that runs something."""
    if depth > _DEEPEST:
        return False
    if isinstance(each, ArrayObject):
        return any(_acts(value, depth + 1) for value in list.__iter__(each))
    if not isinstance(each, DictionaryObject):
        return False
    if ("/S" in each and str(each["/S"]) in _ACTS) or "/JavaScript" in each or "/JS" in each:
        return True
    return any(_acts(value, depth + 1) for value in dict.values(each))
