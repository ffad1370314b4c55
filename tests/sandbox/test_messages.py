"""Texts, keyboards, edits and deletions, as the real client sees them."""

import pytest
from aiogram.methods import (
    DeleteMessage,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
)
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from tests.sandbox.wire import EXPORTER, OFFICER, STAFF, Wire, key, keys

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def test_a_persons_message_reaches_the_bot_and_the_answer_stands_in_the_chat(
    wire: Wire,
) -> None:
    sent = await wire.control("send", user=EXPORTER, text="/start", language_code="kk")
    (update,) = await wire.updates()
    assert update.update_id == sent["update_id"]
    assert update.message is not None
    assert update.message.message_id == sent["message_id"]
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "kk"
    assert update.message.entities is not None
    assert update.message.entities[0].type == "bot_command"

    answer = await wire.bot.send_message(EXPORTER, "<b>Сәлем</b> 😀<i>x</i>", parse_mode="HTML")
    assert answer.text == "Сәлем 😀x"
    assert [(e.type, e.offset, e.length) for e in answer.entities or []] == [
        ("bold", 0, 5),
        ("italic", 8, 1),
    ]
    first, second = await wire.messages()
    assert (first["from"], first["text"]) == (EXPORTER, "/start")
    assert (second["from"], second["text"], second["edited"]) == ("bot", "Сәлем 😀x", False)


async def test_ids_grow_per_chat_and_per_update(wire: Wire) -> None:
    for user in (1001, 1002, 1001):
        await wire.control("send", user=user, text="hello")
    found = [(u.update_id, u.message) for u in await wire.updates()]
    numbers = [number for number, _ in found]
    assert numbers == sorted(set(numbers))
    assert [(m.chat.id, m.message_id) for _, m in found if m] == [(1001, 1), (1002, 1), (1001, 2)]


async def test_a_person_is_made_on_first_use(wire: Wire) -> None:
    await wire.control("send", user=5005, text="hi", language_code="ky", first_name="Sample")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.chat.id == 5005
    state = await wire.get("state?user=5005")
    assert state["user"]["language_code"] == "ky"
    assert state["user"]["first_name"] == "Sample"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("  \n ", "message text is empty"),
        ("<b></b>", "message text is empty"),
        (
            "<b>x",
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ("ы<x>", 'can\'t parse entities: Unsupported start tag "x" at byte offset 2'),
        ("</b>", "can't parse entities: Unexpected end tag at byte offset 0"),
        (
            "<b>x</i>",
            "can't parse entities: Unmatched end tag at byte offset 4, "
            'expected "</b>", found "</i>"',
        ),
        ("a < b", "can't parse entities: Unclosed start tag at byte offset 2"),
        (
            "<span>x</span>",
            'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0',
        ),
    ],
)
async def test_a_text_telegram_would_not_take(wire: Wire, text: str, why: str) -> None:
    await wire.start()
    method = SendMessage(chat_id=EXPORTER, text=text, parse_mode="HTML")
    assert await wire.refusal(method) == f"Bad Request: {why}"


async def test_the_longest_text_is_counted_after_parsing(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(
        EXPORTER, f"<b>{'я' * 4096}</b>&amp;"[:-5], parse_mode="HTML"
    )
    assert len(sent.text or "") == 4096


async def test_markdown_is_refused_clearly(wire: Wire) -> None:
    await wire.start()
    method = SendMessage(chat_id=EXPORTER, text="*x*", parse_mode="MarkdownV2")
    assert "unsupported parse_mode" in await wire.refusal(method)


@pytest.mark.parametrize(
    ("button", "why"),
    [
        (InlineKeyboardButton(text="a", callback_data="я" * 33), "BUTTON_DATA_INVALID"),
        (
            InlineKeyboardButton(text="a"),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            InlineKeyboardButton(text="a", callback_data="b", url="https://example.org"),
            "can't parse inline keyboard button: "
            "exactly one action is allowed, found url, callback_data",
        ),
        (
            InlineKeyboardButton(text="a", copy_text=CopyTextButton(text="x" * 257)),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            InlineKeyboardButton(text="a", url="ftp://x"),
            "inline keyboard button URL 'ftp://x' is invalid: Unsupported URL protocol",
        ),
        (
            InlineKeyboardButton(text="a", url=f"https://t.me/sample_bot?start={'x' * 65}"),
            "BUTTON_URL_INVALID",
        ),
        (
            InlineKeyboardButton(text=" ", callback_data="b"),
            "inline keyboard button text must be non-empty",
        ),
        (
            InlineKeyboardButton(text="a", callback_data="b", style="pink"),
            "can't parse inline keyboard button: Invalid button style specified",
        ),
    ],
)
async def test_a_button_telegram_would_not_take(
    wire: Wire, button: InlineKeyboardButton, why: str
) -> None:
    await wire.start()
    method = SendMessage(chat_id=EXPORTER, text="x", reply_markup=keys(button))
    assert await wire.refusal(method) == f"Bad Request: {why}"


async def test_buttons_as_a_script_sees_them(wire: Wire) -> None:
    await wire.start()
    markup = keys(
        InlineKeyboardButton(text="Yes", callback_data="y", style="success"),
        InlineKeyboardButton(text="Site", url="https://example.org"),
        InlineKeyboardButton(text="Copy", copy_text=CopyTextButton(text="KE-1")),
    )
    await wire.bot.send_message(EXPORTER, "x", reply_markup=markup)
    assert (await wire.messages())[-1]["buttons"] == [
        [
            {"text": "Yes", "style": "success", "data": "y"},
            {"text": "Site", "url": "https://example.org"},
            {"text": "Copy", "copy_text": "KE-1"},
        ]
    ]
    assert await wire.control("click", user=EXPORTER, button="Copy") == {"copy_text": "KE-1"}
    assert await wire.control("click", user=EXPORTER, button="Site") == {
        "url": "https://example.org"
    }


async def test_an_edit_replaces_text_and_keyboard(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "one", reply_markup=key("A"))
    edited = await wire.bot.edit_message_text("two", chat_id=EXPORTER, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.text == "two"
    last = (await wire.messages())[-1]
    assert (last["text"], last["buttons"], last["edited"]) == ("two", [], True)


async def test_an_edit_that_changes_nothing_is_refused(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "one", reply_markup=key("A"))
    same = EditMessageText(
        chat_id=EXPORTER, message_id=sent.message_id, text="one", reply_markup=key("A")
    )
    assert await wire.refusal(same) == NOT_MODIFIED
    markup = EditMessageReplyMarkup(
        chat_id=EXPORTER, message_id=sent.message_id, reply_markup=key("A")
    )
    assert await wire.refusal(markup) == NOT_MODIFIED
    await wire.bot.edit_message_reply_markup(chat_id=EXPORTER, message_id=sent.message_id)
    assert (await wire.messages())[-1]["buttons"] == []


async def test_what_cannot_be_edited(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "one")
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="k")]])
    with_keyboard = await wire.bot.send_message(EXPORTER, "two", reply_markup=keyboard)

    def edit(number: int) -> EditMessageText:
        return EditMessageText(chat_id=EXPORTER, message_id=number, text="new")

    assert await wire.refusal(edit(999)) == "Bad Request: message to edit not found"
    assert await wire.refusal(edit(1)) == "Bad Request: message can't be edited"
    assert (
        await wire.refusal(edit(with_keyboard.message_id)) == "Bad Request: message can't be edited"
    )
    caption = EditMessageCaption(chat_id=EXPORTER, message_id=sent.message_id, caption="c")
    assert await wire.refusal(caption) == "Bad Request: there is no caption in the message to edit"
    await wire.bot.delete_message(EXPORTER, sent.message_id)
    assert await wire.refusal(edit(sent.message_id)) == "Bad Request: message to edit not found"


async def test_captions_of_files_are_edited(wire: Wire) -> None:
    await wire.start()
    file = BufferedInputFile(b"abc", "a.txt")
    sent = await wire.bot.send_document(EXPORTER, file, caption="<i>one</i>", parse_mode="HTML")
    assert sent.caption == "one"
    edited = await wire.bot.edit_message_caption(
        chat_id=EXPORTER, message_id=sent.message_id, caption="two"
    )
    assert isinstance(edited, Message)
    assert edited.caption == "two"
    text = EditMessageText(chat_id=EXPORTER, message_id=sent.message_id, text="x")
    assert await wire.refusal(text) == "Bad Request: there is no text in the message to edit"
    long = EditMessageCaption(chat_id=EXPORTER, message_id=sent.message_id, caption="x" * 1025)
    assert await wire.refusal(long) == "Bad Request: message caption is too long"


async def test_deleting(wire: Wire) -> None:
    await wire.start()
    sent = [await wire.bot.send_message(EXPORTER, text) for text in ("a", "b", "c")]
    await wire.bot.delete_message(EXPORTER, sent[0].message_id)
    numbers = [message.message_id for message in sent[1:]]
    assert await wire.bot.delete_messages(EXPORTER, [*numbers, 999])
    assert [m["deleted"] for m in await wire.messages()] == [False, True, True, True]
    again = DeleteMessage(chat_id=EXPORTER, message_id=sent[0].message_id)
    assert await wire.refusal(again) == "Bad Request: message to delete not found"


async def test_nothing_older_than_48_hours_is_deleted(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "old")
    await wire.control("clock", advance_s=48 * 3600 + 2)
    old = DeleteMessage(chat_id=EXPORTER, message_id=sent.message_id)
    assert await wire.refusal(old) == "Bad Request: message can't be deleted for everyone"


async def test_replies(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(
        EXPORTER, "re", reply_parameters=ReplyParameters(message_id=1)
    )
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "/start"
    lost = ReplyParameters(message_id=77)
    method = SendMessage(chat_id=EXPORTER, text="x", reply_parameters=lost)
    assert await wire.refusal(method) == "Bad Request: message to be replied not found"
    lenient = ReplyParameters(message_id=77, allow_sending_without_reply=True)
    sent = await wire.bot.send_message(EXPORTER, "x", reply_parameters=lenient)
    assert sent.reply_to_message is None
    await wire.control("send", user=EXPORTER, text="to you", reply_to=sent.message_id)
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.message_id == sent.message_id


async def test_a_persons_edit_is_an_update_of_its_own(wire: Wire) -> None:
    sent = await wire.control("send", user=EXPORTER, text="first")
    await wire.updates()
    number = sent["message_id"]
    await wire.control("edit", user=EXPORTER, message_id=number, text="second")
    (update,) = await wire.updates()
    assert update.edited_message is not None
    assert update.edited_message.text == "second"
    assert update.edited_message.edit_date is not None
    status, why = await wire.refused("edit", user=1002, message_id=number, text="x", chat=EXPORTER)
    assert status == 400
    assert "another person" in why


async def test_the_reply_keyboard_shows_is_pressed_and_goes(wire: Wire) -> None:
    await wire.start()
    rows = [[KeyboardButton(text="Phone", request_contact=True), KeyboardButton(text="No")]]
    markup = ReplyKeyboardMarkup(keyboard=rows, one_time_keyboard=True)
    await wire.bot.send_message(EXPORTER, "phone?", reply_markup=markup)
    keyboard = (await wire.get(f"state?user={EXPORTER}"))["keyboard"]
    assert keyboard["rows"] == [[{"text": "Phone", "request_contact": True}, {"text": "No"}]]

    await wire.control("click", user=EXPORTER, button="Phone")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.contact is not None
    assert update.message.contact.user_id == EXPORTER

    await wire.control("click", user=EXPORTER, button="No")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.text == "No"
    assert (await wire.get(f"state?user={EXPORTER}"))["keyboard"] is None

    await wire.bot.send_message(EXPORTER, "phone?", reply_markup=markup)
    await wire.bot.send_message(EXPORTER, "gone", reply_markup=ReplyKeyboardRemove())
    assert (await wire.get(f"state?user={EXPORTER}"))["keyboard"] is None


async def test_contacts_own_and_foreign(wire: Wire) -> None:
    await wire.control("contact", user=EXPORTER, phone="+77000000001")
    await wire.control("contact", user=EXPORTER, phone="+77000000002", owner=1002)
    await wire.control("contact", user=EXPORTER, phone="+77000000003", owner=None)
    contacts = [u.message.contact for u in await wire.updates() if u.message]
    assert [c.user_id for c in contacts if c] == [EXPORTER, 1002, None]
    assert (await wire.messages())[0]["contact"]["phone"] == "+77000000001"


async def test_protected_messages_say_so(wire: Wire) -> None:
    await wire.start()
    sent = await wire.bot.send_message(EXPORTER, "secret", protect_content=True)
    assert sent.has_protected_content
    assert (await wire.messages())[-1]["protected"] is True


async def test_a_person_who_never_wrote_or_blocked_the_bot(wire: Wire) -> None:
    method = SendMessage(chat_id=EXPORTER, text="x")
    assert await wire.refusal(method) == "Forbidden: bot can't initiate conversation with a user"
    unknown = SendMessage(chat_id=777777, text="x")
    assert await wire.refusal(unknown) == "Bad Request: chat not found"

    await wire.start()
    await wire.control("block", user=EXPORTER)
    (update,) = await wire.updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"
    assert await wire.refusal(method) == "Forbidden: bot was blocked by the user"

    await wire.control("unblock", user=EXPORTER)
    (update,) = await wire.updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "member"
    assert (await wire.bot(method)).text == "x"


async def test_writing_to_a_blocked_bot_unblocks_it(wire: Wire) -> None:
    await wire.start()
    await wire.control("block", user=EXPORTER)
    await wire.control("send", user=EXPORTER, text="again")
    kinds = [update.event_type for update in await wire.updates()]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_typing_is_seen_and_ends_with_the_message(wire: Wire) -> None:
    await wire.start()
    await wire.bot.send_chat_action(EXPORTER, "typing")
    assert (await wire.get(f"state?user={EXPORTER}"))["typing"] == "typing"
    await wire.bot.send_message(EXPORTER, "done")
    assert (await wire.get(f"state?user={EXPORTER}"))["typing"] is None


async def test_links_and_addresses_are_found(wire: Wire) -> None:
    await wire.start()
    text = "see https://example.org/a, ask a@example.org or /help"
    sent = await wire.bot.send_message(EXPORTER, text)
    assert [e.type for e in sent.entities or []] == ["url", "email", "bot_command"]


async def test_html_of_every_kind(wire: Wire) -> None:
    await wire.start()
    text = (
        "<u>u</u><s>s</s><tg-spoiler>h</tg-spoiler>"
        '<a href="https://example.org/?a=1&amp;b=2">l</a>'
        '<a href="tg://user?id=1002">m</a>'
        '<pre><code class="language-sql">p</code></pre><code>c</code>'
        "<blockquote expandable>q</blockquote>&lt;&#1179;"
    )
    sent = await wire.bot.send_message(EXPORTER, text, parse_mode="HTML")
    assert sent.text == "ushlmpcq<қ"
    found = {e.type: e for e in sent.entities or []}
    assert list(found) == [
        "underline",
        "strikethrough",
        "spoiler",
        "text_link",
        "text_mention",
        "pre",
        "code",
        "expandable_blockquote",
    ]
    assert found["text_link"].url == "https://example.org/?a=1&b=2"
    assert found["text_mention"].user is not None
    assert found["text_mention"].user.id == 1002
    assert found["pre"].language == "sql"


async def test_officers_and_the_bot_in_the_staff_group(wire: Wire) -> None:
    await wire.control("send", user=OFFICER, chat=STAFF, text="morning")
    (update,) = await wire.updates()
    assert update.message is not None
    assert update.message.chat.is_forum
    assert update.message.message_thread_id is None
    sent = await wire.bot.send_message(STAFF, "hello")
    assert sent.chat.type == "supergroup"
