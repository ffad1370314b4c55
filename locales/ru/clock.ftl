### Terms of a case: on cards, in reminders, in calendars. Icons: ⏳ runs · ⏸ stopped · ⏰ reminder ·
### ⚠️ over · 📅 calendar · 🔔 status.

clock-name-event-notice = Уведомление о страховом случае
clock-name-missing-documents = Сообщение агентства о недостающих документах
clock-name-decision = Решение о страховой выплате
clock-name-payment = Страховая выплата
clock-name-risk-change-policyholder = Сообщение об изменении риска
clock-name-risk-change-beneficiary = Сообщение об изменении риска
clock-name-recovery-transfer = Передача взысканных сумм агентству
clock-name-complaint-answer = Ответ на претензию
clock-name-waiting-period = Период ожидания

clock-running-business-days =
    ⏳ { $name }: до <b>{ $day }</b>, { $left ->
        [one] остался { $left } рабочий день
        [few] осталось { $left } рабочих дня
        [many] осталось { $left } рабочих дней
       *[other] осталось { $left } рабочего дня
    }
clock-running-calendar-days =
    ⏳ { $name }: до <b>{ $day }</b>, { $left ->
        [one] остался { $left } день
        [few] осталось { $left } дня
        [many] осталось { $left } дней
       *[other] осталось { $left } дня
    }
clock-last-day = ⏳ { $name }: <b>сегодня последний день</b>
clock-over = ⚠️ { $name }: срок истёк, последний день — <b>{ $day }</b>
clock-by-contract = ⏳ { $name }: срок указан в договоре, он считается с { $start }
clock-stopped = ⏸ { $name }: срок приостановлен с { $day } Причина: { $reason }
clock-clause = { $line } ({ $clause })
clock-moves = Перенос праздничных дней может сдвинуть эту дату.
clock-decision-not-started-missing = ⏳ Срок для решения ещё не начался. Недостающих документов: { $missing }.
clock-decision-not-started = ⏳ Срок для решения ещё не начался. Он считается со дня, с которого документы поданы полностью: этот день сообщит агентство.

clock-told-complete =
    🔔 Обращение <code>{ $number }</code>: <b>документы в полном составе</b>, дата: { $day }
    С этого дня идёт срок для решения. Последний день: <b>{ $last }</b>
clock-told-complete-by-contract =
    🔔 Обращение <code>{ $number }</code>: <b>документы в полном составе</b>, дата: { $day }
    Срок для решения указан в вашем договоре.
clock-told-to-pay =
    🔔 Обращение <code>{ $number }</code>: <b>принято решение о выплате</b>, дата: { $day }
    Последний день для выплаты: <b>{ $last }</b>
clock-told-to-pay-by-contract =
    🔔 Обращение <code>{ $number }</code>: <b>принято решение о выплате</b>, дата: { $day }
    Срок выплаты указан в вашем договоре.
clock-told-postponed-by-rules =
    🔔 Обращение <code>{ $number }</code>: <b>выплата отложена</b>, отсчёт срока приостановлен.
    Причина: { $reason }

    Основание — п. 64 правил: выплату можно отложить до окончания уголовного дела, связанного с событием. Когда отсчёт возобновится, мы напишем вам.
clock-told-postponed-by-contract =
    🔔 Обращение <code>{ $number }</code>: <b>выплата отложена</b>, отсчёт срока приостановлен.
    Причина: { $reason }

    Когда отсчёт возобновится, мы напишем вам.
clock-told-refused-by-rules =
    🔔 Обращение <code>{ $number }</code>: <b>в выплате отказано</b>.
    Причины: { $reason }

    <b>Если вы не согласны.</b> Начните с переговоров: ответьте на это сообщение. Затем можно подать письменную претензию с обоснованием; агентство отвечает на неё в течение двух недель. Если претензию отклонят или не ответят, можно обратиться в суд (пп. 65, 77–80 правил).
clock-told-refused-by-contract =
    🔔 Обращение <code>{ $number }</code>: <b>в выплате отказано</b>.
    Причины: { $reason }

    <b>Если вы не согласны.</b> Ответьте на это сообщение. Как подать претензию и куда обратиться дальше, сказано в вашем договоре.
clock-told-no-event-by-rules =
    🔔 Обращение <code>{ $number }</code>: событие <b>не признано страховым случаем</b>.
    Причины: { $reason }

    <b>Если вы не согласны.</b> Начните с переговоров: ответьте на это сообщение. Затем можно подать письменную претензию с обоснованием; агентство отвечает на неё в течение двух недель. Если претензию отклонят или не ответят, можно обратиться в суд (пп. 53, 77–80 правил).
clock-told-no-event-by-contract =
    🔔 Обращение <code>{ $number }</code>: событие <b>не признано страховым случаем</b>.
    Причины: { $reason }

    <b>Если вы не согласны.</b> Ответьте на это сообщение. Как подать претензию и куда обратиться дальше, сказано в вашем договоре.

clock-remind-own =
    ⏰ Обращение <code>{ $number }</code>. Ваш срок: { $name }.
    Последний день: <b>{ $day }</b>
clock-remind-own-over =
    ⚠️ Обращение <code>{ $number }</code>. Срок истёк: { $name }, последний день — { $day }
    Если вы уже всё сделали, напишите об этом специалисту.
clock-remind-theirs =
    ⏰ Обращение <code>{ $number }</code>. Скоро закончится срок агентства: { $name }.
    Последний день: <b>{ $day }</b>
clock-remind-theirs-over =
    ⚠️ Обращение <code>{ $number }</code>. Срок агентства истёк: { $name }, последний день — { $day }
    Если ответа не было, напишите специалисту: вопрос увидит и руководитель.

clock-button-calendar = 📅 Сроки в календарь
clock-calendar-name = Сроки по обращению { $number }
clock-calendar-title = { $name } ({ $number })
clock-calendar-about = Последний день срока по обращению { $number }. Если статус обращения изменился, скачайте сроки ещё раз.
clock-calendar-text = 📅 Сроки по обращению <code>{ $number }</code> с напоминаниями. Откройте файл, и они появятся в вашем календаре.
clock-calendar-coming = Файл со сроками сейчас придёт

desk-usage-complete = Напишите /complete и дату, с которой документы в полном составе, например: /complete 2026-11-20. Без даты — сегодня. Если по списку чего-то не хватает, добавьте anyway и причину: /complete 2026-11-20 anyway причина.
