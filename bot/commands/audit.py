"""`exportbot audit`: whether what was recorded still stands as it was written."""

import argparse
import asyncio
import json
import sys

from sqlalchemy.exc import SQLAlchemyError

from agency.errors import BadInput
from bot.commands.stored import REFUSED, open_existing
from bot.settings import load
from services.proof.audit import Report, examine


def configure(parser: argparse.ArgumentParser) -> None:
    """`verify` is the only operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("verify", help="check every case's timeline and what receipts say of it")


def run(args: argparse.Namespace) -> int:
    """Examine everything; exit code 3 when a line was changed, removed or added."""
    report = asyncio.run(_examine())
    broken = [{"what": one.what, "seq": one.seq, "why": one.why} for one in report.broken]
    answer = {
        "cases": report.cases,
        "events": report.events,
        "receipts": report.receipts,
        "intact": not broken,
        "broken": broken,
    }
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
    return REFUSED if broken else 0


async def _examine() -> Report:
    settings = load()
    database = open_existing(settings)
    try:
        return await examine(database.read)
    except (SQLAlchemyError, OSError) as error:
        raise BadInput(
            "DATABASE_URL", "the database cannot be used: is it reachable, and migrated?"
        ) from error
    finally:
        await database.close()
