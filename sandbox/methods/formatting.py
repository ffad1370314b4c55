"""Texts and captions as a bot sends them."""

from typing import Any

from sandbox.entities import Entity, parse_html, trimmed, utf16_length, with_found
from sandbox.errors import BadRequest
from sandbox.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def formatted(
    world: World, source: str, parse_mode: str | None, given: list[Entity] | None
) -> tuple[str, list[Entity]]:
    """Text and entities as they will stand in the message, without a check of the length."""
    _check_utf8(source)
    text, entities = source, list(given or [])
    if parse_mode:
        if parse_mode.lower() != "html":
            raise BadRequest("unsupported parse_mode (the sandbox takes HTML only)")
        text, entities = parse_html(source)
    else:
        _check_given(text, entities)
    text, entities = trimmed(text, entities)
    return text, [e for e in (_named(world, e) for e in with_found(text, entities)) if e]


def _check_utf8(source: str) -> None:
    try:
        source.encode()
    except UnicodeEncodeError:
        raise BadRequest("strings must be encoded in UTF-8") from None


def _check_given(text: str, entities: list[Entity]) -> None:
    length = utf16_length(text)
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] <= 0:
            raise BadRequest("can't parse entities: invalid entity offset or length")
        if entity["offset"] + entity["length"] > length:
            raise BadRequest(
                f"entity beginning at UTF-16 offset {entity['offset']} "
                f"ends after the end of the text at UTF-16 offset {length}"
            )


def _named(world: World, entity: Entity) -> Entity | None:
    """A mention by id names a known person or is dropped."""
    if "user_id" not in entity:
        return entity
    number = entity["user_id"]
    if number not in world.users:
        return None
    found = {name: value for name, value in entity.items() if name != "user_id"}
    return found | {"user": world.user_json(number)}


def text_content(world: World, raw: dict[str, Any]) -> dict[str, Any]:
    """The Message fields of a text; raises what Telegram says of an empty or a long one."""
    text, entities = formatted(world, raw["text"], raw.get("parse_mode"), raw.get("entities"))
    if not text:
        raise BadRequest("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise BadRequest("message is too long")
    return {"text": text} | ({"entities": entities} if entities else {})


def caption_content(world: World, raw: dict[str, Any]) -> dict[str, Any]:
    """The Message fields of a caption; none for an empty one."""
    if not raw.get("caption"):
        return {}
    text, entities = formatted(
        world, raw["caption"], raw.get("parse_mode"), raw.get("caption_entities")
    )
    if utf16_length(text) > CAPTION_LIMIT:
        raise BadRequest("message caption is too long")
    if not text:
        return {}
    return {"caption": text} | ({"caption_entities": entities} if entities else {})
