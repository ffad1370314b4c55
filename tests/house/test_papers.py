"""The papers say what is there, and nothing in the house names a place that is not everybody's."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from bot.cli import COMMANDS
from bot.settings import Settings
from locales.texts import texts

ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = (
    *("agency", "bot", "flows", "gateway", "handlers", "jobs", "locales", "sandbox", "services"),
    *("sources", "storage", "bench", "docs", "requirements", "tests", ".ci"),
)
PAPERS: Final = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LARGEST_PICTURE: Final = 250_000
_REGISTRIES: Final = ("pypi", "pythonhosted", "npmjs", "anaconda", "ghcr", "docker")
_REGISTRY: Final = re.compile(rf"\b({'|'.join(_REGISTRIES)})\.(org|com|io)\b", re.IGNORECASE)
_HOMES: Final = ("work", "root", "home", "tmp", "Users")
_MACHINE_PATH: Final = re.compile(rf"(?<![\w.$}}*-])/({'|'.join(_HOMES)})/\w")


@cache
def project() -> dict[str, Any]:
    known: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return known


def written() -> Iterator[Path]:
    """Every file that somebody wrote: no leftovers of runs, no data, no secrets."""
    yield from (ROOT / name for name in ("Makefile", "Procfile", "LICENSE", ".gitignore"))
    yield from (path for path in ROOT.glob("*.*") if path.suffix in {".md", ".toml", ".yaml"})
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def linked(paper: Path) -> list[str]:
    """What a paper refers to inside the house, without the place on the page."""
    text = paper.read_text("utf-8")
    targets = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    return [target for target in targets if "://" not in target]


def anchors(paper: Path) -> set[str]:
    """The places that a paper's headings make."""
    headings = re.findall(r"^#+ (.+)$", paper.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in headings}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", one)[0].lower() for one in requirements}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_what_a_paper_refers_to_is_there(paper: Path) -> None:
    for target in linked(paper):
        name, _, place = target.partition("#")
        file = (paper.parent / name).resolve() if name else paper
        assert file.exists(), target
        assert not place or place in anchors(file), target


def test_the_pictures_are_shown_and_light() -> None:
    shown = {(ROOT / name).name for name in linked(ROOT / "README.md") if name.endswith(".png")}
    made = list((ROOT / "docs" / "pictures").glob("*.png"))
    assert shown == {picture.name for picture in made}
    assert {picture.name[:3] for picture in made} == {"kk-", "ru-", "ky-"}
    for picture in made:
        assert picture.read_bytes().startswith(b"\x89PNG"), picture.name
        assert picture.stat().st_size < _LARGEST_PICTURE, picture.name


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told(command: str) -> None:
    told = (ROOT / "docs" / "README.md").read_text("utf-8")
    assert re.search(rf"`(exportbot )?{re.escape(command)}`", told)


def test_every_setting_is_told() -> None:
    told = (ROOT / "docs" / "reference" / "settings.md").read_text("utf-8")
    known = re.findall(r"`([A-Z_]+)`", told)
    assert {name.upper() for name in Settings.model_fields} <= set(known)


def test_every_dependency_earns_its_place() -> None:
    told = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    runtime, development, measuring = re.split(r"## For (?:development|measuring)", told)
    extras = project()["optional-dependencies"]
    for text, wanted in (
        (runtime, project()["dependencies"]),
        (development, extras["dev"]),
        (measuring, extras["bench"]),
    ):
        lines = re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)
        assert len(lines) == len(set(lines))
        assert {name.lower() for name in lines} == names(wanted)


@pytest.mark.parametrize("lock", ["runtime", "dev", "bench"])
def test_every_dependency_is_locked_with_its_hash(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    pinned = re.findall(r"^([\w.-]+)==[^\\]+\\\n +--hash=sha256:", text, re.MULTILINE)
    wanted = list(project()["dependencies"])
    if lock != "runtime":
        wanted += project()["optional-dependencies"][lock]
    normal = {name.replace(".", "-").lower() for name in pinned}
    assert {name.replace(".", "-") for name in names(wanted)} <= normal


def test_the_changelog_knows_the_version() -> None:
    told = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## [{project()['version']}]" in told


def test_processes_are_commands() -> None:
    lines = (ROOT / "Procfile").read_text("utf-8").splitlines()
    processes = dict(line.split(": exportbot ") for line in lines)
    assert set(processes) == {"release", "web", "worker"}
    assert set(processes.values()) <= set(COMMANDS)


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


@pytest.mark.parametrize("text", ["see {}", "sqlite:///{}", '"{}"'])
def test_a_path_of_a_machine_is_seen(text: str) -> None:
    assert _MACHINE_PATH.search(text.format("/" + "tmp/x"))


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in written()
        for match in _strange(path)
    ]
    assert not found


def _strange(path: Path) -> list[re.Match[str]]:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:  # a picture
        return []
    return [*_REGISTRY.finditer(text), *_MACHINE_PATH.finditer(text)]


@pytest.mark.parametrize(("language", "paper"), [("ky", "kyrgyz"), ("kk", "kazakh")])
def test_texts_for_a_lawyer_are_still_there(language: Any, paper: str) -> None:
    told = (ROOT / "docs" / f"{paper}-for-a-lawyer.md").read_text("utf-8")
    keys = re.findall(r"^- `([\w-]+)`:", told, re.MULTILINE)
    assert keys
    assert [key for key in keys if not texts(language).has(key)] == []
