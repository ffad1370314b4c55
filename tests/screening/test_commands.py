"""`exportbot screen` and `exportbot watchlists` as an operator runs them."""

import json
from pathlib import Path

import pytest

from bot.cli import main

ROWS = (
    "name,id,kind,country,identifier\nAltyn Kalkan LLP,7,org,KZ,\nQodirjon Zarbdorov,8,person,UZ,\n"
)


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    (tmp_path / "own.csv").write_text(ROWS)
    assert (
        main(["watchlists", "load", "own", str(tmp_path / "own.csv"), "--lists", str(folder)]) == 0
    )
    return folder


def test_one_buyer_is_answered_with_level_hits_and_what_was_not_checked(
    lists: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["screen", "ТОО «Алтын Қалқан»", "--country", "KZ", "--identifier", "190540000014",
                 "--lists", str(lists), "--lang", "kk"]) == 0  # fmt: skip
    answer = json.loads(capsys.readouterr().out)
    assert answer["level"] == "specialist"
    assert answer["hits"][0]["entity_id"] == "7"
    assert answer["identifier"]["looks_valid"] is True
    assert answer["country"]["category"] is not None
    assert answer["lists"][0]["entries"] == 2
    assert "list-missing" in {item["id"] for item in answer["not_checked"]}
    assert all(reason["text"] and reason["source"] for reason in answer["reasons"])


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ([""], "country"),
        (["x", "--country", "KZ"], "name"),
        (["ТОО", "--country", "KZ"], "name"),
        (["Altyn Kalkan"], "country"),
        (["Altyn Kalkan", "--country", "ZZ"], "country"),
        (["Altyn Kalkan", "--country", "KZ", "--kind", "ship"], "kind"),
        (["Altyn Kalkan", "--country", "KZ", "--lang", "fr"], "--lang"),
        (["Altyn Kalkan", "--country", "KZ", "--users", "RU"], "--users"),
        (["--batch", "missing.csv", "--out", "out"], "--batch"),
        ([], "NAME"),
    ],
)
def test_bad_input_is_one_line_that_names_the_field(
    lists: Path, arguments: list[str], field: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["screen", *arguments, "--lists", str(lists)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"exportbot screen: {field}: ")
    assert shown.err.count("\n") == 1


def test_a_batch_answers_line_by_line_and_goes_on_where_it_stopped(
    lists: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    batch, out = tmp_path / "batch.csv", tmp_path / "out.jsonl"
    batch.write_text(
        "name,country,identifier,kind\nAltyn Kalkan,KZ,,\nx,KZ,,\nJane Roe,GB,,person\n"
    )
    command = ["screen", "--batch", str(batch), "--out", str(out), "--lists", str(lists)]
    assert main(command) == 2
    whole = out.read_text()
    lines = whole.splitlines()
    assert [bool(json.loads(line).get("hits")) for line in lines] == [True, False, False]
    assert json.loads(lines[1])["error"].startswith("name: ")
    out.write_text(lines[0] + "\n" + lines[1][:20])
    assert main(command) == 2
    assert out.read_text() == whole
    assert "3/3" in capsys.readouterr().err


def test_status_tells_age_size_and_what_is_missing(
    lists: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["watchlists", "status", "--lists", str(lists), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    own = next(item for item in answer["lists"] if item["id"] == "own")
    assert own["entries"] == 2
    assert [item["id"] for item in answer["notices"]] == ["list-missing"]
    assert main(["watchlists", "status", "--lists", str(lists), "--lang", "ru"]) == 0
    assert "own: 2 записи" in capsys.readouterr().out


def test_loading_what_is_no_list_is_refused(
    lists: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.csv").write_text("fio\nx\n")
    for arguments in (["own", str(tmp_path / "bad.csv")], ["nosuch", "x"], ["own", "missing.csv"]):
        assert main(["watchlists", "load", *arguments, "--lists", str(lists)]) == 2
    assert main(["watchlists", "update", "--lists", str(lists)]) == 0
    assert "lists.json" in capsys.readouterr().out
