### What anybody may read: products, deadlines, contacts, help.

info-products =
    <b>Продукты</b>

    Выберите группу. Не уверены, что подойдёт? Спросите специалиста.
info-group-exporter = Экспортёру и инвестору
info-group-exporter-title = <b>Защита экспортёра и инвестора</b>
info-group-financing = Займы и финансирование
info-group-financing-title = <b>Займы и финансирование</b>
info-group-liability = Ответственность экспортёра
info-group-liability-title = <b>Ответственность экспортёра</b>
info-group-guarantee = Гарантии
info-group-guarantee-title = <b>Гарантии агентства</b>
info-group-referral = Другие организации
info-group-referral-title =
    <b>Программы других организаций</b>
    Агентство заявок по ним не принимает, но подскажет, что это.
info-product-line = • { $name }
info-product-title = <b>{ $name }</b>
info-product-line-text = { $line }.
info-covers-insurance = <b>Что покрывается:</b> { $covers }
info-covers-finance = <b>Что даёт:</b> { $covers }
info-covers-guarantee = <b>Что обеспечивает:</b> { $covers }
info-covers-loan = <b>Что это:</b> { $covers }
info-applicants = <b>Кто обращается:</b> { $applicants }.
info-sanctions = ⚠️ Перед обращением проверьте, не касаются ли вас санкционные ограничения.
info-go-on-insurance = Что именно покрыто, какие сроки и документы, определяет договор. Чтобы оформить продукт, напишите специалисту. Если событие уже случилось, уведомите агентство сразу.
info-go-on-guarantee = Условия определяет договор о гарантии. Чтобы получить гарантию или задать вопрос, напишите специалисту.
info-go-on-referral = Агентство заявок по этой программе не принимает: обращайтесь в организацию, которая её ведёт.

info-deadlines =
    <b>Сроки</b>

    • <b>Страхование займов:</b> сроки названы в договоре и в правилах страхования. Нажмите кнопку ниже.
    • <b>Любой другой продукт:</b> срок и документы определяет ваш договор.

    Если событие уже случилось, уведомите агентство сразу, даже без документов.
info-loan-button = ⏳ Страхование займов
info-calendar-days = { $days ->
    [one] { $days } календарный день
    [few] { $days } календарных дня
    [many] { $days } календарных дней
   *[other] { $days } календарных дня
}
info-business-days = { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочих дня
}
info-loan-first =
    <b>Сроки: страхование займов</b>

    Сначала посмотрите в свой договор: срок в нём может быть короче, и тогда действует он. Ниже сроки из правил страхования.
info-loan-yours =
    { "" }
    <b>Для сторон договора</b>
info-loan-ours =
    { "" }
    <b>Для агентства</b>
info-clock-event-notice = • Уведомить о событии: в срок, названный в договоре, самое позднее через { $length } (п. { $clause }). Это предел, а не ориентир: уведомляйте сразу.
info-clock-waiting-period = • Период ожидания: его длину определяет договор (п. { $clause }).
info-clock-risk-change-policyholder = • Страхователю сообщить об изменении риска: { $length } с того дня, как он узнал (п. { $clause }).
info-clock-risk-change-beneficiary = • Выгодоприобретателю письменно сообщить об изменениях, которые могут увеличить риск: { $length } (п. { $clause }).
info-clock-premium-grace = • Взнос не уплачен в срок: через { $length } договор прекращается (п. { $clause }).
info-clock-termination-notice = • Письменно сообщить другой стороне об обстоятельстве, которое прекращает договор: { $length } (п. { $clause }).
info-clock-recovery-transfer = • Выгодоприобретателю передать агентству то, что получено от должника после выплаты: { $length } (п. { $clause }).
info-clock-missing-documents = • Сказать, каких документов не хватает: { $length } после последнего полученного (п. { $clause }).
info-clock-decision = • Принять решение о выплате: { $length } с того дня, как получены все документы (п. { $clause }).
info-clock-payment = • Выплатить: { $length } после решения (п. { $clause }).
info-clock-complaint-answer = • Рассмотреть претензию: { $length } (п. { $clause }).

info-contacts =
    <b>Контакты</b>

    <b>Головной офис</b>
    г. Астана, пр. Мәңгілік Ел, 55 «А»
    { $phone }

    <b>Офис в Алматы</b>
    ул. Карасай батыра, 98, 2 этаж, офис 202
    { $almaty_phone }

    <b>E-mail:</b> { $email }
    <b>Часы работы:</b> { $hours } в рабочие дни (время Астаны)
info-copy-phone = 📞 Скопировать телефон
info-copy-email = ✉️ Скопировать e-mail
info-site = 🔗 Сайт

info-help =
    <b>Что умеет бот</b>

    • Принять уведомление о страховом случае и сразу выдать подтверждение с номером.
    • Показать ваши обращения и ответы по ним.
    • Рассказать о продуктах и сроках.
    • Передать ваш вопрос специалисту.

    <b>Команды</b>
    /menu – главное меню
    /cases – мои обращения
    /language – сменить язык
    /privacy – персональные данные
    /cancel – выйти из текущего шага, ответы сохранятся
    /help – эта справка
