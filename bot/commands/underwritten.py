"""Files of the back office on the command line: a quote, a limit, a report, a policy."""

import json
from datetime import date
from pathlib import Path
from typing import Any, Final

from agency.errors import BadInput
from agency.premium.official import read_limit, read_quote
from services.back_office.policy_replies import read_policy
from services.checks.judging import read_report
from services.desk.quotes import known_buyer
from storage.cases import Case

KINDS: Final = ("quote", "limit", "official_report", "policy")


def read(kind: str, file: str) -> dict[str, Any]:
    """The fields of a file; figures stay as they are written. Raises `BadInput`."""
    try:
        said = json.loads(Path(file).read_text("utf-8-sig"), parse_float=str)
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(_flag(kind), "a JSON file that can be read") from error
    if not isinstance(said, dict):
        raise BadInput(_flag(kind), "a JSON object")
    return said


def check(kind: str, payload: dict[str, Any], case: Case, today: date) -> None:
    """Raise `BadInput` where a worker would refuse the fields for this case."""
    if kind == "quote":
        read_quote(payload)
    elif kind == "limit":
        read_limit(payload, known_buyer(case.body))
    elif kind == "official_report":
        read_report(payload)
    elif kind == "policy":
        read_policy(payload, today)


def _flag(kind: str) -> str:
    return f"--{kind.replace('_', '-')}"
