"""The windows of a check."""

from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Group, Row
from aiogram_dialog.widgets.text import Format

from agency import countries, identifiers
from agency.screening.screener import LONGEST_QUERY
from agency.screening.subject import OFFERED, ROLES
from agency.screening.wording import subject_lines
from flows import kit
from flows.answers import answers
from flows.buyer_check import facts, opening, result, steps
from flows.sections import html
from flows.states import BuyerCheck
from gateway.words import Label, T, reader_language
from locales.texts import texts

_NUMBERS = {
    BuyerCheck.kind: 1,
    BuyerCheck.role: 1,
    BuyerCheck.country: 2,
    BuyerCheck.name: 3,
    BuyerCheck.firm: 3,
    BuyerCheck.identifier: 4,
    BuyerCheck.doubt: 4,
}


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        _home(),
        _choice(BuyerCheck.kind, steps.KINDS, steps.take_kind),
        _choice(BuyerCheck.role, ROLES, steps.take_role),
        _asking(BuyerCheck.country, *steps.COUNTRY.widgets()),
        _asking(BuyerCheck.name, kit.typed(steps.take_name, LONGEST_QUERY)),
        _asking(BuyerCheck.firm, kit.typed(steps.take_firm, LONGEST_QUERY)),
        _identifier(),
        _doubt(),
        _fact(),
        _summary(),
        _result(),
        on_start=opening.opened,
        on_process_result=steps.profile_given,
    )


def _home() -> Window:
    return Window(
        kit.error_line(),
        T("check-intro"),
        Format("\n{levels_html}", when="some"),
        kit.only_buttons(),
        Button(Label("check-button-begin"), id="begin", on_click=opening.go_on, when="fresh"),
        Button(Label("check-button-continue"), id="go_on", on_click=opening.go_on, when="left"),
        Button(Label("check-button-anew"), id="anew", on_click=opening.anew, when="left"),
        Column(kit.picks("earlier", "known", opening.open_earlier)),
        kit.specialist("home"),
        kit.menu_button("home"),
        state=BuyerCheck.home,
        getter=result.listed,
    )


def _place(state: State) -> str:
    return (state.state or "").partition(":")[2]


def _asking(state: State, *widgets: Any, getter: Any = ()) -> Window:
    place = _place(state)
    progress = {"step": _NUMBERS[state], "steps": steps.STEPS}
    return Window(
        kit.error_line(),
        kit.progress(),
        T(f"check-ask-{place}"),
        *widgets,
        kit.ways_out(place, steps.back),
        state=state,
        getter=[progress, *getter],
    )


def _choice(state: State, codes: tuple[str, ...], take: Any) -> Window:
    place = _place(state)

    async def getter(**_: object) -> dict[str, Any]:
        words = texts(reader_language())
        return {"codes": [(code, words(f"check-button-{place}-{code}")) for code in codes]}

    return _asking(
        state, kit.only_buttons(), Column(kit.picks(place, "codes", take)), getter=[getter]
    )


async def _number(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """What the country calls its firms' number; what was odd about the one that was written."""
    given = await answers(dialog_manager)
    country = given["country"]
    language, words = reader_language(), texts(reader_language())
    kind = identifiers.kinds(country)[0]
    doubtful = given.get("doubtful") or ""
    homes = [code for code in identifiers.at_home_in(doubtful) if code != country]
    verdict = identifiers.check(country, doubtful).verdict if doubtful else "unknown_rules"
    return {
        "country": countries.name(country, language),
        "kind": words(f"identifier-{kind.replace('_', '-')}"),
        "number": doubtful,
        "verdict": words(f"screening-identifier-{verdict.replace('_', '-')}"),
        "homes": ", ".join(countries.name(code, language) for code in homes),
    }


def _identifier() -> Window:
    return _asking(
        BuyerCheck.identifier,
        kit.typed(steps.take_identifier),
        Button(Label("check-button-no-number"), id="no_number", on_click=steps.no_identifier),
        getter=[_number],
    )


def _doubt() -> Window:
    return _asking(
        BuyerCheck.doubt,
        T("check-doubt-homes", when="homes"),
        kit.typed(steps.take_identifier),
        Column(
            Button(Label("check-button-keep"), id="keep", on_click=steps.keep_doubtful),
            Button(
                Label("check-button-other-number"),
                id="other_number",
                on_click=kit.going(BuyerCheck.identifier),
            ),
            Button(
                Label("check-button-other-country"),
                id="other_country",
                on_click=kit.going(BuyerCheck.country),
            ),
        ),
        getter=[_number],
    )


def _fact() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        fact, words = dialog_manager.dialog_data["fact"], texts(reader_language())
        known = OFFERED.get(fact, ())
        return {
            "question": words(f"check-ask-{fact}"),
            "options": [(f"{fact}.{code}", words(f"check-{fact}-{code}")) for code in known],
        }

    return Window(
        kit.error_line(),
        T("check-question"),
        kit.typed(facts.take_words),
        Column(kit.picks("option", "options", facts.take)),
        Button(Label("check-button-leave-open"), id="leave_open", on_click=facts.leave_open),
        kit.ways_out("fact", steps.back),
        state=BuyerCheck.fact,
        getter=getter,
    )


def _summary() -> Window:
    async def getter(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
        given, words = await answers(dialog_manager), texts(reader_language())
        subject = steps.subject_of(given).plain()
        lines = subject_lines(subject, given.get("facts", {}), words)
        return {
            "lines_html": "\n".join(
                f"{html(label)}: <b>{html(value)}</b>" for label, value in lines
            ),
            "facts": [(fact, words(f"check-button-fact-{fact}")) for fact in facts.FACTS],
            "changes": [(name, words(f"check-button-change-{name}")) for name in _changes(given)],
        }

    return Window(
        kit.error_line(),
        T("check-summary"),
        Format("\n{lines_html}\n"),
        T("check-summary-more"),
        kit.only_buttons(),
        Button(Label("check-button-run"), id="run", on_click=result.run),
        Group(kit.picks("fact", "facts", facts.ask), width=2),
        Group(kit.picks("change", "changes", _change), width=2),
        kit.ways_out("summary", steps.back),
        state=BuyerCheck.summary,
        getter=getter,
    )


def _changes(given: Any) -> list[str]:
    person = given["kind"] == "person"
    firm = ["firm"] if person and given.get("role") in steps.FIRM_ROLES else []
    return ["kind", "country", "name", *firm, "identifier"]


async def _change(query: Any, select: Any, manager: DialogManager, name: str) -> None:
    """Ask one answer again; the summary comes back after it."""
    if name in _changes(await answers(manager)):
        await kit.go(manager, getattr(BuyerCheck, name))


def _result() -> Window:
    return Window(
        kit.error_line(),
        Format("{card_html}", when="there"),
        T("check-gone", when="gone"),
        kit.only_buttons(),
        Row(
            Button(Label("check-button-pdf"), id="pdf", on_click=result.send_paper),
            Button(Label("check-button-repeat"), id="repeat", on_click=result.repeat),
            when="there",
        ),
        Button(
            Label("check-button-official"),
            id="official",
            on_click=result.ask_officially,
            when="unasked",
        ),
        Button(Label("button-open-case"), id="case", on_click=result.open_case, when="number"),
        Button(Label("check-button-watch"), id="watch", on_click=result.watch, when="watchable"),
        Button(Label("check-button-unwatch"), id="unwatch", on_click=result.watch, when="watched"),
        Button(Label("check-button-mine"), id="mine", on_click=result.contest, when="there"),
        Row(
            Button(Label("check-button-another"), id="another", on_click=opening.anew),
            Button(Label("check-button-all"), id="all", on_click=kit.going(BuyerCheck.home)),
        ),
        kit.specialist("result"),
        kit.menu_button("result"),
        state=BuyerCheck.result,
        getter=result.shown,
    )
