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
desk-album-text = 📎 Файлы от специалиста по обращению <code>{ $number }</code>
desk-status-text = 🔔 Новый статус обращения <code>{ $number }</code>: <b>{ $status }</b>.
desk-request-text =
    📄 По обращению <code>{ $number }</code> нужен документ:
    <b>{ $item }</b>

    Нажмите «{ cases-button-files }» и отправьте файл или фото.
desk-request-due-text =
    📄 По обращению <code>{ $number }</code> нужен документ:
    <b>{ $item }</b>
    Срок: { $due }

    Нажмите «{ cases-button-files }» и отправьте файл или фото.

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
desk-notice-completed = ➕ Экспортёр дополнил уведомление. Добавлено: { $what }

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
    Правка текста или подписи к файлу уходит экспортёру как исправление.
    // в начале текста или подписи к файлу — внутренняя заметка, экспортёр её не увидит.
    Текст с номером счёта ждёт согласия второго сотрудника.

    /take — взять, /release — вернуть в очередь
    /assign НОМЕР — передать коллеге
    /status КОД причины — сменить статус; без кода — список
    /ask ДОКУМЕНТ ДАТА — запросить документ
    /canned НАЗВАНИЕ — готовый ответ
    /note ТЕКСТ — внутренняя заметка
    /snooze 3d — отложить, /wake — вернуть
    /close ИТОГ — закрыть, /reopen — открыть снова
    /block ПРИЧИНА — заблокировать отправителя, /unblock — снять
    /complete ДАТА — документы в полном составе
    /paper — документы по списку, их приход на бумаге
    /consent ОТВЕТ ДАТА НОМЕР — ответ о согласии
    /paid ДАТА, /notpaid ПРИЧИНА, /unpaid ПРИЧИНА — оплата взноса: есть, нет, подтверждена по ошибке
    /link, /nolink ПРИЧИНА — привязка договора
    /turnover — декларация об обороте
    /hits, /confirm, /clear — совпадения с перечнями
    /publish, /report — ответ о покупателе

    <b>В любой теме</b>
    /queue, /mine, /overdue, /stats — списки
    /away КОМУ — передать все обращения
    /duty — дежурства, /language — язык ответов, /officers — сотрудники

desk-reopened = 🔓 Экспортёр снова открыл закрытое обращение и написал.
desk-withdrawn = ↩️ Экспортёр отозвал обращение.

## Files and papers. Icons: 🌐 by our page · 🖨 one PDF of photos · 📋 the list · 📬 the paper came · 📨 it is awaited.

desk-file-refused = ⚠️ Файл экспортёра не принят: { $problem }. Бот объяснил, что сделать.
desk-file-link = 🌐 Файл через страницу агентства: { $name }. В Telegram он не передаётся и есть только в системе агентства.
desk-file-joined = 🖨 Фото собраны в один файл: { $name }. Он в системе агентства.
desk-card-papers = 📋 Документы: { $here } из { $needed }; не хватает: { $missing }; ждём на бумаге: { $awaited }
desk-card-unscanned = ⚠️ Не проверено на вирусы, файлов: { $count }
desk-paper-list =
    📋 Документы этого обращения:

    { $lines }

    Документ пришёл на бумаге сегодня: /paper НОМЕР. Пришёл раньше: /paper НОМЕР ДАТА. Ждём до будущего дня: /paper НОМЕР ДАТА.
desk-paper-line = { $mark } { $number }. { $name }
desk-paper-came = 📬 Документ на бумаге получен { $day } Отправителю сообщено. Документ: { $name }
desk-paper-due = 📨 Документ на бумаге ждём до { $day } Отправителю сообщено. Документ: { $name }
desk-paper-unknown = Такого документа в списке нет. Список: /paper

desk-opened-again-text = 🔓 Обращение <code>{ $number }</code> снова открыто. Специалист напишет вам в этот чат.
desk-signed-text = Специалист: { $name }
desk-shut-out = Ваши сообщения здесь больше не принимаются. Если вам нужно обратиться в агентство, позвоните: { $phone } или напишите: { $email }.

desk-card-snoozed = 📆 Отложено до: { $moment }
desk-button-agree = ✅ Согласен, отправить
desk-button-refuse = ✖️ Не отправлять
desk-button-send = 📨 Отправить экспортёру

desk-not-allowed = Это действие вам не поручено: { $action }. Роли назначает администратор.
desk-action-work = работа с обращениями
desk-action-decide = решение по обращению
desk-action-quote = условия и лимиты
desk-action-assign = передача обращений коллеги
desk-action-block = блокировка отправителя
desk-action-clear-hit = снятие совпадений
desk-action-restricted = закрытые заметки
desk-action-canned = готовые ответы
desk-action-duty = график дежурств
desk-action-officers = список сотрудников
desk-role-officer = специалист
desk-role-underwriter = андеррайтер
desk-role-compliance = комплаенс
desk-role-head = руководитель
desk-role-admin = администратор

desk-assigned = Обращение передано: { $name }.
desk-already-theirs = Обращение уже у этого сотрудника, либо его только что передали другому: { $name }.
desk-no-such-officer = Такого сотрудника в списке нет: { $name }.
desk-assigned-call = 🙋 <a href="tg://user?id={ $officer }">{ $name }</a>, это обращение передано вам.
desk-noted = Заметка сохранена.
desk-answered = Ответ отправлен.
desk-answer-waits = ⏸ В тексте номер счёта: ответ уйдёт, когда его прочитает второй сотрудник.
desk-held = ⏸ <b>Ответ не отправлен.</b> В нём номер счёта (IBAN). Второй сотрудник сверяет реквизиты с документами и нажимает кнопку.
desk-held-settled = По этому ответу уже решено.
desk-held-own = Согласиться должен другой сотрудник.
desk-held-agreed = ✅ Ответ отправлен экспортёру.
desk-held-refused = ✖️ Ответ не отправлен.
desk-no-iban-here = Номер счёта отправляйте обычным ответом в теме: его сверит второй сотрудник.
desk-canned-preview =
    👀 <b>{ $name }</b>. Экспортёр получит:

    { $text }
desk-canned-none = Готового ответа «{ $name }» на языке этого обращения нет. Есть на языках: { $languages }
desk-canned-lacks = Ответ «{ $name }» не заполнить: для этого обращения нет значения { $hole }.
desk-asked = 📄 Документ запрошен: { $item }
desk-asked-until = 📄 Документ запрошен: { $item }. Срок: { $due }
desk-status-lacks-reason = К статусу «{ $status }» нужны причины, их увидит экспортёр. Напишите: /status КОД причины
desk-status-lacks-day = Для статуса «{ $status }» такая дата не подходит: она раньше регистрации или ещё не наступила.
desk-status-lacks-papers =
    ⚠️ Срок для решения не начался. По списку ещё не поступили или поступили без бумажного экземпляра: { $papers }.
    Если документов всё же достаточно, напишите почему: /complete ДАТА anyway причина. Причина останется в истории обращения.
desk-has-ended = Обращение уже завершено.
desk-snoozed = 📆 Отложено до: { $until }. Если экспортёр напишет, обращение вернётся раньше.
desk-woken-now = Обращение снова среди текущих.
desk-not-snoozed = Обращение не было отложено.
desk-woken = 📆 Отложенное обращение снова среди текущих.
desk-woken-call = 📆 <a href="tg://user?id={ $officer }">{ $name }</a>, отложенное обращение снова среди текущих.
desk-closed = Обращение закрыто. Итог: { $outcome }. Экспортёру сообщено.
desk-outcome-solved = вопрос решён
desk-outcome-answered = ответ дан
desk-outcome-no-answer = экспортёр не ответил
desk-outcome-duplicate = повторное обращение
desk-outcome-not-ours = не наша компетенция
desk-outcome-mistake = создано по ошибке
desk-open-again = Обращение снова открыто. Экспортёру сообщено.
desk-not-closed = Открыть снова можно только закрытое обращение.
desk-blocked = ⛔ Отправитель заблокирован: бот больше не принимает его сообщения и называет ему телефон и e-mail агентства.
desk-already-blocked = Отправитель уже заблокирован.
desk-unblocked = Отправитель разблокирован.
desk-not-blocked = Отправитель не был заблокирован.

desk-usage-assign = Напишите: /assign НОМЕР_СОТРУДНИКА или ответьте командой /assign на сообщение коллеги.
desk-usage-note = Напишите: /note текст заметки
desk-usage-ask = Напишите: /ask документ дата. Пример: /ask Акт сверки 20.12.2026
desk-usage-snooze = Напишите: /snooze 3d, /snooze 2h или /snooze 20.12.2026
desk-usage-close = Напишите: /close и итог: solved, answered, no_answer, duplicate, not_ours, mistake. Без итога — solved.
desk-usage-block = Напишите: /block причина. Экспортёр её не увидит.
desk-usage-canned = Напишите: /canned название. Список: /canned
desk-usage-language = Напишите: /language kk, /language ru или /language ky
desk-usage-away = Напишите: /away (все обращения в очередь), /away КОМУ или /away ОТ_КОГО КОМУ
desk-usage-duty = Напишите: /duty, /duty ДАТА НОМЕР_СОТРУДНИКА или /duty ДАТА -
desk-usage-officers = Напишите: /officers, /officers add НОМЕР РОЛЬ ИМЯ или /officers remove НОМЕР. Роли: officer, underwriter, compliance, head, admin.

desk-untaken-topic = ⏰ Обращение никто не взял. Прошло рабочего времени: { $hours } ч { $minutes } мин.
desk-untaken-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, обращение никто не взял. Прошло рабочего времени: { $hours } ч { $minutes } мин.
desk-waiting-topic = ⏰ Экспортёр ждёт ответа. Прошло рабочего времени: { $hours } ч { $minutes } мин.
desk-waiting-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, экспортёр ждёт ответа. Прошло рабочего времени: { $hours } ч { $minutes } мин.
desk-term-running-topic = ⏳ Срок идёт: { $clock }. Прошло { $percent }%. Последний день: { $last }
desk-term-running-call = ⏳ <a href="tg://user?id={ $officer }">{ $name }</a>, срок идёт: { $clock }. Прошло { $percent }%. Последний день: { $last }
desk-term-over-topic = ⚠️ Последний день срока сегодня или уже прошёл: { $clock }. Последний день: { $last }
desk-term-over-call = ⚠️ <a href="tg://user?id={ $officer }">{ $name }</a>, последний день срока сегодня или уже прошёл: { $clock }. Последний день: { $last }
desk-days-off-list =
    📆 <b>Впереди выходные</b> ({ $first } — { $last }). В эти дни заканчиваются сроки:
    { $lines }
desk-days-off-clock = 📆 Впереди выходные. По обращению <code>{ $number }</code> последний день срока приходится на них ({ $clock }, { $last }). Лучше успеть сегодня.
desk-days-off-paper =
    📆 Впереди выходные, и срок для документа приходится на них:
    <b>{ $item }</b>
    Обращение <code>{ $number }</code>. Лучше отправить сегодня. Последний день: { $last }

desk-queue-list =
    📥 <b>Никем не взяты: { $count }</b>
    { $lines }
desk-queue-empty = 📥 Все обращения взяты.
desk-mine-list =
    🙋 <b>Ваши обращения: { $count }</b>
    { $lines }
desk-mine-empty = 🙋 Открытых обращений у вас нет.
desk-overdue-list =
    ⏰ <b>Просрочено или заканчивается сегодня: { $count }</b>
    { $lines }
desk-overdue-empty = ⏰ Просроченного нет.
desk-canned-list =
    📨 <b>Готовые ответы: { $count }</b>
    { $lines }

    /canned название — посмотреть и отправить в теме обращения
desk-canned-empty = 📨 Готовых ответов пока нет.
desk-line = { $number } · { $kind } · { $status }
desk-line-waits = { $number } · { $kind } · { $status } · ждёт { $since }
desk-line-clock = { $number } · { $clock } · последний день: { $last }
desk-line-paper = { $number } · документ не пришёл, срок: { $due }
desk-list-more = и ещё: { $count }
desk-list-next = Дальше: /{ $name } { $page }
desk-length-days = { $days } д { $hours } ч
desk-length-hours = { $hours } ч { $minutes } мин
desk-stats =
    📊 <b>Работа с обращениями</b>
    { $lines }
desk-stats-now =
    Открыто: { $open }
    Никем не взято: { $untaken }
    Ждут ответа: { $waiting }
desk-stats-days =
    За последние дни ({ $days }): открыто { $opened }, закрыто { $closed }
    Обычно берут в работу за { $taken }, первый ответ — за { $answered } (медиана по календарному времени)

desk-not-registered = Вас нет в списке сотрудников. Попросите администратора добавить номер { $officer }.
desk-language-chosen = Язык ответов на ваши команды: { $language }
desk-away-all = Возвращено в очередь: { $count }
desk-away-to = Передано: { $count }. Кому: { $name }
desk-duty-list =
    📆 <b>Дежурства</b>
    { $lines }
desk-duty-empty = 📆 На ближайшие две недели дежурных нет.
desk-duty-set = 📆 { $day } дежурит { $name }.
desk-duty-cleared = 📆 { $day }: дежурного нет.
desk-officers-list =
    👥 <b>Сотрудники</b>
    { $lines }
desk-officer-added = 👥 В списке: { $line }
desk-officer-removed = 👥 Сотрудника { $officer } в списке больше нет.
desk-officer-unknown = 👥 Сотрудника { $officer } в списке нет.

desk-backlog = 📥 Новые обращения приходят быстрее, чем Telegram разрешает показывать. Ждут показа: { $count }, следующее: { $first }. Это займёт около { $minutes } мин; ничего не потеряно. Полный список: /queue
desk-backlog-over = 📥 Все новые обращения показаны.

desk-command-queue = обращения, которые никто не взял
desk-command-mine = мои обращения
desk-command-overdue = что просрочено
desk-command-stats = как идёт работа
desk-command-take = взять обращение
desk-command-release = вернуть обращение в очередь
desk-command-assign = передать обращение коллеге
desk-command-status = сменить статус
desk-command-ask = запросить документ к дате
desk-command-note = внутренняя заметка
desk-command-canned = готовые ответы
desk-command-snooze = отложить обращение
desk-command-wake = вернуть отложенное
desk-command-close = закрыть с итогом
desk-command-reopen = открыть закрытое
desk-command-block = заблокировать отправителя
desk-command-unblock = разблокировать отправителя
desk-command-complete = документы в полном составе
desk-command-paper = документы по списку и их бумажные экземпляры
desk-command-consent = ответ на запрос согласия
desk-command-paid = взнос поступил
desk-command-notpaid = взнос не поступил, с причиной
desk-command-unpaid = снять ошибочное подтверждение оплаты, с причиной
desk-command-link = привязать договор к отправителю
desk-command-nolink = отказать в привязке, с причиной
desk-command-turnover = принять декларацию об обороте
desk-command-hits = возможные совпадения с перечнями
desk-command-confirm = подтвердить совпадение
desk-command-clear = снять совпадение
desk-command-publish = отправить результат проверки
desk-command-report = официальный ответ о покупателе
desk-command-away = передать все мои обращения
desk-command-duty = график дежурств
desk-command-language = язык ответов на мои команды
desk-command-officers = список сотрудников
desk-command-help = как здесь работать
desk-detail-learned-on = Стало известно: { $value }
desk-detail-received-on = Получено: { $value }
desk-detail-due-date = Срок оплаты: { $value }
desk-detail-document = Документ: { $value }

desk-lacks-forum = ⚠️ В этой группе не включены темы. Включите их в настройках группы: без них обращения не показать.
desk-lacks-topics = ⚠️ Боту не хватает права управлять темами. Дайте его в настройках администраторов: без него обращения не показать.
desk-lacks-pins = ⚠️ Боту не хватает права закреплять сообщения: карточки обращений не будут закреплены.
