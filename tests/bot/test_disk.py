"""A database on a disk that a restart erases is noticed."""

from pathlib import Path

import pytest

from bot.disk import lost_on_restart, sqlite_file
from bot.settings import load

MOUNTS = """\
30 23 0:26 / / rw,relatime - overlay overlay rw,lowerdir=/a
31 30 0:27 / /data rw,relatime shared:1 - ext4 /dev/sda1 rw
32 31 0:28 / /data/scratch rw - tmpfs tmpfs rw
33 30 0:29 / /mnt/two\\040words rw - xfs /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("file", "disk"),
    [
        ("/app/data/exportbot.db", "overlay"),
        ("/data/exportbot.db", None),
        ("/data/scratch/exportbot.db", "tmpfs"),
        ("/database/exportbot.db", "overlay"),
        ("/mnt/two words/exportbot.db", None),
    ],
)
def test_the_nearest_mount_decides(file: str, disk: str | None) -> None:
    assert lost_on_restart(Path(file), MOUNTS) == disk


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert lost_on_restart(Path("/data/exportbot.db"), "") is None


def test_a_server_has_no_file() -> None:
    settings = load(database_url="postgresql+asyncpg://exportbot@localhost/exportbot")
    assert sqlite_file(settings) is None
