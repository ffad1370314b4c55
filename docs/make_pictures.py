"""Make the pictures of the README: `.venv/bin/python -m docs.make_pictures [FOLDER]`.

Runs a demo for each language in a temporary folder and walks through its page in a headless
Chromium, from the first word to the receipt and the staff group. All people are samples.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from playwright.async_api import Browser, Page

from agency.deadlines import work_calendar
from locales.texts import ChatLanguage, texts
from tests.browser.page import ChatPage, launched_browser, opened

PICTURES = Path(__file__).parent / "pictures"
PHONE, DESKTOP = (390, 1050), (1040, 840)
SHOWN = {"kk-summary", "ru-receipt", "ky-answer", "ru-staff", "kk-chat"}
"""What the README shows; of the other languages' same places no picture is kept."""
EXPORTER, OFFICER = 1001, 9001
ASTANA = ZoneInfo("Asia/Almaty")
_DEMO = "import sys; from bot.cli import main; sys.exit(main())"


@dataclass(frozen=True)
class Sample:
    """What the sample exporter of one language says."""

    organisation: str
    name: str
    post: str
    contract: str
    product: str
    event: str
    date: str
    amount: str
    answer: str


SAMPLES: dict[ChatLanguage, Sample] = {
    "kk": Sample(
        organisation="«Үлгі» ЖШС",
        name="Үлгі Сынақов",
        post="бас бухгалтер",
        contract="СШ-2025/17",
        product="export-credit-insurance",
        event="buyer-contract-non-performance",
        date="3 күн бұрын",
        amount="1 250 000,50 USD",
        answer="Хабарламаңызды алдық. Салыстыру актісін жіберіңізші.",
    ),
    "ru": Sample(
        organisation="ТОО «Образец»",
        name="Образцова О. О.",
        post="главный бухгалтер",
        contract="ДС-2025/17",
        product="export-credit-insurance",
        event="buyer-contract-non-performance",
        date="3 дня назад",
        amount="1 250 000,50 USD",
        answer="Уведомление получили. Пришлите, пожалуйста, акт сверки с покупателем.",
    ),
    "ky": Sample(
        organisation="«Үлгү» ЖЧК",
        name="Үлгү Сынаков",
        post="башкы бухгалтер",
        contract="КК-2025/17",
        product="export-credit-insurance",
        event="buyer-contract-non-performance",
        date="3 күн мурун",
        amount="1 250 000,50 USD",
        answer="Билдирүүңүздү алдык. Салыштыруу актысын жөнөтүп коюңузчу.",
    ),
}


class Walk:
    """One exporter's way through the notice, in one language."""

    def __init__(self, chat: ChatPage, language: ChatLanguage) -> None:
        self.chat = chat
        self.words = texts(language)
        self.sample = SAMPLES[language]

    async def to_summary(self) -> None:
        """From the first word to the summary of the five answers."""
        await self.chat.open(EXPORTER)
        await self._press("Start")
        await self._press(self.words("menu-language-name"))
        await self._presses("menu-report", "notice-button-begin", "consent-agree")
        await self._fill_profile()
        await self._type(self.sample.contract)
        await self._presses("info-group-exporter", f"product-short-{self.sample.product}")
        await self._presses(f"event-{self.sample.event}-short")
        await self._type(self.sample.date)
        await self._type(self.sample.amount)

    async def to_receipt(self) -> None:
        """From the summary to the receipt."""
        await self._presses("notice-button-register")

    async def at_the_desk(self) -> None:
        """The case's topic in the staff group, taken and answered by an officer."""
        page = self.chat.page
        title = page.locator(".row-title").filter(has_text="KE-").first
        await title.wait_for(state="attached")
        await self.chat.as_officer(OFFICER, topic=(await title.text_content() or "").strip())
        await self._press(texts("ru")("desk-button-take"))
        await self._type(self.sample.answer)
        await page.locator(".toast").last.wait_for(state="detached")

    async def _fill_profile(self) -> None:
        await self._press(self._country())
        await self._type(self.sample.organisation)
        await self._presses("profile-skip")
        for said in (self.sample.name, self.sample.post, "+7 700 000 10 01"):
            await self._type(said)
        await self._presses("profile-skip", "role-policyholder-short", "profile-confirm")

    def _country(self) -> str:
        return {"kk": "Қазақстан", "ru": "Казахстан", "ky": "Казакстан"}[self.words.language]

    async def _presses(self, *keys: str) -> None:
        for key in keys:
            await self._press(self.words(key))

    async def _press(self, label: str) -> None:
        await self.chat.press(label)
        await self.chat.settled()

    async def _type(self, text: str) -> None:
        await self.chat.type(text)
        await self.chat.settled()


@asynccontextmanager
async def demo(data: Path) -> AsyncIterator[str]:
    """A demo on a free port; answers the address of its page."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _DEMO, "demo", "--port", "0", "--data", str(data)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        said = (await process.stdout.readline()).decode()
        yield said.split()[4].rstrip("/")
    finally:
        process.terminate()
        await process.wait()


async def main(folder: Path) -> None:
    """Make every picture anew."""
    async with launched_browser() as browser:
        for language in SAMPLES:
            with TemporaryDirectory() as data:
                async with demo(Path(data)) as address:
                    await _pictures(browser, address, language, folder)


async def _at_work(page: Page, address: str) -> None:
    """Bring the clock to eleven of the next working day, whenever the pictures are made."""
    day = work_calendar("KZ").after(datetime.now(ASTANA).date(), 1).last_day
    eleven = datetime.combine(day, time(11), ASTANA)
    await page.request.post(f"{address}/control/clock", data={"now": eleven.isoformat()})


async def _pictures(browser: Browser, address: str, language: ChatLanguage, folder: Path) -> None:
    async def take(chat: ChatPage, place: str) -> None:
        name = f"{language}-{place}"
        if name in SHOWN:
            await chat.screenshot(folder / f"{name}.png")

    async with opened(browser, address, PHONE) as chat:
        await _at_work(chat.page, address)
        walk = Walk(chat, language)
        await walk.to_summary()
        await take(chat, "summary")
        await walk.to_receipt()
        await take(chat, "receipt")
    async with opened(browser, address, DESKTOP) as chat:
        await chat.open(EXPORTER)
        await Walk(chat, language).at_the_desk()
        await take(chat, "staff")
    for size, place in ((PHONE, "answer"), (DESKTOP, "chat")):
        async with opened(browser, address, size, scheme="dark") as chat:
            await chat.open(EXPORTER)
            await chat.settled()
            await take(chat, place)


def _run(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["TZ"] = "Asia/Almaty"  # the browser shows the times that the bot writes
    asyncio.run(main(folder))


if __name__ == "__main__":
    _run(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
