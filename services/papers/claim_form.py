"""The insurer's claim form as the operator put it on the disk."""

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from locales.texts import ChatLanguage
from services.papers.made import Made


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The file at `path`, as it is in every language; raises `OSError` when it is gone."""
    del language
    path = Path(data["path"])
    mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Made(path.name, mime, path.read_bytes())
