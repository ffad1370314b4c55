"""Settings that make no sense stop the start with one line that names the variable."""

from pathlib import Path

import pytest

from agency.errors import BadInput
from bot.cli import main
from bot.settings import load, need_token

NONSENSE = [
    ("BOT_TOKEN", "no-colon"),
    ("BOT_TOKEN", "letters:secret"),
    ("BOT_API_URL", "api.telegram.org"),
    ("DATABASE_URL", "mysql://somewhere/db"),
    ("DATABASE_URL", "exportbot.db"),
    ("DOCUMENT_STORE_URL", "ftp://somewhere"),
    ("STAFF_CHAT_ID", "the group"),
    ("STAFF_CHAT_ID", "1001"),
    ("STAFF_DETAIL", "everything"),
    ("STAFF_LANGUAGE", "en"),
    ("WEBHOOK_URL", "http://example.org"),
    ("WEBHOOK_URL", "example.org"),
    ("WEBHOOK_SECRET", "with spaces"),
    ("WEBHOOK_SECRET", "x" * 257),
    ("PORT", "0"),
    ("PORT", "http"),
    ("PORT", "65536"),
    ("FIELD_KEYS", "too-short"),
    ("OFFICE_TZ", "Asia/Nowhere"),
    ("OFFICE_HOURS", "all day"),
    ("OFFICE_HOURS", "18:30-09:00"),
    ("AGENCY_EMAIL", "nobody"),
    ("AGENCY_PHONE", "call us"),
    ("CLOCK_URL", "http://127.0.0.1:9/control/clock"),
]


@pytest.fixture(autouse=True)
def _far_from_any_env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(("name", "value"), NONSENSE)
def test_nonsense_is_refused_by_name(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadInput) as refused:
        load()
    assert refused.value.field == name
    assert "\n" not in str(refused.value)


def test_a_start_with_nonsense_is_one_line_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OFFICE_HOURS", "all day")
    assert main(["migrate"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "exportbot migrate: OFFICE_HOURS: hours look like 09:00-18:30\n"


def test_no_setting_is_needed_but_the_token() -> None:
    settings = load()
    assert settings.staff_detail == "reference"
    assert settings.database == "sqlite+aiosqlite:///data/exportbot.db"
    with pytest.raises(BadInput) as refused:
        need_token(settings)
    assert refused.value.field == "BOT_TOKEN"


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STAFF_CHAT_ID", "")
    assert load().staff_chat_id is None


def test_an_env_file_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("OFFICE_TZ=Asia/Bishkek\n", "utf-8")
    assert load().office_tz == "Asia/Bishkek"


def test_keys_are_listed_newest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    newest, older = "A" * 43 + "=", "B" * 42 + "A="
    monkeypatch.setenv("FIELD_KEYS", f"{newest}, {older}")
    assert [key.get_secret_value() for key in load().field_keys] == [newest, older]


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "123456:very-secret")
    monkeypatch.setenv("WEBHOOK_SECRET", "also-secret")
    assert "secret" not in repr(load()).replace("webhook_secret", "")


def test_the_clock_may_follow_a_sandbox_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOCK_URL", "http://127.0.0.1:8081/control/clock")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8081")
    assert load().clock_url == "http://127.0.0.1:8081/control/clock"


def test_a_webhook_on_the_own_machine_may_be_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "http://127.0.0.1:8080")
    assert load().webhook_url == "http://127.0.0.1:8080"
