"""`exportbot doctor`: say what the settings lack."""

import argparse
import asyncio
import json
import sys
from collections.abc import Sequence

from agency.errors import BadInput
from bot.checks import examine
from bot.finding import Finding
from bot.settings import load
from locales.texts import texts

NOT_READY = 1


def configure(parser: argparse.ArgumentParser) -> None:
    """The one option."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Say what was found of each setting; 1 when any of it keeps the bot from starting."""
    findings = _found()
    blocking = sum(finding.level == "blocks" for finding in findings)
    sys.stdout.write(_as_json(findings, blocking) if args.json else _as_lines(findings, blocking))
    return NOT_READY if blocking else 0


def _found() -> list[Finding]:
    try:
        settings = load()
    except BadInput as error:
        return [Finding(error.field, "blocks", "bad-setting", {"why": error.why})]
    return asyncio.run(examine(settings))


def _as_lines(findings: Sequence[Finding], blocking: int) -> str:
    words = texts("en")
    lines = [
        f"{words(f'doctor-level-{one.level}'):<8}{one.setting}: {_text(one)}" for one in findings
    ]
    last = words("doctor-not-ready", count=blocking) if blocking else words("doctor-ready")
    return "\n".join([*lines, last]) + "\n"


def _as_json(findings: Sequence[Finding], blocking: int) -> str:
    checks = [
        {"id": one.id, "setting": one.setting, "level": one.level, "text": _text(one)}
        for one in findings
    ]
    answer = {"ready": not blocking, "checks": checks}
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _text(finding: Finding) -> str:
    return texts("en")(f"doctor-{finding.id}", **finding.arguments)
