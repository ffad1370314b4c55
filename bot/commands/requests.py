"""What the calculating commands share: reading `--request`, strict fields, answers, remarks."""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from agency.errors import BadInput
from agency.money import Money, cents, plain
from agency.notes import Note
from agency.notes_wording import told
from locales.texts import LANGUAGES, Texts, texts

Answer = dict[str, Any]
Handler = Callable[["Fields", Texts], Answer]
Configure = Callable[[argparse.ArgumentParser], None]
Run = Callable[[argparse.Namespace], int]

STANDARD_INPUT: Final = "-"
_BAD: Final = 2
_NUMBER: Final = re.compile(r"\d{1,15}(\.\d{1,10})?")
_WHOLE: Final = re.compile(r"\d{1,9}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST_NAME: Final = 60


class Fields:
    """The fields of one request; each reader raises `BadInput` naming the field and what it takes.

    A field that is null counts as left out.
    """

    def __init__(self, request: object, prefix: str = "") -> None:
        if not isinstance(request, dict):
            raise BadInput(prefix.rstrip(".") or "request", "a JSON object")
        self._given: Mapping[str, Any] = {k: v for k, v in request.items() if v is not None}
        self._prefix = prefix

    def only(self, allowed: Iterable[str]) -> None:
        """Unknown fields are bad input."""
        names = tuple(allowed)
        for field in self._given:
            if field not in names:
                raise self.bad(field, "unknown field; allowed: " + ", ".join(names))

    def has(self, field: str) -> bool:
        """Whether the field was given."""
        return field in self._given

    def bad(self, field: str, why: str) -> BadInput:
        """The error for one of these fields."""
        shown = field if field.isprintable() else repr(field)
        return BadInput(self._prefix + shown[:_LONGEST_NAME], why)

    def number(self, field: str, default: Decimal | None = None) -> Decimal:
        """A number, 0 or more, as text with a dot or as a JSON number."""
        value = self._value(field, default)
        if isinstance(value, bool) or not _NUMBER.fullmatch(str(value)):
            raise self.bad(field, 'a number with a dot, 0 or more, as "1250.50"')
        return Decimal(str(value))

    def number_or_none(self, field: str) -> Decimal | None:
        """As `number`; None when left out."""
        return self.number(field) if self.has(field) else None

    def whole(self, field: str, default: int | None = None) -> int:
        """A whole number, 0 or more."""
        value = self._value(field, default)
        if isinstance(value, bool) or not _WHOLE.fullmatch(str(value)):
            raise self.bad(field, "a whole number, 0 or more")
        return int(str(value))

    def whole_or_none(self, field: str) -> int | None:
        """As `whole`; None when left out."""
        return self.whole(field) if self.has(field) else None

    def day(self, field: str, default: date | None = None) -> date:
        """A date as 2026-11-20."""
        value = self._value(field, default)
        if isinstance(value, date):
            return value
        wrong = self.bad(field, "a date as 2026-11-20")
        if not _DAY.fullmatch(str(value)):
            raise wrong
        try:
            return date.fromisoformat(str(value))
        except ValueError as error:
            raise wrong from error

    def day_or_none(self, field: str) -> date | None:
        """As `day`; None when left out."""
        return self.day(field) if self.has(field) else None

    def text(self, field: str, default: str | None = None, longest: int = 200) -> str:
        """A text, not empty."""
        value = self._value(field, default)
        if not isinstance(value, str) or not 0 < len(value) <= longest:
            raise self.bad(field, f"a text of 1 to {longest} characters")
        return value

    def text_or_none(self, field: str) -> str | None:
        """As `text`; None when left out."""
        return self.text(field) if self.has(field) else None

    def flag(self, field: str, default: bool | None = None) -> bool:
        """true or false."""
        value = self._value(field, default)
        if not isinstance(value, bool):
            raise self.bad(field, "true or false")
        return value

    def flag_or_none(self, field: str) -> bool | None:
        """As `flag`; None when left out."""
        return self.flag(field) if self.has(field) else None

    def is_flag(self, field: str) -> bool:
        """Whether the field holds true or false."""
        return isinstance(self._given.get(field), bool)

    def choice(self, field: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        """One of `allowed`."""
        value = self._value(field, default)
        if not isinstance(value, str) or value not in allowed:
            raise self.bad(field, "one of " + ", ".join(allowed))
        return value

    def items(self, field: str) -> list[Any]:
        """A list; empty when left out."""
        value = self._given.get(field, [])
        if not isinstance(value, list):
            raise self.bad(field, "a list")
        return value

    def part(self, field: str) -> "Fields":
        """The fields of an object inside this one."""
        return Fields(self._given.get(field), f"{self._prefix}{field}.")

    def names(self) -> tuple[str, ...]:
        """The fields that were given."""
        return tuple(self._given)

    def _value(self, field: str, default: object) -> object:
        value = self._given.get(field, default)
        if value is None:
            raise self.bad(field, "is needed")
        return value


def calculating(handle: Handler) -> tuple[Configure, Run]:
    """`configure` and `run` of a command that only answers requests with `handle`."""

    def run(args: argparse.Namespace) -> int:
        return run_requests(args, handle)

    return configure_request, run


def configure_request(parser: argparse.ArgumentParser) -> None:
    """The options every calculating command takes."""
    parser.add_argument(
        "--request",
        required=True,
        metavar="FILE",
        help="a JSON request, or a list of them; - reads standard input",
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the texts")


def run_requests(args: argparse.Namespace, handle: Handler) -> int:
    """Answer the request or each of the list; bad input in a list stands in its place, exit 2."""
    requests = _read(args.request)
    words = texts(args.lang)
    if not isinstance(requests, list):
        _print(handle(Fields(requests), words))
        return 0
    answers = [_answer(request, handle, words) for request in requests]
    _print(answers)
    bad = [number for number, answer in enumerate(answers, start=1) if "error" in answer]
    if not bad:
        return 0
    first = answers[bad[0] - 1]["error"]
    sys.stderr.write(
        f"exportbot {args.command}: {len(bad)} of {len(answers)} requests are bad input,"
        f" the first is number {bad[0]}: {first}\n"
    )
    return _BAD


def given_texts(**amounts: Decimal | None) -> dict[str, str]:
    """The amounts that there are, as `money_text`, under their names."""
    return {name: text for name, one in amounts.items() if (text := money_text(one)) is not None}


def today() -> date:
    """The day at the agency's office."""
    return datetime.now(ZoneInfo("Asia/Almaty")).date()


def money_text(amount: Decimal | Money | None) -> str | None:
    """An amount as answers carry it: two places, a dot."""
    figure = amount.amount if isinstance(amount, Money) else amount
    return None if figure is None else plain(cents(figure))


def remark(note: Note, words: Texts) -> dict[str, str]:
    """A remark's stable id beside its text."""
    return {"id": note.id, "text": told(note.id, words, note.arguments)}


def remarks(kind: str, ids: Iterable[str], words: Texts) -> list[dict[str, str]]:
    """Remarks without arguments; `kind` is the group of their texts."""
    return [{"id": one, "text": told(f"{kind}_{one}", words)} for one in ids]


def _answer(request: object, handle: Handler, words: Texts) -> Answer:
    try:
        return handle(Fields(request), words)
    except BadInput as error:
        return {"error": str(error)}


def _read(name: str) -> object:
    try:
        text = sys.stdin.read() if name == STANDARD_INPUT else Path(name).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("--request", f"a readable file, or - ({error})") from error
    try:
        return json.loads(text, parse_float=str, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise BadInput("--request", f"a JSON object or a list of them ({error})") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A field given twice would be silently lost."""
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a field is given twice")
    return table


def _print(answer: object) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2) + "\n")
