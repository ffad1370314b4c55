"""Where the keys of a TOML text stand, so that an error can name its line."""

import re
from typing import Final

_HEADER: Final = re.compile(r"^\s*\[(\[)?\s*([A-Za-z0-9_.-]+)\s*\]")
_KEY: Final = re.compile(r"^\s*([A-Za-z0-9_-]+|\"[^\"]*\")\s*=")

Path = tuple[str | int, ...]


def key_lines(text: str) -> dict[Path, int]:
    """Line numbers (from 1) by path: `("cell", 2, "class")`, and of each table by its own path.

    For texts that a TOML parser has accepted and that hold no multi-line strings.
    """
    lines: dict[Path, int] = {}
    counts: dict[str, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _table_path(header.group(2), bool(header.group(1)), counts)
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, key.group(1).strip('"')), number)
    return lines


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of `path`, or of the nearest table around it; 1 when nothing is nearer."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 1


def _table_path(name: str, is_array: bool, counts: dict[str, int]) -> Path:
    if not is_array:
        return (name,)
    counts[name] = counts.get(name, -1) + 1
    return (name, counts[name])
