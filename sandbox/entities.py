"""Text formatting: Telegram's HTML subset to entities, and what Telegram finds by itself.

Offsets and lengths count UTF-16 units, as the Bot API does.
"""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from sandbox.errors import BadRequest

Entity = dict[str, Any]

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_START = re.compile(r"<([^\s>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([^\s=>\"']+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9.\-]*))?")
_NAMED = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>https?://[^\s<>\"]+|\b(?:[a-z0-9-]+\.)+(?:kz|kg|ru|org|com|net)\b(?:/[^\s<>\"]*)?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31})"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)",
)
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")


def utf16_length(text: str) -> int:
    """How long Telegram thinks this text is."""
    return len(text) + sum(1 for character in text if character > "\uffff")


@dataclass
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    at: int


class _Html:
    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.length = 0
        self.text: list[str] = []
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> tuple[str, list[Entity]]:
        while (start := self.source.find("<", self.position)) != -1:
            self._append(self.source[self.position : start])
            if self.source.startswith("</", start):
                self._close(start)
            else:
                self._start(start)
        self._append(self.source[self.position :])
        if self.open:
            tag = self.open[-1].tag
            raise _broken(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self.text), self.entities

    def _append(self, raw: str) -> None:
        text = _NAMED.sub(lambda found: unescape(found.group()), raw)
        self.text.append(text)
        self.length += utf16_length(text)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _start(self, start: int) -> None:
        found = _START.match(self.source, start)
        if found is None:
            raise _broken(f"Unclosed start tag at byte offset {self._byte(start)}")
        tag = found.group(1).lower()
        if tag not in _TAGS:
            raise _broken(f'Unsupported start tag "{tag}" at byte offset {self._byte(start)}')
        attributes = _attributes(found.group(2))
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            at = self._byte(start)
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
        self.open.append(_Open(tag, attributes, self.length, len(self.text)))
        self.position = found.end()

    def _close(self, start: int) -> None:
        at = self._byte(start)
        if not self.open:
            raise _broken(f"Unexpected end tag at byte offset {at}")
        end = self.source.find(">", start)
        if end == -1:
            raise _broken(f"Unclosed end tag at byte offset {at}")
        name = self.source[start + 2 : end].strip().lower()
        opened = self.open.pop()
        if name not in ("", opened.tag):
            raise _broken(
                f"Unmatched end tag at byte offset {at}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        self.position = end + 1
        if self.length > opened.offset:
            self._entity(opened)

    def _entity(self, opened: _Open) -> None:
        entity: Entity = {
            "type": _TAGS[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        if opened.tag in ("pre", "code"):
            self._code(entity, opened)
        elif opened.tag == "a":
            self._link(entity, opened)
        else:
            self.entities.append(_detailed(entity, opened.attributes))

    def _code(self, entity: Entity, opened: _Open) -> None:
        language = opened.attributes.get("class", "")
        inner = self.entities[-1] if self.entities else None
        if language.startswith("language-"):
            entity["language"] = language.removeprefix("language-")
        if inner and inner["type"] == "code" and opened.tag == "pre" and "language" in inner:
            same = (inner["offset"], inner["length"]) == (entity["offset"], entity["length"])
            if same:
                inner["type"] = "pre"
                return
        self.entities.append(entity)

    def _link(self, entity: Entity, opened: _Open) -> None:
        url = opened.attributes.get("href") or "".join(self.text[opened.at :])
        if user := _USER_LINK.fullmatch(url):
            self.entities.append(entity | {"type": "text_mention", "user_id": int(user.group(1))})
        elif checked := _checked_url(url):
            self.entities.append(entity | {"url": checked})


def _broken(why: str) -> BadRequest:
    return BadRequest(f"can't parse entities: {why}")


def _attributes(source: str) -> dict[str, str]:
    found = {}
    for name, value in _ATTRIBUTE.findall(source):
        found[name.lower()] = unescape(value.strip("\"'"))
    return found


def _detailed(entity: Entity, attributes: dict[str, str]) -> Entity:
    kind = entity["type"]
    if kind == "blockquote" and "expandable" in attributes:
        return entity | {"type": "expandable_blockquote"}
    if kind == "custom_emoji":
        identifier = attributes.get("emoji-id", "")
        if not identifier.isdigit():
            raise _broken("Invalid custom emoji identifier specified")
        return entity | {"custom_emoji_id": identifier}
    if kind == "date_time":
        moment = attributes.get("unix", "")
        if not moment.isdigit():
            raise _broken("Invalid date-time format specified")
        return entity | {
            "unix_time": int(moment),
            "date_time_format": attributes.get("format", ""),
        }
    return entity


def _checked_url(url: str) -> str | None:
    if re.match(r"(?:https?|tg|mailto|tel|ton):", url, re.IGNORECASE):
        return url
    return f"http://{url}/" if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", url) else None


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text and entities of Telegram's HTML; raises BadRequest with Telegram's sentence."""
    text, entities = _Html(source).parse()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, _ordered(entities)


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without outer white space, entities moved and cut accordingly."""
    stripped = text.strip()
    if stripped == text:
        return text, entities
    lead = utf16_length(text[: len(text) - len(text.lstrip())])
    end = lead + utf16_length(stripped)
    kept = []
    for entity in entities:
        first = max(entity["offset"], lead)
        last = min(entity["offset"] + entity["length"], end)
        if last > first:
            kept.append(entity | {"offset": first - lead, "length": last - first})
    return stripped, kept


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """The entities and those Telegram finds by itself: commands, links, addresses, mentions."""
    if not any(sign in text for sign in "/@.#"):
        return entities
    taken = [
        (e["offset"], e["offset"] + e["length"])
        for e in entities
        if e["type"] in ("code", "pre", "text_link", "text_mention")
    ]
    added = []
    for found in _FOUND.finditer(text):
        offset = utf16_length(text[: found.start()])
        length = utf16_length(found.group())
        if not any(offset < end and start < offset + length for start, end in taken):
            added.append({"type": found.lastgroup, "offset": offset, "length": length})
    return _ordered(entities + added)


def _ordered(entities: list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
