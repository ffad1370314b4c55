"""What the windows say: the list with its marks, one paper, one question."""

from collections.abc import Mapping
from typing import Any, Final

from aiogram_dialog import DialogManager

from agency.documents import Item, State, items_by_rules, suggest
from flows.checklist.opening import papers_of
from flows.uploading import upload_data
from gateway.house import House
from gateway.unit import current_unit
from gateway.words import reader_language, say
from locales.texts import texts
from services.cases import papers as case_papers
from services.cases.papers import Papers
from storage.cases import Case
from storage.documents import Document

MARKS: Final[Mapping[State, str]] = {
    State.HERE: "✅",
    State.SCAN: "📨",
    State.CHECKING: "⏳",
    State.MISSING: "⬜",
    State.NOT_ASKED: "❓",
    State.NOT_NEEDED: "➖",
    State.OPEN: "▫️",
}
"""One mark a state, the same in the list and on its buttons."""


async def in_short(case: Case) -> str:
    """One line (HTML) on how a case's papers stand: how many are here, how many are missing."""
    papers = await current_unit().read(lambda tx: case_papers.papers_of_case(tx, case))
    return short_line(papers)


def short_line(papers: Papers) -> str:
    """How many of the papers are here, in one line (HTML)."""
    standing = papers.standing
    if not items_by_rules(papers.owner.product):
        return say(reader_language(), "checklist-count-open", files=len(papers.files))
    language, needed = reader_language(), len(standing.needed)
    parts = [say(language, "checklist-count", here=len(standing.here), needed=needed)]
    for name, papers_so in (
        ("missing", standing.missing),
        ("awaited", standing.awaited),
        ("unasked", standing.unasked),
    ):
        if papers_so:
            parts.append(say(language, f"checklist-count-{name}", count=len(papers_so)))
    return " ".join(parts)


async def list_data(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    """The whole list."""
    papers = await papers_of(dialog_manager)
    by_rules = items_by_rules(papers.owner.product)
    role = dialog_manager.dialog_data.get("role")
    lines = [_list_line(papers, item) for item in papers.items]
    return {
        **await upload_data(dialog_manager, house),
        "number": dialog_manager.dialog_data.get("number", ""),
        "by_rules": by_rules,
        "by_contract": not by_rules,
        "for_information": by_rules and role == "policyholder",
        "lines_html": "\n".join(lines),
        "short_html": short_line(papers),
        "unasked": len(papers.standing.unasked) if by_rules else 0,
        "loose": len(papers.loose),
        "items": [(item.id, item_button(papers, item)) for item in papers.items],
    }


def _list_line(papers: Papers, item: Item) -> str:
    mark = MARKS[papers.standing.states[item.id]]
    return say(reader_language(), "checklist-line", mark=mark, number=item.number, name=name(item))


def item_button(papers: Papers, item: Item) -> str:
    """The label of a paper's button."""
    mark = MARKS[papers.standing.states[item.id]]
    return f"{mark} {texts(reader_language())(f'{_key(item.id)}-short')}"


def name(item: Item) -> str:
    """What a paper is called."""
    return texts(reader_language())(_key(item.id))


def question_key(item: Item) -> str:
    """The plain question that says whether a paper is needed."""
    return f"checklist-ask-{item.id.replace('_', '-')}"


async def question_data(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The question of the paper that was chosen, else of the first one not asked about."""
    papers = await papers_of(dialog_manager)
    asked = [item for item in papers.items if item.conditional]
    current = _asked(dialog_manager, papers)
    return {
        "step": asked.index(current) + 1,
        "steps": len(asked),
        "question_html": say(reader_language(), question_key(current)),
        "form_html": form_line(current),
    }


def _asked(manager: DialogManager, papers: Papers) -> Item:
    chosen = manager.dialog_data.get("asked") or next(iter(papers.standing.unasked), None)
    conditional = [item for item in papers.items if item.conditional]
    return next((item for item in conditional if item.id == chosen), conditional[-1])


async def asked_item(manager: DialogManager) -> Item:
    """The paper of the question that is shown."""
    return _asked(manager, await papers_of(manager))


def current_item(manager: DialogManager, papers: Papers) -> Item:
    """The paper that was chosen from the list."""
    chosen = manager.dialog_data.get("item")
    return next((item for item in papers.items if item.id == chosen), papers.items[0])


async def item_data(dialog_manager: DialogManager, house: House, **_: object) -> dict[str, Any]:
    """One paper: its form, how it stands, its files."""
    papers = await papers_of(dialog_manager)
    item = current_item(dialog_manager, papers)
    upload = await upload_data(dialog_manager, house, item.id)
    files = papers.of_item(item.id)
    role = dialog_manager.dialog_data.get("role")
    first = bool(upload["upload_url"]) and house.uploads is not None
    return {
        **upload,
        "name": name(item),
        "form_html": form_line(item),
        "state_html": state_line(papers, item),
        "files_html": "\n".join(file_line(file) for file in files),
        "files": [(str(file.id), _short(file.original_name)) for file in files],
        "conditional": item.conditional,
        "page_first": first
        and house.uploads is not None
        and house.uploads.comes_first(role, personal=item.personal),
    }


def form_line(item: Item) -> str:
    """In what form a paper is asked for."""
    return say(reader_language(), f"checklist-form-{item.form.replace('_', '-')}")


def state_line(papers: Papers, item: Item) -> str:
    """How a paper stands, in a sentence."""
    language = reader_language()
    words = texts(language)
    state = papers.standing.states[item.id]
    entry = papers.known.get(item.id)
    if state == State.SCAN and entry is not None and entry.paper_due is not None:
        return say(language, "checklist-state-scan-until", day=words.date(entry.paper_due))
    if entry is not None and entry.paper_on is not None:
        return say(language, "checklist-state-paper", day=words.date(entry.paper_on))
    return say(language, f"checklist-state-{state.replace('_', '-')}")


def file_line(file: Document) -> str:
    """A file of a paper with its state."""
    key = "checklist-file-waiting" if file.state == "waiting" else "checklist-file-stored"
    return say(reader_language(), key, name=file.original_name)


async def assign_data(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The file to be assigned, the paper that its name suggests, and the others."""
    papers = await papers_of(dialog_manager)
    file = to_assign(dialog_manager, papers)
    if file is None:
        return {"some": False, "none": True, "name": "", "left": 0, "items": []}
    suggested = suggest(file.original_name, papers.items)
    order = sorted(papers.items, key=lambda item: (item.id != suggested, item.number))
    return {
        "some": True,
        "none": False,
        "name": file.original_name,
        "left": len(papers.loose),
        "more": len(papers.loose) > 1,
        "items": [
            (item.id, _suggested(item) if item.id == suggested else item_button(papers, item))
            for item in order
        ],
    }


def to_assign(manager: DialogManager, papers: Papers) -> Document | None:
    """The file that was chosen, else the first one of which nobody has said what it is."""
    chosen = manager.dialog_data.get("file")
    picked = [file for file in papers.files if str(file.id) == chosen]
    return next(iter(picked or papers.loose), None)


def _suggested(item: Item) -> str:
    return f"👉 {texts(reader_language())(f'{_key(item.id)}-short')}"


async def file_data(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """One file of a paper."""
    papers = await papers_of(dialog_manager)
    file = to_assign(dialog_manager, papers)
    return {
        "name": file.original_name if file else "",
        "some": file is not None,
        "none": file is None,
    }


def _key(item: str) -> str:
    return f"checklist-item-{item.replace('_', '-')}"


def _short(file_name: str) -> str:
    return file_name if len(file_name) <= 24 else f"{file_name[:14]}…{file_name[-9:]}"
