"""The staff group as its officers use it, and a case to work on."""

from dataclasses import dataclass
from html import unescape
from typing import Any, Final
from uuid import UUID, uuid4

import aiohttp

from locales.texts import ChatLanguage
from services.cases.opening import OpenCase, open_case
from storage import cases, people, topics
from storage.cases import Case
from tests.stories.driver import STAFF, Chat, Town

SAMPLE_SENDER: Final[dict[str, Any]] = {
    "country": "KZ",
    "organisation": "ТОО «Образец»",
    "identifier": {"kind": "bin", "value": "190540000014", "verdict": "looks_valid"},
    "full_name": "Имя Образцова",
    "post": "бухгалтер",
    "phone": "+77010000001",
    "email": "sample@example.org",
    "acting_as": "policyholder",
    "user_id": 1001,
}
SAMPLE_DETAILS: Final[dict[str, Any]] = {
    "contract_number": "ДС-17/26",
    "event": "buyer_contract_non_performance",
    "event_date": "2026-03-02",
    "amount": "125000.00",
    "currency": "USD",
    "account": "Покупатель не заплатил в срок.",
}


async def opens_a_case(
    town: Town, person: Chat, draft_id: UUID | None = None, **changes: Any
) -> Case:
    """The person, who has chosen a language, hands a notice over."""
    now = town.clock()
    command = OpenCase(
        draft_id=draft_id or uuid4(),
        kind=changes.pop("kind", "insured_event"),
        user_id=person.user,
        language=person.language,
        product="loan_insurance",
        sender=changes.pop("sender", SAMPLE_SENDER),
        details=changes.pop("details", SAMPLE_DETAILS),
        said_at=now,
        agency_email="office@example.org",
        agency_phone="+7 000",
    )

    def unit(tx: Any) -> Case:
        people.choose_language(tx, person.user, person.language, now)
        return open_case(tx, now, command).case

    case = await town.app.database.write(unit)
    await town.settle()
    return case


@dataclass
class Topic:
    """A case's topic in the staff group."""

    town: Town
    case: Case
    language: ChatLanguage = "ru"
    group: int = STAFF

    def words(self, key: str, /, **arguments: Any) -> str:
        """A text as staff read it."""
        return Chat(self.town, 0, self.language).words(key, **arguments)

    async def thread(self) -> int:
        """The thread that the bot made for the case."""

        async def made() -> int | None:
            found = await self.town.look_up(lambda tx: topics.get(tx, self.case.id))
            ready = found is not None and found.card_message_id is not None
            return found.thread_id if ready and found is not None else None

        return int(await self.town.eventually(made))

    async def messages(self) -> list[dict[str, Any]]:
        """What stands in the topic, the oldest first."""
        path = f"/control/chats/{self.group}/messages?thread={await self.thread()}"
        async with self.town.telegram.get(path) as answer:
            everything: list[dict[str, Any]] = await answer.json()
        return [message for message in everything if not message["deleted"]]

    async def card(self) -> dict[str, Any]:
        """The case's card."""
        kept = await self.town.look_up(lambda tx: topics.get(tx, self.case.id))
        assert kept is not None
        return next(m for m in await self.messages() if m["message_id"] == kept.card_message_id)

    async def shows(self, key: str, /, **arguments: Any) -> None:
        """Some message of the topic holds this text."""
        wanted = self.words(key, **arguments)

        async def there() -> bool:
            return any(wanted in m["text"] for m in await self.messages())

        try:
            await self.town.eventually(there)
        except AssertionError:
            shown = "\n---\n".join(m["text"] for m in await self.messages())
            raise AssertionError(f"not shown: {wanted!r}; there is:\n{shown}") from None

    async def writes(self, officer: int, text: str) -> int:
        """An officer writes in the topic."""
        sent = await self.town.post(
            "send", user=officer, chat=self.group, thread=await self.thread(), text=text
        )
        await self.town.settle()
        return int(sent["message_id"])

    async def edits(self, officer: int, message_id: int, text: str) -> None:
        """An officer edits a message of his."""
        await self.town.post(
            "edit", user=officer, chat=self.group, message_id=message_id, text=text
        )
        await self.town.settle()

    async def presses(self, officer: int, key: str) -> str | None:
        """An officer presses a button of the card; answers the pop-up's text."""
        card = await self.card()
        pressed = await self.town.post(
            "click",
            user=officer,
            chat=self.group,
            message_id=card["message_id"],
            button=self.words(key),
        )
        await self.town.settle()
        return await self.pop_up(pressed["callback_id"])

    async def presses_below(self, officer: int, key: str) -> str | None:
        """An officer presses the newest button of that label in the topic."""
        label = self.words(key)

        async def found() -> dict[str, Any] | None:
            shown = [m for m in await self.messages() if label in str(m["buttons"])]
            return shown[-1] if shown else None

        message = await self.town.eventually(found)
        pressed = await self.town.post(
            "click", user=officer, chat=self.group, message_id=message["message_id"], button=label
        )
        await self.town.settle()
        return await self.pop_up(pressed["callback_id"])

    async def pop_up(self, callback_id: str) -> str | None:
        """What the bot answered to a press."""

        async def answered() -> list[dict[str, Any]]:
            async with self.town.telegram.get(
                "/control/calls?method=answerCallbackQuery"
            ) as answer:
                calls = (await answer.json()) or []
            return [c for c in calls if c["params"]["callback_query_id"] == callback_id]

        call = (await self.town.eventually(answered))[0]
        text = call["params"].get("text")
        return None if text is None else unescape(text)

    async def uploads(
        self, officer: int, *files: tuple[str, bytes], kind: str = "document", caption: str = ""
    ) -> None:
        """An officer sends files in the topic."""
        form = aiohttp.FormData()
        place = {"user": officer, "chat": self.group, "thread": await self.thread()}
        for name, value in {**place, "as": kind, "caption": caption}.items():
            form.add_field(name, str(value))
        for name, content in files:
            form.add_field("file", content, filename=name)
        async with self.town.telegram.post("/control/upload", data=form) as answer:
            said = await answer.json()
            assert answer.status == 200, said
        self.town.updates += [one["update_id"] for one in said["messages"]]
        await self.town.settle()

    async def reaction_to(self, message_id: int) -> list[str]:
        """The bot's reactions to a message, once there is one."""

        async def there() -> list[str]:
            found = next(m for m in await self.messages() if m["message_id"] == message_id)
            return [r["emoji"] for r in found["reactions"] if r["from"] == "bot"]

        return list(await self.town.eventually(there))

    async def fresh(self) -> Case:
        """The case as it stands now."""
        found = await self.town.look_up(lambda tx: cases.get(tx, self.case.id))
        assert found is not None
        return found
