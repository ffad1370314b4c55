"""An estimate on paper: the answers, the price, its reasons, and that it binds nobody."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from agency.premium.estimate import Estimate, Span
from agency.premium.kept import restored, restored_mover
from agency.premium.wording import (
    answer_lines,
    estimate_sections,
    headline,
    price_lines,
    span_told,
    tariff_told,
)
from locales.texts import ChatLanguage, Texts, texts
from services.papers.made import Made, file_name
from services.papers.pdf import Pdf
from services.papers.premium_picture import draw


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The paper of `answers` and the kept `estimate`, made on the day `on`."""
    words, found = texts(language), restored(data["estimate"])
    footer = f"{words('estimate-paper-footer')} · {words('estimate-not-binding')}"
    at = datetime.fromisoformat(data["at"])
    paper = Pdf(words("estimate-paper-title"), footer, language, at)
    paper.line(headline(found, words))
    day = words.date(date.fromisoformat(data["on"]))
    paper.small(words("estimate-paper-made", day=day, tariff=tariff_told(found, words)))
    paper.heading(words("estimate-paper-answers"))
    paper.facts(answer_lines(data["answers"], words))
    paper.heading(words("estimate-paper-price"))
    paper.facts(price_lines(found, words))
    _sections(paper, data, found, words)
    paper.picture(draw(data["picture"], words))
    return Made(file_name(words, "premium", "pdf", data["on"]), "application/pdf", paper.made())


def _sections(paper: Pdf, data: Mapping[str, Any], found: Estimate, words: Texts) -> None:
    moved = [restored_mover(known) for known in data["movers"]]
    for section in estimate_sections(found, moved, words):
        paper.heading(section.title)
        if section.id == "plan":
            _plan(paper, found, words)
        else:
            for line in section.lines:
                paper.line(f"• {line}")


def _plan(paper: Pdf, found: Estimate, words: Texts) -> None:
    head = [words(f"estimate-paper-{name}") for name in ("number", "day", "sum")]
    rows = [
        [
            str(number),
            words.date(part.due) if part.due else "–",
            span_told(Span(part.least, part.most), words),
        ]
        for number, part in enumerate(found.instalments, start=1)
    ]
    paper.table(head, rows, shares=(10, 40, 50))
