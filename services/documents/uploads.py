"""Files that come by the upload page: the same row, the same intake as those of the chat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from agency.status import FINAL
from services.cases import papers as case_papers
from services.cases.correspondence import attach
from services.cases.papers import Owner
from services.cases.visibility import may_see
from services.documents.upload_links import Grant
from storage import cases, documents, drafts
from storage.documents import Document

MOST_FILES: Final = 300
"""Files of one case or draft that the page takes: who has more writes to the agency."""
SOURCE: Final = "link"
_NUMBER: Final = (1 << 62) - 1


@dataclass(frozen=True, slots=True)
class Upload:
    """A file whose bytes are in the store already; `name` is what its sender called it."""

    id: UUID
    name: str
    size: int
    sha256: str


def destination(tx: Connection, grant: Grant) -> Owner | None:
    """What a grant is for by now; None when it is closed, gone, full, or no longer the person's."""
    owner = case_papers.owner_by_id(tx, grant.owner)
    if owner is None or _is_closed(tx, owner, grant.user_id):
        return None
    held = {"case_id": owner.id} if owner.is_case else {"draft_id": owner.id}
    return owner if documents.count_of(tx, **held) < MOST_FILES else None


def receive(tx: Connection, now: datetime, grant: Grant, upload: Upload) -> bool:
    """Keep a file that came by the page; false when there is nothing to keep it for any more."""
    owner = destination(tx, grant)
    if owner is None:
        return False
    document = Document(
        id=upload.id,
        user_id=grant.user_id,
        draft_id=None if owner.is_case else owner.id,
        case_id=owner.id if owner.is_case else None,
        chat_id=0,
        message_id=upload.id.int & _NUMBER,
        file_id="",
        file_unique_id="",
        kind="document",
        original_name=upload.name,
        mime="application/octet-stream",
        size=upload.size,
        state="waiting",
        sha256=upload.sha256,
        received_at=now,
        source=SOURCE,
        item=grant.item,
    )
    return attach(tx, now, document)


def _is_closed(tx: Connection, owner: Owner, user_id: int) -> bool:
    if owner.is_case:
        case = cases.get(tx, owner.id)
        return case is None or case.status in FINAL or not may_see(tx, case, user_id)
    draft = drafts.get(tx, owner.id)
    return draft is None or draft.state != "open"
