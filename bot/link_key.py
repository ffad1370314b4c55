"""The key of upload links: made from the key of receipts, so that a deployment keeps one secret."""

import hmac
from base64 import urlsafe_b64decode
from hashlib import sha256

from bot.receipt_key import receipt_signer
from bot.settings import Settings


def link_key(settings: Settings) -> bytes:
    """32 bytes, the same in every process with the same `RECEIPT_KEY`. Raises `BadInput`."""
    if settings.receipt_key:
        seed = settings.receipt_key[0].get_secret_value()
    else:
        receipt_signer(settings)
        seed = settings.receipt_key_file.read_text("ascii").split()[0]
    return hmac.digest(urlsafe_b64decode(seed), b"exportbot upload links", sha256)
