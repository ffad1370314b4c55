"""`exportbot screen`: check one buyer, or a CSV of them, against the loaded lists."""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

from agency.errors import BadInput
from agency.screening.assessment import NOT_CHECKED, Assessment, assess
from agency.screening.hits import Hit
from agency.screening.level import Reason
from agency.screening.screener import Query
from agency.screening.tokens import Kind
from bot.commands.requests import today
from bot.commands.watchlists import lists_folder
from locales.texts import LANGUAGES, Texts, texts
from sources.watchlists.library import Library, open_library

COLUMNS: Final = ("name", "country", "identifier", "kind")
KINDS: Final = ("person", "org")
_USERS: Final = ("KZ", "KG")
_BAD: Final = 2

Row = dict[str, str]
Answer = dict[str, Any]


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="the buyer's name, any script")
    parser.add_argument("--country", metavar="XX", help="the buyer's country, ISO 3166-1")
    parser.add_argument("--identifier", metavar="ID", help="its registration or tax number")
    parser.add_argument("--kind", metavar="KIND", help="person or org; both when left out")
    parser.add_argument("--lists", type=Path, metavar="DIR", help="the folder of the lists")
    parser.add_argument("--users", default="KZ", metavar="XX", help="whose binding lists: KZ, KG")
    parser.add_argument("--batch", type=Path, metavar="FILE.csv", help="|".join(COLUMNS))
    parser.add_argument("--out", type=Path, metavar="FILE.jsonl", help="answers, one a line")
    parser.add_argument("--lang", default="en", metavar="LANG", help=", ".join(LANGUAGES))


def run(args: argparse.Namespace) -> int:
    """Print one answer, or write one a line for each row of the batch."""
    if args.lang not in LANGUAGES:
        raise BadInput("--lang", "one of " + ", ".join(LANGUAGES))
    if args.users not in _USERS:
        raise BadInput("--users", "one of " + ", ".join(_USERS))
    words, now = texts(args.lang), today()
    if args.batch:
        return _batch(args, words, now)
    if args.name is None:
        raise BadInput("NAME", "is needed, or --batch with a file")
    row = {key: getattr(args, key) or "" for key in COLUMNS}
    query = _query(row)
    library = _library(args)
    found = assess(library.screener, library.states, query, now)
    sys.stdout.write(json.dumps(shown(found, words), ensure_ascii=False, indent=2) + "\n")
    return 0


def shown(found: Assessment, words: Texts) -> Answer:
    """An assessment as the contract of the command shapes it."""
    number = found.identifier
    return {
        "level": found.level,
        "reasons": [_reason(reason, words) for reason in found.reasons],
        "hits": [_hit(hit, words) for hit in found.hits],
        "identifier": None
        if number is None
        else {
            "kind": number.kind,
            "looks_valid": number.verdict == "looks_valid",
            "why": words(f"screening-identifier-{_key(number.verdict)}"),
        },
        "country": {"category": found.country.category, "as_of": _day(found.country.as_of)},
        "lists": [
            {"id": state.info.id, "as_of": _day(state.as_of or state.checked_on),
             "entries": state.entries}
            for state in found.lists
        ],
        "not_checked": [
            *(
                {"id": one.id, "list": one.list_id,
                 "text": words(f"screening-notice-{one.id}", title=one.title, days=one.days)}
                for one in found.notices
            ),
            *({"id": item, "text": words(f"screening-not-checked-{_key(item)}")}
              for item in NOT_CHECKED),
        ],
    }  # fmt: skip


def _reason(reason: Reason, words: Texts) -> Answer:
    return {
        "id": reason.id,
        "weight": reason.weight,
        "text": words(f"screening-reason-{_key(reason.id)}", detail=reason.detail),
        "source": reason.source,
        "as_of": _day(reason.as_of),
    }


def _hit(hit: Hit, words: Texts) -> Answer:
    seen = hit.evidence
    return {
        "entity_id": hit.entry.entity_id,
        "list": hit.entry.list_id,
        "list_weight": hit.weight,
        "programme": hit.entry.programme,
        "name": hit.name,
        "alias": hit.alias.text,
        "score": hit.score,
        "strength": hit.strength,
        "evidence": {
            "name_score": seen.name_score,
            "aligned": [
                {"query": pair.query, "listed": pair.listed, "way": pair.way, "value": pair.value}
                for pair in seen.aligned
            ],
            "only_in_query": list(seen.only_query),
            "only_in_list": list(seen.only_listed),
            "country": seen.country,
            "identifier": seen.identifier,
            "for": [_evidence("for", item, words) for item in seen.for_],
            "against": [_evidence("against", item, words) for item in seen.against],
        },
    }


def _evidence(side: str, item: str, words: Texts) -> dict[str, str]:
    return {"id": item, "text": words(f"screening-{side}-{item}")}


def _query(row: Row) -> Query:
    kind = row["kind"].strip()
    if kind and kind not in KINDS:
        raise BadInput("kind", "must be person or org, or be left out")
    if not row["country"].strip():
        raise BadInput("country", "needs an ISO 3166-1 code of two letters, such as UZ")
    return Query(
        row["name"],
        row["country"].strip().upper(),
        row["identifier"].strip() or None,
        cast("Kind", kind) if kind else None,
    )


def _library(args: argparse.Namespace) -> Library:
    folder = args.lists or lists_folder()
    if args.lists and not args.lists.is_dir():
        raise BadInput("--lists", f"{args.lists} is no folder")
    return open_library(folder, args.users)


def _batch(args: argparse.Namespace, words: Texts, now: date) -> int:
    if args.out is None:
        raise BadInput("--out", "is needed with --batch")
    rows = _rows(args.batch)
    done = _done(args.out)
    if done > len(rows):
        raise BadInput("--out", f"holds {done} answers, more than the batch has rows")
    library = _library(args)

    def answer(row: Row) -> Answer:
        try:
            found = assess(library.screener, library.states, _query(row), now)
        except BadInput as error:
            return {"error": str(error)}
        return shown(found, words)

    with args.out.open("a", encoding="utf-8", newline="\n") as out:
        for line in _answers(rows, done, answer):
            out.write(line)
    with args.out.open(encoding="utf-8") as out:
        return _BAD if any(line.startswith('{"error"') for line in out) else 0


def _answers(rows: list[Row], done: int, answer: Callable[[Row], Answer]) -> Iterator[str]:
    step = max(1, len(rows) // 100)
    for number, row in enumerate(rows[done:], done + 1):
        yield json.dumps(answer(row), ensure_ascii=False) + "\n"
        if number % step == 0 or number == len(rows):
            sys.stderr.write(f"\r{number}/{len(rows)}")
    sys.stderr.write("\n")


def _rows(path: Path) -> list[Row]:
    try:
        lines = path.read_text("utf-8-sig").splitlines(keepends=True)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("--batch", f"{path} is no readable UTF-8 file") from error
    reader = csv.DictReader(lines)
    unknown = [name for name in reader.fieldnames or () if name not in COLUMNS]
    if unknown or not {"name", "country"} <= set(reader.fieldnames or ()):
        raise BadInput("--batch", "needs the columns name, country and may have identifier, kind")
    return [{key: row.get(key) or "" for key in COLUMNS} for row in reader]


def _done(path: Path) -> int:
    """How many whole answers a file holds; a line cut off in the middle is dropped."""
    if not path.exists():
        return 0
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        path.write_bytes(data[:whole])
    return data[:whole].count(b"\n")


def _key(name: str) -> str:
    return name.replace("_", "-")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
