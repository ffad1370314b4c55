### A question to a specialist. Icons: ✅ send · ⬅️ back.

question-ask =
    <b>Вопрос специалисту</b>
    Напишите его одним сообщением. Файлы тоже можно приложить.
question-ask-demand =
    <b>Требование по гарантии</b>
    Напишите, кто и когда предъявил требование либо почему вы его ожидаете. Файлы тоже можно приложить.
question-ask-data =
    <b>Запрос о персональных данных</b>
    Напишите, что вам нужно: копия ваших данных, их исправление или удаление.
question-left =
    { "" }
    Вы уже писали, но не отправили:
    <blockquote>{ $left }</blockquote>
question-button-this = ✅ Отправить этот текст
question-confirm =
    <b>Отправить специалисту?</b>
    <blockquote>{ $text }</blockquote>
    Ответ получит:
question-button-send = ✅ Отправить
question-sent =
    ✅ <b>Отправлено специалисту.</b> Номер обращения: <code>{ $number }</code>
    Ответ придёт в этот чат.
question-button-back = ⬅️ Вернуться
