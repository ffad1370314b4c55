"""The result of a check as a PDF."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from agency.screening.answer import read
from agency.screening.wording import (
    level_name,
    list_line,
    next_steps,
    not_checked,
    official_line,
    reason_line,
    subject_lines,
)
from locales.texts import ChatLanguage, texts
from services.papers.made import Made, file_name
from services.papers.pdf import Pdf


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The paper of a check in the reader's language."""
    words, answer = texts(language), read(data["answer"])
    at = datetime.fromisoformat(data["at"])
    pdf = Pdf(words("check-pdf-title"), words("check-pdf-footer"), language, at)
    pdf.heading(level_name(answer.level, words))
    pdf.line(words("check-preliminary", day=words.date(answer.on)))
    pdf.facts(list(subject_lines(data["subject"], data["facts"], words)))
    if data["official"]:
        pdf.heading(words("check-title-official"))
        pdf.line(official_line(data["official"], words))
        pdf.line(data["official"]["text"])
    parts = {
        "check-title-why": [reason_line(one, words) for one in answer.reasons],
        "check-title-lists": [list_line(one, words) for one in answer.lists],
        "check-title-not-checked": not_checked(answer, words),
        "check-title-next": [next_steps(answer.level, words)],
    }
    for title, told in parts.items():
        if told:
            pdf.heading(words(title))
            for line in told:
                pdf.line(f"• {line}")
    pdf.small(words("check-pdf-small"))
    name = file_name(words, "buyer_check", "pdf", answer.on.isoformat())
    return Made(name, "application/pdf", pdf.made())
