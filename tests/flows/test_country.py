"""A country as an answer, the same wherever it is asked."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiogram.types import Message
from aiogram_dialog import DialogManager

from agency import countries
from flows import country, kit
from flows.country import CountryQuestion

OFFERED = ("UZ", "KG")


class Asked:
    """A question in a dialog of nothing else: what was kept, and what was said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.kept: list[str] = []
        self.said: list[str] = []
        self.data: dict[str, Any] = {}
        self.manager = cast("DialogManager", SimpleNamespace(dialog_data=self.data))
        self.question = CountryQuestion(OFFERED, self._keep)
        monkeypatch.setattr(kit, "complain", lambda manager, key: self.said.append(key))
        monkeypatch.setattr(country, "reader_language", lambda: "ru")

    async def _keep(self, manager: DialogManager, code: str) -> None:
        self.kept.append(code)

    async def types(self, text: str) -> None:
        await self.question.take_typed(text, cast("Message", None), self.manager)

    async def presses(self, code: str) -> None:
        await self.question.take_pressed(cast("Any", None), cast("Any", None), self.manager, code)

    def buttons(self) -> list[str]:
        _, group = self.question.widgets()
        (select,) = cast("Any", group).buttons
        return [label for _, label in select.items_getter({"dialog_data": self.data})]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


@pytest.mark.parametrize("text", ["Өзбекстан", "узбекистон", "Uzbekistan", "uz", "Узбекистн"])
async def test_a_country_is_taken_by_its_name_in_any_language(asked: Asked, text: str) -> None:
    await asked.types(text)
    assert asked.kept == ["UZ"]
    assert asked.said == []


async def test_names_that_several_countries_bear_become_buttons(asked: Asked) -> None:
    await asked.types("Корея")
    assert asked.kept == []
    assert asked.said == ["kit-which-country"]
    assert set(asked.buttons()) == {countries.name(code, "ru") for code in ("KR", "KP")}
    await asked.presses("KR")
    assert asked.kept == ["KR"]
    assert asked.buttons() == [countries.name(code, "ru") for code in OFFERED]


async def test_what_is_no_country_leaves_the_first_buttons(asked: Asked) -> None:
    await asked.types("Нарния")
    assert asked.kept == []
    assert asked.said == ["kit-no-country"]
    assert asked.buttons() == [countries.name(code, "ru") for code in OFFERED]
