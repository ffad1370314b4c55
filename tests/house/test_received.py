"""What a person hands over says by which update it came: the receipt names when it reached us."""

import ast
from pathlib import Path

import flows

HANDED_OVER = {"OpenCase", "Ask", "Handed"}
SHARED = {"handed_over", "closing.command"}
"""The places that every flow may go through; they say it for it."""


def test_every_flow_says_by_which_update_a_case_came() -> None:
    silent, seen, shared = [], 0, 0
    for path in Path(flows.__path__[0]).rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = ast.unparse(call.func) if isinstance(call, ast.Call) else ""
            shared += name in SHARED
            if isinstance(call, ast.Call) and name in HANDED_OVER:
                seen += 1
                if "update_id" not in {keyword.arg for keyword in call.keywords}:
                    silent.append(f"{path.name}:{call.lineno}")
    assert seen + shared >= 14
    assert not silent
