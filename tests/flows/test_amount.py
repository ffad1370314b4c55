"""An amount and its currency as answers, the same wherever they are asked."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, cast

import pytest
from aiogram.types import Message
from aiogram_dialog import DialogManager

from flows import amount, kit
from flows.amount import AmountQuestion, currency_buttons

FLOWS: Final = Path(__file__).parents[2] / "flows"
ONE_HOME: Final = {
    "notice-button-me": "who.py",
    "currency-{code.lower()}": "amount.py",
    "zone_of(sender)": "day.py",
    "pressed(manager, key": "one_field.py",
    "complete = ": "in_order.py",
}
"""What a question needs that is asked in several conversations, and the file that asks it."""


class Asked:
    """A question in a dialog of nothing else: what was kept, and what was said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, rough: bool) -> None:
        self.kept: dict[str, Any] = {}
        self.said: list[str] = []
        self.onward = 0
        self.manager = cast("DialogManager", SimpleNamespace(dialog_data={}))
        self.question = AmountQuestion(self._onward, rough=rough)
        monkeypatch.setattr(kit, "complain", lambda manager, key: self.said.append(key))
        monkeypatch.setattr(amount, "answers", self._answers)
        monkeypatch.setattr(amount, "give", self._give)

    async def _onward(self, manager: DialogManager) -> None:
        self.onward += 1

    async def _answers(self, manager: DialogManager) -> dict[str, Any]:
        return self.kept

    async def _give(self, manager: DialogManager, **given: Any) -> None:
        self.kept |= given

    async def types(self, text: str) -> None:
        await self.question.take(text, cast("Message", None), self.manager)

    async def names(self, text: str) -> None:
        await self.question.take_currency_words(text, cast("Message", None), self.manager)


@pytest.fixture(params=[False, True], ids=["exact", "rough"])
def asked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch, rough=request.param)


async def test_a_currency_is_asked_after_its_amount(asked: Asked) -> None:
    await asked.types("1 500")
    assert asked.kept == {"amount": {"value": "1500.00"}}
    await asked.names("доллар")
    assert asked.kept == {"amount": {"value": "1500.00", "currency": "USD"}}
    assert (asked.onward, asked.said) == (2, [])


async def test_an_amount_said_anew_is_taken_where_its_currency_is_asked(asked: Asked) -> None:
    await asked.types("1 500")
    await asked.names("2 000 EUR")
    assert asked.kept == {"amount": {"value": "2000.00", "currency": "EUR"}}


async def test_a_rough_amount_is_marked_where_that_matters(asked: Asked) -> None:
    await asked.types("примерно 1 500 USD")
    assert ("approx" in asked.kept["amount"]) is asked.question.rough


async def test_what_is_neither_is_asked_again(asked: Asked) -> None:
    await asked.types("много")
    await asked.names("фантики")
    assert asked.kept == {}
    assert asked.onward == 0
    assert len(asked.said) == 2


def test_currencies_are_offered_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(amount, "reader_language", lambda: "ru")
    keys = [key for key, label in currency_buttons(("USD", "KZT")) if label.startswith(key)]
    assert keys == ["USD", "KZT"]


@pytest.mark.parametrize(("words", "home"), ONE_HOME.items())
def test_a_question_of_several_conversations_has_one_home(words: str, home: str) -> None:
    homes = [path for path in FLOWS.rglob("*.py") if words in path.read_text("utf-8")]
    assert homes == [FLOWS / home]
