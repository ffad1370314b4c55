"""`exportbot doctor` tells what each setting means, and what keeps the bot from starting."""

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import disk
from bot.cli import main
from sandbox.server import Sandbox, running
from sources.watchlists import store
from sources.watchlists.registry import setups

STAFF = "-1001000000001"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A local Telegram in a thread of its own, since the command runs a loop of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    started = running(port=0, data=None, page=False)
    sandbox = asyncio.run_coroutine_threadsafe(started.__aenter__(), loop).result(30)
    monkeypatch.setenv("BOT_TOKEN", sandbox.token)
    monkeypatch.setenv("BOT_API_URL", sandbox.base_url)
    yield sandbox
    asyncio.run_coroutine_threadsafe(started.__aexit__(None, None, None), loop).result(30)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


@pytest.fixture
def examined(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the doctor: its exit code and its findings by setting and level."""

    def run() -> tuple[int, dict[str, str]]:
        capsys.readouterr()
        code = main(["doctor", "--json"])
        answer = json.loads(capsys.readouterr().out)
        assert answer["ready"] is (code == 0)
        return code, {check["id"]: check["level"] for check in answer["checks"]}

    return run


def rights(sandbox: Sandbox, **body: object) -> None:
    """Change what the bot may do in the staff group."""

    async def post() -> None:
        async with (
            aiohttp.ClientSession(sandbox.base_url) as session,
            session.post("/control/rights", json={"chat": int(STAFF), **body}) as answer,
        ):
            answer.raise_for_status()

    asyncio.run(post())


def test_nothing_set_blocks(examined: Any) -> None:
    code, found = examined()
    assert code == 1
    assert found["token-missing"] == "blocks"
    assert found["database-missing"] == "blocks"
    assert found["keys-none"] == "warning"
    assert found["staff-none"] == "warning"
    assert found["detail-reference"] == "note"


def test_looking_makes_nothing(examined: Any, tmp_path: Path) -> None:
    examined()
    assert list(tmp_path.iterdir()) == []


def test_a_good_start_is_ready(
    telegram: Sandbox, examined: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFF_CHAT_ID", STAFF)
    monkeypatch.setenv("STAFF_DETAIL", "full")
    monkeypatch.setenv("FIELD_KEYS", "A" * 43 + "=")
    assert main(["migrate"]) == 0
    code, found = examined()
    assert code == 0
    good = {"token-good", "staff-good", "database-good", "keys-set", "detail-full"}
    assert good <= set(found)


def test_work_that_only_named_officers_may_do_is_told(examined: Any) -> None:
    assert main(["migrate"]) == 0
    _, found = examined()
    assert found["officers-no-admin"] == "warning"
    assert found["officers-no-compliance"] == "warning"
    for number, role in ((1, "admin"), (2, "compliance")):
        assert main(["officers", "add", str(number), "--role", role, "--name", "Sample"]) == 0
    _, found = examined()
    assert found["officers-good"] == "ok"


def test_missing_rights_in_the_staff_group_are_named(
    telegram: Sandbox, examined: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFF_CHAT_ID", STAFF)
    rights(telegram, can_manage_topics=False, can_pin_messages=False)
    _, found = examined()
    assert found["staff-no-topics"] == "blocks"
    assert found["staff-no-pins"] == "warning"


def test_a_group_without_the_bot_is_named(
    telegram: Sandbox, examined: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFF_CHAT_ID", "-1009999999999")
    _, found = examined()
    assert found["staff-away"] == "blocks"


def test_no_telegram_is_said_in_one_line_and_blocks_nothing_by_itself(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:sample")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert main(["migrate"]) == 0
    capsys.readouterr()
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("BOT_API_URL: http://127.0.0.1:9 cannot be reached" in line for line in lines) == 1
    assert lines[-1] == "Ready to start."


def test_a_webhook_without_a_secret_blocks(examined: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org")
    _, found = examined()
    assert found["webhook-no-secret"] == "blocks"
    monkeypatch.setenv("WEBHOOK_SECRET", "sample-secret")
    _, found = examined()
    assert found["webhook-good"] == "ok"


def test_a_disk_that_a_restart_erases_is_a_loud_warning(
    examined: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("30 23 0:26 / / rw - overlay overlay rw\n", "utf-8")
    monkeypatch.setattr(disk, "_MOUNTS", mounts)
    _, found = examined()
    assert found["disk-lost"] == "warning"


def test_a_damaged_database_is_named(examined: Any, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "exportbot.db").write_bytes(b"no database at all" * 100)
    _, found = examined()
    assert found["database-bad"] == "blocks"


def test_a_server_that_does_not_answer_is_named(
    examined: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://nobody@127.0.0.1:9/none")
    _, found = examined()
    assert found["database-bad"] == "blocks"


def test_nonsense_is_a_finding_too(examined: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OFFICE_TZ", "Asia/Nowhere")
    code, found = examined()
    assert code == 1
    assert found == {"bad-setting": "blocks"}


def test_lists_that_are_missing_or_old_are_said(examined: Any, tmp_path: Path) -> None:
    assert examined()[1]["lists-no-lists"] == "warning"
    folder = tmp_path / "data" / "watchlists"
    folder.mkdir(parents=True)
    table = b"id,name,aliases,kind,country,identifier,programme,born\n1,Sample LLP,,org,BY,,X,\n"
    old = datetime(2020, 1, 1, tzinfo=UTC)
    store.install(folder, setups(folder)["own"], {"main": table}, old)
    found = examined()[1]
    assert found["lists-list-old"] == "warning"
    assert found["lists-list-missing"] == "warning"


TARIFF = """
version = "2026-01"
effective_from = 2026-01-01
source = "sample"
[[cell]]
per_month = "0.1"
constant = "1"
"""


def test_the_tariff_in_force_is_named_and_a_faulty_one_blocks(
    examined: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert examined()[1]["tariff-none"] == "note"
    file = tmp_path / "tariff.toml"
    file.write_text(TARIFF, "utf-8")
    monkeypatch.setenv("TARIFF_FILE", str(file))
    assert examined()[1]["tariff-good"] == "ok"
    file.write_text(TARIFF.replace("2026-01-01", "2999-01-01"), "utf-8")
    assert examined()[1]["tariff-future"] == "warning"
    file.write_text(TARIFF.replace('"1"', '"dear"'), "utf-8")
    assert examined()[1]["tariff-bad"] == "blocks"


def test_the_age_of_the_rates_is_said(examined: Any, tmp_path: Path) -> None:
    assert examined()[1]["rates-none"] == "note"
    folder = tmp_path / "data" / "rates"
    folder.mkdir(parents=True)
    (folder / "old.csv").write_text("date,currency,quant,value\n2020-01-03,USD,1,380\n", "utf-8")
    assert examined()[1]["rates-old"] == "warning"
    (folder / "broken.csv").write_text("nothing\n", "utf-8")
    assert examined()[1]["rates-bad"] == "warning"


def test_a_wrong_configuration_of_lists_and_a_service_that_is_away_are_said(
    examined: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data" / "watchlists"
    folder.mkdir(parents=True)
    (folder / "lists.json").write_text("{")
    monkeypatch.setenv("SCREENING_URL", "http://127.0.0.1:9")
    found = examined()[1]
    assert found["lists-bad"] == "warning"
    assert found["screening-away"] == "warning"
