"""`exportbot discover`: which products fit given answers, or a sentence in plain words."""

import argparse
import json
import sys
from functools import partial
from typing import Any, Final

from agency.discovery.checks import SUSPICION, Surroundings, checks
from agency.discovery.retrace import retrace
from agency.discovery.screens import Answers, codes
from agency.discovery.table import outcome
from agency.discovery.wording import check_line, reason
from agency.errors import BadInput
from agency.plain_words.understand import Understanding, understand
from bot.commands.products import texts_of
from bot.commands.requests import Answer, Fields, run_requests, today
from locales.texts import CHAT_LANGUAGES, ChatLanguage, Texts

_FLAGS: Final = (
    "non_raw_kazakh",
    "legal_entity",
    "bank_has_limit",
    "bank_takes_part",
    SUSPICION,
)
_AMOUNTS: Final = (
    "amount",
    "amount_usd",
    "amount_kzt",
    "contract_value",
    "advance_amount",
    "russian_share_pct",
    "own_contribution_pct",
)
_MONTHS: Final = ("term_months", "grace_months", "contract_months")
_TEXTS: Final = ("currency", "country", "stage", "borrower_country", "activity")
_PURPOSES: Final = ("fixed_assets", "trade_turnover")
_LONGEST: Final = 4096


def configure(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument(
        "--answers", metavar="FILE", help="answers as JSON, or a list; - reads input"
    )
    asked.add_argument("--text", help="a sentence in plain words")
    asked.add_argument("--text-file", metavar="FILE", help="a JSON list of sentences")
    parser.add_argument("--lang", metavar="LANG", help="language of the texts, or of the sentence")


def run(args: argparse.Namespace) -> int:
    """Answer the file or the sentence."""
    if args.text is not None:
        hint = None if args.lang is None else _chat_language("--lang", args.lang)
        answer = _understood(understand(args.text, hint))
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
        return 0
    option = "--answers" if args.answers is not None else "--text-file"
    handle = _discovered if args.answers is not None else partial(_told, language=args.lang)
    request = argparse.Namespace(
        command=args.command,
        request=args.answers or args.text_file,
        lang=_texts_language(args, option),
    )
    try:
        return run_requests(request, handle)
    except BadInput as error:
        raise _named(error, option) from error


def _discovered(fields: Fields, words: Texts) -> Answer:
    answers = _answers(fields)
    found, passed = outcome(answers), retrace(answers)
    around = Surroundings(today())
    return {
        "outcome": found.kind,
        "products": [
            {
                "id": each,
                "reason": reason(each, passed.said, words),
                "checks": [
                    {"id": check.id, "passed": check.passed, "why": check_line(check, words)}
                    for check in checks(each, answers, around)
                ],
            }
            for each in found.products
        ],
        "rule": found.rule,
        "ask": found.ask,
        "next_screen": passed.next,
    }


def _answers(fields: Fields) -> Answers:
    fields.only((*codes(), *_FLAGS, *_AMOUNTS, *_MONTHS, *_TEXTS, "purpose"))
    given: dict[str, Any] = {}
    for name in fields.names():
        if name in codes():
            given[name] = _code(fields, name)
        elif name in _FLAGS:
            given[name] = fields.flag(name)
        elif name in _AMOUNTS:
            given[name] = fields.number(name)
        elif name in _MONTHS:
            given[name] = fields.whole(name)
        else:
            given[name] = _free(fields, name)
    if "role" not in given:
        raise fields.bad("role", "is needed; one of " + ", ".join(map(str, codes()["role"])))
    return given


def _code(fields: Fields, name: str) -> str | bool:
    allowed = codes()[name]
    if isinstance(allowed[0], bool):
        return fields.flag(name)
    return fields.choice(name, tuple(map(str, allowed)))


def _free(fields: Fields, name: str) -> str:
    return fields.choice(name, _PURPOSES) if name == "purpose" else fields.text(name)


def _told(fields: Fields, _: Texts, *, language: str | None) -> Answer:
    fields.only(("text", "lang"))
    named = fields.text_or_none("lang") or language
    hint = None if named is None else _chat_language("lang", named)
    return _understood(understand(fields.text("text", longest=_LONGEST), hint))


def _understood(found: Understanding) -> Answer:
    return {
        "language": found.language,
        "intents": [{"id": intent.id, "score": intent.score} for intent in found.intents],
        "confident": found.confident,
    }


def _chat_language(field: str, language: str) -> ChatLanguage:
    for known in CHAT_LANGUAGES:
        if known == language:
            return known
    raise BadInput(field, "one of " + ", ".join(CHAT_LANGUAGES))


def _texts_language(args: argparse.Namespace, option: str) -> str:
    if option == "--text-file":
        if args.lang is not None:
            _chat_language("--lang", args.lang)
        return "en"
    return texts_of(args.lang or "en").language


def _named(error: BadInput, option: str) -> BadInput:
    """The file's error under the name of the option that gave it."""
    return BadInput(option, error.why) if error.field == "--request" else error
