### Asking the agency's consent before an act. Icons: 🤝 consent · ⛔ do not act · ✏️ change · ✅ confirm.

agreement-button-start = 🤝 Запросить согласие
agreement-ask-act =
    <b>Предварительное согласие агентства</b>
    Что вы собираетесь сделать?
agreement-button-amend = Изменить договор
agreement-button-restructure = Реструктурировать долг
agreement-button-release-collateral = Снять обеспечение
agreement-button-settle = Мировое соглашение
agreement-button-go-to-court = Обратиться в суд
agreement-button-sell-debt = Уступить требование
agreement-act-amend = изменить договор
agreement-act-restructure = реструктурировать долг
agreement-act-release-collateral = снять обеспечение
agreement-act-settle = заключить мировое соглашение
agreement-act-go-to-court = обратиться в суд
agreement-act-sell-debt = уступить (продать) право требования
agreement-ask-product = <b>К какому страхованию относится действие?</b>
agreement-button-product-other = Другой или не знаю
agreement-ask-contract =
    <b>Номер договора страхования</b>
    Напишите его так, как он указан в договоре.
agreement-ask-story =
    <b>Что именно вы планируете?</b>
    Напишите одним сообщением: какой договор или долг, что изменится, почему это нужно.
agreement-ask-by =
    <b>К какому дню нужен ответ?</b>
    Нажмите кнопку или напишите дату: «15 декабря», «15.12.2026».
agreement-button-no-day = ⏭ Срока нет
agreement-no-day = срока нет
agreement-by-unreadable = Не получилось понять дату. Напишите её, например, так: 15.12.2026.
agreement-by-passed = Этот день уже прошёл. Напишите день, к которому нужен ответ.
agreement-ask-who = <b>Кто запрашивает согласие?</b>
agreement-ask-draft =
    <b>Проект документа</b>
    Отправьте проект соглашения, иска или письма файлом. Если его ещё нет, нажмите «{ agreement-button-draft-done }»: добавить проект можно и позже.

    📎 Файлов: { $files }
agreement-button-draft-done = ✅ Дальше

agreement-summary = <b>Проверьте запрос согласия</b>
agreement-line-act = Действие: <b>{ $value }</b>
agreement-line-contract = Договор страхования: <b>{ $value }</b>
agreement-line-text = Подробно: { $value }
agreement-line-by = Когда нужен ответ: <b>{ $value }</b>
agreement-wait = ⛔ <b>Согласия пока нет: не действуйте.</b> Молчание — не согласие. Ответ агентства придёт документом с датой.
agreement-law-amend = Изменение кредитного договора, договора залога, гарантии или поручительства без письменного согласия страховщика — основание для отказа в выплате (п. 12.4 правил).
agreement-law-settle = Принимать обязательства, признавать ответственность, соглашаться на предложения и компромиссные выплаты без письменного согласия страховщика нельзя (п. 49 правил).
agreement-law-court = Действия до суда и в суде и заявления по существу спора нужно заранее согласовать со страховщиком (п. 47.3 правил).
agreement-law-recovery = Все действия по взысканию и урегулированию долга выгодоприобретатель письменно согласует со страховщиком (п. 37.6 правил).
agreement-law-contract = Какие действия требуют согласия и что будет без него, сказано в вашем договоре.
agreement-press-send =
    { "" }
    Всё верно? Нажмите первую кнопку, и запрос будет зарегистрирован.
agreement-button-send = ✅ Отправить запрос
agreement-change-act = ✏️ Действие
agreement-change-contract = ✏️ Договор
agreement-change-text = ✏️ Подробно
agreement-change-by = ✏️ К какому дню
agreement-change-who = ✏️ Кто запрашивает
agreement-change-draft = 📎 Проект
agreement-sent =
    <b>Запрос согласия зарегистрирован</b>
    Обращение: <code>{ $number }</code>
agreement-told-given =
    🤝 <b>Согласие дано.</b> Обращение <code>{ $number }</code>.
    Документ агентства: { $paper }, дата: { $day } Действуйте только в пределах запрошенного.
agreement-told-given-with-conditions =
    🤝 <b>Согласие дано с условиями.</b> Обращение <code>{ $number }</code>.
    Документ агентства: { $paper }, дата: { $day }
    Условия: { $text }

    Пока условия не выполнены, не действуйте.
agreement-told-refused =
    ⛔ <b>Агентство не дало согласия.</b> Обращение <code>{ $number }</code>.
    Документ агентства: { $paper }, дата: { $day }
    Причины: { $text }

    Не действуйте. Обсудить другой вариант можно со специалистом.
agreement-card-given = 🤝 Согласие дано. Документ агентства: { $paper }, дата: { $day }
agreement-card-given-with-conditions = 🤝 Согласие дано с условиями. Документ агентства: { $paper }, дата: { $day } Условия: { $text }
agreement-card-refused = ⛔ Согласие не дано: не действуйте. Документ агентства: { $paper }, дата: { $day } Причины: { $text }
desk-usage-consent = Напишите: /consent given ДАТА НОМЕР; /consent conditions ДАТА НОМЕР: условия; /consent refused ДАТА НОМЕР: причины. Дата — как 2026-11-20.
desk-consent-kept = 🤝 Ответ на запрос согласия сохранён. Экспортёру сообщено.
