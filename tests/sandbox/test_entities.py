"""Laws of the HTML parser, against the client library's own writer of HTML."""

from html import escape

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration
from hypothesis import given
from hypothesis import strategies as st

from sandbox.entities import parse_html, trimmed, utf16_length, with_found
from sandbox.errors import BadRequest

characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters, max_size=40)
STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler", "code")


@given(texts)
def test_escaped_text_comes_back_plain(text: str) -> None:
    assert parse_html(escape(text)) == (text, [])


@given(texts.filter(bool), st.sampled_from(STYLES), texts, texts)
def test_what_the_client_writes_is_read_back(
    text: str, style: str, before: str, after: str
) -> None:
    offset, length = utf16_length(before), utf16_length(text)
    entity = MessageEntity(type=style, offset=offset, length=length)
    source = html_decoration.unparse(before + text + after, [entity])
    expected = {"type": style, "offset": offset, "length": length}
    assert parse_html(source) == (before + text + after, [expected])


@given(st.text(st.sampled_from("<>/bia &;\"'=x😀"), max_size=30))
def test_any_text_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except BadRequest:
        return
    for entity in entities:
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= utf16_length(text) - entity["length"]


@given(texts, texts, texts)
def test_trimming_keeps_what_is_marked(left: str, middle: str, right: str) -> None:
    text = left + middle + right
    entity = {"type": "bold", "offset": utf16_length(left), "length": utf16_length(middle)}
    short, kept = trimmed(text, [entity] if middle else [])
    assert short == text.strip()
    for found in kept:
        units = short.encode("utf-16-le")
        start, end = 2 * found["offset"], 2 * (found["offset"] + found["length"])
        assert units[start:end].decode("utf-16-le") in middle


def test_what_is_found_leaves_code_alone() -> None:
    text, entities = parse_html("<code>/start</code> /help @sample_bot #claim a.b@example.org")
    found = [(e["type"], e["offset"]) for e in with_found(text, entities)]
    assert found == [
        ("code", 0),
        ("bot_command", 7),
        ("mention", 13),
        ("hashtag", 25),
        ("email", 32),
    ]
