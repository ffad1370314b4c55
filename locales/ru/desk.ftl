### Staff's side: what they see in their group, and what the exporter gets from them.
### Icons: 💬 words · ✏️ correction · 📎 file · 📄 document wanted · 🔔 status · 🙋 take · ↩️ release · ⚠️ trouble.

desk-taken-text = 🙋 Вашим обращением <code>{ $number }</code> занимается специалист. Ответ придёт в этот чат.
desk-answer-text =
    💬 <b>Ответ специалиста</b> по обращению <code>{ $number }</code>:

    { $text }
desk-continued-text = { $text }
desk-correction-text =
    ✏️ <b>Специалист исправил свой ответ</b> по обращению <code>{ $number }</code>. Верно так:

    { $text }
desk-file-text =
    📎 Файл от специалиста по обращению <code>{ $number }</code>:

    { $text }
desk-file-bare-text = 📎 Файл от специалиста по обращению <code>{ $number }</code>
desk-status-text = 🔔 Новый статус обращения <code>{ $number }</code>: <b>{ $status }</b>.
desk-request-text =
    📄 По обращению <code>{ $number }</code> нужен документ:
    <b>{ $item }</b>

    Нажмите кнопку ниже и отправьте файл или фото.
desk-request-due-text =
    📄 По обращению <code>{ $number }</code> нужен документ:
    <b>{ $item }</b>
    Срок: { $due }.

    Нажмите кнопку ниже и отправьте файл или фото.
desk-lost-unavailable-text = 📎 Файл «{ $name }» получить не удалось. Отправьте его, пожалуйста, ещё раз.
desk-lost-too-big-text = 📎 Файл «{ $name }» слишком большой: бот принимает файлы до 20 МБ. Разделите его на части или уменьшите и отправьте, пожалуйста, ещё раз.

desk-card-title = <b>{ $number }</b> · { $kind }
desk-card-status = Статус: <b>{ $status }</b>
desk-card-product = Продукт: { $product }
desk-card-language = Язык: { $language }
desk-card-registered = Зарегистрировано: { $moment } (время Астаны)
desk-card-counters = 📎 Файлов: { $documents } · 💬 Сообщений: { $messages }
desk-card-assignee = 🙋 В работе: <a href="tg://user?id={ $officer }">сотрудник { $officer }</a>
desk-not-known = не указан
desk-language-kk = казахский
desk-language-ru = русский
desk-language-ky = кыргызский
desk-sender-title = <b>Отправитель</b>
desk-sender-acting-as = Роль по договору: { $value }
desk-sender-organisation = Организация: { $value }
desk-sender-identifier = БИН / ИНН: { $value }
desk-sender-full-name = ФИО: { $value }
desk-sender-post = Должность: { $value }
desk-sender-phone = Телефон: { $value }
desk-sender-email = E-mail: { $value }
desk-details-title = <b>Подробности</b>
desk-detail-event = Событие: { $value }
desk-detail-event-date = Дата события: { $value }
desk-detail-amount = Сумма: { $value }
desk-detail-contract-number = Номер договора (полиса): { $value }
desk-detail-event-text = Своими словами: { $value }
desk-detail-late-reason = Причина позднего уведомления: { $value }
desk-detail-account = Описание: { $value }
desk-detail-text = Текст: { $value }
desk-button-take = 🙋 Взять в работу
desk-button-release = ↩️ Вернуть в очередь

desk-message-title = 💬 <b>Экспортёр пишет:</b>
desk-message-edited-title = ✏️ <b>Экспортёр исправил сообщение:</b>
desk-message-reference = 💬 От экспортёра пришло сообщение. Текст — в системе агентства.
desk-message-edited-reference = ✏️ Экспортёр исправил сообщение. Текст — в системе агентства.
desk-account-title = 💬 <b>Текст полностью:</b>
desk-file-title = 📎 Файл экспортёра: { $name }
desk-file-reference = 📎 От экспортёра пришёл файл. Он в системе агентства.
desk-file-lost = ⚠️ Файл экспортёра получить не удалось. Бот попросил отправить его ещё раз.

desk-delivered = 👌 Доставлено экспортёру.
desk-undelivered = ⚠️ Экспортёру не доставлено: { $reason }
desk-reason-gone = он заблокировал бота или удалил аккаунт. Свяжитесь с ним по телефону или e-mail.
desk-dead-update = ⚠️ Сообщение пользователя не удалось обработать. Номер для поиска в журнале: { $reference } ({ $error }).
desk-queue-dead = ⚠️ Система агентства не приняла событие { $seq } этого обращения; следующие ждут его. Строка очереди: <code>{ $row }</code>
desk-reply-refused = ⚠️ Ответ системы агентства по этому обращению не применён. Строка: <code>{ $reply }</code>

desk-taken = Обращение за вами.
desk-taken-by-you = Это обращение уже за вами.
desk-taken-by-colleague = Обращение уже взял коллега.
desk-released = Обращение снова в очереди.
desk-not-yours = Вернуть обращение может тот, кто его взял.
desk-no-case = Такого обращения нет.
desk-strangers = Эта кнопка для сотрудников агентства.
desk-status-done = 🔔 Новый статус: { $status }. Экспортёру сообщено.
desk-status-refused =
    Статус не изменён. Сейчас: { $status }. После него возможны:
    { $choices }
desk-status-unknown =
    Напишите /status и код. Сейчас возможны:
    { $choices }
desk-status-none = других статусов нет: обращение завершено
desk-anonymous = Отключите, пожалуйста, анонимность администратора и напишите ещё раз: в обращении должно быть видно, кто ответил. Это сообщение экспортёру не отправлено.
desk-note-album = Этот файл остался внутри. Проверьте, не ушли ли экспортёру другие файлы альбома: пометку «//» ставьте у первого из них.
desk-note-too-late = Первый вариант этого сообщения уже ушёл экспортёру. Правка сохранена как внутренняя заметка.
desk-cannot-hand-over = Такое сообщение экспортёру не передать. Отправьте текст или файл.
desk-edit-not-sent = Правка экспортёру не отправлена. Чтобы он её увидел, напишите новое сообщение.
desk-help =
    <b>Тема обращения</b>
    Текст или файл в теме — это ответ экспортёру. Знак 👌 появится, когда он доставлен.
    Правка текста уходит экспортёру как исправление.
    // в начале текста или подписи к файлу — внутренняя заметка, экспортёр её не увидит.

    /take — взять обращение
    /release — вернуть в очередь
    /status КОД — сменить статус; без кода — список
    /close — закрыть обращение

desk-reopened = 🔓 Клиент снова открыл закрытое обращение и написал.
desk-withdrawn = ↩️ Клиент отозвал обращение.
