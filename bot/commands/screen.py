"""`exportbot screen`: check one buyer, or a CSV of them, against the loaded lists."""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

from agency.errors import BadInput
from agency.screening.assessment import NOT_CHECKED, Assessment, assess, assessed, category_of
from agency.screening.freshness import Notice
from agency.screening.hits import Hit
from agency.screening.level import Reason
from agency.screening.screener import Query
from agency.screening.tokens import Kind
from agency.screening.wording import list_title
from bot.commands.batch_file import COLUMNS, Batch, Row
from bot.commands.requests import today
from bot.settings import Settings, load
from locales.texts import LANGUAGES, Texts, texts
from sources.screening import ScreeningFailed, open_screening
from sources.watchlists.library import open_library

KINDS: Final = ("person", "org")
_USERS: Final = ("KZ", "KG")
_BAD: Final = 2
_LONGEST_IDENTIFIER: Final = 60

Answer = dict[str, Any]
Look = Callable[[Query], Assessment]


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
    if args.batch:
        return _batch(args, texts(args.lang))
    if args.name is None:
        raise BadInput("NAME", "is needed, or --batch with a file")
    query = _query({key: getattr(args, key) or "" for key in COLUMNS})
    with _looking(args, today()) as look:
        answer = shown(look(query), texts(args.lang))
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
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
                 "text": notice_text(one, words)}
                for one in found.notices
            ),
            *({"id": item, "text": words(f"screening-not-checked-{_key(item)}")}
              for item in NOT_CHECKED),
        ],
    }  # fmt: skip


def notice_text(notice: Notice, words: Texts) -> str:
    """What is wrong with a list, in a sentence."""
    title = list_title(notice.list_id, notice.title, words)
    return words(f"screening-notice-{notice.id}", title=title, days=notice.days)


def _reason(reason: Reason, words: Texts) -> Answer:
    of_list = reason.id in ("list_old", "national_list_missing")
    detail = list_title(reason.source, reason.detail, words) if of_list else reason.detail
    return {
        "id": reason.id,
        "weight": reason.weight,
        "text": words(f"screening-reason-{_key(reason.id)}", detail=detail),
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
        "born": list(hit.entry.born),
        "countries": list(hit.entry.countries),
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
    name = row["name"]
    if any(map(str.isdigit, name)) and not any(map(str.isalpha, name)):
        raise BadInput("name", "holds no letters; a number belongs to --identifier")
    if not row["country"].strip():
        raise BadInput("country", "needs an ISO 3166-1 code of two letters, such as UZ")
    identifier = row["identifier"].strip()
    if len(identifier) > _LONGEST_IDENTIFIER or not identifier.isprintable():
        raise BadInput("identifier", f"at most {_LONGEST_IDENTIFIER} characters, all visible")
    return Query(
        name,
        row["country"].strip().upper(),
        identifier or None,
        cast("Kind", kind) if kind else None,
    )


@contextmanager
def _looking(args: argparse.Namespace, now: date) -> Iterator[Look]:
    """What answers queries: the lists at hand, and the configured service beside them."""
    settings = load()
    folder = args.lists or settings.watchlists
    if args.lists and not args.lists.is_dir():
        raise BadInput("--lists", f"{args.lists} is no folder")
    if settings.screening_url is not None:
        with asyncio.Runner() as runner:
            yield _remotely(runner, folder, settings, args.users, now)
        return
    try:
        library = open_library(folder, args.users)
    except OSError as error:
        raise BadInput("--lists", f"cannot be read or written: {error}") from error
    yield lambda query: assess(library.screener, library.states, query, now)


def _remotely(
    runner: asyncio.Runner, folder: Path, settings: Settings, users: str, now: date
) -> Look:
    key = settings.screening_key.get_secret_value()
    address, scope = settings.screening_url, settings.screening_scope
    screening = open_screening(folder, address, lambda: now, scope, key)

    def look(query: Query) -> Assessment:
        category_of(query.country or "")
        try:
            # What is logged on the way is no part of the answer.
            with redirect_stdout(sys.stderr):
                found = runner.run(screening.search([query], users))
        except ScreeningFailed as error:
            raise BadInput("SCREENING_URL", str(error)) from error
        return assessed(found.hits[0], found.states, query, now)

    return look


def _batch(args: argparse.Namespace, words: Texts) -> int:
    if args.out is None:
        raise BadInput("--out", "is needed with --batch")
    batch = Batch(args.batch, args.out)
    with _looking(args, today()) as look:

        def answer(row: Row) -> Answer:
            try:
                return shown(look(_query(row)), words)
            except BadInput as error:
                return {"error": str(error)}

        return _BAD if batch.answer(answer) else 0


def _key(name: str) -> str:
    return name.replace("_", "-")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
