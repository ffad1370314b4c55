"""A batch in the staff group: one topic that lists it; its cases get theirs when somebody acts."""

from datetime import date
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from gateway.sender import Delivery
from gateway.words import say
from locales.texts import ChatLanguage, texts
from storage import batches
from storage.cases import Case

_A_MESSAGE: Final = 3800


class BatchDesk:
    """Makes the summary; with `full` false it holds numbers and days only."""

    def __init__(self, language: ChatLanguage, *, full: bool) -> None:
        self._language: ChatLanguage = language
        self._full = full

    async def send(self, delivery: Delivery) -> int:
        """Open the batch's topic, once, and list its cases there, the most urgent first."""
        batch = UUID(delivery.row.payload["batch"])
        found = await delivery.database.read(lambda tx: batches.cases_of(tx, batch))
        thread = await self._thread(delivery, batch, len(found))
        last = 0
        for text in self._texts(found):
            sent = await delivery.bot.send_message(delivery.chat_id, text, message_thread_id=thread)
            last = sent.message_id
        return last

    async def _thread(self, delivery: Delivery, batch: UUID, count: int) -> int:
        """A topic that an earlier try has made is used again."""
        known = await delivery.database.read(lambda tx: batches.thread(tx, batch))
        if known is not None:
            return known
        name = texts(self._language)("batch-desk-topic", count=count)
        made = await delivery.bot.create_forum_topic(delivery.chat_id, name[:128])
        thread = made.message_thread_id

        def keep(tx: Connection) -> None:
            batches.keep_thread(tx, batch, thread)

        await delivery.database.write(keep)
        return thread

    def _texts(self, found: list[Case]) -> list[str]:
        made = [say(self._language, "batch-desk-title", count=len(found))]
        if self._full and found:
            firm = str(found[0].sender.get("organisation") or found[0].sender.get("full_name"))
            made[0] += "\n" + say(self._language, "batch-desk-sender", sender=firm)
        for case in found:
            line = self._line(case)
            if len(made[-1]) + len(line) + 1 > _A_MESSAGE:
                made.append(line)
            else:
                made[-1] += f"\n{line}"
        return made

    def _line(self, case: Case) -> str:
        words, said = texts(self._language), case.body
        if not self._full:
            day = words.date(case.registered_day)
            return say(self._language, "batch-desk-reference", number=case.number, day=day)
        amount = words.money(Decimal(said["amount"]), said["currency"]) if "amount" in said else "—"
        return say(
            self._language,
            "batch-desk-line",
            number=case.number,
            contract=str(said["contract_number"])[:60],
            day=words.date(date.fromisoformat(said["event_date"])),
            amount=amount,
        )
