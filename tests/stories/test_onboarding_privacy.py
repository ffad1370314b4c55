"""Consent: asked for, given, refused, taken back; and the person's rights."""

from typing import Any

from sqlalchemy import Connection, select

from locales.texts import ChatLanguage
from services.consent import CURRENT_TEXT
from storage.tables import consents
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives, fills_profile


def decisions(transaction: Connection) -> list[tuple[Any, ...]]:
    """Every decision on record, the oldest first."""
    columns = (consents.c.decision, consents.c.text_version, consents.c.language)
    rows = transaction.execute(select(*columns).order_by(consents.c.at))
    return [tuple(row) for row in rows]


async def sees_state(person: Chat, key: str) -> None:
    """The window says how it stands; the day in it is not the story's matter."""
    before, _, _ = person.words(key, day="|").partition("|")
    await person.sees(before.rstrip(" ("))


async def test_consent_is_given_and_taken_back(town: Town, language: ChatLanguage) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.says("/privacy")
    await person.sees("privacy-not-asked")
    await person.presses("privacy-give")
    await person.sees(f"consent-text-{CURRENT_TEXT}")
    await person.presses("consent-agree")
    await sees_state(person, "privacy-given")

    await person.presses("privacy-read")
    await person.sees(f"consent-text-{CURRENT_TEXT}")
    await person.presses("kit-back")
    await person.presses("privacy-revoke")
    await person.sees("privacy-revoke-ask")
    await person.presses("privacy-revoke-yes")
    await sees_state(person, "privacy-revoked")
    assert await town.look_up(decisions) == [
        ("given", CURRENT_TEXT, language),
        ("revoked", CURRENT_TEXT, language),
    ]


async def test_a_refusal_is_recorded_and_leaves_the_rest_open(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await person.presses("consent-refuse")
    assert await town.look_up(decisions) == [("refused", CURRENT_TEXT, language)]
    await person.says("/privacy")
    await sees_state(person, "privacy-refused")
    await person.says("/menu")
    for button, key in (("menu-products", "info-products"), ("menu-deadlines", "info-deadlines")):
        await person.presses(button)
        await person.sees(key)
        await person.presses("kit-back")
    await person.presses("menu-contacts")
    await person.sees("info@kazakhexport.kz")


async def test_consent_can_be_read_about_before_it_is_given(town: Town) -> None:
    person = town.chat(1001, "kk")
    await arrives(person)
    await person.says("/privacy")
    await person.presses("privacy-give")
    await person.presses("consent-details")
    await person.sees(f"consent-more-{CURRENT_TEXT}", email="info@kazakhexport.kz")
    await person.says("иә")
    await person.sees("kit-press-a-button")
    await person.presses("kit-back")
    await person.sees(f"consent-text-{CURRENT_TEXT}")
    await person.presses("kit-back")
    await person.sees("privacy-not-asked")
    assert await town.look_up(decisions) == []


async def test_after_revoking_consent_is_asked_again(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.says("/privacy")
    await person.presses("privacy-revoke")
    await person.presses("privacy-revoke-yes")
    await person.presses("privacy-give")
    await person.sees(f"consent-text-{CURRENT_TEXT}")


async def test_a_request_for_ones_data_is_a_case_of_its_own(
    town: Town, language: ChatLanguage
) -> None:
    person = town.chat(1001, language)
    await arrives(person)
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.says("/privacy")
    await person.presses("privacy-request")
    await person.sees("question-ask-data")
    await person.says("Прошу копию моих данных")
    await person.presses("question-button-send")
    (case,) = await town.cases_of(1001)
    assert case.kind == "data_request"
    assert case.body["text"] == "Прошу копию моих данных"
