"""Staff in their group: the card, who has a case, answers, corrections, notes, files."""

import asyncio
from uuid import uuid4

from locales.texts import ChatLanguage
from services.cases.correspondence import Writing, attach, write
from storage import cases, topics
from storage.documents import Document
from tests.stories.desk import SAMPLE_DETAILS, Topic, opens_a_case
from tests.stories.driver import STAFF, Town
from tests.stories.steps import arrives

FIRST, SECOND, STRANGER = 9001, 9002, 4242


async def a_case(town: Town, language: ChatLanguage = "ru") -> tuple[Topic, object]:
    """An exporter has handed a case over, and it has its topic."""
    person = town.chat(1001, language)
    await arrives(person)
    topic = Topic(town, await opens_a_case(town, person))
    await topic.thread()
    await town.settle()
    return topic, person


async def test_a_case_appears_as_a_topic_with_its_card(town: Town) -> None:
    topic, _ = await a_case(town)
    card = await topic.card()
    for expected in (topic.case.number, "ТОО «Образец»", "125 000 USD", "ДС-17/26", "🙋"):
        assert expected in str(card), card
    assert card["pinned"]


async def test_an_officer_takes_a_case_and_the_exporter_hears_of_it(
    town: Town, language: ChatLanguage
) -> None:
    topic, _ = await a_case(town, language)
    assert await topic.presses(FIRST, "desk-button-take") == topic.words("desk-taken")
    assert (await topic.fresh()).assignee == FIRST
    person = town.chat(1001, language)
    await person.sees("desk-taken-text", number=topic.case.number)

    async def changed() -> bool:
        return topic.words("desk-button-release") in str(await topic.card())

    await town.eventually(changed)
    assert "9001" in (await topic.card())["text"]


async def test_of_two_officers_one_gets_the_case(town: Town) -> None:
    topic, _ = await a_case(town)
    card, label = await topic.card(), topic.words("desk-button-take")
    presses = [
        town.post("click", user=officer, chat=STAFF, message_id=card["message_id"], button=label)
        for officer in (FIRST, SECOND)
    ]
    pressed = await asyncio.gather(*presses)
    await town.settle()
    answers = {await topic.pop_up(one["callback_id"]) for one in pressed}
    assert answers == {topic.words("desk-taken"), topic.words("desk-taken-by-colleague")}
    assert (await town.queued(topic.case)).count("taken") == 1


async def test_only_who_has_a_case_gives_it_back(town: Town) -> None:
    topic, _ = await a_case(town)
    await topic.writes(FIRST, "/take")
    await topic.shows("desk-taken")
    await topic.writes(SECOND, "/release")
    await topic.shows("desk-not-yours")
    await topic.writes(FIRST, "/release")
    await topic.shows("desk-released")
    assert (await topic.fresh()).assignee is None
    assert (await topic.fresh()).status == "registered"


async def test_a_stranger_who_sees_the_card_can_do_nothing(town: Town) -> None:
    topic, _ = await a_case(town)
    async with town.telegram.get("/control/chats") as answer:
        assert answer.status == 200
    card = await topic.card()
    data = card["buttons"][0][0]["data"]
    update = {
        "callback_query": {
            "id": "77",
            "from": {"id": STRANGER, "is_bot": False, "first_name": "Stranger"},
            "chat_instance": "1",
            "data": data,
            "message": {
                "message_id": card["message_id"],
                "date": card["date"],
                "chat": {"id": STAFF, "type": "supergroup", "title": "Sample", "is_forum": True},
                "message_thread_id": await topic.thread(),
                "is_topic_message": True,
                "text": "card",
            },
        }
    }
    await town.post("update", **update)
    await town.settle()
    assert (await topic.fresh()).assignee is None


async def test_what_an_officer_writes_reaches_the_exporter(
    town: Town, language: ChatLanguage
) -> None:
    topic, _ = await a_case(town, language)
    written = await topic.writes(FIRST, "Пришлите, пожалуйста, инвойс <№ 7> & акт.")
    person = town.chat(1001, language)
    await person.sees("Пришлите, пожалуйста, инвойс <№ 7> & акт.")
    await person.sees(topic.case.number)
    assert await topic.reaction_to(written) == ["👌"]
    assert "answered" in await town.queued(topic.case)


async def test_a_very_long_answer_arrives_whole(town: Town) -> None:
    topic, person = await a_case(town)
    words = " ".join(f"слово{n}" for n in range(460))[:4096]
    await topic.writes(FIRST, words)
    person = town.chat(1001, "ru")

    async def whole() -> bool:
        shown = " ".join(m["text"] for m in await person.messages())
        return all(word in shown for word in words.split()[::25])

    await town.eventually(whole)


async def test_an_answer_to_who_blocked_the_bot_is_reported_under_it(town: Town) -> None:
    topic, _ = await a_case(town)
    await town.post("block", user=1001)
    written = await topic.writes(FIRST, "Здравствуйте!")
    await topic.shows("desk-undelivered", reason=topic.words("desk-reason-gone"))
    words = topic.words("desk-undelivered", reason=topic.words("desk-reason-gone"))
    (note,) = [m for m in await topic.messages() if words in m["text"]]
    assert note["reply_to"] == written or note["reply_to"]["message_id"] == written


async def test_an_edited_answer_is_sent_as_a_correction(town: Town, language: ChatLanguage) -> None:
    topic, _ = await a_case(town, language)
    written = await topic.writes(FIRST, "Срок 10 дней.")
    await topic.edits(FIRST, written, "Срок 15 дней.")
    person = town.chat(1001, language)
    await person.sees("desk-correction-text", number=topic.case.number, text="Срок 15 дней.")
    await topic.edits(FIRST, written, "Срок 15 дней.")
    assert (await town.queued(topic.case)).count("answer_edited") == 1


async def test_a_note_never_leaves_the_group(town: Town) -> None:
    topic, _ = await a_case(town)
    written = await topic.writes(FIRST, "// проверить лимит СЕКРЕТ-1")
    await topic.uploads(FIRST, ("secret.pdf", b"%PDF secret"), caption="// СЕКРЕТ-2")
    await topic.edits(FIRST, written, "// проверить лимит СЕКРЕТ-3")
    assert (await town.queued(topic.case)).count("note") == 3
    shown = await town.chat(1001, "ru").everything()
    assert "СЕКРЕТ" not in shown
    assert "secret" not in shown


async def test_an_answer_edited_into_a_note_is_not_sent_again(town: Town) -> None:
    topic, _ = await a_case(town)
    written = await topic.writes(FIRST, "Добрый день!")
    await topic.edits(FIRST, written, "// СЕКРЕТ-4")
    await topic.shows("desk-note-too-late")
    assert "СЕКРЕТ" not in await town.chat(1001, "ru").everything()


async def test_a_note_edited_into_a_text_is_not_sent(town: Town) -> None:
    topic, _ = await a_case(town)
    written = await topic.writes(FIRST, "// внутри")
    await topic.edits(FIRST, written, "внутри без пометки")
    await topic.shows("desk-edit-not-sent")
    assert "внутри" not in await town.chat(1001, "ru").everything()


async def test_files_of_staff_reach_the_exporter(town: Town, language: ChatLanguage) -> None:
    topic, _ = await a_case(town, language)
    await topic.uploads(FIRST, ("form.pdf", b"%PDF form"), caption="Заполните форму")
    person = town.chat(1001, language)
    await person.sees("Заполните форму")
    assert [f["name"] for f in (await person.messages())[-1]["files"]] == ["form.pdf"]
    await topic.uploads(SECOND, ("a.pdf", b"%PDF a"), ("b.pdf", b"%PDF b"), kind="album")

    async def both() -> bool:
        names = {f["name"] for m in await person.messages() for f in m["files"] or []}
        return {"a.pdf", "b.pdf"} <= names

    await town.eventually(both)
    assert (await town.queued(topic.case)).count("file_sent") == 3


async def test_an_album_with_a_note_stays_inside(town: Town) -> None:
    topic, _ = await a_case(town)
    await topic.uploads(
        FIRST, ("x1.pdf", b"%PDF 1"), ("x2.pdf", b"%PDF 2"), kind="album", caption="// внутри"
    )
    await topic.shows("desk-note-album")
    assert "file_sent" not in await town.queued(topic.case)
    shown = await town.chat(1001, "ru").everything()
    assert not any(inside in shown for inside in ("x1.pdf", "x2.pdf", "внутри"))


async def test_what_the_exporter_writes_reaches_the_topic(town: Town) -> None:
    topic, _ = await a_case(town)
    await exporter_writes(town, topic, "Инвойс <№ 7> во вложении")
    await topic.shows("Инвойс <№ 7> во вложении")


async def exporter_writes(town: Town, topic: Topic, text: str) -> None:
    """A message of the exporter for his case, as the bot takes it."""
    case, now = topic.case, town.clock()
    writing = Writing(case.draft_id or case.id, case.id, text, 1001, 777)
    await town.app.database.write(lambda tx: write(tx, now, writing))


async def test_a_status_follows_only_where_it_may(town: Town, language: ChatLanguage) -> None:
    topic, _ = await a_case(town, language)
    await topic.writes(FIRST, "/status paid")
    await topic.shows("in_work — в работе")
    assert (await topic.fresh()).status == "registered"
    await topic.writes(FIRST, "/status waiting_for_you")
    await topic.shows("desk-status-done", status=topic.words("status-waiting-for-you"))
    person = town.chat(1001, language)
    status = person.words("status-waiting-for-you")
    await person.sees("desk-status-text", number=topic.case.number, status=status)
    await topic.writes(FIRST, "/close")
    assert (await topic.fresh()).status == "closed"

    async def offers_nothing() -> bool:
        return not (await topic.card())["buttons"]

    await town.eventually(offers_nothing)
    await topic.writes(FIRST, "/status in_work")
    await topic.shows("desk-status-none")


async def test_a_mistyped_command_is_no_answer(town: Town) -> None:
    topic, _ = await a_case(town)
    await topic.writes(FIRST, "/tkae now")
    await topic.shows("/release")
    await topic.writes(FIRST, "/status")
    await topic.shows("withdrawn — отозвано")
    assert "answered" not in await town.queued(topic.case)
    assert "tkae" not in await town.chat(1001, "ru").everything()


async def test_the_general_topic_and_foreign_topics_are_left_alone(town: Town) -> None:
    topic, _ = await a_case(town)
    made = await town.post("topic", user=FIRST, action="create", name="Обед")
    before = await town.queued(topic.case)
    await town.post("send", user=FIRST, chat=STAFF, text="Всем привет")
    await town.post("send", user=FIRST, chat=STAFF, thread=made["thread"], text="Кто идёт?")
    await town.settle()
    assert await town.queued(topic.case) == before
    shown = await town.chat(1001, "ru").everything()
    assert "привет" not in shown
    assert "Кто идёт?" not in shown


async def test_a_deleted_topic_is_made_anew_with_its_card(town: Town) -> None:
    topic, _ = await a_case(town)
    old = await topic.thread()
    await town.post("topic", user=FIRST, action="delete", thread=old)
    await exporter_writes(town, topic, "Есть ли новости?")

    async def anew() -> bool:
        return await topic.thread() != old

    await town.eventually(anew)
    await topic.shows("Есть ли новости?")
    assert topic.case.number in (await topic.card())["text"]


async def test_a_deleted_card_is_shown_again(town: Town) -> None:
    topic, _ = await a_case(town)
    card = await topic.card()
    await town.app.bot.delete_message(STAFF, card["message_id"])
    await town.app.database.write(
        lambda tx: cases.set_status(tx, topic.case.id, "registered", "in_work")
    )
    await topic.writes(FIRST, "/status complete")

    async def again() -> bool:
        kept = await town.look_up(lambda tx: topics.get(tx, topic.case.id))
        return kept is not None and kept.card_message_id != card["message_id"]

    await town.eventually(again)
    assert topic.words("status-complete") in (await topic.card())["text"]


async def test_the_group_that_became_a_supergroup_is_followed(town: Town) -> None:
    topic, _ = await a_case(town)
    moved = await town.post("migrate", chat=STAFF)
    await town.settle()
    await exporter_writes(town, topic, "После переезда")
    topic.group = moved["chat"]
    await topic.shows("После переезда")
    await topic.writes(FIRST, "И ответ после переезда")
    await town.chat(1001, "ru").sees("И ответ после переезда")


async def test_files_sent_before_the_case_existed_reach_its_topic(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    await person.uploads(("act.pdf", b"%PDF act"))
    draft_id = uuid4()
    sent = next(message for message in reversed(await person.messages()) if message["files"])
    file = Document(
        id=uuid4(),
        user_id=1001,
        draft_id=draft_id,
        case_id=None,
        chat_id=1001,
        message_id=sent["message_id"] + 1000,
        file_id=sent["files"][0]["url"].rpartition("/")[2],
        file_unique_id="sample",
        kind="document",
        original_name="act.pdf",
        mime="application/pdf",
        size=8,
        state="waiting",
        sha256=None,
        received_at=town.clock(),
    )
    await town.app.database.write(lambda tx: attach(tx, town.clock(), file))
    topic = Topic(town, await opens_a_case(town, person, draft_id))

    async def handed_on() -> bool:
        return "act.pdf" in [f["name"] for m in await topic.messages() for f in m["files"] or []]

    await town.eventually(handed_on)
    shown = await topic.messages()
    card = (await topic.card())["message_id"]
    assert card < next(m["message_id"] for m in shown if m["files"])


async def test_a_long_account_is_shown_whole_below_the_card(town: Town) -> None:
    person = town.chat(1001, "ru")
    await arrives(person)
    account = " ".join(f"слово{n}" for n in range(900))
    details = {**SAMPLE_DETAILS, "account": account}
    topic = Topic(town, await opens_a_case(town, person, details=details))

    async def whole() -> bool:
        shown = " ".join(m["text"] for m in await topic.messages())
        return all(word in shown for word in account.split()[::50])

    await town.eventually(whole)
