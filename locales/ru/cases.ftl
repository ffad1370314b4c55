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
cases-next-closed = Обращение закрыто. Чтобы задать новый вопрос, начните новое обращение: /menu
cases-next-withdrawn = Обращение отозвано. Чтобы задать новый вопрос, начните новое обращение: /menu

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
case-kind-data-request = Запрос о персональных данных
