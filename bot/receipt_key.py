"""The key that signs receipts: by setting, else one that is made at the first start and kept."""

import os

from agency.errors import BadInput
from bot.settings import Settings
from services.proof.signing import Signer, new_key


def receipt_signer(settings: Settings) -> Signer:
    """The signer of this deployment; a key that is nowhere yet is made.

    Raises `BadInput` when the key's file cannot be made or read.
    """
    if not settings.receipt_key:
        _make_once(settings)
    signer = known_signer(settings)
    assert signer is not None
    return signer


def known_signer(settings: Settings) -> Signer | None:
    """The signer, if there is a key by setting or in the data folder. Raises `BadInput`."""
    if settings.receipt_key:
        return Signer([key.get_secret_value() for key in settings.receipt_key])
    try:
        return Signer(settings.receipt_key_file.read_text("ascii").split())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _unusable(settings) from error


def _make_once(settings: Settings) -> None:
    """Of two processes that start at once, one makes the key; it is whole before it has a name."""
    path = settings.receipt_key_file
    if path.exists():
        return
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(new_key() + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, path)
        except FileExistsError:
            return
        finally:
            part.unlink()
    except OSError as error:
        raise _unusable(settings) from error


def _unusable(settings: Settings) -> BadInput:
    return BadInput("RECEIPT_KEY", f"{settings.receipt_key_file} cannot be used")
