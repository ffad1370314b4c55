"""Profiles: from answers to the sender of a case and back."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from services.profiles import answers_of, save, sender_of
from storage import drafts, people, profiles
from storage.database import Database
from storage.drafts import Draft
from storage.profiles import Profile
from tests.services.sample import NOW

ANSWERS = {
    "country": "KZ",
    "organisation": "ТОО «Образец»",
    "identifier": {"kind": "bin", "value": "190540000014", "verdict": "looks_valid"},
    "full_name": "Имя Образцова",
    "post": "",
    "phone": "+77010000001",
    "email": "",
    "acting_as": "beneficiary",
}
SHORT = {"country": "KG", "full_name": "Имя Образцова", "phone": "+996700123456"}


def a_draft(tx: Connection, user_id: int = 1001) -> UUID:
    people.ensure(tx, user_id, NOW)
    draft = Draft(uuid4(), user_id, "profile", "open", 1, {}, NOW)
    drafts.create(tx, draft)
    return draft.id


async def test_a_profile_is_kept_once_and_its_draft_closed(database: Database) -> None:
    def story(tx: Connection) -> tuple[list[Profile], Draft | None]:
        draft, identity = a_draft(tx), uuid4()
        save(tx, NOW, draft, identity, ANSWERS)
        save(tx, NOW, draft, identity, ANSWERS)
        return profiles.of_person(tx, 1001), drafts.open_one(tx, 1001, "profile")

    kept, left = await database.write(story)
    assert [one.organisation for one in kept] == ["ТОО «Образец»"]
    assert left is None


async def test_an_unknown_draft_keeps_nothing(database: Database) -> None:
    saved = await database.write(lambda tx: save(tx, NOW, uuid4(), uuid4(), ANSWERS))
    assert saved is None


async def test_nobody_changes_the_profile_of_another(database: Database) -> None:
    def story(tx: Connection) -> None:
        identity = uuid4()
        save(tx, NOW, a_draft(tx), identity, ANSWERS)
        save(tx, NOW, a_draft(tx, 1002), identity, {**ANSWERS, "full_name": "Чужой"})

    with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
        await database.write(story)


async def test_the_sender_has_nothing_empty(database: Database) -> None:
    full = await database.write(lambda tx: save(tx, NOW, a_draft(tx), uuid4(), ANSWERS))
    short = await database.write(lambda tx: save(tx, NOW, a_draft(tx), uuid4(), SHORT))
    assert full is not None
    assert short is not None
    assert sender_of(full) == {
        "user_id": 1001,
        "country": "KZ",
        "organisation": "ТОО «Образец»",
        "identifier": ANSWERS["identifier"],
        "full_name": "Имя Образцова",
        "phone": "+77010000001",
        "acting_as": "beneficiary",
    }
    assert sender_of(short) == {"user_id": 1001, **SHORT}


async def test_a_short_profile_still_lacks_what_was_never_asked(database: Database) -> None:
    short = await database.write(lambda tx: save(tx, NOW, a_draft(tx), uuid4(), SHORT))
    assert short is not None
    assert answers_of(short) == {**SHORT, "profile_id": str(short.id)}


LINE = st.text(min_size=1, max_size=30).filter(str.strip)


@given(
    organisation=LINE,
    full_name=LINE,
    post=LINE | st.just(""),
    email=LINE | st.just(""),
    identifier=st.just({}) | st.just(ANSWERS["identifier"]),
)
def test_a_complete_profile_gives_its_answers_back(**said: object) -> None:
    """What was answered, or left out on purpose, is never asked again."""
    answers = {"country": "KZ", "phone": "+77010000001", "acting_as": "other", **said}
    identifier = answers["identifier"]
    assert isinstance(identifier, dict)
    profile = Profile(
        id=uuid4(),
        user_id=1,
        country="KZ",
        organisation=str(answers["organisation"]),
        identifier=identifier.get("value"),
        identifier_kind=identifier.get("kind"),
        identifier_verdict=identifier.get("verdict"),
        full_name=str(answers["full_name"]),
        post=str(answers["post"]) or None,
        phone="+77010000001",
        email=str(answers["email"]) or None,
        acting_as="other",
    )
    assert answers_of(profile) == {**answers, "profile_id": str(profile.id)}
