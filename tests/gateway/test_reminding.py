"""The message of many reminders: what ends cover comes first, and nothing of it is left out."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from gateway.reminding import markup_of, text_of
from locales.texts import ChatLanguage
from services.notices import Argument, day
from services.policies.rows import read_rows
from services.reminding.sending import Line
from storage.reminders import Reminder
from tests.services.policies import ROW

NOW = datetime(2026, 9, 1, 5, tzinfo=UTC)
DUE = date(2026, 9, 1)


def line(number: int, key: str, *, required: bool) -> Line:
    reminder = Reminder(
        id=uuid4(),
        subject=UUID(int=number),
        topic="premium",
        kind="sample",
        user_id=1001,
        required=required,
        day=DUE,
        send_at=NOW,
        waits_until=None,
        state="handed",
        why=None,
        bundle=None,
        created_at=NOW,
    )
    arguments: dict[str, Argument] = {
        "policy": f"SAMPLE-{number:04}",
        "number": 2,
        "amount": "1 KZT",
        "days": 29,
        "due": day(DUE),
        "ends": day(DUE),
    }
    return Line(reminder, key, arguments, (), UUID(int=number))


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_the_last_warnings_of_thirty_instalments_are_all_named(language: ChatLanguage) -> None:
    near = [line(n, "reminder-upcoming", required=False) for n in range(10)]
    last = [line(n, "reminder-overdue-clause", required=True) for n in range(10, 40)]
    text = text_of([*near, *last], language)
    assert len(text) <= 4096
    assert all(f"SAMPLE-{n:04}" in text for n in range(10, 40))
    assert text.index("SAMPLE-0039") < (text + "SAMPLE-0000").index("SAMPLE-0000")


def test_of_two_each_has_its_button_paid() -> None:
    lines = [line(n, "reminder-upcoming", required=False) for n in (1, 2)]
    labels = [row[0].text for row in markup_of(lines, uuid4(), "ru").inline_keyboard]
    assert labels[:2] == ["✅ Оплачен: SAMPLE-0001 № 2", "✅ Оплачен: SAMPLE-0002 № 2"]
    assert all(len(label) <= 28 for label in labels)


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
def test_the_longest_number_leaves_a_button_readable(language: ChatLanguage) -> None:
    lines = []
    for ending in ("0001", "0002"):
        row = {**ROW, "policy_number": f"{'SAMPLE-' * 9}"[:60] + ending, "instalment_no": "600"}
        (policy,), faults = read_rows([(2, row)], DUE)
        assert (len(policy.number), faults) == (64, [])
        bare = line(1, "reminder-upcoming", required=False)
        about = {**bare.arguments, "policy": policy.number, "number": policy.parts[0].number}
        lines.append(replace(bare, arguments=about))
    labels = [row[0].text for row in markup_of(lines, uuid4(), language).inline_keyboard][:2]
    assert all(len(label) <= 28 for label in labels)
    assert all(end in one for end, one in zip(("0001 № 600", "0002 № 600"), labels, strict=True))


def test_how_long_a_first_instalment_can_be_paid_is_said() -> None:
    first = line(1, "reminder-not-started-clause", required=True)
    assert "Последний день для оплаты: <b>1 сентября 2026 г.</b>" in text_of([first], "ru")
