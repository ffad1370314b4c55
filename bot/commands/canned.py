"""`exportbot canned`: ready-made answers, a text a language."""

import argparse
from collections.abc import Callable, Mapping
from typing import Any, Final

from agency.desk.canned import PLACEHOLDERS, checked_name
from bot.commands.stored import Refusal, answering, one_of, run_unit
from locales.texts import CHAT_LANGUAGES, ChatLanguage
from services.desk import ready_answers
from services.desk import staff as desk_staff
from storage import canned

Answer = Mapping[str, Any]


def configure(parser: argparse.ArgumentParser) -> None:
    """One subcommand an operation."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="names, languages and the placeholders there are")
    show = actions.add_parser("show", help="an answer's texts")
    show.add_argument("name", metavar="NAME")
    set_ = actions.add_parser("set", help="keep an answer in one language")
    set_.add_argument("name", metavar="NAME")
    set_.add_argument("--lang", required=True, help="kk, ru or ky")
    set_.add_argument("--text", required=True, help="the text, with {placeholders}")
    remove = actions.add_parser("remove", help="forget an answer")
    remove.add_argument("name", metavar="NAME")


def run(args: argparse.Namespace) -> int:
    """Carry one operation out."""
    return answering(f"canned {args.action}", lambda: _ACTIONS[args.action](args))


def _list(args: argparse.Namespace) -> Answer:
    return {"answers": run_unit(lambda tx, _now: canned.names(tx)), "placeholders": PLACEHOLDERS}


def _show(args: argparse.Namespace) -> Answer:
    name = checked_name(args.name)
    found = run_unit(lambda tx, _now: canned.texts_of(tx, name))
    if not found:
        raise Refusal("there is no such answer")
    return {"name": name, "texts": found}


def _set(args: argparse.Namespace) -> Answer:
    language: ChatLanguage = next(
        one for one in CHAT_LANGUAGES if one == one_of("--lang", args.lang, CHAT_LANGUAGES)
    )
    actor = desk_staff.OPERATOR
    run_unit(lambda tx, now: ready_answers.save(tx, now, actor, args.name, language, args.text))
    return {"name": checked_name(args.name), "language": language}


def _remove(args: argparse.Namespace) -> Answer:
    name, actor = checked_name(args.name), desk_staff.OPERATOR
    if not run_unit(lambda tx, now: ready_answers.remove(tx, now, actor, name)):
        raise Refusal("there is no such answer")
    return {"ok": True}


_ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace], Answer]]] = {
    "list": _list,
    "show": _show,
    "set": _set,
    "remove": _remove,
}
