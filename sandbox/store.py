"""What lasts: a journal of records and a folder of files, or memory alone.

One line of the journal is one batch, so a batch is there whole or not at all. A batch is handed to
the operating system before the call that made it is answered: killing the process loses nothing
that anyone was told of. A last line cut short is a batch nobody was told of, and is dropped.
"""

import fcntl
import json
import os
import shutil
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Entry = tuple[str, str, Record | None]

_JOURNAL = "journal.jsonl"
_FILES = "files"
WORTH_COMPACTING = 1000


class UnusableState(Exception):
    """The data folder is damaged or taken by another process; one line says which."""


class Store:
    """Records by table and key, and blobs by name; `folder=None` keeps all in memory."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._batch: list[Entry] = []
        self._blobs: dict[str, bytes] = {}
        self._fd: int | None = None
        self._entries = 0
        self.loaded: dict[str, dict[str, Record]] = {}
        if folder is not None:
            self._open(folder)

    def put(self, table: str, key: str, record: Record) -> None:
        """Remember the record at the next `flush`."""
        if self._fd is not None:
            self._batch.append((table, key, record))

    def drop(self, table: str, key: str) -> None:
        if self._fd is not None:
            self._batch.append((table, key, None))

    def flush(self) -> None:
        """Hand the batch to the operating system as one line."""
        if self._fd is None or not self._batch:
            return
        line = _line(self._batch)
        self._batch = []
        _write_all(self._fd, line)

    def wipe(self) -> None:
        """Forget everything that was ever put."""
        self._batch = []
        self._blobs = {}
        if self._folder is None or self._fd is None:
            return
        os.ftruncate(self._fd, 0)
        shutil.rmtree(self._folder / _FILES, ignore_errors=True)
        (self._folder / _FILES).mkdir()

    def write_blob(self, name: str, content: bytes) -> None:
        if self._folder is None:
            self._blobs[name] = content
        else:
            (self._folder / _FILES / name).write_bytes(content)

    def read_blob(self, name: str) -> bytes:
        if self._folder is None:
            return self._blobs[name]
        return (self._folder / _FILES / name).read_bytes()

    def close(self) -> None:
        self.flush()
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _open(self, folder: Path) -> None:
        try:
            (folder / _FILES).mkdir(parents=True, exist_ok=True)
            self._fd = os.open(folder / _JOURNAL, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        except OSError as error:
            raise UnusableState(f"{folder}: {error.strerror}") from error
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._load(folder / _JOURNAL)
        except BlockingIOError as error:
            raise self._unusable(f"{folder}: in use by another process") from error
        except ValueError as error:
            raise self._unusable(str(error)) from error

    def _unusable(self, why: str) -> UnusableState:
        assert self._fd is not None
        os.close(self._fd)
        self._fd = None
        return UnusableState(why)

    def _load(self, path: Path) -> None:
        whole, _, torn = path.read_bytes().rpartition(b"\n")
        for number, line in enumerate(whole.split(b"\n") if whole else [], start=1):
            try:
                self._apply(json.loads(line.decode("utf-8", "surrogatepass")))
            except (ValueError, TypeError, AttributeError) as error:
                raise ValueError(f"{path}: line {number} is damaged") from error
        if torn:
            assert self._fd is not None
            os.ftruncate(self._fd, len(whole) + 1 if whole else 0)
        if self._entries > 2 * sum(map(len, self.loaded.values())) + WORTH_COMPACTING:
            self._compact(path)

    def _compact(self, path: Path) -> None:
        """Replace the journal by the records that live, in one step."""
        fresh = path.with_suffix(".new")
        fd = os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        fcntl.flock(fd, fcntl.LOCK_EX)
        for table, rows in self.loaded.items():
            for key, record in rows.items():
                _write_all(fd, _line([(table, key, record)]))
        os.fsync(fd)
        fresh.replace(path)
        assert self._fd is not None
        os.close(self._fd)
        self._fd = fd

    def _apply(self, batch: list[Entry]) -> None:
        self._entries += len(batch)
        for table, key, record in batch:
            rows = self.loaded.setdefault(table, {})
            if record is None:
                rows.pop(key, None)
            else:
                rows[key] = record


def _line(batch: list[Entry]) -> bytes:
    text = json.dumps(batch, ensure_ascii=False, separators=(",", ":")) + "\n"
    return text.encode("utf-8", "surrogatepass")


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
