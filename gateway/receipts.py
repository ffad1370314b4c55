"""Receipts on their way to people: made and signed when they are sent, in a thread."""

import asyncio
from uuid import UUID

from aiogram.types import BufferedInputFile

from gateway.sender import Delivery
from gateway.words import notice
from locales.texts import ChatLanguage, texts
from services.papers.made import file_name
from services.papers.receipt import make_pdf
from services.proof.signing import Signer
from storage import receipts
from storage.receipts import Receipt


class ReceiptPost:
    """Sends the files of receipts."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer

    async def send(self, delivery: Delivery, language: ChatLanguage) -> int:
        """Send the file that the row asks for with its notice as the caption."""
        payload = delivery.row.payload
        identity = UUID(payload["receipt_id"])
        receipt = await delivery.database.read(lambda tx: receipts.get(tx, identity))
        assert receipt is not None
        content = await asyncio.to_thread(self.made, receipt, payload["form"], language)
        caption, markup = notice(payload, language)
        name = file_name(texts(language), "receipt", payload["form"], receipt.code)
        file = BufferedInputFile(content, name)
        sent = await delivery.bot.send_document(
            delivery.chat_id, file, caption=caption, reply_markup=markup
        )
        return sent.message_id

    def made(self, receipt: Receipt, form: str, language: ChatLanguage) -> bytes:
        """The signed file of a receipt: `json`, or `pdf` in the language of its reader."""
        if form == "json":
            return self._signer.json(receipt.content)
        return self._signer.pdf(make_pdf(receipt.content, language))
