"""Lists on disk: installing, refusing, updating over HTTP, the saved index."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from agency.errors import BadInput
from agency.screening.screener import Query
from sources.watchlists import store
from sources.watchlists.library import SAVED, list_states, open_library
from sources.watchlists.registry import CONFIG, Setup, setups
from sources.watchlists.update import update

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HEAD = "name,id,kind\n"
TEN = HEAD + "".join(f"Zarbdorov {letter * 3},{letter},person\n" for letter in "abcdefghij")
FOUR = HEAD + "".join(f"Zarbdorov {letter * 3},{letter},person\n" for letter in "abcx")


def own(folder: Path) -> Setup:
    return setups(folder)["own"]


def install(folder: Path, text: str, confirm: bool = False) -> store.Change:
    return store.install(folder, own(folder), {"main": text.encode()}, NOON, confirm)


def test_installing_says_what_changed(tmp_path: Path) -> None:
    assert install(tmp_path, TEN).added == 10
    renamed = TEN.replace("Zarbdorov aaa", "Zarbdorova aaa").replace(
        "Zarbdorov jjj,j", "Zarb new,k"
    )
    change = install(tmp_path, renamed)
    assert (change.entries, change.added, change.removed, change.changed) == (10, 1, 1, 1)


def test_a_list_that_shrank_by_half_waits_for_a_confirmation(tmp_path: Path) -> None:
    install(tmp_path, TEN)
    with pytest.raises(BadInput, match="--confirm"):
        install(tmp_path, FOUR)
    assert store.state(tmp_path, own(tmp_path), "KZ").entries == 10
    assert install(tmp_path, FOUR, confirm=True).removed == 7


def test_a_list_that_lost_a_file_or_half_its_names_waits_for_a_confirmation(
    tmp_path: Path,
) -> None:
    setup = setups(tmp_path)["ofac_sdn"]
    prim = '7,"ALTYN KALKAN",-0- ,"A] [B",' + "-0- ," * 7 + "-0- \r\n"
    alias = '7,{0},"aka","GOLDEN SHIELD {0}",-0- \r\n'
    files = {"prim": prim.encode(), "alt": "".join(map(alias.format, range(9))).encode()}
    store.install(tmp_path, setup, files, NOON)
    assert store.entries(tmp_path, setup)[0].programme == "A; B"
    for less, why in (
        ({"prim": files["prim"]}, "lacks the file alt"),
        ({**files, "alt": alias.format(1).encode()}, "has 2 names"),
    ):
        with pytest.raises(BadInput, match=why):
            store.install(tmp_path, setup, less, NOON)
        assert len(store.entries(tmp_path, setup)[0].names) == 10
        assert store.install(tmp_path, setup, less, NOON, confirm=True).changed == 1
        store.install(tmp_path, setup, files, NOON, confirm=True)


@pytest.mark.parametrize("text", ["", "fio\nx\n", "name,id\n,1\n"])
def test_a_damaged_list_leaves_the_one_in_force(tmp_path: Path, text: str) -> None:
    install(tmp_path, TEN)
    with pytest.raises(BadInput):
        install(tmp_path, text)
    assert len(store.entries(tmp_path, own(tmp_path))) == 10


def test_only_the_version_in_force_and_the_one_before_are_kept(tmp_path: Path) -> None:
    for letter in "klm":
        install(tmp_path, TEN + f"Zarbdorov {letter},{letter},person\n")
    assert sum(child.is_dir() for child in (tmp_path / "own").iterdir()) == 2


def test_the_saved_index_is_used_until_a_list_changes(tmp_path: Path) -> None:
    install(tmp_path, TEN)
    assert open_library(tmp_path).screener.screen(Query("Zarbdorov Bbb"))
    saved = (tmp_path / SAVED).read_bytes()
    open_library(tmp_path)
    assert (tmp_path / SAVED).read_bytes() == saved
    install(tmp_path, TEN + "Qodirjon Mirhamidov,new,person\n")
    assert open_library(tmp_path).screener.screen(Query("Mirhamidov Qodirjon"))


def test_a_damaged_saved_index_is_built_again(tmp_path: Path) -> None:
    install(tmp_path, TEN)
    open_library(tmp_path)
    (tmp_path / SAVED).write_bytes((tmp_path / SAVED).read_bytes()[:300])
    assert open_library(tmp_path).screener.screen(Query("Zarbdorov Bbb"))


def test_without_lists_the_invented_sample_is_searched(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    assert library.screener.screen(Query("Вымышленный Образец Примерович"))
    assert not any(state.entries for state in library.states)


def test_everybody_needs_the_uns_list_and_his_own_national_one(
    tmp_path: Path,
) -> None:
    national = {state.info.id for state in list_states(tmp_path, "KG") if state.national}
    assert national == {"un", "kg_sfis"}


@pytest.mark.parametrize(
    "said",
    ["[]", "{", '{"own": {"colour": 1}}', '{"new": {"title": "x"}}',
     '{"new": {"columns": {"id": "x"}}}', '{"un": {"weight": "heavy"}}'],
)  # fmt: skip
def test_a_wrong_configuration_is_refused(tmp_path: Path, said: str) -> None:
    (tmp_path / CONFIG).write_text(said)
    with pytest.raises(BadInput):
        setups(tmp_path)


class Publisher:
    """A server that publishes one list and can misbehave."""

    def __init__(self) -> None:
        self.text = TEN
        self.status = 200
        self.asked: list[str | None] = []

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(request.headers.get("If-None-Match"))
        tag = f'"{len(self.text)}"'
        if self.status != 200:
            return web.Response(status=self.status)
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304)
        return web.Response(text=self.text, headers={"ETag": tag})


@pytest.fixture
async def published(tmp_path: Path) -> AsyncIterator[tuple[Publisher, Path]]:
    publisher = Publisher()
    app = web.Application()
    app.router.add_get("/list", publisher.answer)
    async with TestServer(app) as server:
        address = str(server.make_url("/list"))
        (tmp_path / CONFIG).write_text(json.dumps({"own": {"urls": {"main": address}}}))
        yield publisher, tmp_path


async def outcome(folder: Path, **options: int | bool) -> tuple[str, str]:
    (found,) = await update(folder, setups(folder).values(), NOON, **options)  # type: ignore[arg-type]
    return found.outcome, found.why


async def test_a_list_is_fetched_once_and_then_only_asked_about(
    published: tuple[Publisher, Path],
) -> None:
    publisher, folder = published
    assert await outcome(folder) == ("updated", "")
    assert await outcome(folder) == ("unchanged", "")
    assert publisher.asked == [None, f'"{len(TEN)}"']
    assert store.state(folder, own(folder), "KZ").checked_on == NOON.date()


async def test_errors_size_and_shrinking_leave_the_list_in_force(
    published: tuple[Publisher, Path],
) -> None:
    publisher, folder = published
    await outcome(folder)
    publisher.status = 503
    assert (await outcome(folder))[0] == "failed"
    publisher.status = 200
    publisher.text = FOUR
    assert (await outcome(folder))[0] == "refused"
    publisher.text = TEN * 3
    assert "larger" in (await outcome(folder, largest=200))[1]
    assert len(store.entries(folder, own(folder))) == 10
    publisher.text = FOUR
    assert (await outcome(folder, confirm=True))[0] == "updated"


def test_another_mapping_of_the_same_file_is_read_at_once(tmp_path: Path) -> None:
    install(tmp_path, HEAD.replace("kind", "maiden") + "Zarbdorov Aaa,a,Mirhamidova Qodira\n")
    assert not open_library(tmp_path).screener.screen(Query("Mirhamidova Qodira"))
    mapping = {"own": {"columns": {"name": "name", "id": "id", "alias": "maiden"}}}
    (tmp_path / CONFIG).write_text(json.dumps(mapping))
    assert open_library(tmp_path).screener.screen(Query("Mirhamidova Qodira"))


def test_a_list_that_cannot_be_read_any_more_is_left_out_and_said_to_be_missed(
    tmp_path: Path,
) -> None:
    install(tmp_path, TEN)
    mapping = {"partners": {"columns": {"name": "fio"}}}
    (tmp_path / CONFIG).write_text(json.dumps(mapping))
    store.install(tmp_path, setups(tmp_path)["partners"], {"main": b"fio\nMirhamidov\n"}, NOON)
    mapping["partners"]["columns"]["name"] = "name"
    (tmp_path / CONFIG).write_text(json.dumps(mapping))
    for _ in ("built", "saved"):
        library = open_library(tmp_path, "KG")
        assert library.screener.screen(Query("Zarbdorov Bbb"))
        for states in (library.states, library.states_for("KZ"), list_states(tmp_path, "KZ")):
            (lost,) = (state for state in states if state.info.id == "partners")
            assert (lost.national, lost.loaded) == (True, False)
    install(tmp_path, TEN.replace("jjj", "kkk"))
    store.install(tmp_path, setups(tmp_path)["partners"], {"main": b"name\nMirhamidov\n"}, NOON)
    assert store.state(tmp_path, setups(tmp_path)["partners"], "KZ").loaded


@pytest.mark.parametrize(
    "said",
    [{"../own": {"columns": {"name": "n"}}}, {"sample": {"columns": {"name": "n"}}},
     {"own": {"max_age_days": "3"}}, {"own": {"max_age_days": 0}}, {"own": {"max_age_days": True}},
     {"own": {"binding_for": "KG"}}, {"own": {"urls": {"main": 5}}},
     {"own": {"urls": {"main": "file:///etc/passwd"}}}, {"own": {"urls": {"alt": "https://a.b"}}},
     {"ofac_sdn": {"urls": {"alt": "https://a.b"}}},
     {"new": {"columns": {"name": 5}}}, {"new": {"columns": {"name": "n", "delimiter": ";;"}}},
     {"new": {"columns": {"name": "n", "fixed_kind": "ship"}}},
     {"new": {"columns": {"name": "n", "apart": "yes"}}}],
    ids=str,
)  # fmt: skip
def test_nonsense_in_the_configuration_is_named(tmp_path: Path, said: object) -> None:
    (tmp_path / CONFIG).write_text(json.dumps(said))
    with pytest.raises(BadInput) as refused:
        setups(tmp_path)
    assert refused.value.field.startswith(f"{CONFIG}.")
    assert "\n" not in str(refused.value)
