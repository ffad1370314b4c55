"""What was told of a case after it was registered, apart from what was handed over first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

REPLACED: Final = "replaced"
"""In a line of the timeline: what its fields said before."""
_LISTS: Final = ("parties",)
"""Fields that only grow."""
_GROUPS: Final = ("answers",)
"""Fields that hold fields of their own."""
_INSIDE: Final = (*_LISTS, *_GROUPS)
_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {
    "court": ("court_text",),
    "amount": ("currency", "approx"),
    "product": ("late",),
}
"""Fields that are one answer with others: a new one takes the place of all."""
_QUESTION: Final = {other: name for name, others in _TOGETHER.items() for other in others}

Details = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Addition:
    """What is new (`said`), what it takes the place of, and the details (`body`) after it."""

    said: Details
    replaced: Details
    body: Details

    def as_event(self) -> dict[str, Any]:
        """The same as a line of the timeline."""
        return {**self.said, **({REPLACED: dict(self.replaced)} if self.replaced else {})}

    def names(self) -> list[str]:
        """What was told, each answer by the name of its question."""
        return names(self.said)


def names(said: Details) -> list[str]:
    """The questions that a line of the timeline answers."""
    found: list[str] = []
    for name, value in said.items():
        if name in _GROUPS:
            found += value
        elif name != REPLACED:
            found.append(_QUESTION.get(name, name))
    return list(dict.fromkeys(found))


def added_to(body: Details, told: Details) -> Addition:
    """What `told` adds to the details of a case; what they say already is left out."""
    said: dict[str, Any] = {}
    replaced: dict[str, Any] = {}
    after = dict(body)
    for name, value in told.items():
        if name in _QUESTION:
            continue
        group = (name, *_TOGETHER.get(name, ()))
        new, old = _both(name, body, told) if name in _INSIDE else _answers(group, body, told)
        said |= new
        replaced |= old
        after = {key: one for key, one in after.items() if key in said or key not in replaced}
        after |= {name: _grown(name, body, value)} if name in _INSIDE else new
    return Addition(said, replaced, after)


def first_said(body: Details, lines: Iterable[Details]) -> dict[str, Any]:
    """The details of a case before the additions of these lines, the oldest line first."""
    before = dict(body)
    for line in reversed(list(lines)):
        for name, value in line.items():
            if name != REPLACED:
                _take_back(before, name, value)
        for name, value in line.get(REPLACED, {}).items():
            before[name] = {**before.get(name, {}), **value} if name in _GROUPS else value
    return before


def _answers(group: tuple[str, ...], body: Details, told: Details) -> tuple[Details, Details]:
    """A changed answer with all of its fields, and what they said before; nothing if unchanged."""
    new = {name: told[name] for name in group if name in told}
    old = {name: body[name] for name in group if name in body}
    return ({}, {}) if new == old else (new, old)


def _both(name: str, body: Details, told: Details) -> tuple[Details, Details]:
    """What is new within a field that holds several, and what that takes the place of."""
    if name in _LISTS:
        new = [one for one in told[name] if one not in body.get(name, ())]
        return ({name: new} if new else {}), {}
    known = body.get(name, {})
    changed = {key: one for key, one in told[name].items() if known.get(key) != one}
    old = {key: known[key] for key in changed if key in known}
    return ({name: changed} if changed else {}), ({name: old} if old else {})


def _grown(name: str, body: Details, value: Any) -> Any:
    if name in _GROUPS:
        return {**body.get(name, {}), **value}
    known = list(body.get(name, ()))
    return known + [one for one in value if one not in known]


def _take_back(details: dict[str, Any], name: str, value: Any) -> None:
    if name in _LISTS:
        details[name] = details[name][: -len(value)]
    elif name in _GROUPS:
        details[name] = {k: one for k, one in details[name].items() if k not in value}
    else:
        details.pop(name, None)
    if name in _INSIDE and not details[name]:
        del details[name]
