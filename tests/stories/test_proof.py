"""A receipt that can be proved: asked for by a button, read, checked in the chat."""

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from locales.texts import ChatLanguage, texts
from tests.stories.driver import Chat, Town
from tests.stories.test_cases import registered


async def files(town: Town, person: Chat) -> list[tuple[str, bytes]]:
    """The files that the bot has sent, the oldest first."""
    sent: list[dict[str, Any]] = [
        file for m in await person.messages() if m["from"] == "bot" for file in m["files"]
    ]
    found = []
    for file in sent:
        async with town.telegram.get(file["url"]) as answer:
            found.append((file["name"], await answer.read()))
    return found


async def receipt_of(town: Town, person: Chat) -> list[tuple[str, bytes]]:
    """Both files of the newest receipt."""
    await person.sees("receipt-next-notice-by-contract")
    await person.presses("proof-button-receipt")

    async def both() -> list[tuple[str, bytes]] | None:
        found = await files(town, person)
        return found if len(found) >= 2 else None

    return list(await town.eventually(both))


async def test_a_receipt_is_brought_and_proved(town: Town, language: ChatLanguage) -> None:
    number = await registered(town, 1001, language)
    person = town.chat(1001, language)
    (pdf_name, pdf), (json_name, plain) = await receipt_of(town, person)
    assert (pdf_name[-4:], json_name[-5:]) == (".pdf", ".json")
    read = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    text = " ".join(read.split())
    words = texts(language)
    for key in ("proof-title", "proof-time-received-at", "proof-check-title", "proof-small"):
        assert words(key) in text, key
    assert "Үлгі Тестов" in text
    assert number in text
    code = pdf_name.removeprefix(f"{words('paper-file-receipt')}-").removesuffix(".pdf")
    await person.says("/verify")
    await person.sees("proof-ask")
    await person.uploads((pdf_name, pdf))
    await person.sees("proof-genuine")
    await person.uploads((json_name, plain.replace(b"1000", b"9000")))
    await person.sees("proof-changed")
    await person.uploads(("other.pdf", b"%PDF-1.4 sample"))
    await person.sees("proof-no-receipt")
    await person.says(code.lower())
    shown = (await person.messages())[-1]["text"]
    assert words("proof-code-known", issued="~").split("~")[0] in shown
    assert number not in shown
    await person.says("AAAA-BBBB-CCCC")
    await person.sees("proof-code-unknown")


async def test_the_same_state_has_the_same_receipt(town: Town) -> None:
    await registered(town, 1001, "ru")
    person = town.chat(1001, "ru")
    first = await receipt_of(town, person)
    await town.minutes_pass(2)
    await person.presses("proof-button-receipt")

    async def four() -> bool:
        return len(await files(town, person)) == 4

    await town.eventually(four)
    assert (await files(town, person))[2:] == first


async def test_a_file_for_the_check_is_kept_nowhere(town: Town) -> None:
    await registered(town, 1001, "kk")
    person = town.chat(1001, "kk")
    await person.says("/verify")
    await person.uploads(("other.pdf", b"sample"), kind="photo")
    await person.sees("proof-no-receipt")
    (case,) = await town.cases_of(1001)
    assert await town.queued(case) == ["registered"]
