"""A short form: one question a window, then the answer worked out; every answer can be changed."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select
from aiogram_dialog.widgets.text import Format

from flows import kit, one_field
from flows.answers import adopt, answers, begin, give, open_draft
from flows.calculators.reading import LONGEST, Form, Read
from flows.one_field import FIELD
from flows.papers import put_on_its_way
from gateway.words import Label, reader_language, say
from locales.texts import texts

_MORE: Final = "more"
"""In the form once the person wished to be asked more."""


def _no_paper(form: Form) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Calculator:
    """A form and what is made of it; texts are `calculator-<name>-ask-<field>` and so on.

    `fields` names the questions that the answers so far lead to; `options` are answers by button.
    `more` are questions asked on wish alone, each with an option that leaves it open. `papers` are
    the forms (`pdf`, `xlsx`) of the `paper` that `paper_data` gives the data of, or None for.
    """

    name: str
    asking: State
    answered: State
    fields: Callable[[Form], tuple[str, ...]]
    readers: Mapping[str, Read]
    options: Mapping[str, Sequence[str]]
    worked_out: Callable[[Form], Awaitable[str]]
    more: tuple[str, ...] = ()
    paper: str = ""
    papers: tuple[str, ...] = ()
    paper_data: Callable[[Form], dict[str, Any] | None] = _no_paper

    def dialog(self) -> Dialog:
        """The windows of the form."""
        return Dialog(self._question(), self._result(), on_start=self._opened)

    async def _opened(self, data: Any, manager: DialogManager) -> None:
        """Go on with the answers that were left."""
        left = await open_draft(self._kind)
        if left is None:
            begin(manager, self._kind)
        else:
            adopt(manager, left)
        await self._onward(manager)

    @property
    def _kind(self) -> str:
        return f"calculator_{self.name}"

    def _asked(self, form: Form) -> tuple[str, ...]:
        return (*self.fields(form), *(self.more if form.get(_MORE) else ()))

    async def _onward(self, manager: DialogManager) -> None:
        form = await _form(manager)
        field = next((name for name in self._asked(form) if name not in form), None)
        manager.dialog_data[FIELD] = field or ""
        await kit.go(manager, self.asking if field else self.answered)

    async def _keep(self, manager: DialogManager, found: Mapping[str, str]) -> None:
        await give(manager, form={**await _form(manager), **found})
        await self._onward(manager)

    async def _take_words(self, text: str, message: Message, manager: DialogManager) -> None:
        field = manager.dialog_data[FIELD]
        found = self.readers[field](field, text, await _form(manager))
        if isinstance(found, str):
            kit.complain(manager, found)
        else:
            await self._keep(manager, found)

    def _chosen(self, field: str, option: str) -> str | None:
        return option if option in self.options.get(field, ()) else None

    async def _back(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        form = await _form(manager)
        known = self._asked(form)
        place = known.index(manager.dialog_data[FIELD])
        if all(name in form for name in known):
            await kit.go(manager, self.answered)
        elif place == 0:
            await kit.leave(query, button, manager)
        else:
            manager.dialog_data[FIELD] = known[place - 1]
            await kit.go(manager, self.asking)

    async def _change(
        self, query: CallbackQuery, select: Select[str], manager: DialogManager, field: str
    ) -> None:
        if field in self._asked(await _form(manager)):
            manager.dialog_data[FIELD] = field
            await kit.go(manager, self.asking)

    async def _anew(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await give(manager, form=None)
        await self._onward(manager)

    async def _ask_more(self, query: CallbackQuery, button: Button, manager: DialogManager) -> None:
        await self._keep(manager, {_MORE: "yes"})

    def _paper_button(self, form: str) -> Button:
        async def send(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
            data = self.paper_data(await _form(manager))
            if data is not None:
                caption = f"calculator-{self.name}-caption-{form}"
                put_on_its_way(self.paper, caption, {**data, "form": form})

        return Button(Label(f"calculator-button-{form}"), id=f"paper_{form}", on_click=send)

    def _question(self) -> Window:
        async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
            form, field = await _form(dialog_manager), dialog_manager.dialog_data[FIELD]
            language, known = reader_language(), self._asked(form)
            options = [(one, self._label(field, one)) for one in self.options.get(field, ())]
            return {
                "step": known.index(field) + 1,
                "steps": len(known),
                "ask_html": say(language, f"calculator-{self.name}-ask-{field}"),
                "options": one_field.offered(field, options),
            }

        buttons = one_field.FieldButtons(self._chosen, self._keep)
        return Window(
            kit.error_line(),
            kit.progress(),
            Format("{ask_html}"),
            kit.typed(self._take_words, LONGEST),
            Group(kit.picks("option", "options", buttons.take_option), width=2),
            Row(
                Button(Label("kit-back"), id="back_field", on_click=self._back),
                Button(Label("kit-cancel"), id="cancel_field", on_click=kit.set_aside),
            ),
            kit.specialist(f"{self.name}_field"),
            state=self.asking,
            getter=getter,
        )

    def _label(self, field: str, option: str) -> str:
        words = texts(reader_language())
        key = f"calculator-{self.name}-option-{field}-{option.replace('_', '-')}"
        return words(key) if words.has(key) else words(f"calculator-option-{option}")

    def _result(self) -> Window:
        async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
            form, words = await _form(dialog_manager), texts(reader_language())
            names = [(n, words(f"calculator-{self.name}-change-{n}")) for n in self._asked(form)]
            return {
                "result_html": await self.worked_out(form),
                "changes": names,
                "more": bool(self.more) and _MORE not in form,
                "paper": bool(self.papers) and self.paper_data(form) is not None,
            }

        return Window(
            kit.error_line(),
            Format("{result_html}"),
            kit.only_buttons(),
            Row(*map(self._paper_button, self.papers), when="paper"),
            Button(
                Label("calculator-button-more"), id="more", on_click=self._ask_more, when="more"
            ),
            Group(kit.picks("change", "changes", self._change), width=2),
            Button(Label("estimate-button-anew"), id="anew", on_click=self._anew),
            kit.specialist(f"{self.name}_result"),
            kit.menu_button(f"{self.name}_result"),
            state=self.answered,
            getter=getter,
        )


async def _form(manager: DialogManager) -> Form:
    form: Form = (await answers(manager)).get("form", {})
    return form
