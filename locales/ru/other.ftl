### Notices beside the insured event. Icons: 📨 other notices · 📈 risk · 💵 recovery · ⏰ overdue ·
### ⚖️ complaint · 📄 document · ➕ more · ↩️ withdrawal · ✉️ letter.

other-choose =
    <b>📨 Другие сообщения агентству</b>
    О чём хотите сообщить?
other-choose-risk_change = 📈 Изменился риск
other-choose-recovery_notice = 💵 Долг возвращён
other-choose-overdue_watch = ⏰ Покупатель не платит
other-choose-complaint = ⚖️ Досудебная претензия
other-choose-document_request = 📄 Нужен документ
other-choose-batch = 🗂 Уведомления таблицей
other-choose-more = ➕ Дополнить обращение
other-choose-withdraw = ↩️ Отозвать обращение

other-watch =
    <b>⏰ Срок оплаты прошёл, денег нет</b>
    Это уже может быть страховой случай. Срок уведомления указан в вашем договоре и, возможно, уже идёт. Если он близок или вы сомневаетесь, сообщите о страховом случае сейчас.
    Если покупатель на связи и платёж ожидается, можно пока сообщить агентству о просрочке для наблюдения и отправить покупателю письмо. Наблюдение не заменяет уведомление о страховом случае.
other-button-watch = ⏰ Пока наблюдение
other-button-claim = 📣 Страховой случай

other-intro =
    <b>{ $kind }</b>
    { $intro }
other-intro-risk_change = Сообщите, что изменилось: состояние должника, обеспечение, контракт, страна и другое, что может увеличить риск.
other-intro-recovery_notice = Сообщите о деньгах или имуществе, полученных в счёт долга, по которому агентство произвело страховую выплату.
other-intro-overdue_watch = Зарегистрируем просрочку, чтобы агентство о ней знало. Затем подготовим письмо покупателю на нужном языке.
other-intro-complaint = Если вы не согласны с агентством, изложите требования и доводы. Документы можно приложить.
other-intro-document_request = Попросите у агентства документ: ответит специалист.
other-question = { $question }
other-ask-product = По какому продукту заключён договор?
other-ask-contract_number = Какой номер у договора (полиса)? Если его нет под рукой, пропустите.
other-ask-learned_on = Когда вы узнали об изменении? Напишите дату, например «вчера» или «3 марта».
other-ask-received_on = Когда получены деньги или имущество? Напишите дату.
other-ask-due_date = Когда покупатель должен был заплатить? Напишите дату.
other-ask-amount = Сколько покупатель не заплатил? Например: 125 000 USD.
other-ask-recovery_notice-amount = Сколько получено? Например: 125 000 USD.
other-ask-currency = В какой валюте?
other-ask-buyer = Кто покупатель? Напишите название и страну.
other-ask-document = Какой документ вам нужен?
other-ask-risk_change-text = Что изменилось? Напишите своими словами.
other-ask-recovery_notice-text = От кого и за что получено? Этот вопрос можно пропустить.
other-ask-complaint-text = Напишите, с чем вы не согласны, чего требуете и почему.
other-line-product = Продукт
other-line-contract_number = Номер договора
other-line-learned_on = Стало известно
other-line-received_on = Получено
other-line-due_date = Срок оплаты
other-line-amount = Сумма
other-line-buyer = Покупатель
other-line-document = Документ
other-line-text = Текст
other-change-who = ✏️ Кто сообщает
other-change-product = ✏️ Продукт
other-change-contract_number = ✏️ Номер договора
other-change-learned_on = ✏️ Дата
other-change-received_on = ✏️ Дата
other-change-due_date = ✏️ Срок оплаты
other-change-amount = ✏️ Сумма
other-change-buyer = ✏️ Покупатель
other-change-document = ✏️ Документ
other-change-text = ✏️ Текст
other-option-rules_copy = Копия правил страхования
other-option-solvency = О платёжеспособности
other-option-duplicate = Дубликат договора
other-remark-risk_change = ⏳ Сообщайте об изменении риска сразу.
other-remark-recovery_notice = ⏳ Сообщайте о возврате долга сразу.
other-remark-overdue_watch = ⏳ Наблюдение не заменяет уведомление о страховом случае: его срок указан в вашем договоре.
other-remark-complaint = ⚖️ Претензия подаётся до обращения в суд, письменно и с доводами. Затем идёт срок для ответа агентства.
other-remark-document_request = 📄 Специалист пришлёт документ или объяснит, как его получить.
other-term-contract = Срок указан в вашем договоре.
other-term-business = По правилам страхования займов ({ $clause }) — в течение { $days } рабочих дней; последний день — { $day }
other-term-calendar = По правилам страхования займов ({ $clause }) — в течение { $days } календарных дней; последний день — { $day }
other-term-late = Этот день уже прошёл: отправьте сообщение сейчас и поясните задержку специалисту.
other-summary =
    <b>Проверьте</b>
    { $kind }
other-button-send = ✅ Отправить агентству
other-sent =
    ✅ Зарегистрировано. Номер: <code>{ $number }</code>
    Подтверждение придёт отдельным сообщением.
other-sent-letters = ✉️ Теперь можно подготовить письмо покупателю.
other-button-letters = ✉️ Письмо покупателю
