discovery-unknown = Не знаю

discovery-progress = { $number } из { $total }, не больше

discovery-reason = Вы ответили { $said } — этот продукт { $line }.

discovery-reason-plain = { $line }.

discovery-quote = «{ $text }»

discovery-outcome-products = Вам подходят эти продукты. Самый подходящий — первый.
discovery-outcome-referral = Это предлагает другая организация. Вот сводка, с которой можно туда обратиться.
discovery-outcome-ask_back = Нужен ещё один вопрос.
discovery-outcome-ask_supplier = Свой риск страхует ваш поставщик: перешлите ему эту карточку.
discovery-outcome-stage_map = Посмотрите, на каком этапе ваша сделка; с остальным поможет специалист.

discovery-stage-tender = Тендер
discovery-stage-talks = Переговоры о контракте
discovery-stage-production = Производство
discovery-stage-shipment = Отгрузка с отсрочкой
discovery-stage-buyer_finance = У покупателя нет денег
discovery-stage-after_shipment = После отгрузки
discovery-stage-settlement = Расчёты в валюте
discovery-stage-growth = Развитие

discovery-check-passed = Выполнено: { $what }
discovery-check-open = Нужно проверить: { $what }
discovery-check-non_raw_kazakh = товары, работы или услуги казахстанские и несырьевые
discovery-check-non_raw_kazakh-failed = Агентство поддерживает казахстанский несырьевой экспорт. Что возможно в вашем случае, подскажет специалист.
discovery-check-provider = поставщика услуги и того, кто его финансирует, нет в загруженных списках
discovery-check-provider-failed = { $list } от { $date } называет { $name }: сначала поговорите с комплаенсом вашего банка.
discovery-check-export_loan = кредит идёт на экспортный контракт, это не проектное финансирование
discovery-check-export_loan-failed = Кредит на инвестиционный проект — это страхование проектного финансирования.
discovery-check-deferred_contract = оплата по контракту отсрочена
discovery-check-deferred_contract-failed = Предэкспортное финансирование требует контракта с отсрочкой. Посмотрите страхование займов.
discovery-check-amount_cap = сумма гарантии не выше предела
discovery-check-amount_cap-failed = Гарантия ограничена суммой { $limit }.
discovery-check-term_cap = срок гарантии не дольше контракта
discovery-check-term_cap-failed = Гарантия не дольше контракта: не более { $months } месяцев.
discovery-check-bank_limit = у вашего банка есть лимит на агентство
discovery-check-bank_limit-failed = Без лимита банка на агентство эта гарантия невозможна. Что можно сделать, подскажет специалист.
discovery-check-term = срок до двух лет
discovery-check-term-failed = Свыше двух лет банк финансирует из своих средств, без вклада агентства.
discovery-check-borrower = заёмщик — юридическое лицо Кыргызской Республики
discovery-check-borrower-failed = Фонд кредитует только юридические лица, зарегистрированные в Кыргызской Республике.
discovery-check-russian_share = доля российского компонента не менее { $limit }%
discovery-check-russian_share-failed = Доля российского компонента ниже { $limit }%.
discovery-check-own_contribution = собственный вклад не менее { $limit }%
discovery-check-own_contribution-failed = Собственный вклад ниже { $limit }%.
discovery-check-amount = сумма не выше { $limit } долларов США
discovery-check-amount-failed = Сумма выше { $limit } долларов США.
discovery-check-loan_term = срок подходит для цели: не более { $limit } месяцев
discovery-check-loan_term-failed = Для этой цели срок не более { $limit } месяцев.
discovery-check-grace = отсрочка основного долга не более { $limit } месяцев
discovery-check-grace-failed = Основной долг можно отсрочить не более чем на { $limit } месяцев.
discovery-check-currency = валюта — рубли, доллары США или евро
discovery-check-currency-failed = Фонд кредитует только в рублях, долларах США или евро.
discovery-check-prohibited_purpose = деятельность не запрещена фондом
discovery-check-prohibited_purpose-failed = Фонд не финансирует эту деятельность.
discovery-check-project_financing_cap = финансирование проекта не выше { $limit } тенге
discovery-check-project_financing_cap-failed = Финансирование проекта выше { $limit } тенге.
discovery-check-in_force = порядок действует (с { $from })
discovery-check-in_force-failed = Порядок вступает в силу { $from }
discovery-check-bank_takes_part = ваш банк участвует, и лимит не исчерпан
discovery-check-bank_takes_part-failed = В фонд обращается банк: обратитесь в другой банк-участник.
discovery-check-specialist = нет признаков санкций или отмывания
discovery-check-specialist-failed = Это рассмотрит специалист; в чате ничего не решается.

discovery-summary-title = Сводка для организации: { $provider }
discovery-summary-answers = Ваши ответы
discovery-summary-checks = Проверки
discovery-summary-papers = Документы, названные в источнике
discovery-summary-papers-none = В источнике документы не названы; их назовёт организация.
discovery-summary-note = Это не заявление. Организация решает по своим правилам.

discovery-clarify = Правильно ли мы вас поняли? Выберите вариант или напишите другими словами.

discovery-intent-notice = Уведомить о неоплате
discovery-intent-buyer_check = Проверить покупателя
discovery-intent-premium = Рассчитать страховую премию
discovery-intent-payment = Мои взносы
discovery-intent-case_status = Статус обращения
discovery-intent-language = Сменить язык
discovery-intent-human = Связаться со специалистом
discovery-intent-none = Главное меню

discovery-stage-map-title = На каком этапе ваша сделка?

discovery-ask-non_raw_kazakh = Ваши товары, работы или услуги казахстанские и несырьевые? Агентство поддерживает казахстанский несырьевой экспорт; любой ответ ведёт дальше.

discovery-s1 = Кто вы?

discovery-s1-exporter = Мы экспортируем
discovery-s1-exporter-long = Экспортируем казахстанские товары, работы или услуги
discovery-s1-domestic = Бизнес без экспорта
discovery-s1-domestic-long = Бизнес в Казахстане, экспорта нет
discovery-s1-bank = Банк
discovery-s1-bank-long = Банк или другая кредитная организация
discovery-s1-factor = Факторинговая компания
discovery-s1-factor-long = Фактор: покупаем дебиторскую задолженность
discovery-s1-lessor = Лизинговая компания
discovery-s1-lessor-long = Лизинговая компания
discovery-s1-investor = Инвестор из Казахстана
discovery-s1-investor-long = Инвестор из Казахстана, вкладываем за рубежом
discovery-s1-foreign_buyer = Иностранный покупатель
discovery-s1-foreign_buyer-long = Иностранный покупатель казахстанских товаров, работ или услуг
discovery-s1-kg_importer = Из КР, покупаем в России
discovery-s1-kg_importer-long = Кыргызская компания, покупаем в России

discovery-e1 = Что вас беспокоит или что вам нужно?

discovery-e1-nonpayment = Покупатель не заплатит
discovery-e1-nonpayment-long = Покупатель может не заплатить
discovery-e1-sell_invoice = Продать счёт
discovery-e1-sell_invoice-long = Хотим продать счёт покупателю и получить деньги сразу
discovery-e1-financing = Нужны деньги
discovery-e1-financing-long = Нужны деньги на контракт или проект
discovery-e1-advance = Обеспечить аванс
discovery-e1-advance-long = Покупатель просит обеспечить его аванс
discovery-e1-tender = Обеспечение для тендера
discovery-e1-tender-long = Тендер требует обеспечения
discovery-e1-performance = Обеспечить исполнение
discovery-e1-performance-long = Покупатель просит обеспечить исполнение контракта
discovery-e1-backing = Для банковской гарантии
discovery-e1-backing-long = Наш банк просит обеспечение под свою гарантию
discovery-e1-hedge = Курс валюты
discovery-e1-hedge-long = Курс валюты может измениться не в нашу пользу
discovery-e1-bonds = Выпускаем облигации
discovery-e1-bonds-long = Выпускаем облигации
discovery-e1-invest = Вкладываем за рубежом
discovery-e1-invest-long = Вкладываем за рубежом

discovery-e2 = Как вам заплатят?

discovery-e2-later = Позже
discovery-e2-later-long = Позже, с отсрочкой платежа
discovery-e2-later_guaranteed = Позже, с гарантией банка
discovery-e2-later_guaranteed-long = Позже, с гарантией иностранного банка
discovery-e2-mixed = Часть сейчас, часть позже
discovery-e2-mixed-long = Часть сейчас, часть позже
discovery-e2-lc = Аккредитив
discovery-e2-lc-long = Аккредитивом
discovery-e2-advance = Вперёд, авансом
discovery-e2-advance-long = Вперёд, авансом
discovery-e2-lease = Через лизинг
discovery-e2-lease-long = Заплатит лизингодатель
discovery-e2-loan = Из кредита покупателя
discovery-e2-loan-long = Из кредита покупателя

discovery-e3 = Что поставляете и скольким покупателям?

discovery-e3-goods_one = Товары одному
discovery-e3-goods_one-long = Товары одному покупателю
discovery-e3-goods_many = Товары нескольким
discovery-e3-goods_many-long = Товары нескольким покупателям
discovery-e3-works = Работы или услуги
discovery-e3-works-long = Работы или услуги

discovery-e4 = Кто берёт кредит и на что?

discovery-e4-we_working = Мы, на оборотный капитал
discovery-e4-we_working-long = Мы, на оборотный капитал
discovery-e4-we_project = Мы, на инвестпроект
discovery-e4-we_project-long = Мы, на инвестиционный проект
discovery-e4-buyer_loan = Покупатель, кредит
discovery-e4-buyer_loan-long = Кредит берёт покупатель
discovery-e4-buyer_lease = Покупатель, лизинг
discovery-e4-buyer_lease-long = Покупатель берёт лизинг
discovery-e4-buyer_lc = Покупатель, аккредитив
discovery-e4-buyer_lc-long = Покупатель открывает аккредитив
discovery-e4-on_lender = Банк, чтобы кредитовать
discovery-e4-on_lender-long = Банк, который кредитует дальше
discovery-e4-none = Без кредита
discovery-e4-none-long = Без кредита

discovery-e5 = Как вам заплатят и в чём трудность с кредитом?

discovery-e5-later_collateral = Позже; мало залога
discovery-e5-later_collateral-long = Заплатят позже; не хватает залога
discovery-e5-later_rate = Позже; ставка высокая
discovery-e5-later_rate-long = Заплатят позже; ставка высокая
discovery-e5-later_neither = Позже; трудностей нет
discovery-e5-later_neither-long = Заплатят позже; залога хватает, ставка устраивает
discovery-e5-advance = Вперёд, авансом
discovery-e5-advance-long = Вперёд, авансом
discovery-e5-other_collateral = Иначе; мало залога
discovery-e5-other_collateral-long = Заплатят иначе; не хватает залога
discovery-e5-other_enough = Иначе; залога хватает
discovery-e5-other_enough-long = Заплатят иначе; залога хватает

discovery-e6 = Что примет покупатель?

discovery-e6-guarantee = Гарантию агентства
discovery-e6-guarantee-long = Гарантию агентства
discovery-e6-insurance = Договор страхования
discovery-e6-insurance-long = Договор страхования
discovery-e6-bank = Только банковскую гарантию
discovery-e6-bank-long = Только банковскую гарантию

discovery-e7 = Чья гарантия подойдёт?

discovery-e7-agency = Агентства
discovery-e7-agency-long = Гарантия агентства
discovery-e7-bank = Только банка
discovery-e7-bank-long = Только гарантия банка

discovery-e8 = Что примет ваш банк?

discovery-e8-insurance = Страхование
discovery-e8-insurance-long = Страхование
discovery-e8-guarantee = Гарантию агентства
discovery-e8-guarantee-long = Гарантию агентства

discovery-e9 = Как вам заплатят?

discovery-e9-later = Позже
discovery-e9-later-long = Позже, с отсрочкой платежа
discovery-e9-mixed = Часть сейчас, часть позже
discovery-e9-mixed-long = Часть сейчас, часть позже
discovery-e9-lc = Аккредитив
discovery-e9-lc-long = Аккредитивом
discovery-e9-advance = Вперёд, авансом
discovery-e9-advance-long = Вперёд, авансом
discovery-e9-other = Иначе
discovery-e9-other-long = Иначе

discovery-b1 = Какую услугу вы оказываете?

discovery-b1-lend = Кредит
discovery-b1-lend-long = Кредит
discovery-b1-guarantee = Гарантия
discovery-b1-guarantee-long = Гарантия за экспортёра
discovery-b1-confirm = Подтвердить аккредитив
discovery-b1-confirm-long = Подтверждаем аккредитив
discovery-b1-forward = Валютный форвард
discovery-b1-forward-long = Валютный форвард с экспортёром
discovery-b1-several = Несколько услуг
discovery-b1-several-long = Несколько услуг одному экспортёру

discovery-b2 = Кто заёмщик и на что кредит?

discovery-b2-exporter_working = Экспортёр, оборотный капитал
discovery-b2-exporter_working-long = Экспортёр, на оборотный капитал
discovery-b2-exporter_project = Экспортёр, на инвестпроект
discovery-b2-exporter_project-long = Экспортёр, на инвестиционный проект
discovery-b2-foreign_buyer = Иностранный покупатель
discovery-b2-foreign_buyer-long = Иностранный покупатель
discovery-b2-other_bank = Другой банк
discovery-b2-other_bank-long = Другой банк, чтобы кредитовать дальше
discovery-b2-none = Никто, без кредита
discovery-b2-none-long = Никто, без кредита

discovery-b3 = Кто будет страхователем?

discovery-b3-exporter = Экспортёр
discovery-b3-exporter-long = Экспортёр подписывает и платит страховую премию
discovery-b3-bank = Банк
discovery-b3-bank-long = Банк страхует свой убыток

discovery-b4 = Чем обеспечить гарантию?

discovery-b4-insured_exporter = Страхует экспортёр
discovery-b4-insured_exporter-long = Страхование, страховую премию платит экспортёр
discovery-b4-insured_bank = Страхуем свой убыток
discovery-b4-insured_bank-long = Страхование нашего собственного убытка
discovery-b4-guarantee = Гарантия агентства
discovery-b4-guarantee-long = Гарантия агентства в пределах нашего лимита

discovery-f1 = Как вы платите или что вам нужно?

discovery-f1-advance = Вперёд, авансом
discovery-f1-advance-long = Платим вперёд, авансом
discovery-f1-later = Позже
discovery-f1-later-long = Платим позже
discovery-f1-mixed = Часть сейчас, часть позже
discovery-f1-mixed-long = Часть сейчас, часть позже
discovery-f1-lc = Аккредитив
discovery-f1-lc-long = Аккредитивом
discovery-f1-loan = Из кредита
discovery-f1-loan-long = Платим из кредита
discovery-f1-lease = Через лизинг
discovery-f1-lease-long = Через лизинг
discovery-f1-performance = Обеспечить поставку
discovery-f1-performance-long = Обеспечение того, что поставщик исполнит контракт

discovery-a1 = Вам платят вперёд, значит, неоплаты не будет. Что тогда вас беспокоит?

discovery-a1-guarantee = Гарантия на аванс
discovery-a1-guarantee-long = Покупатель просит гарантию на свой аванс
discovery-a1-insurance = Страхование аванса
discovery-a1-insurance-long = Покупатель просит застраховать его аванс
discovery-a1-bank = Банковская гарантия
discovery-a1-bank-long = Покупатель просит банковскую гарантию
discovery-a1-production = Деньги на производство
discovery-a1-production-long = Не хватает денег на производство
discovery-a1-mixed = Часть платят позже
discovery-a1-mixed-long = Часть всё же платят позже

discovery-a2 = Вам платит лизингодатель или банк, риск у него. Что вам нужно?

discovery-a2-lessor = Защита лизингодателя
discovery-a2-lessor-long = Защита лизингодателя
discovery-a2-lender = Защита кредитора
discovery-a2-lender-long = Защита кредитора
discovery-a2-own_lease = Лизинг даём мы
discovery-a2-own_lease-long = Сами передаём покупателю в лизинг
discovery-a2-own_deferral = Отсрочку даём мы
discovery-a2-own_deferral-long = Сами даём покупателю отсрочку

discovery-a3 = Без кредита. На что нужны деньги?

discovery-a3-shipped = Товар уже отгружен
discovery-a3-shipped-long = Товар отгружен, заплатят позже
discovery-a3-prepay = Производство, предоплата
discovery-a3-prepay-long = На производство; покупатель мог бы дать предоплату
discovery-a3-buyer_loan = Кредит нужен покупателю
discovery-a3-buyer_loan-long = Кредит нужен покупателю
discovery-a3-buyer_lease = Лизинг нужен покупателю
discovery-a3-buyer_lease-long = Лизинг нужен покупателю
discovery-a3-loan_after_all = Всё же возьмём кредит
discovery-a3-loan_after_all-long = Всё же возьмём кредит

discovery-a4 = Кредита нет. Какую услугу вы оказываете?

discovery-a4-factor = Покупаем задолженность
discovery-a4-factor-long = Покупаем дебиторскую задолженность
discovery-a4-guarantee = Гарантия
discovery-a4-guarantee-long = Гарантия за экспортёра
discovery-a4-confirm = Подтвердить аккредитив
discovery-a4-confirm-long = Подтверждаем аккредитив
discovery-a4-forward = Валютный форвард
discovery-a4-forward-long = Валютный форвард с экспортёром
discovery-a4-several = Несколько услуг
discovery-a4-several-long = Несколько услуг одному экспортёру
