"""The closing window: all that was answered, a button that hands it over, one for each change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group, Select
from aiogram_dialog.widgets.text import Format

from flows import kit, profile
from flows.answers import draft
from flows.handing import handed_over
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import T, reader_language
from locales.texts import texts
from services.cases.opening import OpenCase
from services.profiles import answers_of
from storage import documents
from storage.drafts import Draft


@dataclass(frozen=True, slots=True)
class Closing:
    """The window's place and texts: `title` above the answers, `below` under them.

    `changes` names the windows that ask an answer again; their labels begin with `labels`.
    """

    state: State
    place: str
    title: str
    below: tuple[str, ...]
    labels: str
    changes: Mapping[str, State]

    def window(self, send: Button, shown: Any, back: State) -> Window:
        """The window; `shown` gives `summary_html` and what the texts below it name."""
        return Window(
            kit.error_line(),
            T(self.title),
            Format("{summary_html}"),
            *(T(text) for text in self.below),
            kit.only_buttons(),
            send,
            Group(kit.picks(f"{self.place}_change", self._offered, self._change), width=2),
            kit.ways_out(f"{self.place}_summary", kit.going(back)),
            state=self.state,
            getter=shown,
        )

    def _offered(self, data: dict[str, Any]) -> list[tuple[str, str]]:
        words = texts(reader_language())
        return [(name, words(f"{self.labels}-{name}")) for name in self.changes]

    async def _change(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, name: str
    ) -> None:
        await kit.go(manager, self.changes[name])


async def sender_and_files(kept: Draft) -> tuple[str, int]:
    """Who hands over, as lines of HTML, and how many files go with it."""
    files = await current_unit().read(lambda tx: documents.count_of(tx, kept.id))
    sender = await profile.get(kept.answers["who"]["profile_id"])
    return profile.described(answers_of(sender)) if sender else "", files


async def command(
    manager: DialogManager,
    kind: str,
    product: str | None,
    details: Mapping[str, Any],
    who: State,
) -> OpenCase | None:
    """What the dialog's draft hands over.

    None without consent, whose question is then open, and without a sender: `who` asks for one.
    """
    if not await profile.consented(manager):
        return None
    kept = await draft(manager)
    sender = await profile.get(kept.answers["who"]["profile_id"])
    if sender is None:
        await kit.go(manager, who)
        return None
    house: House = manager.middleware_data["house"]
    return handed_over(kept, sender, house, kind, product, details)
