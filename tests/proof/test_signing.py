"""Signed files: one changed byte, a foreign key, an old key after rotation."""

from typing import Final

import pytest

from services.proof.receipts import new_code, read_code
from services.proof.signing import Signer, Verdict, check, new_key

CONTENT: Final = {"code": "ABCD-EFGH-JKMN", "cases": [{"number": "№1 ғұлама үчүн", "rows": [1, 2]}]}
PDF: Final = b"%PDF-1.4\nbody of the sample\n%%EOF"


@pytest.fixture(scope="module")
def ours() -> Signer:
    return Signer([new_key()])


@pytest.fixture(params=["json", "pdf"])
def file(request: pytest.FixtureRequest, ours: Signer) -> bytes:
    """A file of ours in each form."""
    return ours.json(CONTENT) if request.param == "json" else ours.pdf(PDF)


def test_a_file_of_ours_is_genuine(file: bytes, ours: Signer) -> None:
    assert check(file, ours.public) is Verdict.GENUINE


def test_no_changed_byte_passes(file: bytes, ours: Signer) -> None:
    for place in range(len(file)):
        changed = bytearray(file)
        changed[place] ^= 1
        assert check(bytes(changed), ours.public) is not Verdict.GENUINE, place


def test_nothing_added_or_cut_passes(file: bytes, ours: Signer) -> None:
    for other in (file + b" ", file + b"\n", file[:-1], b" " + file, file.replace(b"\n", b"\r\n")):
        assert check(other, ours.public) is not Verdict.GENUINE


def test_a_changed_word_is_said_to_be_changed(ours: Signer) -> None:
    assert check(ours.json(CONTENT).replace(b"ABCD", b"ABCE"), ours.public) is Verdict.CHANGED
    assert check(ours.pdf(PDF).replace(b"body", b"bodi"), ours.public) is Verdict.CHANGED


def test_a_foreign_key_is_named_so(file: bytes) -> None:
    assert check(file, Signer([new_key()]).public) is Verdict.FOREIGN


def test_a_foreign_signature_under_the_name_of_our_key_does_not_pass(ours: Signer) -> None:
    foreign = Signer([new_key()])
    for file in (foreign.json(CONTENT), foreign.pdf(PDF)):
        renamed = file.replace(foreign.key_id.encode(), ours.key_id.encode())
        assert check(renamed, ours.public) is Verdict.CHANGED


def test_files_of_an_old_key_stay_good_after_rotation() -> None:
    old, new = new_key(), new_key()
    before, after = Signer([old]), Signer([new, old])
    assert after.key_id != before.key_id
    assert check(before.pdf(PDF), after.public) is Verdict.GENUINE
    assert check(after.pdf(PDF), after.public) is Verdict.GENUINE
    assert check(after.pdf(PDF), before.public) is Verdict.FOREIGN


@pytest.mark.parametrize(
    "file", [b"", b"{}", b"[1]", b"null", b"%PDF-1.4\n%%EOF\n", b"\xff\xfe", b"[" * 9000]
)
def test_other_files_are_no_receipts(file: bytes, ours: Signer) -> None:
    assert check(file, ours.public) is Verdict.NO_RECEIPT


@pytest.mark.parametrize("key", ["", "short", "A" * 44, "A" * 39, "я" * 43])
def test_a_key_of_another_shape_is_refused(key: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each library says it in its own words
        Signer([key])


def test_a_code_is_read_as_people_type_it() -> None:
    code = new_code()
    assert read_code(f" {code.lower().replace('-', ' ')} ") == code
    assert read_code(code[:-1]) is None
    assert read_code(code[:-1] + "1") is None
