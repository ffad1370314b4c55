"""What conversations must not do: act where no unit of work sees it."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
ROOMS: Final = ("flows", "handlers")
FORBIDDEN: Final = {
    "bg": "changes a dialog outside the unit of its chat",
    "fg": "changes a dialog outside the unit of its chat",
    "NEW_STACK": "makes a dialog that a restart does not know",
    "create_task": "outlives the update and its commit",
    "ensure_future": "outlives the update and its commit",
    "gather": "lets reads and sends overtake each other",
    "protect_content": "keeps people from copying their own case number",
    "open_database": "storage is reached through the unit",
}


def used(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every name, attribute and keyword that a module uses or imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.value.lineno, node.arg
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, alias.name) for alias in node.names)


def offences(source: str) -> list[str]:
    return [f"{line}: {name}" for line, name in used(ast.parse(source)) if name in FORBIDDEN]


def modules() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def test_there_is_something_to_look_at() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in modules()} == set(ROOMS)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_acts_outside_of_the_unit(path: Path) -> None:
    assert offences(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "manager.bg().update({})",
        "await manager.start(State.one, mode=StartMode.NEW_STACK)",
        "from asyncio import create_task",
        "asyncio.create_task(later())",
        "Window(protect_content=True)",
    ],
)
def test_an_offence_is_seen(source: str) -> None:
    assert offences(source)
