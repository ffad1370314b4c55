### The free check of a foreign buyer. Icons: 🛡 check · ▶️ begin · ✏️ change or continue · ⏭ leave open · 📄 paper ·
### 🔁 again · 🏛 official answer · 🔔 monitoring · 🙋 own firm · ➕ another · 📂 list · 🟢🟡⚪🔵🔴 level.

menu-check = 🛡 Проверить покупателя

check-intro =
    <b>Проверка иностранного покупателя</b>
    Бесплатно и за несколько секунд: санкционные перечни, риск страны, регистрационный номер. Результат предварительный; официальный ответ дают андеррайтеры агентства.
check-button-begin = ▶️ Начать проверку
check-button-continue = ✏️ Продолжить проверку
check-button-anew = ➕ Начать заново

check-ask-kind =
    <b>Кого проверить?</b>
    Человека проверяем, только если он индивидуальный предприниматель либо руководитель или владелец компании.
check-button-kind-org = Компания или банк
check-button-kind-person = Человек
check-ask-role = <b>Кто этот человек?</b>
check-button-role-sole_trader = Предприниматель (ИП)
check-button-role-director = Руководитель компании
check-button-role-owner = Владелец компании
check-role-sole-trader = индивидуальный предприниматель
check-role-director = руководитель компании
check-role-owner = владелец компании
check-ask-country =
    <b>В какой стране покупатель?</b>
    Нажмите кнопку или напишите страну на любом языке.
check-ask-name =
    <b>Как называется покупатель?</b>
    Напишите так, как в контракте; подойдут любые буквы. Человека — с фамилией и именем.
check-ask-firm =
    <b>Какой компанией он руководит или владеет?</b>
    Напишите её название так, как в контракте.
check-name-empty = Этого мало для поиска. Напишите название полностью, как в контракте.
check-name-form-only = Здесь только организационная форма. Добавьте само название, например: ТОО «Пример».
check-name-long = Название слишком длинное. Уложитесь, пожалуйста, в { $longest } знаков.
check-name-control = В названии есть невидимые знаки. Наберите его, пожалуйста, вручную.
check-name-other-script = Название написано не теми буквами, которыми пишут в выбранной стране. Искать можно и так, но проверьте, верно ли выбрана страна.
check-ask-identifier =
    <b>{ $kind }</b>
    Страна: { $country }. С номером проверка точнее. Если его нет под рукой, пропустите.
check-button-no-number = ⏭ Нет под рукой
check-no-number = Это не похоже на номер организации. Напишите его полностью или нажмите кнопку ниже.
check-ask-doubt =
    <b>Номер { $number } вызывает сомнение</b>
    Страна: { $country }, номер: { $kind }. { $verdict }
check-doubt-homes = Так выглядят номера других стран: { $homes }.
check-button-keep = ✅ Номер верный, оставить
check-button-other-number = ✏️ Ввести другой номер
check-button-other-country = ✏️ Выбрать другую страну

check-question = <b>{ $question }</b>
check-ask-trade = Давно ли вы торгуете с этим покупателем?
check-ask-delays = Задерживал ли он оплату?
check-ask-terms = Какие условия оплаты?
check-ask-amount = На какую сумму сделка? Напишите с валютой, например: 250 000 USD
check-trade-new = Ещё не торговали
check-trade-year = До года
check-trade-three = От года до трёх лет
check-trade-longer = Больше трёх лет
check-delays-none = Платил вовремя
check-delays-short = До 30 дней
check-delays-long = Больше 30 дней
check-terms-advance = Оплата вперёд
check-terms-days90 = Отсрочка до 90 дней
check-terms-days180 = Отсрочка до 180 дней
check-terms-longer = Отсрочка дольше 180 дней
check-amount-currency = Напишите сумму вместе с валютой, например: 250 000 USD.
check-button-leave-open = ⏭ Не указывать

check-summary = <b>Всё верно?</b>
check-summary-more = Можно добавить, что вы сами знаете о покупателе: это поможет андеррайтеру. Или сразу начните проверку.
check-button-run = 🛡 Проверить
check-button-fact-trade = ➕ Опыт торговли
check-button-fact-delays = ➕ Задержки оплаты
check-button-fact-terms = ➕ Условия оплаты
check-button-fact-amount = ➕ Сумма сделки
check-button-change-kind = ✏️ Кто это
check-button-change-country = ✏️ Страна
check-button-change-name = ✏️ Название
check-button-change-firm = ✏️ Компания
check-button-change-identifier = ✏️ Номер
check-line-name = Покупатель
check-line-country = Страна
check-line-role = Кто это
check-line-firm = Компания
check-line-identifier = Номер
check-line-trade = Опыт торговли
check-line-delays = Задержки оплаты
check-line-terms = Условия оплаты
check-line-amount = Сумма сделки

check-preliminary = Предварительный результат ({ $day }). Это не решение агентства.
check-title-why = Почему
check-title-lists = С чем сравнивали
check-title-not-checked = Не проверялось
check-title-next = Что дальше
check-title-official = Официальный ответ агентства
check-official-level = Уровень: { $level }.
check-official-level-until = Уровень: { $level }. Действует до { $day }
check-reason-dated = { $text } ({ $source }, { $day })
check-reason-undated = { $text } ({ $source })
check-country-high-income = Страна с высоким доходом: категорию риска ОЭСР ей не присваивает.
check-source-oecd = классификация ОЭСР
check-source-identifier = правила номеров этой страны
check-source-lists = санкционные перечни
check-source-exporter = ваши сведения
check-source-staff = специалист агентства
check-list-dated = { $title }: { $day }
check-list-un = Совет Безопасности ООН
check-list-kz-fma = Агентство Казахстана по финансовому мониторингу
check-list-kg-sfis = Служба финансовой разведки Кыргызстана
check-list-ofac-sdn = США, основной перечень (OFAC SDN)
check-list-ofac-cons = США, прочие перечни (OFAC)
check-list-eu-fsf = Европейский союз
check-list-uk-conlist = Великобритания
check-list-us-csl = США, сводный перечень
check-list-opensanctions = Сводная база OpenSanctions
check-list-own = Перечень агентства
check-list-remote = Служба проверки агентства
check-list-sample = Вымышленные образцы
check-next-favourable = Препятствий в проверенном не видно. Перед отсрочкой платежа запросите у покупателя отчётность; за официальным ответом обратитесь к андеррайтерам.
check-next-attention = Посмотрите причины выше, уточните у покупателя, что возможно, и проверьте ещё раз. За официальным ответом обратитесь к андеррайтерам.
check-next-not-enough-data = Данных пока мало для вывода. Дополните сведения, проверьте позже ещё раз или запросите официальный ответ.
check-next-specialist = Специалист рассмотрит проверку и ответит в этом чате. До его ответа не считайте её ни хорошей, ни плохой.
check-next-high-risk = Не заключайте сделку, пока не поговорите с агентством и с вашим юристом.
check-case-line = Обращение: { $number }
check-person-kept = Сведения о человеке хранятся 30 дней.
check-gone = Этой проверки больше нет: сведения о людях хранятся 30 дней. Можно начать новую.

check-button-pdf = 📄 PDF
check-button-repeat = 🔁 Проверить снова
check-button-official = 🏛 Официальный ответ
check-button-watch = 🔔 Следить за покупателем
check-button-unwatch = 🔕 Больше не следить
check-button-mine = 🙋 Это моя компания
check-button-another = ➕ Новая
check-button-all = 📂 Все проверки
check-button-open = 🛡 Открыть проверку
check-pdf-coming = Готовим PDF, он придёт в этот чат.
check-watch-on = Будем следить. Когда перечни изменятся, покупателя проверят ещё раз; если будет что сообщить, специалист напишет вам.
check-watch-off = Больше не следим за этим покупателем.
check-official-asked = Андеррайтеры получили запрос, ответ придёт в этот чат. Обращение { $number }.
check-limit-minute = Слишком быстро: подождите, пожалуйста, минуту и нажмите ещё раз. Ответы сохранены.
check-limit-day = Дневной лимит проверок исчерпан (в день: { $most }). Продолжите завтра или напишите специалисту.
check-unavailable = Перечни сейчас недоступны, поэтому проверки нет. Попробуйте, пожалуйста, через несколько минут.

check-published-text =
    🛡 Специалист завершил проверку: <b>{ $name }</b>.
    Уровень: <b>{ $level }</b>. Обращение <code>{ $number }</code>.
check-report-text =
    🏛 <b>Официальный ответ агентства</b>: { $name }
    Уровень: <b>{ $level }</b>. Обращение <code>{ $number }</code>.

    { $text }
check-report-until-text =
    🏛 <b>Официальный ответ агентства</b>: { $name }
    Уровень: <b>{ $level }</b>. Обращение <code>{ $number }</code>.
    Действует до { $day }

    { $text }
check-pdf-caption = 📄 Проверка покупателя: { $name }
check-pdf-title = Проверка покупателя
check-pdf-footer = Экспортно-кредитное агентство Казахстана
check-pdf-small = Предварительный результат по перечням и данным на указанные даты. Он не заменяет решения агентства и не обязывает его страховать. Если это ваша компания и результат неверен, напишите агентству.

question-ask-own-firm =
    <b>Это ваша компания?</b>
    Напишите, что в результате неверно. Обращение прочитает специалист по комплаенсу. Кто ещё проверял компанию, мы никому не сообщаем.

desk-detail-own-firm = Для комплаенса. Своя компания отправителя: { $value }
check-desk-level = Уровень у экспортёра: { $level }
check-desk-official = 🏛 Экспортёр просит официальный ответ: /report
check-desk-watched = 🔔 Найдено при наблюдении за покупателем.
check-desk-hits-title = ⚠️ <b>Возможные совпадения: { $count }</b>. Это не вывод, их нужно сверить.
check-desk-no-hits = Возможных совпадений нет.
check-desk-hit = <b>{ $number }.</b> { $list } ({ $weight }) · { $strength }, { $score } · <b>{ $standing }</b>
check-desk-hit-name = Запись: { $name }; совпало с: { $alias }
check-desk-hit-programme = Основание в перечне: { $programme }
check-desk-hit-record = В записи: { $told }
check-desk-hit-born = год рождения { $years }
check-desk-hit-countries = страны: { $countries }
check-desk-words = Сравнение слов: { $told }
check-desk-words-only-asked = только у покупателя: { $words }
check-desk-words-only-listed = только в записи: { $words }
check-desk-for = За: { $told }
check-desk-against = Против: { $told }
check-desk-cleared = ✅ Снял сотрудник { $officer }: { $why }
check-desk-confirmed = ⛔ Подтвердил сотрудник { $officer }: { $why }
check-desk-more = Показаны первые. Ещё: { $count }. Все — в системе агентства.
check-desk-how =
    /clear НОМЕР почему — это другой
    /confirm НОМЕР почему — это он
    /publish — сообщить результат экспортёру
    /report УРОВЕНЬ текст — официальный ответ
check-weight-binding = обязательный
check-weight-informative = справочный
check-strength-strong = сильное
check-strength-review = слабое
check-standing-open = не сверено
check-standing-confirmed = подтверждено
check-standing-cleared = снято
check-desk-judged-cleared = Совпадение { $hit } снято. Экспортёр узнает после /publish.
check-desk-judged-confirmed = Совпадение { $hit } подтверждено. Экспортёр узнает после /publish.
check-desk-judged-open = По совпадению { $hit } ответ записан, но оно ещё не сверено.
check-desk-second-officer = Записано. Сильное совпадение снимают двое: нужно ещё сотрудников: { $count }.
check-desk-judge-how = Напишите номер совпадения и причину: /clear 1 другая дата рождения
check-desk-report-how =
    Напишите уровень и текст: /report favourable Покупатель приемлем…
    Уровни: favourable, attention, high_risk, not_enough_data
check-desk-published = 🔔 Результат сообщён экспортёру.
check-desk-reported = 🏛 Официальный ответ отправлен экспортёру.
check-desk-still-open = Сначала сверьте совпадения, осталось: { $count }. Список: /hits
check-desk-not-allowed = Это не входит в вашу роль.
check-desk-no-such-hit = Такого совпадения или проверки у этого обращения нет. Список: /hits
check-desk-bad-why = Укажите причину: по чему видно, что это он или не он.
check-desk-bad-text = Текст ответа: от 1 до 3000 знаков.
check-desk-bad-level = Такого уровня нет.
check-desk-new-hits = 🔔 Перечни изменились, у покупателя новые возможные совпадения. Экспортёр об этом не знает.
check-desk-hidden-case = 🔔 Это обращение открыто при наблюдении за покупателем. Экспортёр о нём не знает, пока вы не напишете /publish или /report.
check-desk-hidden = ⚠️ Экспортёру не отправлено: он ещё не знает об этом обращении. Сначала /publish или /report.
