"""The type of a file by its content; the name decides only where the content leaves a choice."""

import zipfile
from codecs import getincrementaldecoder
from pathlib import PurePath
from typing import IO, Final

import puremagic

ZIP: Final = "application/zip"
OLE: Final = "application/x-ole-storage"
PDF: Final = "application/pdf"
TEXT: Final = "text/plain"
PROGRAM: Final = "application/x-executable"
UNKNOWN: Final = "application/octet-stream"
OFFICE: Final = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
PACKED: Final = frozenset(
    {
        "application/x-7z-compressed",
        "application/x-rar-compressed",
        "application/x-gzip",
        "application/x-bzip2",
        "application/x-xz",
        "application/x-tar",
    }
)
_HEAD: Final = 4096
_SAMPLE: Final = 64 * 1024
_SIGNS: Final = (
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"MZ", PROGRAM),
    (b"\x7fELF", PROGRAM),
    (b"#!", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"\x1f\x8b", "application/x-gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/x-rar-compressed"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"{\\rtf", "application/rtf"),
)
_SIGNATURE: Final = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07"
"""The object identifier of a PKCS#7 container: an electronic signature."""
_TAKEN: Final = ("image/", "audio/", "video/", "text/")
_TAKEN_WHOLE: Final = frozenset({PDF, "application/rtf", "application/pkcs7-mime", ZIP, OLE})
_REFUSED_TEXTS: Final = frozenset({"text/html", "image/svg+xml", "text/javascript"})


def kind_of(content: IO[bytes], name: str) -> str:
    """The MIME type by content, `application/octet-stream` when nothing knows it."""
    content.seek(0)
    head = content.read(_HEAD)
    for sign, mime in _SIGNS:
        if head.startswith(sign):
            return mime
    if b"%PDF-" in head[:1024]:
        return PDF
    if head[:1] == b"0" and _SIGNATURE in head[:64]:
        return "application/pkcs7-mime"
    return _by_library(head, name) or (TEXT if _is_text(content) else UNKNOWN)


def is_taken(mime: str) -> bool:
    """Whether the agency can open files of this type."""
    if mime in _REFUSED_TEXTS:
        return False
    return mime in _TAKEN_WHOLE or mime in OFFICE.values() or mime.startswith(_TAKEN)


def office_kind(archive: zipfile.ZipFile) -> str:
    """The type of a ZIP by its members: an Office document, an OpenDocument, or just a ZIP."""
    names = archive.namelist()
    for folder, mime in OFFICE.items():
        if "[Content_Types].xml" in names and any(name.startswith(folder) for name in names):
            return mime
    if names and names[0] == "mimetype":
        declared = archive.read("mimetype")[:100].decode("ascii", "replace")
        return declared if declared.startswith("application/") else ZIP
    return ZIP


def _by_library(head: bytes, name: str) -> str:
    try:
        found = puremagic.magic_string(head, PurePath(name).name)
    except (puremagic.PureError, ValueError):
        return ""
    return next((one.mime_type for one in found if one.mime_type and one.confidence >= 0.3), "")


def _is_text(content: IO[bytes]) -> bool:
    """UTF-8, or the Cyrillic code page of older programs; nothing that only a machine reads."""
    content.seek(0)
    sample = content.read(_SAMPLE)
    if b"\x00" in sample:
        return False
    try:
        getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        letters = sum(byte >= 0xC0 or 32 <= byte < 127 or byte in b"\r\n\t" for byte in sample)
        return letters > 0.9 * len(sample)
    return True
