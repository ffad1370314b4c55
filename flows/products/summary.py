"""The page that a person takes to the institution that decides."""

from typing import Any

from aiogram_dialog import DialogManager

from agency.discovery.checks import checks
from agency.discovery.wording import summary
from flows.checking import surroundings
from flows.products.card import product_shown
from flows.sections import told
from flows.walked import kept_walk
from gateway.words import reader_language
from locales.texts import texts


async def shown(dialog_manager: DialogManager, **_: object) -> dict[str, Any]:
    """The data of the summary: answers, checks, papers, the source and its age."""
    product_id = product_shown(dialog_manager)
    now = await kept_walk()
    judged = checks(product_id, now.answers, await surroundings())
    page = summary(product_id, now.said, judged, texts(reader_language()))
    return {"summary_html": told(part for part in page if part.id == "source" or part.lines)}
