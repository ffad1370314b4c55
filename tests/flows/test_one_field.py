"""A form asked field by field: a late press changes nothing."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiogram_dialog import DialogManager

from flows.one_field import FIELD, FieldButtons, offered, pressed


def asks(field: str | None) -> DialogManager:
    return cast("DialogManager", SimpleNamespace(dialog_data={FIELD: field} if field else {}))


def chosen(field: str, option: str) -> str | None:
    return option if (field, option) == ("currency", "USD") else None


def test_a_button_names_its_field_and_its_option() -> None:
    ((key, label),) = offered("currency", [("USD", "US dollar")])
    assert label == "US dollar"
    assert pressed(asks("currency"), key, chosen) == {"currency": "USD"}


@pytest.mark.parametrize("field", ["amount", None])
def test_a_press_on_a_field_that_is_not_asked_means_nothing(field: str | None) -> None:
    assert pressed(asks(field), "currency.USD", chosen) == {}
    assert pressed(asks(field), "", chosen) == {}


def test_an_option_that_the_field_has_not_means_nothing() -> None:
    assert pressed(asks("currency"), "currency.XXX", chosen) == {}


class Form:
    """A form whose window asks one field; `kept` is what its buttons answered."""

    def __init__(self, field: str, *, skips: bool) -> None:
        self.kept: list[Mapping[str, str]] = []
        self.manager = asks(field)
        self.buttons = FieldButtons(chosen, self._keep, lambda *_: skips)

    async def _keep(self, manager: DialogManager, found: Mapping[str, str]) -> None:
        self.kept.append(found)

    async def skips(self, field: str) -> None:
        await self.buttons.skip(cast("Any", None), cast("Any", None), self.manager, field)

    async def takes(self, key: str) -> None:
        await self.buttons.take_option(cast("Any", None), cast("Any", None), self.manager, key)


@pytest.mark.parametrize(("may", "kept"), [(True, [{"currency": ""}]), (False, [])])
async def test_only_the_asked_field_is_left_open_if_it_may_be(
    may: bool, kept: list[dict[str, str]]
) -> None:
    form = Form("currency", skips=may)
    await form.skips("amount")
    await form.skips("currency")
    assert form.kept == kept


async def test_a_late_press_keeps_nothing() -> None:
    form = Form("currency", skips=True)
    await form.takes("amount.USD")
    assert form.kept == []
    await form.takes("currency.USD")
    assert form.kept == [{"currency": "USD"}]
