"""`exportbot watchlists`: fetch, load and show the sanctions lists."""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agency.errors import BadInput
from agency.screening.freshness import ListState, notices
from bot.commands.requests import today
from bot.commands.screen import notice_text
from bot.settings import load
from locales.texts import LANGUAGES, Texts, texts
from sources.watchlists import store
from sources.watchlists.library import list_states, open_library
from sources.watchlists.registry import CONFIG, setups
from sources.watchlists.update import Updated, update

FAILED = 1
_USERS = ("KZ", "KG")


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    fetch = actions.add_parser("update", help="fetch the lists that have an address")
    fetch.add_argument("only", nargs="*", metavar="LIST", help="these lists only")
    load = actions.add_parser("load", help="load one list from files")
    load.add_argument("list", metavar="LIST")
    load.add_argument("files", nargs="+", metavar="[PART=]FILE")
    status = actions.add_parser("status", help="show age and size of each list")
    status.add_argument("--users", default="KZ", metavar="XX", help="whose lists: KZ, KG")
    for action in (fetch, load):
        action.add_argument("--confirm", action="store_true", help="take a list that shrank")
    for action in (fetch, load, status):
        action.add_argument("--lists", type=Path, metavar="DIR", help="the folder of the lists")
        action.add_argument("--lang", default="en", metavar="LANG", help=", ".join(LANGUAGES))
        action.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Do the action; 1 when a list could not be brought up to date."""
    if args.lang not in LANGUAGES:
        raise BadInput("--lang", "one of " + ", ".join(LANGUAGES))
    folder: Path = args.lists or load().watchlists
    words = texts(args.lang)
    if args.action == "status":
        return _status(folder, words, args)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        found = _load(folder, args) if args.action == "load" else _update(folder, args)
        if any(item.outcome == "updated" for item in found):
            open_library(folder)
    except OSError as error:
        raise BadInput("--lists", f"{folder} cannot be used: {error.strerror}") from error
    _tell(found, words, args.json, folder)
    return FAILED if any(item.outcome in ("failed", "refused") for item in found) else 0


def _update(folder: Path, args: argparse.Namespace) -> list[Updated]:
    known = setups(folder)
    unknown = [name for name in args.only if name not in known]
    if unknown:
        raise BadInput("LIST", f"{unknown[0]} is none of " + ", ".join(known))
    wanted = [known[name] for name in args.only] or list(known.values())
    return asyncio.run(update(folder, wanted, _now(), args.confirm))


def _load(folder: Path, args: argparse.Namespace) -> list[Updated]:
    known = setups(folder)
    if args.list not in known:
        raise BadInput("LIST", f"{args.list} is none of " + ", ".join(known))
    setup = known[args.list]
    files = dict(_file(given, setup.parts) for given in args.files)
    change = store.install(folder, setup, files, _now(), args.confirm)
    return [Updated(args.list, "updated", change)]


def _file(given: str, parts: tuple[str, ...]) -> tuple[str, bytes]:
    part, mark, name = given.partition("=")
    if not mark:
        part, name = parts[0], given
    if part not in parts:
        raise BadInput("FILE", f"{part} is none of the parts " + ", ".join(parts))
    try:
        return part, Path(name).read_bytes()
    except OSError as error:
        raise BadInput("FILE", f"{name} cannot be read") from error


def _status(folder: Path, words: Texts, args: argparse.Namespace) -> int:
    if args.users not in _USERS:
        raise BadInput("--users", "one of " + ", ".join(_USERS))
    if args.lists and not folder.is_dir():
        raise BadInput("--lists", f"{folder} is no folder")
    states = list_states(folder, args.users)
    said = notices(states, today())
    texts_ = [{"id": one.id, "list": one.list_id, "text": notice_text(one, words)} for one in said]
    if args.json:
        answer = {"lists": [_state(state, args.users) for state in states], "notices": texts_}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
        return 0
    for state in states:
        sys.stdout.write(_state_line(state, words) + "\n")
    sys.stdout.writelines(one["text"] + "\n" for one in texts_)
    return 0


def _state(state: ListState, users: str) -> dict[str, Any]:
    return {
        "id": state.info.id,
        "title": state.info.title,
        "weight": state.info.weight_for(users),
        "entries": state.entries,
        "as_of": state.as_of.isoformat() if state.as_of else None,
        "checked_on": state.checked_on.isoformat() if state.checked_on else None,
        "max_age_days": state.info.max_age_days,
    }


def _state_line(state: ListState, words: Texts) -> str:
    if not state.entries:
        return words("screening-list-absent", list=state.info.id)
    shown = {
        "as-of": words.date(state.as_of) if state.as_of else "-",
        "checked": words.date(state.checked_on) if state.checked_on else "-",
    }
    return words("screening-list-status", list=state.info.id, entries=state.entries, **shown)


def _tell(found: Iterable[Updated], words: Texts, as_json: bool, folder: Path) -> None:
    items = list(found)
    if as_json:
        answer = {"lists": [_updated(item) for item in items]}
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
        return
    for item in items:
        sys.stdout.write(_line(item, words) + "\n")
    if not items:
        sys.stdout.write(words("screening-no-addresses", file=str(folder / CONFIG)) + "\n")


def _updated(item: Updated) -> dict[str, Any]:
    change = asdict(item.change) if item.change else None
    if change:
        change["as_of"] = change["as_of"].isoformat() if change["as_of"] else None
    return {"id": item.list_id, "outcome": item.outcome, "change": change, "why": item.why}


def _line(item: Updated, words: Texts) -> str:
    if item.change is None:
        return words(f"screening-list-{item.outcome}", list=item.list_id, why=item.why)
    change = item.change
    told = words(
        "screening-list-updated",
        list=item.list_id,
        entries=change.entries,
        added=change.added,
        removed=change.removed,
        changed=change.changed,
    )
    left_out = (
        words(f"screening-list-left-out-{reason.replace('_', '-')}", count=count)
        for reason, count in change.skipped.items()
        if count
    )
    return " ".join([told, *left_out])


def _now() -> datetime:
    return datetime.now(UTC)
