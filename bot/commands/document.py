"""`exportbot document get`: the bytes of a document, checked against its SHA-256."""

import argparse
import asyncio
import hashlib
import os
from pathlib import Path
from typing import Any
from uuid import UUID

from agency.errors import BadInput
from bot.commands.stored import Refusal, answering, identity, run_unit
from bot.settings import load
from storage import documents
from storage.documents import Document
from storage.objects import Objects, StoreFailed, open_objects


def configure(parser: argparse.ArgumentParser) -> None:
    """`get` is the only operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    get = actions.add_parser("get", help="write a document's bytes to a file")
    get.add_argument("key", metavar="KEY", help="the document's key from a payload")
    get.add_argument("--out", required=True, type=Path, metavar="FILE")


def run(args: argparse.Namespace) -> int:
    """Fetch one document."""
    return answering("document get", lambda: _get(args))


def _get(args: argparse.Namespace) -> dict[str, Any]:
    document = _find(identity("KEY", args.key))
    objects = open_objects(load().document_store)
    asyncio.run(_write(document, objects, args.out))
    return {
        "key": document.id,
        "sha256": document.sha256,
        "size": document.size,
        "mime": document.mime,
        "original_name": document.original_name,
        "out": str(args.out),
    }


def _find(key: UUID) -> Document:
    document = run_unit(lambda tx, _now: documents.get(tx, key))
    if document is None:
        raise BadInput("KEY", "no document has this key")
    if document.state != "stored":
        raise Refusal(f"the document's bytes are not here, its state is {document.state}")
    return document


async def _write(document: Document, objects: Objects, out: Path) -> None:
    """Nothing stands under the wanted name until the whole is there and right."""
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    digest = hashlib.sha256()
    try:
        with part.open("xb") as file:
            async for piece in objects.read(str(document.id)):
                digest.update(piece)
                file.write(piece)
        if digest.hexdigest() != document.sha256:
            raise Refusal("the stored bytes are not those of the recorded SHA-256")
        part.replace(out)
    except StoreFailed as error:
        raise Refusal(f"the document store does not give it: {type(error).__name__}") from error
    except OSError as error:
        raise BadInput("--out", f"cannot be written: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
