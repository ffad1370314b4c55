"""`exportbot screen` and `exportbot watchlists` as an operator runs them."""

import json
import os
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
        (["Altyn Kalkan", "--country", "KZ", "--identifier", "1" * 61], "identifier"),
        (["Altyn Kalkan", "--country", "KZ", "--identifier", "1\u202e2"], "identifier"),
        (["Altyn Kalkan", "--country", "Kazakhstan"], "country"),
        (["190540000014", "--country", "KZ"], "name"),
        (["Altyn " * 2000, "--country", "KZ"], "name"),
        (["Altyn\x00Kalkan", "--country", "KZ"], "name"),
        (["\u200f\u200b\u202e", "--country", "KZ"], "name"),
        (["🏦🏦", "--country", "KZ"], "name"),
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
    assert [item["list"] for item in answer["notices"]] == ["un", "kz_fma"]
    assert {item["id"] for item in answer["notices"]} == {"list-missing"}
    assert main(["watchlists", "status", "--lists", str(lists / "typo")]) == 2
    capsys.readouterr()
    assert main(["watchlists", "status", "--lists", str(lists), "--lang", "ru"]) == 0
    shown = capsys.readouterr().out
    assert "own: 2 записи" in shown
    assert "Совет Безопасности ООН: " in shown


def test_loading_what_is_no_list_is_refused(
    lists: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.csv").write_text("fio\nx\n")
    for arguments in (["own", str(tmp_path / "bad.csv")], ["nosuch", "x"], ["own", "missing.csv"]):
        assert main(["watchlists", "load", *arguments, "--lists", str(lists)]) == 2
    assert main(["watchlists", "update", "--lists", str(lists)]) == 0
    assert "lists.json" in capsys.readouterr().out


BATCH = 'Name;Country;identifier;kind\nAltyn\u2028Kalkan;KZ;;\n\n"Jane\nRoe";GB;;person\nx;KZ\n'


@pytest.mark.parametrize(
    "data",
    [
        BATCH.encode("utf-8-sig"),
        BATCH.replace(";", "\t").encode(),
        BATCH.replace("Altyn\u2028Kalkan", "Алтын Калкан").encode("cp1251"),
    ],
)
def test_a_batch_as_offices_save_it(lists: Path, tmp_path: Path, data: bytes) -> None:
    batch, out = tmp_path / "batch.csv", tmp_path / "out.jsonl"
    batch.write_bytes(data)
    command = ["screen", "--batch", str(batch), "--out", str(out), "--lists", str(lists)]
    assert main(command) == 2
    answers = [json.loads(line) for line in out.read_text().splitlines()]
    assert [len(answer.get("hits", "no")) for answer in answers] == [1, 0, 2]
    whole = out.read_bytes()
    assert main(command) == 2
    assert out.read_bytes() == whole


def test_answers_that_are_older_than_the_batch_are_not_gone_on_with(
    lists: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    batch, out = tmp_path / "batch.csv", tmp_path / "out.jsonl"
    batch.write_text("name,country\nAltyn Kalkan,KZ\n")
    command = ["screen", "--batch", str(batch), "--out", str(out), "--lists", str(lists)]
    assert main(command) == 0
    os.utime(out, (1, 1))
    capsys.readouterr()
    assert main(command) == 2
    shown = capsys.readouterr().err
    assert shown.startswith("exportbot screen: --out: is older")
    assert shown.count("\n") == 1


@pytest.mark.parametrize("rows", ["", "a,b\n1,2\n", "name,country,colour\nx,KZ,red\n", "\0"])
def test_a_batch_that_is_none_is_one_line(
    lists: Path, tmp_path: Path, rows: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "batch.csv").write_text(rows)
    capsys.readouterr()
    assert main(["screen", "--batch", str(tmp_path / "batch.csv"), "--lists", str(lists),
                 "--out", str(tmp_path / "out.jsonl")]) == 2  # fmt: skip
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out.jsonl").exists()


def test_the_folder_of_lists_is_the_bots_also_by_an_env_file(
    lists: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text(f"WATCHLISTS_DIR={lists}\n")
    capsys.readouterr()
    assert main(["screen", "Altyn Kalkan", "--country", "KZ"]) == 0
    assert json.loads(capsys.readouterr().out)["hits"]


def test_the_service_is_asked_by_the_command_and_missed_when_it_is_away(
    lists: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCREENING_URL", "http://127.0.0.1:9")
    capsys.readouterr()
    assert main(["screen", "Jane Roe", "--country", "DE", "--lists", str(lists)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["level"] == "not_enough_data"
    missed = {(item["id"], item.get("list")) for item in answer["not_checked"]}
    assert ("list-missing", "remote") in missed
    empty = lists / "empty"
    empty.mkdir()
    assert main(["screen", "Jane Roe", "--country", "DE", "--lists", str(empty)]) == 2
    assert capsys.readouterr().err.startswith("exportbot screen: SCREENING_URL: ")
