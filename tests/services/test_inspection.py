"""What a file is, and what speaks against it: by its content, never by its name."""

import io
from typing import Final

import pytest

from services.documents.inspection import Problem, examine
from tests import samples

WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def looked(content: bytes, name: str = "file.bin") -> tuple[str, Problem | None]:
    found = examine(io.BytesIO(content), name)
    return found.mime, found.problem


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (samples.pdf(), "application/pdf"),
        (samples.print_protected_pdf(), "application/pdf"),
        (samples.linked_pdf(), "application/pdf"),
        (samples.photo(), "image/jpeg"),
        (samples.office(), WORD),
        (samples.office("xl"), EXCEL),
        (samples.old_office("WordDocument"), "application/x-ole-storage"),
        (samples.archive(act__pdf=samples.pdf()), "application/zip"),
        (samples.archive(a__zip=samples.archive(b__txt="x")), "application/zip"),
        ("Сақтандыру жағдайы болды".encode(), "text/plain"),
        ("Покупатель не заплатил.".encode("cp1251"), "text/plain"),
        (b"{\\rtf1 sample}", "application/rtf"),
        (b"OggS" + bytes(40), "audio/ogg"),
    ],
)
def test_what_people_send_is_taken_for_what_it_is(content: bytes, mime: str) -> None:
    assert looked(content) == (mime, None)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Problem.EMPTY),
        (samples.locked_pdf(), Problem.LOCKED),
        (samples.scripted_pdf(), Problem.ACTIVE),
        (samples.launching_pdf(), Problem.ACTIVE),
        (samples.pdf()[:200], Problem.BROKEN),
        (b"%PDF-1.7 and nothing behind it", Problem.BROKEN),
        (samples.office(macros=True), Problem.MACROS),
        (samples.old_office("Macros", "_VBA_PROJECT"), Problem.MACROS),
        (samples.old_office("EncryptedPackage"), Problem.LOCKED),
        (samples.archive(a__docm=samples.office(macros=True)), Problem.MACROS),
        (samples.archive(setup__exe=b"MZ"), Problem.PROGRAM),
        (samples.archive(inner__rar=b"Rar!"), Problem.PACKED),
        (samples.archive(zeros=bytes(40 * 1024 * 1024)), Problem.BOMB),
        (samples.archive(**{f"f{n}": "" for n in range(2001)}), Problem.BOMB),
        (samples.office()[:-30], Problem.BROKEN),
        (b"MZ" + bytes(200), Problem.PROGRAM),
        (b"#!/bin/sh\nrm -r sample\n", Problem.PROGRAM),
        (b"Rar!\x1a\x07\x00" + bytes(40), Problem.PACKED),
        (b"7z\xbc\xaf\x27\x1c" + bytes(40), Problem.PACKED),
        (b"<html><script>sample()</script></html>", Problem.KIND),
        (bytes(range(256)) * 20, Problem.KIND),
        (b"\xff\xd8\xff\xe0 no picture", Problem.BROKEN),
    ],
)
def test_what_is_wrong_is_named(content: bytes, problem: Problem) -> None:
    assert looked(content)[1] == problem


def test_archives_in_archives_have_an_end() -> None:
    inner = samples.archive(last__txt="x")
    for _ in range(3):
        inner = samples.archive(inner__zip=inner)
    assert looked(inner)[1] == Problem.NESTED


def test_a_bomb_in_an_inner_archive_is_seen() -> None:
    inner = samples.archive(zeros=bytes(40 * 1024 * 1024))
    assert looked(samples.archive(inner__zip=inner))[1] == Problem.BOMB


def test_a_locked_archive_is_seen() -> None:
    plain = bytearray(samples.archive(a__txt="x"))
    for head, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        plain[plain.index(head) + flag] |= 1
    assert looked(bytes(plain))[1] == Problem.LOCKED


def test_a_name_is_not_believed() -> None:
    assert looked(samples.pdf(), "photo.jpg") == ("application/pdf", None)
    assert looked(b"MZ" + bytes(100), "act.pdf")[1] == Problem.PROGRAM
    assert looked(b"plain text", "act.exe")[1] == Problem.PROGRAM
