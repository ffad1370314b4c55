"""Files up and down, albums, copies and forwards."""

from typing import Any

import pytest
from aiogram.methods import (
    CopyMessage,
    CopyMessages,
    EditMessageMedia,
    ForwardMessage,
    GetFile,
    SendDocument,
    SendMediaGroup,
    SendPhoto,
)
from aiogram.types import (
    BufferedInputFile,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
)

from tests.sandbox.wire import EXPORTER, STAFF, Wire, key, png

MB = 1024 * 1024


def document(name: str = "act.pdf", content: bytes = b"sample act") -> BufferedInputFile:
    return BufferedInputFile(content, name)


async def downloaded(wire: Wire, file_id: str) -> bytes:
    got = await wire.bot.download(file_id)
    assert got is not None
    return got.read()


async def test_a_document_goes_up_and_comes_down(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_document(EXPORTER, document(), caption="c" * 1024)
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type) == ("act.pdf", "application/pdf")
    assert await downloaded(wire, sent.document.file_id) == b"sample act"
    (file,) = (await wire.messages())[-1]["files"]
    assert (file["name"], file["size"], file["kind"]) == ("act.pdf", 10, "document")
    async with wire.http.get(file["url"]) as answer:
        assert await answer.read() == b"sample act"
        assert "attachment" in answer.headers["Content-Disposition"]
    again = await wire.bot.send_document(EXPORTER, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id


async def test_a_person_sends_a_document(wire: Wire) -> None:
    sent = await wire.upload([("invoice.pdf", b"%PDF sample", "application/pdf")], caption="here")
    (update,) = await wire.updates()
    message = update.message
    assert message is not None
    assert message.document is not None
    assert (message.message_id, message.caption) == (sent["message_id"], "here")
    assert await downloaded(wire, message.document.file_id) == b"%PDF sample"


async def test_a_photo_has_sizes_the_largest_last(wire: Wire) -> None:
    await wire.upload([("p.png", png(640, 480), "image/png")], kind="photo")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.photo is not None
    small, full = update.message.photo
    assert (full.width, full.height) == (640, 480)
    assert small.width < full.width
    assert await downloaded(wire, full.file_id) == png(640, 480)
    (file,) = (await wire.messages())[-1]["files"]
    assert (file["kind"], file["width"], file["height"]) == ("photo", 640, 480)


async def test_the_bot_sends_other_things_too(wire: Wire) -> None:
    await wire.start()
    photo = await wire.bot.send_photo(EXPORTER, BufferedInputFile(png(), "p.png"), caption="p")
    assert photo.photo is not None
    voice = await wire.bot.send_voice(EXPORTER, BufferedInputFile(b"ogg", "v.ogg"))
    assert voice.voice is not None
    video = await wire.bot.send_video(EXPORTER, BufferedInputFile(b"mp4", "v.mp4"))
    assert video.video is not None
    sticker = await wire.bot.send_sticker(EXPORTER, BufferedInputFile(b"webp", "s.webp"))
    assert sticker.sticker is not None
    contact = await wire.bot.send_contact(EXPORTER, "+77000000000", "Sample")
    assert contact.contact is not None
    files = [m["files"] for m in (await wire.messages())[1:]]
    assert [file["kind"] for (file,) in files[:4]] == ["photo", "voice", "video", "sticker"]
    assert files[4] == []


@pytest.mark.parametrize("kind", ["voice", "sticker", "video"])
async def test_other_things_people_send(wire: Wire, kind: str) -> None:
    await wire.upload([("x.bin", b"sample", "application/octet-stream")], kind=kind)
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.content_type == kind


async def test_an_album_of_a_person_is_one_update_per_item(wire: Wire) -> None:
    files = [(f"{n}.pdf", b"x%d" % n, "application/pdf") for n in range(10)]
    sent = await wire.upload(files, caption="ten", kind="album")
    messages = [update.message for update in await wire.updates() if update.message]
    assert len(messages) == len(sent["messages"]) == 10
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.caption for message in messages] == ["ten"] + [None] * 9


async def test_an_album_may_be_told_of_in_another_order(wire: Wire) -> None:
    files = [(f"{n}.pdf", b"x", "application/pdf") for n in range(10)]
    orders = set()
    for _ in range(5):
        await wire.upload(files, kind="album", shuffle=1)
        found = [update.message.message_id for update in await wire.updates() if update.message]
        first = min(found)
        assert sorted(found) == list(range(first, first + 10))
        orders.add(tuple(number - first for number in found))
    assert orders != {tuple(range(10))}


async def test_albums_of_the_bot(wire: Wire) -> None:
    await wire.start()
    media = [InputMediaDocument(media=document(f"{n}.pdf")) for n in range(3)]
    sent = await wire.bot.send_media_group(EXPORTER, [*media])
    assert len({message.media_group_id for message in sent}) == 1
    assert [m.document.file_name for m in sent if m.document] == ["0.pdf", "1.pdf", "2.pdf"]


def album(*kinds: str) -> list[Any]:
    return [
        InputMediaPhoto(media=BufferedInputFile(png(), "p.png"))
        if kind == "photo"
        else InputMediaDocument(media=document())
        for kind in kinds
    ]


@pytest.mark.parametrize(
    ("kinds", "why"),
    [
        (["document"], "too few messages to send as an album"),
        (["document"] * 11, "too many messages to send as an album"),
        (["document", "photo"], "document can't be mixed with other media types"),
    ],
)
async def test_albums_telegram_would_not_take(wire: Wire, kinds: list[str], why: str) -> None:
    await wire.start()
    method = SendMediaGroup(chat_id=EXPORTER, media=album(*kinds))
    assert (await wire.refusal(method)).startswith(f"Bad Request: {why}")


@pytest.mark.parametrize(
    ("method", "why"),
    [
        (SendDocument(chat_id=EXPORTER, document=document(content=b"")), "file must be non-empty"),
        (
            SendDocument(chat_id=EXPORTER, document="nonsense"),
            "wrong remote file identifier specified: Wrong string length",
        ),
        (
            SendDocument(chat_id=EXPORTER, document="https://example.org/a.pdf"),
            "failed to get HTTP URL content",
        ),
        (
            SendDocument(chat_id=EXPORTER, document=document(), caption="x" * 1025),
            "message caption is too long",
        ),
        (SendPhoto(chat_id=EXPORTER, photo=document()), "IMAGE_PROCESS_FAILED"),
        (
            SendPhoto(chat_id=EXPORTER, photo=BufferedInputFile(png(9000, 2000), "p.png")),
            "PHOTO_INVALID_DIMENSIONS",
        ),
    ],
)
async def test_files_telegram_would_not_take(wire: Wire, method: Any, why: str) -> None:
    await wire.start()
    assert await wire.refusal(method) == f"Bad Request: {why}"


async def test_a_file_id_keeps_its_kind(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_document(EXPORTER, document())
    assert sent.document is not None
    method = SendPhoto(chat_id=EXPORTER, photo=sent.document.file_id)
    assert await wire.refusal(method) == "Bad Request: can't use file of type Document as Photo"


async def test_a_file_over_20_mb_is_announced_but_not_given(wire: Wire) -> None:
    await wire.upload([("big.zip", b"x", "application/zip")], size=20 * MB + 1)
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.document is not None
    assert update.message.document.file_size == 20 * MB + 1
    method = GetFile(file_id=update.message.document.file_id)
    assert await wire.refusal(method) == "Bad Request: file is too big"
    lost = GetFile(file_id="nonsense")
    assert (
        await wire.refusal(lost)
        == "Bad Request: wrong file_id or the file is temporarily unavailable"
    )


async def test_20_mb_come_down_whole(wire: Wire) -> None:
    content = bytes(range(256)) * (20 * MB // 256)
    await wire.upload([("exact.bin", content, "application/octet-stream")])
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.document is not None
    assert (await downloaded(wire, update.message.document.file_id) == content) is True


async def test_media_is_exchanged_in_place(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_document(EXPORTER, document(), reply_markup=key("A"))
    media = InputMediaDocument(media=document("new.pdf", b"new"), caption="now")
    edited = await wire.bot.edit_message_media(media, chat_id=EXPORTER, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.document is not None
    assert (edited.document.file_name, edited.caption) == ("new.pdf", "now")
    same = EditMessageMedia(
        chat_id=EXPORTER,
        message_id=sent.message_id,
        media=InputMediaDocument(media=edited.document.file_id, caption="now"),
    )
    assert "message is not modified" in await wire.refusal(same)


async def test_copies_and_forwards(wire: Wire) -> None:
    await wire.upload([("a.pdf", b"a", "application/pdf")], caption="mine")
    copied = await wire.bot.copy_message(STAFF, EXPORTER, 1)
    forwarded = await wire.bot.forward_message(STAFF, EXPORTER, 1)
    assert forwarded.forward_origin is not None
    assert forwarded.caption == "mine"
    first, second = await wire.messages(STAFF)
    assert first["message_id"] == copied.message_id
    assert (first["forwarded_from"], second["forwarded_from"]) == (None, "Sample Exporter")
    assert first["files"][0]["url"] == second["files"][0]["url"]
    again = await wire.bot.copy_message(STAFF, EXPORTER, 1, caption="ours")
    assert (await wire.messages(STAFF))[-1]["text"] == "ours"
    assert again.message_id == 3


async def test_albums_stay_together_in_copies(wire: Wire) -> None:
    files = [(f"{n}.pdf", b"x", "application/pdf") for n in range(3)]
    await wire.upload(files, kind="album")
    copies = await wire.bot.copy_messages(STAFF, EXPORTER, [1, 2, 3])
    assert [copy.message_id for copy in copies] == [1, 2, 3]
    assert len({m["media_group_id"] for m in await wire.messages(STAFF)}) == 1
    await wire.bot.forward_messages(STAFF, EXPORTER, [1, 3])
    assert len(await wire.messages(STAFF)) == 5


async def test_what_cannot_be_copied(wire: Wire) -> None:
    await wire.start()
    protected = await wire.bot.send_message(EXPORTER, "x", protect_content=True)
    lost = CopyMessage(chat_id=STAFF, from_chat_id=EXPORTER, message_id=99)
    assert await wire.refusal(lost) == "Bad Request: message to copy not found"
    forward = ForwardMessage(chat_id=STAFF, from_chat_id=EXPORTER, message_id=protected.message_id)
    assert "protected content" in await wire.refusal(forward)
    unordered = CopyMessages(chat_id=STAFF, from_chat_id=EXPORTER, message_ids=[2, 1])
    assert "strictly increasing" in await wire.refusal(unordered)
