"""One look at a file by its content: type first, then what that type can hide."""

import zipfile
from collections.abc import Callable, Mapping
from typing import IO, Final

from PIL import Image, UnidentifiedImageError

from services.documents.inspection import kinds
from services.documents.inspection.archives import is_program, look_into
from services.documents.inspection.findings import Examined, Problem, Refused
from services.documents.inspection.office import look_into_ole
from services.documents.inspection.pdfs import look_into_pdf

MOST_PIXELS: Final = 200_000_000
_RASTERS: Final = frozenset({"image/jpeg", "image/png", "image/tiff", "image/webp", "image/gif"})


def examine(content: IO[bytes], name: str) -> Examined:
    """What `content` is, and whether it can be kept. It takes processor time: call it in a thread.

    `name` is what the sender called it; it is not believed.
    """
    content.seek(0)
    if not content.read(1):
        return Examined(kinds.UNKNOWN, Problem.EMPTY)
    mime = kinds.kind_of(content, name)
    try:
        mime = _look(content, mime, name)
    except Refused as refused:
        return Examined(mime, refused.problem)
    return Examined(mime)


def _look(content: IO[bytes], mime: str, name: str) -> str:
    if mime == kinds.PROGRAM or is_program(name):
        raise Refused(Problem.PROGRAM)
    if mime in kinds.PACKED:
        raise Refused(Problem.PACKED)
    if mime == kinds.ZIP:
        mime = _zip(content)
    elif mime in _LOOKS:
        _LOOKS[mime](content)
    elif mime in _RASTERS:
        _picture(content)
    if not kinds.is_taken(mime) and not mime.startswith("application/vnd.oasis."):
        raise Refused(Problem.KIND)
    return mime


def _zip(content: IO[bytes]) -> str:
    try:
        look_into(content)
        with zipfile.ZipFile(content) as archive:
            return kinds.office_kind(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise Refused(Problem.BROKEN) from error


def _picture(content: IO[bytes]) -> None:
    """Only the head is read: the pixels stay packed."""
    content.seek(0)
    try:
        with Image.open(content) as picture:
            pixels = picture.width * picture.height
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError) as error:
        bomb = isinstance(error, Image.DecompressionBombError)
        raise Refused(Problem.BOMB if bomb else Problem.BROKEN) from error
    if pixels > MOST_PIXELS:
        raise Refused(Problem.BOMB)


_LOOKS: Final[Mapping[str, Callable[[IO[bytes]], None]]] = {
    kinds.OLE: look_into_ole,
    kinds.PDF: look_into_pdf,
}
