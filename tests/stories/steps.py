"""Steps that many stories share."""

from tests.stories.driver import NAMES, Chat


async def arrives(person: Chat) -> None:
    """A newcomer writes for the first time and chooses a language."""
    await person.says("/start")
    await person.presses(NAMES[person.language])
    await person.sees("menu-title")


async def fills_profile(
    person: Chat,
    organisation: str = "ТОО «Пример»",
    *,
    name: str = "Үлгі Тестов",
    consent: bool = True,
    role: str = "role-policyholder-short",
) -> None:
    """Answers every question about himself, from consent to the card."""
    if consent:
        await person.presses("consent-agree")
    await person.says("Казахстан")
    await person.says(organisation)
    await person.presses("profile-skip")
    await person.says(name)
    await person.says("бухгалтер")
    await person.presses("profile-share-phone")
    await person.says("name@company.kz")
    await person.presses(role)
    await person.presses("profile-confirm")


async def reaches_contract(person: Chat) -> None:
    """Begins a notice and says who he is."""
    await person.presses("menu-report")
    await person.presses("notice-button-begin")
    await fills_profile(person)
    await person.sees("notice-ask-contract")


async def answers_five(person: Chat) -> None:
    """Answers what is left of the five questions, down to the summary."""
    await person.presses("notice-button-not-at-hand")
    await person.presses("notice-button-dont-know")
    await person.presses("event-buyer-contract-non-performance-short")
    await person.presses("notice-today")
    await person.says("1000 USD")
    await person.sees("notice-summary")
