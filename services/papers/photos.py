"""Photos as the pages of one PDF, upright and no larger than paper needs."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Final

from fpdf import FPDF
from PIL import Image, ImageOps

_MOST_PIXELS: Final = 2200
"""The longer side: 190 dots an inch on A4."""
_QUALITY: Final = 85
_MARGIN: Final = 8
"""Millimetres."""


def join(photos: Iterable[bytes], at: datetime) -> bytes:
    """One A4 page a photo. Raises `OSError` for a photo that cannot be opened."""
    pages = FPDF(format="A4")
    pages.set_creation_date(at)
    pages.set_auto_page_break(auto=False)
    for photo in photos:
        upright = _upright(photo)
        wide = upright.width > upright.height
        pages.add_page(orientation="L" if wide else "P")
        pages.image(
            _packed(upright),
            x=_MARGIN,
            y=_MARGIN,
            w=pages.w - 2 * _MARGIN,
            h=pages.h - 2 * _MARGIN,
            keep_aspect_ratio=True,
        )
    return bytes(pages.output())


def _upright(photo: bytes) -> Image.Image:
    with Image.open(BytesIO(photo)) as opened:
        turned = ImageOps.exif_transpose(opened).convert("RGB")
    turned.thumbnail((_MOST_PIXELS, _MOST_PIXELS))
    return turned


def _packed(picture: Image.Image) -> BytesIO:
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=_QUALITY)
    packed.seek(0)
    return packed
