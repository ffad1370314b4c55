"""Small PNG pictures for uploads, made without a picture library."""

import colorsys
import struct
import zlib

SIDE = 120


def picture(hue: int, side: int = SIDE) -> bytes:
    """A square of one colour (hue in degrees), darker towards the bottom."""
    rows = b"".join(b"\0" + _colour(hue, row / side) * side for row in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _colour(hue: int, depth: float) -> bytes:
    red, green, blue = colorsys.hls_to_rgb(hue / 360, 0.75 - depth * 0.4, 0.4)
    return bytes(round(part * 255) for part in (red, green, blue))


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)
