"""One question beyond the five answers at a time: words, days, an amount, who is involved."""

from dataclasses import dataclass
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Select
from aiogram_dialog.widgets.text import Format

from agency.deadlines.count import MOST_CONTRACT_DAYS
from agency.notice_questions import AMOUNT, CONTRACT, COURT, DAYS, LATE_REASON, PARTIES
from agency.spoken import amounts, organisations
from flows import kit
from flows.answers import answers, give
from flows.notice.told import NO_COURT, party_lines
from gateway.words import Label, T, reader_language, say

LONGEST: Final = 1500
MOST_PARTIES: Final = 10
_ASKED_BEFORE: Final = {
    AMOUNT: "notice-ask-amount",
    CONTRACT: "notice-ask-contract",
    LATE_REASON: "files-ask-late-reason",
}
"""Questions that a notice asks elsewhere, in the same words here."""


@dataclass(frozen=True, slots=True)
class Places:
    """The window that lists the questions, and those that ask."""

    questions: State
    text: State
    party: State
    address: State


@dataclass(frozen=True, slots=True)
class Asking:
    """The windows that ask, within the dialog that has these places."""

    places: Places

    def windows(self) -> list[Window]:
        """All of them."""
        return [self._text(), self._party(), self._address()]

    async def pick(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, name: str
    ) -> None:
        """Ask the question that was chosen."""
        if name == PARTIES:
            await kit.go(manager, self.places.party)
        else:
            manager.dialog_data["asked"] = name
            await kit.go(manager, self.places.text)

    def _text(self) -> Window:
        return Window(
            kit.error_line(),
            Format("{question_html}"),
            T("notice-more-ask"),
            kit.typed(self._take_text, LONGEST),
            Button(
                Label("notice-button-no-court"),
                id="no_court",
                on_click=self._no_court,
                when="is_court",
            ),
            Button(
                Label("notice-button-take-back"),
                id="take_back",
                on_click=self._take_back,
                when="known",
            ),
            Button(
                Label("kit-back"), id="back_more_text", on_click=kit.going(self.places.questions)
            ),
            kit.specialist("more_text"),
            state=self.places.text,
            getter=_asked,
        )

    async def _take_text(self, text: str, message: Message, manager: DialogManager) -> None:
        name = manager.dialog_data["asked"]
        if name in DAYS and not _is_days(text):
            kit.complain(manager, "notice-more-days-unreadable")
        elif name == CONTRACT and len(text) > kit.LONGEST_LINE:
            kit.complain(manager, "kit-too-long", longest=kit.LONGEST_LINE)
        elif name == AMOUNT:
            await self._take_amount(text, manager)
        else:
            await self._keep(manager, name, text)

    async def _take_amount(self, text: str, manager: DialogManager) -> None:
        said = amounts.understand(text)
        if isinstance(said, amounts.AmountDoubt):
            kit.complain(manager, f"notice-amount-{said.reason.replace('_', '-')}")
        elif said.currency is None:
            kit.complain(manager, "notice-amount-no-currency")
        else:
            amount = {"value": str(said.value), "currency": said.currency}
            rough = {"approx": True} if amounts.is_rough(text) else {}
            await give(manager, amount={**amount, **rough})
            await kit.go(manager, self.places.questions)

    async def _no_court(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await self._keep(manager, COURT, NO_COURT)

    async def _take_back(
        self, query: CallbackQuery, button: Button, manager: DialogManager
    ) -> None:
        name = manager.dialog_data["asked"]
        if name == AMOUNT:
            await give(manager, amount=None)
            await kit.go(manager, self.places.questions)
        else:
            await self._keep(manager, name, None)

    async def _keep(self, manager: DialogManager, name: str, value: str | None) -> None:
        before = (await answers(manager)).get("more", {})
        told = {key: text for key, text in {**before, name: value}.items() if text is not None}
        await give(manager, more=told or None)
        await kit.go(manager, self.places.questions)

    def _party(self) -> Window:
        back = kit.going(self.places.questions)
        return Window(
            kit.error_line(),
            T("notice-ask-party"),
            Format("{parties_html}", when="some"),
            kit.typed(self._take_name),
            Button(Label("notice-button-no-parties"), id="no_party", on_click=_forget, when="some"),
            Button(Label("notice-button-more-done"), id="party_done", on_click=back),
            kit.specialist("party"),
            state=self.places.party,
            getter=_parties,
        )

    async def _take_name(self, text: str, message: Message, manager: DialogManager) -> None:
        if len((await answers(manager)).get(PARTIES, ())) >= MOST_PARTIES:
            kit.complain(manager, "notice-parties-full", most=MOST_PARTIES)
            return
        if other := organisations.doubt(text):
            kit.complain(manager, f"kit-name-{other}")
            return
        manager.dialog_data["party"] = text
        await kit.go(manager, self.places.address)

    def _address(self) -> Window:
        return Window(
            kit.error_line(),
            T("notice-ask-address"),
            kit.typed(self._take_address, LONGEST),
            Button(Label("notice-button-no-address"), id="no_address", on_click=self._no_address),
            Button(Label("kit-back"), id="back_address", on_click=kit.going(self.places.party)),
            state=self.places.address,
            getter=_named,
        )

    async def _take_address(self, text: str, message: Message, manager: DialogManager) -> None:
        await self._add(manager, {"address": text})

    async def _no_address(
        self, query: CallbackQuery, button: Button, manager: DialogManager
    ) -> None:
        await self._add(manager, {})

    async def _add(self, manager: DialogManager, address: dict[str, str]) -> None:
        name = manager.dialog_data.pop("party", "")
        if name:
            before = (await answers(manager)).get(PARTIES, [])
            await give(manager, parties=[*before, {"name": name, **address}])
        await kit.go(manager, self.places.party)


async def _asked(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    name, given = dialog_manager.dialog_data["asked"], await answers(dialog_manager)
    key = _ASKED_BEFORE.get(name, f"notice-more-ask-{name.replace('_', '-')}")
    return {
        "question_html": say(reader_language(), key),
        "known": name in given.get("more", {}) or (name == AMOUNT and AMOUNT in given),
        "is_court": name == COURT,
    }


async def _parties(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    parties = (await answers(dialog_manager)).get(PARTIES, ())
    return {"parties_html": "\n".join(party_lines(parties)), "some": bool(parties)}


async def _named(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    return {"name": dialog_manager.dialog_data.get("party", "")}


async def _forget(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    await give(manager, parties=None)


def _is_days(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text[:9]) <= MOST_CONTRACT_DAYS
