"""Files: taking them in, their ids and pictures' sizes."""

import mimetypes
import struct

from sandbox.methods.call import Upload
from sandbox.model import StoredFile
from sandbox.world import World

_FOLDERS = {
    "photo": "photos",
    "voice": "voice",
    "video": "videos",
    "sticker": "stickers",
    "document": "documents",
}
UNKNOWN_SIZE = (640, 480)
_UNKNOWN = "application/octet-stream"


def take_file(
    world: World, kind: str, upload: Upload, announced_size: int | None = None
) -> StoredFile:
    """Keep an upload and give it a file_id; a photo gets a second, smaller one."""
    number = world.count("file")
    suffix = upload.name.rpartition(".")[2].lower() if "." in upload.name else "bin"
    blob = f"{number}.{suffix if suffix.isalnum() and suffix.isascii() else 'bin'}"
    world.store.write_blob(blob, upload.content)
    width, height = (picture_size(upload.content) or UNKNOWN_SIZE) if kind == "photo" else (0, 0)
    file = StoredFile(
        id=f"F{world.profile.id % 997:03d}{kind[:2].upper()}{number:08d}",
        unique_id=f"U{number:08d}",
        blob=blob,
        kind=kind,
        name=upload.name,
        mime=_mime(upload),
        size=len(upload.content) if announced_size is None else announced_size,
        path=f"{_FOLDERS[kind]}/file_{blob}",
        width=width,
        height=height,
    )
    if kind == "photo":
        _add_small(world, file)
    return world.add_file(file)


def _add_small(world: World, file: StoredFile) -> None:
    """The smaller size; it shares the blob, since nothing here can scale a picture."""
    scale = min(1.0, 90 / max(file.width, file.height, 1))
    small = StoredFile(**vars(file))
    small.id, small.unique_id, small.path = f"{file.id}s", f"{file.unique_id}s", f"{file.path}.s"
    small.width = max(1, round(file.width * scale))
    small.height = max(1, round(file.height * scale))
    world.add_file(small)


def _mime(upload: Upload) -> str:
    if upload.mime and upload.mime != _UNKNOWN:
        return upload.mime
    return mimetypes.guess_type(upload.name)[0] or _UNKNOWN


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF, WebP or JPEG; None where it is none."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    if content[:4] in (b"GIF8",) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return int(width), int(height)
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    return _webp_size(content) if content[:4] == b"RIFF" else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        (length,) = struct.unpack(">H", content[position + 2 : position + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return int(width), int(height)
        position += 2 + length
    return None


def _webp_size(content: bytes) -> tuple[int, int] | None:
    if content[8:16] == b"WEBPVP8X" and len(content) >= 30:
        width = 1 + int.from_bytes(content[24:27], "little")
        height = 1 + int.from_bytes(content[27:30], "little")
        return width, height
    if content[8:16] == b"WEBPVP8 " and len(content) >= 30:
        width, height = struct.unpack("<HH", content[26:30])
        return int(width) & 0x3FFF, int(height) & 0x3FFF
    return None
