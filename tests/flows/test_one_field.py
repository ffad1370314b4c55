"""A form asked field by field: a late press changes nothing."""

from types import SimpleNamespace
from typing import cast

import pytest
from aiogram_dialog import DialogManager

from flows.one_field import FIELD, offered, pressed


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
