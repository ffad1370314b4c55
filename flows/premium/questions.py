"""The windows of the questions."""

from collections.abc import Sequence
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group
from aiogram_dialog.widgets.text import Format

from agency import countries
from agency.premium.asked import KINDS, most_instalments, side_of
from agency.premium.wording import length_told
from flows import kit
from flows.answers import answers
from flows.premium import on_file, steps
from flows.premium.known import known_buyers
from flows.states import Premium
from gateway.words import Label, T, reader_language, say
from locales.texts import texts

_TERMS: Final = (
    ("days", 30),
    ("days", 60),
    ("days", 90),
    ("days", 180),
    ("months", 12),
    ("months", 24),
    ("months", 36),
    ("months", 60),
)
_DELIVERIES: Final = (("months", 0), ("months", 1), ("months", 3), ("months", 6), ("months", 12))
_COVERS: Final = ("80", "85", "90", "95")
_INSTALMENTS: Final = (1, 2, 4, 12)
_LONGEST_BUTTON: Final = 28


def windows() -> list[Window]:
    """Every question, in order."""
    return [
        _group(),
        _product(),
        _buyers(),
        _asking(Premium.country, "country", *steps.COUNTRY.widgets()),
        _kind(),
        _rating(),
        _years(),
        _delays(),
        *_amount(),
        _term(),
        _delivery(),
        _cover(),
        _instalments(),
    ]


def _asking(
    state: State, question: str, *widgets: Any, getter: Any = None, back: Any = None
) -> Window:
    """A question in the words that fit whose default is insured."""

    async def common(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        given = await answers(dialog_manager)
        shown = {"ask_html": _asked(question, given.get("product"))}
        return {**shown, **steps.progress_of(question, given)}

    return Window(
        kit.error_line(),
        kit.progress(),
        Format("{ask_html}"),
        *widgets,
        kit.ways_out(f"p_{question}", back or steps.back_from(question)),
        state=state,
        getter=[common, *([getter] if getter else [])],
    )


def _asked(question: str, product: str | None) -> str:
    language = reader_language()
    side = side_of(product) if product else ""
    own = f"estimate-ask-{question}-{side}"
    return say(language, own if texts(language).has(own) else f"estimate-ask-{question}")


def _choices(question: str, choices: Sequence[str]) -> Any:
    async def getter(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        names = [(one, f"estimate-{question}-{one.replace('_', '-')}") for one in choices]
        return {"choices": [(one, words(key)) for one, key in names]}

    return getter


def _lengths(question: str, lengths: Sequence[tuple[str, int]]) -> Any:
    async def getter(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        told = [(f"{question}.{unit}.{n}", length_told({unit: n}, words)) for unit, n in lengths]
        return {"lengths": told}

    return getter


def _group() -> Window:
    return _asking(
        Premium.group,
        "product",
        kit.only_buttons(),
        steps.PRODUCT.group_buttons(),
        back=steps.back_from_first,
    )


def _product() -> Window:
    return Window(
        kit.error_line(),
        T("notice-ask-product"),
        kit.only_buttons(),
        steps.PRODUCT.product_buttons(),
        kit.ways_out("p_members", kit.going(Premium.group)),
        state=Premium.product,
    )


def _buyers() -> Window:
    async def known(**_: object) -> dict[str, Any]:
        language = reader_language()
        return {
            "buyers": [
                (one.id.hex[-12:], _short(one.name, countries.name(one.country, language)))
                for one in await known_buyers()
            ]
        }

    return _asking(
        Premium.on_file,
        "buyers",
        kit.typed(on_file.take_words),
        Column(kit.picks("buyer", "buyers", on_file.take)),
        Button(Label("estimate-button-other"), id="other_buyer", on_click=on_file.another),
        getter=known,
        back=steps.back_from("country"),
    )


def _short(name: str, country: str) -> str:
    label = f"{name} · {country}"
    return label if len(label) <= _LONGEST_BUTTON else f"{label[: _LONGEST_BUTTON - 1]}…"


def _kind() -> Window:
    return _asking(
        Premium.kind,
        "kind",
        kit.only_buttons(),
        Column(kit.picks("kind", "choices", steps.take_kind)),
        getter=_choices("kind", KINDS),
    )


def _rating() -> Window:
    return _asking(
        Premium.rating,
        "rating",
        kit.typed(steps.take_rating),
        Button(Label("estimate-button-no-rating"), id="no_rating", on_click=steps.no_rating),
    )


def _years() -> Window:
    return _asking(
        Premium.years,
        "years",
        kit.typed(steps.take_years_words),
        Column(kit.picks("years", "choices", steps.take_years)),
        getter=_choices("years", steps.YEARS),
    )


def _delays() -> Window:
    return _asking(
        Premium.delays,
        "delays",
        kit.only_buttons(),
        Column(kit.picks("delays", "choices", steps.take_delays)),
        getter=_choices("delays", steps.DELAYS),
    )


def _amount() -> list[Window]:
    return [
        _asking(Premium.amount, "amount", steps.AMOUNT.typed()),
        _asking(Premium.currency, "currency", *steps.AMOUNT.currencies()),
    ]


def _term() -> Window:
    return _asking(
        Premium.term,
        "term",
        kit.typed(steps.take_term),
        Group(kit.picks("term", "lengths", steps.take_length), width=2),
        getter=_lengths("term", _TERMS),
    )


def _delivery() -> Window:
    return _asking(
        Premium.delivery,
        "delivery",
        kit.typed(steps.take_delivery),
        Group(kit.picks("delivery", "lengths", steps.take_length), width=2),
        getter=_lengths("delivery", _DELIVERIES),
    )


def _cover() -> Window:
    async def percents(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        return {"percents": [(one, words("estimate-percent", figure=one)) for one in _COVERS]}

    return _asking(
        Premium.cover,
        "cover",
        kit.typed(steps.take_cover_words),
        Group(kit.picks("cover", "percents", steps.take_cover), width=4),
        getter=percents,
    )


def _instalments() -> Window:
    async def counts(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        most, words = most_instalments(await answers(dialog_manager)), texts(reader_language())
        fitting = [count for count in _INSTALMENTS if count <= most]
        told = [(str(n), words("estimate-button-instalments", count=n)) for n in fitting]
        return {"counts": told}

    return _asking(
        Premium.instalments,
        "instalments",
        kit.typed(steps.take_instalments_words),
        Group(kit.picks("instalments", "counts", steps.take_instalments), width=2),
        getter=counts,
    )
