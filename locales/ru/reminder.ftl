### Reminders. Icons: ⏰ reminder · ⚠️ overdue · ⌛ term over · ✅ paid · 📑 contract · 💬 specialist · 🔔 on · 🔕 off.

reminder-title-many = <b>⏰ Напоминаний на сегодня: { $count }</b>
reminder-more = Ещё напоминаний: { $count }. Все договоры — в разделе «{ policy-menu }».
reminder-short = ⏰ { $policy } · срок платежа: { $due }
reminder-upcoming =
    ⏰ <b>Приближается срок платежа</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: <b>{ $amount }</b>
    Срок платежа: <b>{ $due }</b> Осталось дней: { $days }.
reminder-today =
    ⏰ <b>Сегодня срок платежа</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: <b>{ $amount }</b>
    Срок платежа: { $due }
reminder-not-started =
    ⚠️ <b>Страховая защита не началась</b>
    Договор (полис): <b>{ $policy }</b>
    Первый страховой взнос не оплачен: <b>{ $amount }</b>. Срок платежа: { $due }, прошло дней: { $days }.
    Защита начинается с оплаты этого взноса, если в договоре не сказано иное. Оплатите его или напишите специалисту.
reminder-not-started-clause =
    ⚠️ <b>Страховая защита не началась</b>
    Договор (полис): <b>{ $policy }</b>
    Первый страховой взнос не оплачен: <b>{ $amount }</b>. Срок платежа: { $due }, прошло дней: { $days }.
    Защита начинается с оплаты этого взноса, если в договоре не сказано иное (пункт 23 правил страхования). Оплатите его или напишите специалисту.
reminder-overdue =
    ⚠️ <b>Страховой взнос просрочен</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: <b>{ $amount }</b>. Срок платежа: { $due }, прошло дней: { $days }.
    Если взнос не оплатить, страховая защита закончится: <b>{ $ends }</b> Так предусмотрено договором.
reminder-overdue-clause =
    ⚠️ <b>Страховой взнос просрочен</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: <b>{ $amount }</b>. Срок платежа: { $due }, прошло дней: { $days }.
    Если взнос не оплатить, страховая защита закончится: <b>{ $ends }</b> (пункты 30 и 68.4 правил страхования).
reminder-overdue-no-date =
    ⚠️ <b>Страховой взнос просрочен</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: <b>{ $amount }</b>. Срок платежа: { $due }, прошло дней: { $days }.
    Последствия просрочки определяет ваш договор. Оплатите взнос или напишите специалисту.
reminder-run-out =
    ⌛ <b>Срок для оплаты истёк</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: { $amount }. Последний день для оплаты: { $ends }
    Агентство напишет вам о том, что это значит для договора. Свяжитесь, пожалуйста, со специалистом.
reminder-run-out-clause =
    ⌛ <b>Срок для оплаты истёк</b>
    Договор (полис): <b>{ $policy }</b>
    Страховой взнос № { $number }: { $amount }. Последний день для оплаты: { $ends } (пункты 30 и 68.4 правил страхования).
    Агентство напишет вам о том, что это значит для договора. Свяжитесь, пожалуйста, со специалистом.
reminder-run-out-first =
    ⌛ <b>Срок для оплаты истёк, страховая защита не началась</b>
    Договор (полис): <b>{ $policy }</b>
    Первый страховой взнос: { $amount }. Последний день для оплаты: { $ends }
    Агентство напишет вам о том, что это значит для договора. Свяжитесь, пожалуйста, со специалистом.
reminder-beneficiary-not-started =
    ⚠️ <b>Страховая защита не началась</b>
    Вы выгодоприобретатель по договору (полису) <b>{ $policy }</b>. Первый страховой взнос вовремя не оплачен (срок платежа: { $due }).
    Последний день для оплаты: <b>{ $ends }</b>
reminder-beneficiary-overdue =
    ⚠️ <b>Страховой взнос вовремя не оплачен</b>
    Вы выгодоприобретатель по договору (полису) <b>{ $policy }</b>. Срок платежа: { $due }
    Если взнос не будет оплачен, страховая защита закончится: <b>{ $ends }</b>
reminder-beneficiary-run-out =
    ⌛ <b>Срок для оплаты страхового взноса истёк</b>
    Вы выгодоприобретатель по договору (полису) <b>{ $policy }</b>. Срок платежа: { $due }, последний день для оплаты: { $ends }
    Агентство напишет вам о том, что это значит для договора.
reminder-beneficiary-run-out-first =
    ⌛ <b>Срок для оплаты страхового взноса истёк, страховая защита не началась</b>
    Вы выгодоприобретатель по договору (полису) <b>{ $policy }</b>. Срок платежа: { $due }, последний день для оплаты: { $ends }
    Агентство напишет вам о том, что это значит для договора.
reminder-starts-cover = Страховая защита начнётся с оплаты этого взноса, если в договоре не сказано иное.
reminder-last-day = Последний день для оплаты: <b>{ $ends }</b>
reminder-reported = ✅ Вы сообщили об оплате. Специалист её проверяет.
reminder-sample = <i>Это образец договора: платить ничего не нужно.</i>
reminder-documents =
    ⏰ <b>Ждём документы</b>
    По обращению <code>{ $number }</code> специалист просил документ. Отправьте его, пожалуйста, через раздел «{ menu-cases }».
reminder-declaration =
    ⏰ <b>Декларация об обороте</b>
    Договор (полис): <b>{ $policy }</b>. Подать до: <b>{ $day }</b>
    Форма и отправка — в карточке договора.
reminder-button-paid = ✅ Взнос оплачен
reminder-button-paid-of = ✅ Оплачен: { $policy } № { $number }
reminder-button-details = 📑 Подробнее о договоре
reminder-button-policies = 📑 Договоры страхования
reminder-button-tomorrow = ⏰ Напомнить завтра
reminder-button-ask = 💬 Спросить специалиста
reminder-tomorrow-toast = Напомним завтра.
reminder-tomorrow-nothing = Напоминать больше не о чем.
reminder-desk-phone = ⚠️ Бот не может написать плательщику: договор (полис) { $policy }, страховой взнос № { $number }, срок платежа { $due } Позвоните ему, пожалуйста.

reminder-settings =
    <b>⏰ Напоминания</b>
    Время: { $hour }, часовой пояс: { $zone }. Ночью бот не пишет. Если напоминание выпадает на выходной, оно приходит заранее.

    🔔 — включено, 🔕 — выключено. Последние предупреждения перед окончанием страховой защиты и вашего срока по обращению приходят всегда.
reminder-settings-hour = <b>В котором часу напоминать?</b>
reminder-settings-zone = <b>По времени какого города напоминать?</b>
reminder-button-early = { $mark } За 14 и 7 дней
reminder-button-near = { $mark } За 3 дня, 1 день и в срок
reminder-button-late = { $mark } После срока платежа
reminder-button-colleagues = { $mark } Обращения коллег
reminder-button-documents = { $mark } Документы
reminder-button-clocks = { $mark } Последний день срока
reminder-button-notices = { $mark } Неотправленное
reminder-button-declarations = { $mark } Декларации об обороте
reminder-button-buyers = { $mark } Покупатели: изменения
reminder-button-hour = 🕙 Изменить время
reminder-button-zone = 🌍 Изменить часовой пояс
reminder-zone-asia-almaty = Астана, Алматы
reminder-zone-asia-bishkek = Бишкек
reminder-zone-asia-tashkent = Ташкент
reminder-zone-europe-moscow = Москва
reminder-zone-europe-istanbul = Стамбул
reminder-zone-asia-dubai = Дубай
reminder-zone-asia-shanghai = Пекин
reminder-zone-europe-berlin = Берлин

reminder-why-before = До срока платежа осталось дней: { $days }.
reminder-why-due = Сегодня срок платежа.
reminder-why-after = После срока платежа прошло дней: { $days }.
reminder-why-ended = Срок для оплаты истёк.
reminder-why-paid = Взнос оплачен.
reminder-why-unreachable = Человек заблокировал бота; сотрудники позвонят.
reminder-why-payment-reported = Об оплате сообщено, сотрудники её проверяют.
reminder-why-switched-off = Человек отключил такие напоминания.
reminder-why-planned-before = Это напоминание уже было.
reminder-why-nobody-linked = К договору никто не привязан.
reminder-why-declaration = Нужно подать декларацию об обороте.
reminder-why-document = Специалист просил документ.
reminder-why-term = Срок по обращению заканчивается или истёк.
reminder-why-notice = Уведомление начато и не отправлено.
reminder-why-settled = Напоминать больше не о чем.
reminder-why-superseded = О том же напомнит более позднее сообщение.
reminder-why-not-linked = Человек больше не привязан к договору.
