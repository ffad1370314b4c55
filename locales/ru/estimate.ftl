### What an insurance costs. Icons: 🧮 work out · 📨 exact price · ✏️ change or continue · 📈 picture ·
### 📄 paper · ⏭ leave open · 🔁 compared · 📌 on file · 💰 price · ⚠️ attention.

estimate-ask-product =
    <b>Для какого продукта рассчитать цену?</b>
    Сначала выберите группу.
estimate-ask-buyers =
    <b>О каком покупателе речь?</b>
    Эти покупатели уже есть в ваших данных. Если нужен другой, напишите его страну.
estimate-buyer-or-country = Такого покупателя в ваших данных нет. Выберите его кнопкой или напишите страну другого покупателя.
estimate-ask-country =
    <b>В какой стране покупатель?</b>
    Нажмите кнопку или напишите название страны.
estimate-ask-country-bank =
    <b>В какой стране банк?</b>
    Нажмите кнопку или напишите название страны.
estimate-ask-country-guarantee =
    <b>В какой стране бенефициар гарантии?</b>
    Нажмите кнопку или напишите название страны.
estimate-country-home = Здесь речь об иностранной стороне. Напишите страну за пределами Казахстана.
estimate-ask-kind =
    <b>Что вы знаете о покупателе?</b>
    Чем больше известно, тем точнее расчёт.
estimate-kind-state = Государственный
estimate-kind-bank = Банк
estimate-kind-rated-firm = Фирма с рейтингом
estimate-kind-firm = Знакомая частная фирма
estimate-kind-unknown = Незнакомая фирма
estimate-ask-rating =
    <b>Какой у покупателя кредитный рейтинг?</b>
    Напишите долгосрочный рейтинг, например: BB+ или Ba1.
estimate-ask-rating-bank =
    <b>Какой у банка кредитный рейтинг?</b>
    Напишите долгосрочный рейтинг, например: BB+ или Ba1.
estimate-rating-unknown = Такого рейтинга нет. Напишите его по шкале от AAA до D или от Aaa до C, например: BB+.
estimate-rating-none = не указан
estimate-button-no-rating = ⏭ Не знаю
estimate-ask-years =
    <b>Как давно вы торгуете с этим покупателем?</b>
    Нажмите кнопку или напишите число лет.
estimate-years-0 = Меньше года
estimate-years-1 = От 1 года до 5 лет
estimate-years-5 = 5 лет и больше
estimate-years-unreadable = Не получилось понять ответ. Напишите число лет, например: 3.
estimate-ask-delays = <b>Платил ли покупатель с опозданием?</b>
estimate-delays-no = Нет
estimate-delays-yes = Да
estimate-ask-amount =
    <b>Какую сумму нужно застраховать?</b>
    Напишите её вместе с валютой: «250 000 USD», «1,5 млн тенге».
estimate-ask-amount-guarantee =
    <b>На какую сумму нужна гарантия?</b>
    Напишите её вместе с валютой: «250 000 USD», «1,5 млн тенге».
estimate-ask-amount-referral =
    <b>Какая сумма нужна?</b>
    Напишите её вместе с валютой: «250 000 USD», «1,5 млн тенге».
estimate-ask-currency =
    <b>В какой валюте эта сумма?</b>
    Нажмите кнопку или напишите валюту.
estimate-ask-term =
    <b>На какой срок отсрочка платежа?</b>
    Нажмите кнопку или напишите: «90 дней», «полгода», «3 года».
estimate-ask-term-exporter =
    <b>На какой срок обязательство?</b>
    Например, срок кредита. Нажмите кнопку или напишите: «90 дней», «полгода», «3 года».
estimate-ask-term-guarantee =
    <b>На какой срок нужна гарантия?</b>
    Нажмите кнопку или напишите: «90 дней», «полгода», «3 года».
estimate-ask-term-referral =
    <b>На какой срок?</b>
    Нажмите кнопку или напишите: «90 дней», «полгода», «3 года».
estimate-term-unreadable = Не получилось понять срок. Напишите, например: 90 дней, 6 месяцев или 3 года.
estimate-term-unit-missing = Это дни, месяцы или годы? Напишите число вместе со словом, например: 90 дней.
estimate-term-zero = Срок должен быть больше нуля. Напишите, например: 30 дней.
estimate-term-too-long = Такой срок слишком большой. Можно указать не больше 50 лет.
estimate-ask-delivery =
    <b>Сколько длится поставка?</b>
    От первой отгрузки до последней. Нажмите кнопку или напишите: «3 месяца».
estimate-ask-delivery-exporter =
    <b>За какой срок вы получите деньги?</b>
    От первой части до последней. Нажмите кнопку или напишите: «3 месяца».
estimate-ask-cover =
    <b>Какую часть суммы покрыть?</b>
    Нажмите кнопку или напишите процент, например: 90.
estimate-cover-range = Напишите процент от 1 до 100, например: 90.
estimate-ask-instalments =
    <b>На сколько взносов разделить страховую премию?</b>
    Нажмите кнопку или напишите число.
estimate-button-instalments = { $count ->
    [1] Одним платежом
    [one] { $count } взнос
    [few] { $count } взноса
    [many] { $count } взносов
   *[other] { $count } взноса
}
estimate-instalments-range = Напишите целое число от 1 до { $most }.
estimate-instalments-one = Срок короткий, поэтому возможен только один платёж. Нажмите кнопку.
estimate-button-other = ➕ Другой покупатель

estimate-length-none = Сразу
estimate-length-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
estimate-length-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
estimate-length-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
estimate-percent = { $figure }%
estimate-up-to = до { $most }
estimate-change-range = { $least } … { $most }
estimate-range = { $least } – { $most }

estimate-line-name = Покупатель
estimate-line-product = Продукт
estimate-line-country = Страна
estimate-line-kind = О покупателе
estimate-line-rating = Рейтинг
estimate-line-years = Торгуете с ним
estimate-line-delays = Были просрочки
estimate-line-amount = Сумма
estimate-line-term = Срок
estimate-line-delivery = Поставка (выдача)
estimate-line-cover = Покрытие
estimate-line-instalments = Взносов
estimate-line-rate = Ставка
estimate-line-premium = Страховая премия
estimate-line-tenge = В тенге
estimate-line-exchange = Курс Национального Банка РК
estimate-exchange = { $value } тенге за { $quant } { $currency }, { $day }
estimate-exchange-stale = { $value } тенге за { $quant } { $currency }, { $day } (более новый курс получить не удалось)
estimate-change-product = ✏️ Продукт
estimate-change-country = ✏️ Страна
estimate-change-kind = ✏️ О покупателе
estimate-change-rating = ✏️ Рейтинг
estimate-change-years = ✏️ Годы торговли
estimate-change-delays = ✏️ Просрочки
estimate-change-amount = ✏️ Сумма
estimate-change-term = ✏️ Срок
estimate-change-delivery = ✏️ Поставка
estimate-change-cover = ✏️ Покрытие
estimate-change-instalments = ✏️ Взносы

estimate-resume = У вас есть <b>незаконченный расчёт</b>:
estimate-button-continue = ✏️ Продолжить расчёт
estimate-button-anew = 🧮 Новый расчёт
estimate-summary = <b>Проверьте ответы</b>
estimate-button-work-out = 🧮 Рассчитать
estimate-title-plan = Взносы, если договор начнётся сегодня
estimate-title-movers = Что снизит цену
estimate-title-assumed = Из чего исходит расчёт
estimate-instalment = { $day }: { $span }
estimate-mover-cover = Покрытие { $percent }%: экономия { $saved }.
estimate-mover-days = Срок { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}: экономия { $saved }.
estimate-mover-months = Срок { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}: экономия { $saved }.
estimate-mover-delivery = Поставка (выдача) одной партией: экономия { $saved }.
estimate-mover-years = Опыт торговли с покупателем не меньше { $years ->
    [one] { $years } года
    [few] { $years } лет
    [many] { $years } лет
   *[other] { $years } лет
}: экономия { $saved }.
estimate-mover-delays = Без просрочек в прошлом: экономия { $saved }.
estimate-changed = Было: { $before }. Стало: { $after }.
estimate-changed-by = Было: { $before }. Стало: { $after }. Разница: { $change }.
estimate-changed-nothing = После изменения цена осталась прежней.
estimate-not-binding = Расчёт предварительный и никого не обязывает. Точную цену назовёт агентство.
estimate-none-guarantee =
    <b>За гарантию берётся комиссия, а не страховая премия.</b>
    Её размер определяет агентство. Передайте ответы одной кнопкой, и специалист ответит.
estimate-none-referral =
    <b>Этот продукт предоставляет другая организация.</b>
    Цену и условия определяет она. Передайте ответы одной кнопкой, и специалист подскажет, куда обратиться.
estimate-none-off =
    <b>Цену рассчитает агентство.</b>
    Его тарифы не опубликованы, поэтому здесь цифры нет. Передайте ответы одной кнопкой, и специалист пришлёт точную цену.
estimate-none-market =
    <b>Для этой страны формулы нет: цена зависит от рынка.</b>
    Передайте ответы одной кнопкой, и специалист пришлёт точную цену.
estimate-none-country =
    <b>У этой страны нет опубликованной категории риска.</b>
    Передайте ответы одной кнопкой, и специалист пришлёт точную цену.
estimate-limit-taken = 📌 На этого покупателя установлен лимит: { $limit }.
estimate-limit-exceeded = ⚠️ Сумма больше лимита на этого покупателя: { $limit }. Увеличить ли лимит, решает агентство.
estimate-check-taken = 📌 Данные взяты из вашей проверки этого покупателя.
estimate-button-open = 🧮 Рассчитать цену
estimate-button-exact = 📨 Запросить точную цену
estimate-button-change = ✏️ Изменить ответ
estimate-button-picture = 📈 График
estimate-button-pdf = 📄 PDF
estimate-caption-picture = 📈 Как ставка зависит от срока
estimate-caption-pdf = 📄 Предварительный расчёт страховой премии
estimate-sent =
    ✅ <b>Запрос отправлен.</b> Номер: <code>{ $number }</code>
    Специалист ответит в этом чате.

estimate-paper-title = Предварительный расчёт страховой премии
estimate-paper-made = Тариф: { $tariff }. Составлено: { $day }
estimate-tariff-oecd-mpr = минимальные ставки премий ОЭСР, июль 2023 года
estimate-tariff-short-term-reference = открытый зарубежный тариф, февраль 2024 года
estimate-tariff-agency-tariff = тариф агентства, версия { $version }
estimate-paper-answers = Ваши ответы
estimate-paper-price = Цена
estimate-paper-number = №
estimate-paper-day = День
estimate-paper-sum = Взнос
estimate-paper-footer = Экспортно-кредитное агентство Казахстана
estimate-picture-title = Ставка страховой премии в зависимости от срока
estimate-picture-term = Срок, месяцев
estimate-picture-rate = Ставка, % от суммы
estimate-picture-band = Возможный диапазон
estimate-picture-line = Ставка
estimate-picture-chosen = Ваш срок

quote-text =
    💰 <b>Точная цена</b>
    Обращение: <code>{ $number }</code>
    Ставка: <b>{ $rate }%</b>
    Страховая премия: <b>{ $premium }</b>
    Цена действует до этого дня включительно: { $day }
    Если цена подходит или есть вопросы, нажмите «{ button-reply }».
quote-text-conditions =
    💰 <b>Точная цена</b>
    Обращение: <code>{ $number }</code>
    Ставка: <b>{ $rate }%</b>
    Страховая премия: <b>{ $premium }</b>
    Цена действует до этого дня включительно: { $day }
    Условия: { $conditions }
    Если цена подходит или есть вопросы, нажмите «{ button-reply }».
quote-limit-text =
    📌 <b>Установлен лимит на покупателя</b>
    Обращение: <code>{ $number }</code>
    Покупатель: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит действует до этого дня включительно: { $day }
quote-limit-text-conditions =
    📌 <b>Установлен лимит на покупателя</b>
    Обращение: <code>{ $number }</code>
    Покупатель: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит действует до этого дня включительно: { $day }
    Условия: { $conditions }

desk-detail-country = Страна: { $value }
desk-detail-known = О должнике: { $value }
desk-detail-term = Срок: { $value }
desk-detail-cover = Покрытие: { $value }
desk-detail-instalments = Взносов: { $value }
desk-detail-estimate = Экспортёру показан расчёт: { $value }
