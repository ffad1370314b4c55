"""Every table of the product, a file a subject. Times are UTC; personal columns `Encrypted`."""

from storage.tables.base import metadata
from storage.tables.cases import case_events, cases, counters, documents, messages, topics
from storage.tables.chats import chats, facts, inbox, leases, outbox
from storage.tables.clocks import clocks, invitations
from storage.tables.people import consents, drafts, people, profiles
from storage.tables.queue import case_queue, case_replies

__all__ = [
    "case_events",
    "case_queue",
    "case_replies",
    "cases",
    "chats",
    "clocks",
    "consents",
    "counters",
    "documents",
    "drafts",
    "facts",
    "inbox",
    "invitations",
    "leases",
    "messages",
    "metadata",
    "outbox",
    "people",
    "profiles",
    "topics",
]
