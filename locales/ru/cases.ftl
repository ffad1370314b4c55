### A person's cases. Icons: 📂 cases · 📎 files · ✍️ person · 💬 specialist · 🔖 number.

cases-title = <b>Мои обращения</b>
cases-none = <b>Мои обращения</b>
    Обращений пока нет. Сообщите о страховом случае или задайте вопрос, и они появятся здесь.
cases-line =
    <code>{ $number }</code> · { $day }
    { $kind }: <b>{ $status }</b>
cases-card =
    <b>Обращение</b> <code>{ $number }</code>
    { $kind }
cases-status = Статус: <b>{ $status }</b>
cases-said = Ваше последнее сообщение перед регистрацией: { $moment }
cases-registered = Зарегистрировано: { $moment }
cases-day = День регистрации по времени Астаны: { $day }
cases-product = Продукт: { $product }
cases-files-stored = 📎 Файлов сохранено: { $count }
cases-files-waiting = 📎 Файлов обрабатывается: { $count }
cases-files-lost = 📎 Файлов не удалось получить: { $count }. Отправьте их, пожалуйста, ещё раз.
cases-you-wrote = ✍️ Вы: { $text }
cases-they-wrote = 💬 Специалист: { $text }
cases-button-files = 📎 Добавить файлы
cases-button-all = 📂 Все обращения
cases-button-card = 📂 К обращению
cases-write =
    <b>Сообщение специалисту</b>
    Обращение <code>{ $number }</code>. Напишите текст или отправьте файлы.
cases-written = ✅ Сообщение передано специалисту.
cases-unknown = Обращения с таким номером среди ваших нет. Проверьте номер: он стоит в подтверждении о регистрации.
cases-no-access = Доступа к этому обращению у вас больше нет, поэтому отправленное к нему не добавлено. Если это ошибка, напишите специалисту.
cases-night-text = 🔖 Ваше сообщение по обращению <code>{ $number }</code> получено: { $registered }
button-copy-number = 🔖 Скопировать номер
button-open-case = 📂 Открыть обращение
button-reply = 💬 Написать специалисту

cases-next-registered = Обращение зарегистрировано. Ответ специалиста придёт в этот чат.
cases-next-in-work = Специалист работает с обращением и напишет вам здесь.
cases-next-waiting-for-you = Специалист ждёт вашего ответа или документа: посмотрите последние сообщения.
cases-next-complete = Все необходимые документы получены. Следующий шаг — рассмотрение.
cases-next-under-decision = Обращение рассматривается. О решении сообщим здесь.
cases-next-postponed = Выплата отложена. Причину объяснит специалист.
cases-next-decided-to-pay = Решение принято. Следующий шаг — выплата.
cases-next-refused = Причины отказа агентство сообщает письменно. Вопросы можно задать специалисту.
cases-next-no-insured-event = Вопросы о решении можно задать специалисту.
cases-next-paid = Страховая выплата произведена.
cases-next-closed = Обращение закрыто. Если вопрос тот же, напишите по этому обращению. Для нового вопроса начните новое: /menu
cases-next-withdrawn = Обращение отозвано. Чтобы задать новый вопрос, начните новое обращение: /menu

cases-of-colleague = Обращение подал коллега из вашей организации: { $name }
cases-edited = (исправлено)
cases-nothing-here = Таких обращений нет.
cases-filter-all = Все: { $count }
cases-filter-waiting = Ждут вашего ответа: { $count }
cases-filter-open = Открытые: { $count }
cases-filter-done = Закрытые: { $count }
cases-button-timeline = 🕓 История
cases-button-receipt = 🧾 Подтверждение
cases-button-missing = ❗ Чего не хватает
cases-button-withdraw = ↩️ Отозвать обращение
cases-button-withdraw-yes = ↩️ Да, отозвать
cases-button-write-closed = 💬 Написать по обращению
cases-button-reopen = 🔓 Открыть снова
cases-button-begin-anew = ➕ Новое обращение
cases-button-older = ⬅️ Раньше
cases-button-newer = Позже ➡️
cases-timeline =
    <b>История обращения</b> <code>{ $number }</code>
cases-event-line = <i>{ $at }</i>
cases-event-quote = «{ $text }»
cases-event-registered = обращение зарегистрировано
cases-event-details-added = сведения дополнены
cases-event-document-offered = 📎 отправлен файл
cases-event-document-stored = 📎 файл сохранён
cases-event-document-lost = 📎 файл не получен
cases-event-message = ✍️ сообщение специалисту
cases-event-message-edited = ✍️ сообщение исправлено
cases-event-taken = специалист взял обращение в работу
cases-event-released = обращение вернулось в очередь специалистов
cases-event-answered = 💬 ответ специалиста
cases-event-answer-edited = 💬 ответ специалиста исправлен
cases-event-file-sent = 💬 файл от специалиста
cases-event-status-changed = статус
cases-event-document-requested = 💬 запрошен документ
cases-event-reopened = обращение снова открыто
cases-event-consent-answered = 💬 решение о согласии
cases-event-quote-given = 💬 агентство назвало точную цену
cases-event-limit-given = 💬 установлен лимит на покупателя
cases-event-official-report = 💬 получен официальный ответ
cases-event-paper-received = 📄 получен документ на бумаге
cases-event-mitigation-noted = покупателю отправлено письмо
cases-event-claim-filed = подано требование о страховой выплате
cases-missing =
    <b>Чего не хватает</b>
    Обращение <code>{ $number }</code>
cases-missing-nothing = Сейчас от вас ничего не ждут.
cases-missing-item = • { $item } (срок не указан)
cases-missing-by = • { $item } — до { $day }, осталось { $left ->
    [one] { $left } рабочий день
    [few] { $left } рабочих дня
    [many] { $left } рабочих дней
   *[other] { $left } рабочего дня
}
cases-missing-past = • { $item } — срок истёк { $day } Отправьте как можно скорее или напишите специалисту.
cases-missing-came = (после запроса получено файлов: { $count })
cases-missing-papers =
    <b>Документы к требованию</b>
    Срок для решения считается со дня, с которого документы поданы полностью: этот день сообщает агентство.
cases-missing-paper = • { $item }
cases-missing-on-paper = • { $item } — скан есть, ждём на бумаге
cases-missing-dated-paper = { $item } (на бумаге)
cases-closed-write =
    <b>Обращение</b> <code>{ $number }</code> закрыто.
    Напишите, что случилось. Затем выберите: открыть его снова или начать новое.
cases-closed-words =
    <b>Обращение</b> <code>{ $number }</code> закрыто.
    Ваше сообщение сохранено, но ещё не отправлено. Если оно о том же, откройте обращение снова. Если о другом, начните новое.
cases-closed-withdrawn = Обращение отозвано, поэтому открыть его снова нельзя: начните новое.
cases-reopened = ✅ Обращение снова открыто, ваше сообщение передано специалисту.
cases-withdraw =
    <b>Отозвать обращение</b> <code>{ $number }</code>?
    Агентство больше не будет его рассматривать. Открыть отозванное обращение снова нельзя, можно подать новое. Если сроки уведомления ещё идут, отзыв их не останавливает.
    Причину можно написать сообщением, это необязательно.
cases-withdrawn = ✅ Обращение отозвано.
cases-not-withdrawn = Это обращение отозвать уже нельзя. Напишите, пожалуйста, специалисту.

case-kind-insured-event = Уведомление о страховом случае
case-kind-payout-claim = Требование о страховой выплате
case-kind-risk-change = Сообщение об изменении риска
case-kind-recovery-notice = Сообщение о возврате долга
case-kind-overdue-watch = Наблюдение за просрочкой
case-kind-consent-request = Запрос предварительного согласия страховщика
case-kind-complaint = Досудебная претензия
case-kind-document-request = Запрос документа
case-kind-turnover-declaration = Декларация об обороте
case-kind-buyer-check = Проверка покупателя
case-kind-premium-quote = Запрос расчёта страховой премии
case-kind-product-request = Обращение по продукту
case-kind-policy-link = Привязка договора
case-kind-payment-report = Сообщение об оплате
case-kind-question = Вопрос специалисту
case-kind-guarantee-demand = Требование по гарантии
case-kind-data-request = Запрос о персональных данных

cases-which =
    <b>К какому обращению это относится?</b>
    <blockquote>{ $text }</blockquote>
cases-button-new = ➕ Это новый вопрос
cases-which-line = <code>{ $number }</code> · { $kind }
