"""Files with a signature of ours in them: whether they are ours and unchanged shows by the file.

Ed25519 over every byte of the file but the signature itself. Each key has an id, so that files of
earlier keys stay good after a new one came.
"""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from agency.canonical import canonical

MARK: Final = "exportbot_receipt"
_VERSION: Final = 1
_TAIL_NAME: Final = b"%exportbot-receipt"
_TAIL: Final = re.compile(
    rb"(?s)(.*\n)(%exportbot-receipt key=([0-9a-f]{16})) signature=([0-9a-f]{128})\n\Z"
)
_KEY_ID: Final = re.compile(r"[0-9a-f]{16}")
_SIGNATURE: Final = re.compile(r"[0-9a-f]{128}")


class Verdict(StrEnum):
    """What a file proved to be. `foreign`: it names a key that is none of ours."""

    GENUINE = "genuine"
    CHANGED = "changed"
    FOREIGN = "foreign"
    NO_RECEIPT = "no_receipt"


class Signer:
    """Signs with the newest of our keys.

    `keys` are seeds of 32 bytes in url-safe base64, newest first. Raises `ValueError` for a key of
    another shape, or none at all.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError("at least one key is needed")
        private = [Ed25519PrivateKey.from_private_bytes(_seed(key)) for key in keys]
        self._key = private[0]
        self.public: Mapping[str, str] = {
            key_id(key.public_key()): key.public_key().public_bytes_raw().hex() for key in private
        }
        """Public keys (hex) by their ids, the signing one first."""
        self.key_id: str = key_id(self._key.public_key())

    def json(self, content: Mapping[str, Any]) -> bytes:
        """`content` (plain JSON) as a signed file."""
        body = {**content, MARK: _VERSION, "key": self.key_id}
        return _rendered({**body, "signature": self._key.sign(_spoken(body)).hex()})

    def pdf(self, pdf: bytes) -> bytes:
        """A PDF with its signature behind its last line, where readers of PDF pass over it."""
        whole = pdf if pdf.endswith(b"\n") else pdf + b"\n"
        head = _TAIL_NAME + b" key=" + self.key_id.encode()
        signature = self._key.sign(_digest(whole + head)).hex().encode()
        return whole + head + b" signature=" + signature + b"\n"


def new_key() -> str:
    """A fresh key in the form that `Signer` takes."""
    return urlsafe_b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode()


def check(file: bytes, public: Mapping[str, str]) -> Verdict:
    """Whether a file is ours and unchanged; `public` are public keys (hex) by their ids."""
    if file.startswith(b"%PDF"):
        return _check_pdf(file, public)
    return _check_json(file, public)


def key_id(key: Ed25519PublicKey) -> str:
    """The name of a key: the beginning of its hash."""
    return sha256(key.public_bytes_raw()).hexdigest()[:16]


def _check_pdf(file: bytes, public: Mapping[str, str]) -> Verdict:
    found = _TAIL.match(file)
    if found is None:
        return Verdict.CHANGED if _TAIL_NAME in file else Verdict.NO_RECEIPT
    whole, head, name, signature = found.groups()
    return _judge(public, name.decode(), signature.decode(), _digest(whole + head))


def _check_json(file: bytes, public: Mapping[str, str]) -> Verdict:
    try:
        said = json.loads(file.decode())
    except (ValueError, RecursionError):
        return Verdict.CHANGED if MARK.encode() in file else Verdict.NO_RECEIPT
    if not isinstance(said, dict) or MARK not in said:
        return Verdict.NO_RECEIPT
    name, signature = str(said.get("key", "")), str(said.pop("signature", ""))
    if not (_KEY_ID.fullmatch(name) and _SIGNATURE.fullmatch(signature)):
        return Verdict.CHANGED
    try:
        same = _rendered({**said, "signature": signature}) == file
        spoken = _spoken(said)
    except (TypeError, ValueError):
        return Verdict.CHANGED
    verdict = _judge(public, name, signature, spoken)
    return verdict if same or verdict is Verdict.FOREIGN else Verdict.CHANGED


def _judge(public: Mapping[str, str], name: str, signature: str, spoken: bytes) -> Verdict:
    if name not in public:
        return Verdict.FOREIGN
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public[name]))
    try:
        key.verify(bytes.fromhex(signature), spoken)
    except InvalidSignature:
        return Verdict.CHANGED
    return Verdict.GENUINE


def _rendered(content: Mapping[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _spoken(body: Mapping[str, Any]) -> bytes:
    """What is signed of a JSON file; a first word of its own keeps it apart from other uses."""
    return b"exportbot receipt json\n" + canonical(body).encode()


def _digest(file: bytes) -> bytes:
    return b"exportbot receipt pdf\n" + sha256(file).digest()


def _seed(key: str) -> bytes:
    seed = urlsafe_b64decode(key.encode())
    if len(seed) != 32:
        raise ValueError("a key is 32 bytes in url-safe base64")
    return seed
