"""Small files of every kind that people send, good and bad, made on the spot."""

import io
import zipfile
from typing import Any, Final

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

OLE_HEAD: Final = bytes.fromhex("d0cf11e0a1b11ae1")


def pdf(pages: int = 1, mark: str = "sample") -> bytes:
    """A PDF that differs by its mark."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    writer.add_metadata({"/Title": mark})
    return _written(writer)


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("sample-password")
    return _written(writer)


def print_protected_pdf() -> bytes:
    """A PDF that opens without a password and forbids printing."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("", owner_password="sample-owner")
    return _written(writer)


def scripted_pdf() -> bytes:
    """A PDF whose script runs when it is opened."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    action = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('sample');"),
        }
    )
    writer.root_object[NameObject("/OpenAction")] = action
    return _written(writer)


def launching_pdf() -> bytes:
    """A PDF with a link that starts a program, hidden in an array of the page."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("x")}
    )
    link = DictionaryObject({NameObject("/Subtype"): NameObject("/Link"), NameObject("/A"): action})
    page[NameObject("/Annots")] = ArrayObject([link])
    return _written(writer)


def linked_pdf() -> bytes:
    """A PDF with bookmarks that lead to its pages, as office programs write it."""
    writer = PdfWriter()
    for _ in range(2):
        writer.add_blank_page(200, 200)
    writer.add_outline_item(title="Sample", page_number=1)
    return _written(writer)


def archive(**members: Any) -> bytes:
    """A ZIP with members by their names; `__` in a name stands for a dot."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in members.items():
            opened.writestr(name.replace("__", "."), content)
    return packed.getvalue()


def office(folder: str = "word", *, macros: bool = False) -> bytes:
    """A Word (`word`) or Excel (`xl`) document, or what passes for one."""
    members = {"[Content_Types].xml": "<Types/>", f"{folder}/document.xml": "<x/>"}
    if macros:
        members[f"{folder}/vbaProject.bin"] = "macro"
    return archive(**members)


def old_office(*streams: str) -> bytes:
    """An older Office document, with the names of its streams."""
    names = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return OLE_HEAD + bytes(504) + names


def photo(colour: str = "white", size: tuple[int, int] = (60, 40)) -> bytes:
    """A JPEG."""
    made = io.BytesIO()
    Image.new("RGB", size, colour).save(made, "JPEG")
    return made.getvalue()


def _written(writer: PdfWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
