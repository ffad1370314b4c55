"""Steps of stories about checks of buyers, and lists for them."""

from sources.watchlists import store
from sources.watchlists.registry import setups
from tests.stories.driver import Chat, Town
from tests.stories.steps import arrives

NATIONAL = "last_name,first_name,middle_name,number,aliases,type,iin_bin,basis,birth_date\n"
OWN = "id,name,aliases,kind,country,identifier,programme,born\n"
NOBODY = "Образцов,Никто,Никтоевич,1,,person,,SAMPLE,1900\n"
UN = (
    "<CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>Nobody At All</FIRST_NAME>"
    "</ENTITY></ENTITIES></CONSOLIDATED_LIST>"
)
LISTED = "Вымышленный Карусельный Завод"
"""An invented firm that the stories put on a list."""


def load_list(town: Town, list_id: str, table: str) -> None:
    """Staff load a list, as `exportbot watchlists load` does."""
    folder = town.data / "watchlists"
    folder.mkdir(exist_ok=True)
    setup = setups(folder)[list_id]
    files = {setup.parts[0]: table.encode()}
    store.install(folder, setup, files, town.clock(), confirm=True)


def load_lists(town: Town, *listed: str) -> None:
    """The UN's list, the national and the agency's own are in force; the last names `listed`."""
    load_list(town, "un", UN)
    load_list(town, "kz_fma", NATIONAL + NOBODY)
    rows = [f"{n},{name},,org,BY,,SAMPLE," for n, name in enumerate(listed or ("Никто и Ко",), 1)]
    load_list(town, "own", OWN + "\n".join(rows) + "\n")


async def says_who_he_is(person: Chat) -> None:
    """Answers the short questions about himself: country, name, phone."""
    await person.presses("consent-agree")
    await person.says("Казахстан")
    await person.says("Үлгі Тестов")
    await person.presses("profile-share-phone")


async def begins(person: Chat) -> None:
    """Comes for the first time and begins a check."""
    await arrives(person)
    await person.presses("menu-check")
    await person.sees("check-intro")
    await person.presses("check-button-begin")
    await says_who_he_is(person)
    await person.sees("check-ask-kind")


async def checks(person: Chat, country: str, name: str, number: str | None = None) -> None:
    """Answers the four questions about a firm and has it checked."""
    await person.presses("check-button-kind-org")
    await person.says(country)
    await person.says(name)
    if number is None:
        await person.presses("check-button-no-number")
    else:
        await person.says(number)
    await person.presses("check-button-run")


async def sees_reason(person: Chat, finding: str, detail: str = "") -> None:
    """The result gives this reason; its source follows in brackets."""
    await person.sees(person.words(f"screening-reason-{finding}", detail=detail).removesuffix("."))
