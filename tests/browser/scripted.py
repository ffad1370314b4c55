"""A small scripted bot: shows the page everything that a bot can do."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from tests.browser.pictures import picture

NAME = "Sample desk"
DESCRIPTION = "A sample bot that answers everything."
CASE = "KE-2026-000001-4"


class ScriptedBot:
    """Answers by the first word of what it gets; anything else it repeats.

    What is slow waits for `may_answer`.
    """

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.seen: list[Message] = []
        self.may_answer = asyncio.Event()

    async def prepare(self) -> None:
        await self.bot.set_my_name(NAME)
        await self.bot.set_my_description(DESCRIPTION)
        for language, words in {"ru": "Дела", "kk": "Істер"}.items():
            commands = [
                BotCommand(command="cases", description=words),
                BotCommand(command="keys", description="…"),
            ]
            await self.bot.set_my_commands(commands, language_code=language)

    async def poll(self) -> None:
        """Answer updates until cancelled."""
        offset = 0
        while True:
            updates = await self.bot.get_updates(offset=offset, timeout=5)
            for update in updates:
                offset = update.update_id + 1
                if update.message:
                    await self.on_message(update.message)
                elif update.callback_query:
                    await self.on_press(update.callback_query)

    async def on_message(self, message: Message) -> None:
        self.seen.append(message)
        if message.contact:
            text = f"Number {message.contact.phone_number}"
            await message.answer(text, reply_markup=ReplyKeyboardRemove())
        elif message.document or message.photo:
            await message.reply(f"Got a {'document' if message.document else 'photo'}")
        elif message.text:
            await self.on_text(message, message.text)

    async def on_text(self, message: Message, text: str) -> None:
        script = {
            "/start": self.greet,
            "/keys": self.offer_keys,
            "contact": self.ask_contact,
            "file": self.send_file,
            "album": self.send_album,
            "slow": self.think,
        }.get(text)
        if script:
            await script(message)
        elif not message.is_topic_message:
            await message.answer(f"You said: {text}", parse_mode=None)

    async def greet(self, message: Message) -> None:
        await message.answer(
            f"<b>Welcome</b>\nCase <code>{CASE}</code>\n<blockquote>Kept safe</blockquote>\n"
            '<tg-spoiler>hidden</tg-spoiler> <a href="https://example.org">link</a>'
        )

    async def offer_keys(self, message: Message) -> None:
        await message.answer("Choose", reply_markup=choices("Not yet"))

    async def ask_contact(self, message: Message) -> None:
        rows = [
            [KeyboardButton(text="Share my number", request_contact=True)],
            [KeyboardButton(text="Skip")],
        ]
        keyboard = ReplyKeyboardMarkup(keyboard=rows, one_time_keyboard=True, resize_keyboard=True)
        await message.answer("Your number?", reply_markup=keyboard)

    async def send_file(self, message: Message) -> None:
        file = BufferedInputFile(b"A sample paper", "paper.txt")
        await message.answer_document(file, caption="The paper")

    async def send_album(self, message: Message) -> None:
        media = [
            InputMediaPhoto(media=BufferedInputFile(picture(hue), f"{hue}.png"))
            for hue in (20, 120, 220)
        ]
        await message.answer_media_group(list(media))

    async def think(self, message: Message) -> None:
        await self.bot.send_chat_action(message.chat.id, "typing")
        await self.may_answer.wait()
        await message.answer("Thought about it")

    async def on_press(self, query: CallbackQuery) -> None:
        message = query.message
        assert isinstance(message, Message)
        if query.data == "alert":
            await query.answer("Read this first", show_alert=True)
        elif query.data == "gone":
            await query.answer()
            await message.delete()
        elif query.data == "slow":
            await self.may_answer.wait()
            await query.answer("Done at last")
        else:
            await query.answer("Noted")
            await message.edit_text("Chosen", reply_markup=choices("Chosen already"))


def choices(first: str) -> InlineKeyboardMarkup:
    """Every kind of inline button that the page knows."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=first, callback_data="edit", style="success")],
            [
                InlineKeyboardButton(text="Alert", callback_data="alert"),
                InlineKeyboardButton(text="Delete", callback_data="gone", style="danger"),
            ],
            [
                InlineKeyboardButton(text="Copy number", copy_text=CopyTextButton(text=CASE)),
                InlineKeyboardButton(text="Site", url="https://example.org/"),
            ],
            [InlineKeyboardButton(text="Slow", callback_data="slow", style="primary")],
        ]
    )


@asynccontextmanager
async def scripted_bot(base_url: str, token: str) -> AsyncIterator[ScriptedBot]:
    """The bot, polling the sandbox while the block runs."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(base_url))
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    script = ScriptedBot(bot)
    await script.prepare()
    polling = asyncio.create_task(script.poll())
    try:
        yield script
        if polling.done():
            polling.result()
    finally:
        polling.cancel()
        with suppress(asyncio.CancelledError, TelegramAPIError):
            await polling
        await session.close()
