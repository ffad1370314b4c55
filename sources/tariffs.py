"""The agency's own tariff from disk: one TOML file, or a folder with one file a version."""

from pathlib import Path

from agency.errors import BadInput
from agency.premium.tariff import Tariff
from agency.premium.tariff_file import parse_tariff


def load_tariffs(path: Path) -> tuple[Tariff, ...]:
    """Every version at `path`; raises `BadInput` that names file, line and fault."""
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    return tuple(parse_tariff(_read(file), file.name) for file in files)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("TARIFF_FILE", f"a readable TOML file or folder ({error})") from error
