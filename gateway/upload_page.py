"""The upload page in its reader's language: plain HTML that loads nothing and sets no cookie.

Its one script stands in the page itself and only lists what was chosen: without it all else works.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Final
from zoneinfo import ZoneInfo

from aiohttp import web

from locales.texts import CHAT_LANGUAGES, ChatLanguage, Texts, texts
from services.documents.upload_links import Grant

_FILE: Final = Path(__file__).with_name("upload_page.html")
_SCRIPT: Final = Path(__file__).with_name("upload_page.js")
_MEGABYTE: Final = 1024 * 1024
_ZONE: Final = ZoneInfo("Asia/Almaty")


def form(grant: Grant, number: str | None, megabytes: int, lines: Iterable[str] = ()) -> str:
    """The page with its form; `lines` (HTML) say what became of the files that were just sent."""
    words = texts(grant.language)
    until = words.moment(grant.expires.astimezone(_ZONE))
    told = "".join(f"<li>{line}</li>" for line in lines)
    parts = [
        f'<ul role="status">{told}</ul>' if told else "",
        _paragraph(words("upload-done")) if told else "",
        _paragraph(words("upload-intro")),
        _paragraph(words("upload-case", number=number)) if number else "",
        _paragraph(words("upload-item", name=words(_name(grant.item)))) if grant.item else "",
        _form(words, megabytes),
        _paragraph(words("upload-limits", megabytes=megabytes), quiet=True),
        _paragraph(words("upload-until", moment=until), quiet=True),
    ]
    return _page(grant.language, words("upload-title"), "\n".join(part for part in parts if part))


def _form(words: Texts, megabytes: int) -> str:
    """The form in our own words: a browser's own button and hints speak the browser's language.

    The field is there for the keyboard and for readers of the screen; whether something was chosen
    is told by its validity, which needs no script.
    """
    return (
        '<form method="post" enctype="multipart/form-data" novalidate>'
        '<input id="file" type="file" name="file" multiple required aria-describedby="chosen">'
        f'<label for="file">{escape(words("upload-choose"))}</label>'
        f'<p id="chosen" class="chosen none">{escape(words("upload-none"))}</p>'
        f'<p class="chosen some">{escape(words("upload-some"))}</p>'
        f"{_list(words, megabytes)}"
        f"<button>{escape(words('upload-send'))}</button></form>"
        f"<script>{_script()}</script>"
    )


def _list(words: Texts, megabytes: int) -> str:
    """Where the script lists what was chosen, with the words that it needs; `#` is a number."""
    told = {
        "remove": words("upload-remove"),
        "kilobytes": words("upload-kilobytes", count="#"),
        "megabytes": words("upload-megabytes", count="#"),
        "over": words("upload-over", megabytes=megabytes),
        "most": str(megabytes * _MEGABYTE),
    }
    data = " ".join(f'data-{name}="{escape(value)}"' for name, value in told.items())
    return f'<ul id="files" class="files" aria-live="polite" hidden {data}></ul>'


def closed() -> str:
    """The page of a link that leads nowhere, in every language, since nobody knows the reader's."""
    told = [
        f'<p lang="{language}">{escape(texts(language)("upload-closed"))}</p>'
        for language in CHAT_LANGUAGES
    ]
    return _page("kk", "exportbot", "\n".join(told))


def line(language: ChatLanguage, key: str, **arguments: str | int) -> str:
    """A line on what became of a file, as HTML."""
    return escape(texts(language)(key, **arguments), quote=False)


def answer(page: str, status: int = 200) -> web.Response:
    """A page as an answer that is kept nowhere and may load nothing."""
    return web.Response(text=page, content_type="text/html", status=status, headers=_headers())


def _page(language: str, title: str, body: str) -> str:
    return _template().substitute(language=language, title=escape(title), body=body)


def _paragraph(text: str, *, quiet: bool = False) -> str:
    return f'<p class="quiet">{escape(text)}</p>' if quiet else f"<p>{escape(text)}</p>"


def _name(item: str) -> str:
    return f"checklist-item-{item.replace('_', '-')}"


@cache
def _template() -> Template:
    return Template(_FILE.read_text("utf-8"))


@cache
def _script() -> str:
    return _SCRIPT.read_text("utf-8")


def _hash(text: str) -> str:
    """What a policy lets run or apply: this very text, and no other."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _headers() -> Mapping[str, str]:
    style = _FILE.read_text("utf-8").partition("<style>")[2].partition("</style>")[0]
    return {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex, nofollow",
        "Content-Security-Policy": (
            f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(_script())}; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
    }
