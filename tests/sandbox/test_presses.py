"""Presses on buttons and inline queries."""

from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery
from aiogram.types import (
    DisabledButton,
    InlineKeyboardButton,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
)

from tests.sandbox.wire import EXPORTER, OFFICER, STAFF, Wire, key, keys

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def pressed(wire: Wire, label: str = "Go") -> str:
    """Press the button and answer the id of the query."""
    await wire.control("click", user=EXPORTER, button=label)
    (update,) = await wire.updates()
    assert update.callback_query is not None
    return update.callback_query.id


async def test_a_press_carries_the_whole_message(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "choose", reply_markup=key("Go", "go:1"))
    clicked = await wire.control("click", user=EXPORTER, button="go:1")
    (update,) = await wire.updates()
    query = update.callback_query
    assert query is not None
    assert (query.id, query.data) == (clicked["callback_id"], "go:1")
    assert isinstance(query.message, Message)
    assert query.message.text == "choose"
    assert query.message.message_id == sent.message_id
    assert query.message.reply_markup is not None
    assert await wire.bot.answer_callback_query(query.id, text="done", show_alert=True)


async def test_a_press_is_answered_once(wire: Wire) -> None:
    await wire.start()
    await wire.bot.send_message(EXPORTER, "choose", reply_markup=key("Go"))
    method = AnswerCallbackQuery(callback_query_id=await pressed(wire))
    assert await wire.bot(method)
    assert await wire.refusal(method) == TOO_OLD


async def test_a_press_is_answered_in_time(wire: Wire) -> None:
    await wire.start()
    await wire.bot.send_message(EXPORTER, "choose", reply_markup=key("Go"))
    method = AnswerCallbackQuery(callback_query_id=await pressed(wire))
    await wire.control("clock", advance_s=17)
    assert await wire.refusal(method) == TOO_OLD
    assert await wire.refusal(AnswerCallbackQuery(callback_query_id="1")) == TOO_OLD


async def test_an_answer_has_a_limit(wire: Wire) -> None:
    await wire.start()
    await wire.bot.send_message(EXPORTER, "choose", reply_markup=key("Go"))
    method = AnswerCallbackQuery(callback_query_id=await pressed(wire), text="x" * 201)
    assert await wire.refusal(method) == "Bad Request: MESSAGE_TOO_LONG"


async def test_the_newest_message_with_the_button_is_pressed(wire: Wire) -> None:
    await wire.start()
    old = await wire.bot.send_message(EXPORTER, "old", reply_markup=key("Go"))
    new = await wire.bot.send_message(EXPORTER, "new", reply_markup=key("Go"))
    clicked = await wire.control("click", user=EXPORTER, button="Go")
    assert clicked["message_id"] == new.message_id
    clicked = await wire.control("click", user=EXPORTER, button="Go", message_id=old.message_id)
    assert clicked["message_id"] == old.message_id
    await wire.bot.delete_message(EXPORTER, new.message_id)
    clicked = await wire.control("click", user=EXPORTER, button="Go")
    assert clicked["message_id"] == old.message_id


async def test_a_button_that_is_not_there(wire: Wire) -> None:
    await wire.start()
    status, why = await wire.refused("click", user=EXPORTER, button="Nothing")
    assert status == 404
    assert "Nothing" in why


async def test_a_disabled_button_does_nothing(wire: Wire) -> None:
    await wire.start()
    button = InlineKeyboardButton(text="Taken", disabled=DisabledButton())
    await wire.bot.send_message(EXPORTER, "case", reply_markup=keys(button))
    assert (await wire.messages())[-1]["buttons"] == [[{"text": "Taken", "disabled": True}]]
    status, why = await wire.refused("click", user=EXPORTER, button="Taken")
    assert status == 400
    assert "disabled" in why


async def test_an_officer_presses_in_the_group(wire: Wire) -> None:
    await wire.bot.send_message(STAFF, "case", reply_markup=key("Take"))
    await wire.control("click", user=OFFICER, chat=STAFF, button="Take")
    (update,) = await wire.updates()
    assert update.callback_query is not None
    assert update.callback_query.from_user.id == OFFICER


async def test_inline_queries(wire: Wire) -> None:
    asked = await wire.control("inline", user=EXPORTER, query="cover")
    (update,) = await wire.updates()
    assert update.inline_query is not None
    assert update.inline_query.query == "cover"
    content = InputTextMessageContent(message_text="text")
    article = InlineQueryResultArticle(id="1", title="One", input_message_content=content)
    method = AnswerInlineQuery(inline_query_id=update.inline_query.id, results=[article])
    assert await wire.bot(method)
    found = await wire.get(f"inline/{asked['query_id']}")
    assert found["answered"] is True
    assert found["results"][0]["title"] == "One"
    assert await wire.refusal(method) == TOO_OLD
