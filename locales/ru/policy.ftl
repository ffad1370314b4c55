### Policies. Icons: 📑 contract · 📅 schedule · 📆 calendar · 💳 where to pay · ✅ paid · ⚠️ overdue · ⌛ term over ·
### 🕘 being checked · 🔗 link · 📊 declaration · 🔖 copy · ⏰ reminders.

policy-menu = 📑 Мои договоры
policy-title = <b>📑 Договоры страхования</b>
policy-none =
    <b>📑 Договоры страхования</b>
    К вам пока не привязан ни один договор. Нажмите «{ policy-button-link }» и введите код от агентства или номер договора (полиса).
policy-unknown = Такого договора среди ваших нет. Проверьте номер или напишите специалисту.
policy-line =
    <b>{ $policy }</b>
    { $product }
policy-card =
    <b>📑 Договор (полис) { $policy }</b>
    { $product }
policy-term = Срок действия: { $starts } — { $ends }
policy-sum = Страховая сумма: { $value }
policy-deductible = Безусловная франшиза: { $value }%
policy-waiting = Период ожидания, дней: { $value }
policy-notice = Срок уведомления, дней: { $value }
policy-grace = Дней на оплату после срока платежа: { $value }
policy-territory = Территория страхования: { $value }
policy-loan = Кредитный договор: { $value }
policy-beneficiary = Выгодоприобретатель: { $value }
policy-you-beneficiary = Вы — выгодоприобретатель.
policy-all-paid = ✅ Все страховые взносы оплачены.
policy-next-upcoming = ⏰ Следующий страховой взнос № { $number }: <b>{ $amount }</b>, срок платежа: <b>{ $due }</b>
policy-next-not-started = ⚠️ <b>Страховая защита не началась</b>: страховой взнос № { $number } ({ $amount }) не оплачен, срок платежа был { $due }
policy-next-overdue = ⚠️ Страховой взнос № { $number } ({ $amount }) просрочен, срок платежа был { $due } Если его не оплатить, страховая защита закончится: <b>{ $ends }</b>
policy-next-overdue-no-date = ⚠️ Страховой взнос № { $number } ({ $amount }) просрочен, срок платежа был { $due } Последствия определяет ваш договор: спросите специалиста.
policy-next-run-out = ⌛ Срок для оплаты страхового взноса № { $number } ({ $amount }) истёк: срок платежа { $due }, последний день для оплаты { $ends } Агентство напишет вам.
policy-not-started = Страховая защита не началась.
policy-cover-upcoming = Ближайший срок платежа по договору: { $due }
policy-cover-not-started = ⚠️ <b>Страховая защита не началась</b>: первый страховой взнос не оплачен, срок платежа был { $due }
policy-cover-overdue = ⚠️ Страховой взнос не оплачен, срок платежа был { $due } Если его не оплатить, страховая защита закончится: <b>{ $ends }</b>
policy-cover-overdue-no-date = ⚠️ Страховой взнос не оплачен, срок платежа был { $due } Последствия определяет договор: спросите специалиста.
policy-cover-run-out = ⌛ Срок для оплаты страхового взноса истёк: срок платежа { $due }, последний день для оплаты { $ends } Агентство напишет вам.

policy-schedule = <b>📅 График платежей</b> · { $policy }
policy-row-paid = ✅ № { $number } · { $due } · { $amount } — оплачен
policy-row-upcoming = ▫️ № { $number } · { $due } · { $amount }
policy-row-overdue = ⚠️ № { $number } · { $due } · { $amount } — просрочен
policy-row-run-out = ⌛ № { $number } · { $due } · { $amount } — срок истёк
policy-row-reported = 🕘 № { $number } · { $due } · { $amount } — оплата проверяется

policy-details =
    <b>💳 Куда платить</b>
    Оплата только безналичная. Нажмите кнопку, чтобы скопировать строку. Если реквизиты пришли к вам другим путём, сверьте их с агентством по телефону.
policy-details-unknown = Реквизитов для этой валюты здесь пока нет. Возьмите их из договора или спросите специалиста.
policy-detail-beneficiary = Получатель: { $value }
policy-detail-identifier = БИН получателя: { $value }
policy-detail-account = Счёт (ИИК): <code>{ $value }</code>
policy-detail-bank = Банк: { $value }
policy-detail-bic = БИК: { $value }
policy-detail-beneficiary-code = КБе: { $value }
policy-detail-purpose-code = КНП: { $value }
policy-detail-purpose = Назначение: { $value }
policy-detail-amount = Сумма: { $value }
policy-purpose = Страховой взнос № { $number } по договору (полису) { $policy }
policy-button-copy-beneficiary = 🔖 Получатель
policy-button-copy-identifier = 🔖 БИН
policy-button-copy-account = 🔖 Счёт (ИИК)
policy-button-copy-bank = 🔖 Банк
policy-button-copy-bic = 🔖 БИК
policy-button-copy-beneficiary-code = 🔖 КБе
policy-button-copy-purpose-code = 🔖 КНП
policy-button-copy-purpose = 🔖 Назначение
policy-button-copy-amount = 🔖 Сумма

policy-button-link = 🔗 Привязать договор
policy-button-reminders = ⏰ Напоминания
policy-button-schedule = 📅 График
policy-button-calendar = 📆 В календарь
policy-button-pay = ✅ Сообщить об оплате
policy-button-details = 💳 Куда платить
policy-button-declare = 📊 Декларация об обороте
policy-button-invite = 🔗 Пригласить коллегу
policy-button-all = 📑 Все договоры
policy-button-open = 📑 Открыть договор
policy-button-instalment = № { $number } · { $due }
policy-button-send-report = ✅ Отправить агентству
policy-button-ask-link = 🔗 Отправить запрос
policy-button-copy-code = 🔖 Скопировать код
policy-button-form = 📊 Получить форму
policy-button-send-declaration = 📊 Отправить декларацию

policy-calendar-text = 📆 Сроки платежей по договору (полису) { $policy }. Откройте файл, чтобы добавить их в календарь.
policy-calendar-coming = 📆 Файл для календаря отправлен.
policy-calendar-name = Платежи { $policy }
policy-calendar-title = Страховой взнос № { $number }, договор { $policy }
policy-calendar-description = К оплате: { $amount }

policy-invited =
    <b>🔗 Код для коллеги</b>
    <code>{ $code }</code>
    Перешлите код коллеге: пусть отправит его этому боту. Код одноразовый, действует 14 дней. Коллега увидит договоры вашей организации, но сообщать об оплате сможете только вы.
policy-link =
    <b>🔗 Привязать договор</b>
    Введите код, который дало агентство, или номер договора (полиса). По номеру специалист сначала проверит, что договор ваш.
policy-code-bad = Такой код не подошёл: он уже использован, устарел или введён с ошибкой. Попросите у агентства новый.
policy-code-good = ✅ Теперь вам видны договоры организации: { $organisation }
policy-link-confirm =
    <b>Запрос на привязку договора (полиса) { $policy }</b>
    Специалист проверит, что вы представляете сторону договора. Вы обращаетесь как:
policy-link-sent =
    ✅ Запрос передан специалисту: <code>{ $number }</code>
    Когда он его подтвердит, договор появится в разделе «{ policy-menu }».
policy-linked-text = ✅ По обращению <code>{ $number }</code> вам открыт договор (полис) { $policy }. Бот будет напоминать о платежах.
policy-not-linked-text = По обращению <code>{ $number }</code> договор (полис) { $policy } привязать не удалось. Напишите специалисту, если считаете, что это ошибка.
policy-not-linked-reason-text = По обращению <code>{ $number }</code> договор (полис) { $policy } привязать не удалось. Причина: { $reason }

policy-pay-choose =
    <b>✅ Сообщить об оплате</b> · { $policy }
    Какой страховой взнос оплачен?
policy-pay-nothing = Сообщать не о чем: неоплаченных взносов здесь нет, оплата уже проверяется или этим занимается ваш коллега.
policy-pay-proof =
    <b>✅ Страховой взнос № { $number }</b> · { $policy }
    Сумма: { $amount }. Отправьте сюда платёжное поручение файлом или фото, затем нажмите «{ policy-button-send-report }».
policy-pay-files = 📎 Получено файлов: { $count }
policy-pay-order-wanted = Сначала отправьте платёжное поручение файлом или фото: по нему специалист найдёт платёж.
policy-pay-sent =
    <b>✅ Сообщение об оплате передано</b>
    Специалист проверит платёж и ответит здесь. Пока он проверяет, обычных напоминаний не будет. Номер обращения:
policy-paid-text = ✅ Страховой взнос № { $number } по договору (полису) { $policy } отмечен оплаченным: { $amount }, { $day } Спасибо!
policy-paid-late-text = ⌛ Страховой взнос № { $number } по договору (полису) { $policy } отмечен оплаченным: { $amount }, { $day } Последний день для оплаты был раньше: { $ends } Агентство напишет вам о том, что это значит для договора.
policy-not-paid-text = ⚠️ Платёж по договору (полису) { $policy } пока не найден, обращение <code>{ $number }</code>. Проверьте его в банке и напишите специалисту.
policy-not-paid-reason-text =
    ⚠️ Платёж по договору (полису) { $policy } не подтверждён, обращение <code>{ $number }</code>.
    Причина: { $reason }

policy-declare =
    <b>📊 Декларация об обороте</b> · { $policy }
    Подать до { $day }
    Получите форму, заполните её и отправьте файл сюда, затем нажмите «{ policy-button-send-declaration }».
policy-declared =
    ✅ Декларация передана: <code>{ $number }</code>
    Специалист рассчитает, нужна ли дополнительная страховая премия, и напишет здесь.
policy-declaration-wanted = Сначала отправьте сюда заполненную форму файлом.
policy-declared-more = 📊 Декларация по договору (полису) { $policy } принята, обращение <code>{ $number }</code>. Дополнительная страховая премия: <b>{ $amount }</b>. Срок и счёт сообщит специалист.
policy-declared-nothing = 📊 Декларация по договору (полису) { $policy } принята, обращение <code>{ $number }</code>. Дополнительной страховой премии нет.
policy-form-text = 📊 Форма декларации об обороте к договору (полису) { $policy }. Заполните её и отправьте обратно через карточку договора.
policy-form-coming = 📊 Форма отправлена.
policy-form-sheet = Декларация
policy-form-title = Декларация об обороте. Договор (полис) { $policy }
policy-form-until = Подать до: { $day }
policy-form-help = Одна строка — одна поставка с отсрочкой платежа. Суммы в валюте { $currency }.
policy-form-buyer = Покупатель
policy-form-country = Страна
policy-form-contract = Контракт
policy-form-invoice = Счёт (инвойс)
policy-form-delivered = Дата поставки
policy-form-due = Срок платежа
policy-form-amount = Сумма
policy-form-total = Итого

policy-desk-judge-payment = ✅ Сообщено об оплате. Найдите платёж и ответьте: /paid [ДАТА] или /notpaid ПРИЧИНА. Снять ошибочное подтверждение: /unpaid ПРИЧИНА
policy-desk-button-paid = ✅ Оплата найдена
policy-desk-button-not-paid = ⚠️ Не найдена
policy-desk-judge-link = 🔗 Запрос на привязку договора. Проверьте полномочия и ответьте: /link, /link sees или /nolink ПРИЧИНА.
policy-desk-button-link = 🔗 Привязать, может платить
policy-desk-button-link-sees = 👁 Привязать, только видит
policy-desk-button-no-link = ⚠️ Отказать
policy-desk-overdue = ⚠️ Страховой взнос № { $number } не оплачен, срок платежа: { $due } Последний день для оплаты: { $ends }
policy-desk-overdue-no-date = ⚠️ Страховой взнос № { $number } не оплачен, срок платежа: { $due } Срок для оплаты в системе не указан: сверьтесь с договором.
policy-desk-grace-ended = ⌛ Срок для оплаты страхового взноса № { $number } истёк: { $ends } Бот сообщает всем, кто привязан к договору, что агентство им напишет: подготовьте письмо.
policy-desk-done = Готово, отправителю сообщено.
policy-desk-not-allowed = Не сделано: это действие вам не поручено. Роли назначает администратор.
policy-desk-refused = Не сделано: обращение другого вида или уже решено, либо такого договора (тарифа) в системе нет.
policy-desk-confirmed-before = Не сделано: эта оплата уже подтверждена. Снять ошибочное подтверждение: /unpaid ПРИЧИНА
policy-desk-paid-before = Не сделано: этот страховой взнос уже отмечен оплаченным. Если деньги пришли за другой взнос этого договора, добавьте его номер: /paid 2026-11-20 3
policy-desk-nothing-paid = Не сделано: подтверждённой оплаты в этом обращении нет, снимать нечего.
policy-desk-reason-wanted = Не сделано. Напишите после команды причину, до 500 знаков: её прочтут люди, привязанные к договору.
policy-desk-taken-back = ↩️ Отметка об оплате снята: страховой взнос № { $number } снова считается неоплаченным. Бот сообщает об этом всем, кто привязан к договору со стороны страхователя. Если платёж найдётся, ответьте в обращении об оплате: /paid [ДАТА] [№ ВЗНОСА]
policy-desk-day-wanted = Напишите дату не позже сегодняшней: /paid 2026-11-20. Без даты — сегодня. Если деньги пришли за другой взнос этого договора, добавьте его номер из графика: /paid 2026-11-20 3
policy-desk-instalment-wanted = В графике этого договора нет страхового взноса с таким номером. Укажите номер из графика: /paid 2026-11-20 3
policy-desk-turnover-wanted = Напишите оборот числом: /turnover 125000.50

desk-detail-policy = Договор (полис): { $value }
desk-detail-instalment = Страховой взнос №: { $value }
case-kind-premium-overdue = Просроченный страховой взнос
cases-event-premium-overdue = страховой взнос просрочен
cases-event-grace-ended = срок для оплаты истёк
cases-event-premium-paid = страховой взнос оплачен
cases-event-instalment-withdrawn = этот взнос больше не нужно платить
cases-event-payment-confirmed = оплата подтверждена
cases-event-payment-rejected = оплата не подтверждена
cases-event-payment-taken-back = отметка об оплате снята
cases-event-link-granted = договор привязан
cases-event-link-refused = в привязке отказано
cases-event-declaration-accepted = декларация принята
receipt-next-payment-report = Специалист проверит платёж и ответит в этом чате.
receipt-next-policy-link = Специалист проверит, что вы представляете сторону договора, и ответит в этом чате.
