"""The card of a check as HTML of a window."""

from collections.abc import Iterable

from agency.screening.answer import read
from agency.screening.wording import (
    ICONS,
    level_name,
    list_line,
    next_steps,
    not_checked,
    official_line,
    reason_line,
    subject_lines,
)
from flows.sections import bold, html, joined
from locales.texts import Texts
from storage.checks import Check


def card(check: Check, words: Texts, number: str) -> str:
    """A check as its exporter reads it; `number` is that of its case, if he knows of one."""
    answer = read(check.answer)
    head = f"{ICONS[answer.level]} {bold(level_name(answer.level, words))}"
    day = words.date(answer.on)
    return joined(
        (
            head,
            "\n".join(
                f"{html(label)}: {html(value)}"
                for label, value in subject_lines(check.subject, check.facts, words)
            ),
            _official(check, words),
            html(words("check-preliminary", day=day)),
            _part("check-title-why", (reason_line(one, words) for one in answer.reasons), words),
            _part("check-title-lists", (list_line(one, words) for one in answer.lists), words),
            _part("check-title-not-checked", not_checked(answer, words), words),
            f"{bold(words('check-title-next'))}\n{html(next_steps(answer.level, words))}",
            html(words("check-case-line", number=number)) if number else "",
            html(words("check-person-kept")) if check.person and not number else "",
        )
    )


def _part(title: str, lines: Iterable[str], words: Texts) -> str:
    told = [f"• {html(line)}" for line in lines]
    return "\n".join([bold(words(title)), *told]) if told else ""


def _official(check: Check, words: Texts) -> str:
    if check.official is None:
        return ""
    said = (official_line(check.official, words), str(check.official["text"]))
    return "\n".join((bold(words("check-title-official")), *map(html, said)))
