"""Lists for staff hold everything, however much waits."""

from datetime import timedelta

import pytest

from agency.deadlines import work_calendar
from agency.desk.alarms import Patience
from agency.office import office
from services.desk import lists
from storage.database import Database
from tests.services.sample import NOW, a_case

LATE, IN_TIME = 7, 2


async def test_overdue_looks_beyond_the_first_page(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "A_PAGE", 3)
    long_ago = NOW - timedelta(days=5)
    for _ in range(LATE):
        await database.write(lambda tx: a_case(tx, long_ago))
    for _ in range(IN_TIME):
        await database.write(a_case)
    hours = office("09:00-18:30", "Asia/Almaty", work_calendar("KZ").is_working)
    found = await database.read(lambda tx: lists.overdue(tx, NOW, hours, Patience(60, 240)))
    assert len({one.number for one in found.untaken}) == LATE
    waiting = await database.read(lists.untaken)
    assert len({one.number for one in waiting}) == LATE + IN_TIME
