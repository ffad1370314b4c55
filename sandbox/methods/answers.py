"""Answers to presses and inline queries."""

from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery

from sandbox.entities import utf16_length
from sandbox.errors import BadRequest
from sandbox.methods.call import Call, Methods
from sandbox.model import Query
from sandbox.world import World

ANSWER_WITHIN_S = 15
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def open_query(world: World, number: str) -> Query:
    """A query that still waits; raises BadRequest for an unknown, old or answered one."""
    query = world.queries.get(number)
    if query is None or query.answered:
        raise BadRequest(_TOO_OLD)
    if world.clock.unix() - query.date > ANSWER_WITHIN_S:
        raise BadRequest(_TOO_OLD)
    return query


def answer_callback(call: Call[AnswerCallbackQuery]) -> bool:
    query = open_query(call.world, call.m.callback_query_id)
    if utf16_length(call.m.text or "") > 200:
        raise BadRequest("MESSAGE_TOO_LONG")
    query.answered = True
    call.world.save(query)
    call.world.events.emit(
        "callback_answer",
        chat=query.chat,
        user=query.user,
        message_id=query.message_id,
        callback_id=query.id,
        text=call.m.text or None,
        alert=bool(call.m.show_alert),
        url=call.m.url or None,
    )
    return True


def answer_inline(call: Call[AnswerInlineQuery]) -> bool:
    query = open_query(call.world, call.m.inline_query_id)
    results = call.raw["results"]
    if len(results) > 50:
        raise BadRequest("too many inline query results specified")
    if len({result["id"] for result in results}) < len(results):
        raise BadRequest("RESULT_ID_DUPLICATE")
    query.answered = True
    query.results = results
    call.world.save(query)
    return True


METHODS: Methods = {AnswerCallbackQuery: answer_callback, AnswerInlineQuery: answer_inline}
