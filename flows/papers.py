"""Papers that a window sends beside itself."""

from collections.abc import Mapping
from typing import Any

from flows import kit
from gateway.unit import current_unit
from services.notices import Notice, send_paper
from storage.outbox import Lane


def put_on_its_way(paper: str, caption: str, data: Mapping[str, Any]) -> None:
    """Have a paper made of `data` and sent with the text `caption`; the person is told it comes."""
    unit = current_unit()
    person = unit.person_id
    assert person is not None
    notice = Notice(user_id=person, key=caption, lane=Lane.ANSWER)
    unit.do(lambda tx: send_paper(tx, unit.now, notice, paper, data))
    kit.toast("kit-paper-coming")
