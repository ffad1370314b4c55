"""Requests by hand: bodies of every kind, tokens, parameters that are none."""

from typing import Any

import pytest
from aiogram.methods import GetMe, SendMessage

from sandbox.validation import Drift, check_answer, check_update
from tests.sandbox.wire import EXPORTER, Wire


async def called(wire: Wire, method: str, **request: Any) -> tuple[int, dict[str, Any]]:
    async with wire.http.post(f"/bot{wire.sandbox.token}/{method}", **request) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("body", ["data", "json", "params"])
async def test_bodies_of_every_kind(wire: Wire, body: str) -> None:
    await wire.start()
    fields = {"chat_id": str(EXPORTER), "text": "hello"}
    status, answer = await called(wire, "SENDMESSAGE", **{body: fields})
    assert (status, answer["ok"], answer["result"]["text"]) == (200, True, "hello")


async def test_json_values_in_json_and_in_forms(wire: Wire) -> None:
    await wire.start()
    markup = '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}'
    fields = {"chat_id": EXPORTER, "text": "x", "reply_markup": markup}
    assert (await called(wire, "sendMessage", data=fields))[0] == 200
    fields["reply_markup"] = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    fields["disable_notification"] = True
    assert (await called(wire, "sendMessage", json=fields))[0] == 200


async def test_an_unknown_method(wire: Wire) -> None:
    assert await called(wire, "sendPigeon") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )


async def test_a_method_the_sandbox_does_not_play(wire: Wire) -> None:
    status, answer = await called(wire, "sendDice", data={"chat_id": EXPORTER})
    assert status == 501
    assert "sendDice" in answer["description"]


@pytest.mark.parametrize(
    ("method", "fields", "why"),
    [
        ("sendMessage", {"chat_id": EXPORTER}, "message text is empty"),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": [1], "text": "x"}, "chat identifier must be a valid Integer"),
        ("sendMessage", {"chat_id": 1, "text": "x", "txt": "y"}, 'unknown parameter "txt"'),
        ("sendMessage", {"chat_id": 1, "text": 5}, 'wrong value of parameter "text"'),
        ("getFile", {}, "file_id not specified"),
        ("createForumTopic", {"chat_id": 1}, 'parameter "name" is required'),
        ("sendDocument", {"chat_id": EXPORTER}, "there is no document in the request"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "message_thread_id": "many"},
            'wrong value of parameter "message_thread_id"',
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "business_connection_id": "b"},
            'the sandbox has no "business_connection_id"',
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": "{oops"},
            "can't parse reply_markup JSON object",
        ),
        (
            "sendMessage",
            {
                "chat_id": 1,
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "callback": "b"}]]},
            },
            'unknown field "reply_markup.InlineKeyboardMarkup.inline_keyboard.0.0.callback"',
        ),
    ],
)
async def test_parameters_are_checked(
    wire: Wire, method: str, fields: dict[str, Any], why: str
) -> None:
    status, answer = await called(wire, method, json=fields)
    assert status == 400
    assert answer["description"].startswith(f"Bad Request: {why}")


async def test_a_body_that_is_no_json(wire: Wire) -> None:
    headers = {"Content-Type": "application/json"}
    status, answer = await called(wire, "getMe", data=b"{", headers=headers)
    assert status == 400
    assert answer["description"].startswith("Bad Request: can't parse JSON request")


async def test_tokens(wire: Wire) -> None:
    async with wire.http.get("/bot42:any/getMe") as answer:
        assert (await answer.json())["result"]["id"] == 42
    async with wire.http.get("/bot43:other/getMe") as answer:
        assert answer.status == 401
    async with wire.http.get("/botnonsense/getMe") as answer:
        assert answer.status == 404


async def test_files_need_the_token_and_a_path(wire: Wire) -> None:
    async with wire.http.get("/file/botnonsense/documents/file_1.pdf") as answer:
        assert answer.status == 404
    async with wire.http.get(f"/file/bot{wire.sandbox.token}/../journal.jsonl") as answer:
        assert answer.status == 404


def test_an_answer_that_the_models_do_not_know_is_never_given() -> None:
    user = {"id": 1, "is_bot": True, "first_name": "x"}
    check_answer(GetMe, {"ok": True, "result": user})
    with pytest.raises(Drift):
        check_answer(GetMe, {"ok": True, "result": user | {"invented": 1}})
    with pytest.raises(Drift):
        check_answer(SendMessage, {"ok": True, "result": {"message_id": 1}})
    with pytest.raises(Drift):
        check_update({"update_id": 1, "message": {"message_id": 1}})


async def test_a_page_from_elsewhere_may_not_drive_the_sandbox(wire: Wire) -> None:
    headers = {"Origin": "https://example.org"}
    async with wire.http.post("/control/reset", headers=headers) as answer:
        assert answer.status == 403
    headers = {"Origin": wire.sandbox.base_url}
    async with wire.http.post("/control/reset", headers=headers) as answer:
        assert answer.status == 200
