"""Encryption of personal columns and the keyed hashes by which they are looked up."""

import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

_MARK = "enc:"


class FieldCipher:
    """Encrypts with the newest key and reads with any; without keys it stores plain text.

    `keys` are Fernet keys (32 bytes, url-safe base64), newest first. Lookup hashes use the last
    key, so that rotation (a new key in front) leaves them valid. Raises `ValueError` for a key of
    another shape.
    """

    def __init__(self, keys: Sequence[str] = ()) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys]) if keys else None
        self._newest = Fernet(keys[0]) if keys else None
        self._hash_key = keys[-1].encode() if keys else b""

    @property
    def encrypts(self) -> bool:
        """Whether values are encrypted at rest."""
        return self._fernet is not None

    def seal(self, text: str) -> str:
        """The stored form of `text`."""
        if self._fernet is None:
            return text
        return _MARK + self._fernet.encrypt(text.encode()).decode()

    def open(self, stored: str) -> str:
        """The text behind a stored form; plain rows from before the first key stay readable."""
        if not stored.startswith(_MARK) or self._fernet is None:
            return stored
        try:
            return self._fernet.decrypt(stored.removeprefix(_MARK).encode()).decode()
        except InvalidToken as error:
            raise ValueError("a personal column was written with a key that is not set") from error

    def renew(self, stored: str) -> str:
        """The same value under the newest key; a value that is under it already stays as it is.

        Raises `ValueError` for one that none of the keys opens.
        """
        if self._fernet is None or self._is_newest(stored):
            return stored
        return self.seal(self.open(stored))

    def _is_newest(self, stored: str) -> bool:
        assert self._newest is not None
        try:
            self._newest.decrypt(stored.removeprefix(_MARK).encode())
        except InvalidToken:
            return False
        return stored.startswith(_MARK)

    def lookup(self, text: str) -> str:
        """A keyed hash (hex) of a normalised value, equal for equal values."""
        return hmac.new(self._hash_key, text.encode(), hashlib.sha256).hexdigest()
