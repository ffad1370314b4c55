"""`exportbot verify`: whether a receipt is ours and unchanged; nothing of its content is shown."""

import argparse
import asyncio
import json
import sys
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from agency.errors import BadInput
from bot.commands.stored import REFUSED, open_existing
from bot.receipt_key import known_signer
from bot.settings import Settings, load
from services.proof.receipts import LARGEST
from services.proof.signing import Verdict, check
from storage.receipts import public_keys


def configure(parser: argparse.ArgumentParser) -> None:
    """One file."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a receipt, PDF or JSON")


def run(args: argparse.Namespace) -> int:
    """Judge one file; exit code 3 when it is not a receipt of ours as it was issued."""
    verdict = check(_content(args.file), asyncio.run(_public(load())))
    answer = {"genuine": verdict is Verdict.GENUINE, "verdict": str(verdict)}
    sys.stdout.write(json.dumps(answer, indent=2) + "\n")
    return 0 if verdict is Verdict.GENUINE else REFUSED


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise BadInput("FILE", f"cannot be read: {error.strerror}") from error
    if len(content) > LARGEST:
        raise BadInput("FILE", f"larger than any receipt: at most {LARGEST} bytes")
    return content


async def _public(settings: Settings) -> dict[str, str]:
    """Keys of the settings and of the database; one of the two is enough.

    Raises `BadInput` when neither is there.
    """
    signer = known_signer(settings)
    ours = dict(signer.public) if signer else {}
    try:
        database = open_existing(settings)
    except BadInput:
        if ours:
            return ours
        raise
    try:
        return {**await database.read(public_keys), **ours}
    except (SQLAlchemyError, OSError) as error:
        if ours:
            return ours
        raise BadInput("DATABASE_URL", _NO_KEYS) from error
    finally:
        await database.close()


_NO_KEYS: Final = "cannot be used, and no RECEIPT_KEY is set: nothing to check by"
