### The calculators of the chat. Icons: 🧮 work out · 💸 payout · 🏦 loan · ✏️ change · ⏭ leave open.

menu-calculators = 🧮 Расчёты
calculator-choose = <b>Что рассчитать?</b>
calculator-button-premium = 🧮 Страховая премия
calculator-button-payout = 💸 Страховая выплата
calculator-button-fund = 🏦 Кредит РКФР
calculator-button-pdf = 📄 PDF
calculator-button-xlsx = 📊 Excel
calculator-button-more = 🔎 Уточнить расчёт
calculator-option-0 = Не было
calculator-option-unknown = ⏭ Не знаю
calculator-option-yes = Да
calculator-option-no = Нет
calculator-currency-needed = Напишите сумму вместе с валютой, например: 1 250 000 USD.
calculator-same-currency = Здесь нужна та же валюта, что и раньше. Напишите сумму в ней или без валюты.
calculator-percent = Напишите процент от 0 до 100, например: 12,5.
calculator-rate = Напишите курс цифрами, например: 444,32.

calculator-payout-ask-sum_insured =
    <b>Страховая выплата: страхование займов</b>
    Какая страховая сумма указана в договоре? Напишите её с валютой: «100 млн тенге».
calculator-payout-ask-principal =
    <b>Какой основной долг по кредитному договору?</b>
    Напишите его с валютой: «200 000 USD».
calculator-payout-ask-unpaid_principal =
    <b>Сколько основного долга не выплачено?</b>
    Без вознаграждения и неустойки: они не возмещаются.
calculator-payout-ask-deductible_pct =
    <b>Какая франшиза указана в договоре?</b>
    Напишите процент от страховой суммы, например: 10.
calculator-payout-ask-paid_before =
    <b>Были ли раньше выплаты по этому договору?</b>
    Напишите их общую сумму или нажмите кнопку.
calculator-payout-ask-rate_on_notice_date =
    <b>Какой был курс Национального Банка РК в день, когда страховщик получил уведомление?</b>
    Напишите, сколько тенге за единицу валюты: 444,32.
calculator-payout-ask-rate_on_contract_date =
    <b>Какой был курс Национального Банка РК в день договора?</b>
    Какой курс брать, в правилах не сказано: покажем и второй вариант. Напишите, сколько тенге за единицу валюты: 444,32.
calculator-payout-ask-expenses_ordinary =
    <b>Были ли расходы на уменьшение убытка?</b>
    Те, о которых страховщик прямо не просил. Напишите сумму или нажмите кнопку.
calculator-payout-ask-expenses_on_instruction =
    <b>Были ли такие расходы по указанию страховщика?</b>
    Напишите сумму или нажмите кнопку.
calculator-payout-change-sum_insured = ✏️ Страховая сумма
calculator-payout-change-principal = ✏️ Основной долг
calculator-payout-change-unpaid_principal = ✏️ Не выплачено
calculator-payout-change-deductible_pct = ✏️ Франшиза
calculator-payout-change-paid_before = ✏️ Прошлые выплаты
calculator-payout-change-rate_on_notice_date = ✏️ Курс уведомления
calculator-payout-change-rate_on_contract_date = ✏️ Курс договора
calculator-payout-change-expenses_ordinary = ✏️ Расходы
calculator-payout-change-expenses_on_instruction = ✏️ По указанию
calculator-payout-ask-claimed_total =
    <b>Какая общая сумма указана в требовании?</b>
    Вместе с вознаграждением и неустойкой. Этот и следующие вопросы можно пропустить.
calculator-payout-ask-of_which_interest =
    <b>Сколько в сумме требования вознаграждения (процентов)?</b>
    Оно не возмещается. Напишите сумму или нажмите кнопку.
calculator-payout-ask-of_which_penalty =
    <b>Сколько в сумме требования неустойки и штрафов?</b>
    Они не возмещаются. Напишите сумму или нажмите кнопку.
calculator-payout-change-claimed_total = ✏️ Требование
calculator-payout-change-of_which_interest = ✏️ Вознаграждение
calculator-payout-change-of_which_penalty = ✏️ Неустойка
calculator-payout-title = Расчёт по формуле правил страхования займов
calculator-payout-line-payout = Страховая выплата
calculator-payout-line-tenge = В тенге
calculator-payout-line-deductible = Франшиза
calculator-payout-line-left = Останется от страховой суммы
calculator-payout-line-ordinary = Возмещение обычных расходов
calculator-payout-line-on-instruction = Возмещение расходов по указанию
calculator-payout-clauses = Пункты правил: { $clauses }.
calculator-payout-not-binding = Это расчёт, а не решение. Решение о страховой выплате принимает агентство.
calculator-payout-wrong = Эти суммы не могут быть верны вместе. Проверьте ответ «{ $field }».

calculator-fund-ask-legal_entity =
    <b>Кредит Российско-Кыргызского Фонда развития</b>
    Ваша организация — юридическое лицо, зарегистрированное в Кыргызской Республике?
calculator-fund-ask-amount =
    <b>Какая сумма кредита нужна?</b>
    Напишите её с валютой: «300 000 USD», «20 млн рублей».
calculator-fund-ask-purpose = <b>На что нужен кредит?</b>
calculator-fund-ask-term =
    <b>На какой срок?</b>
    Весь срок вместе с отсрочкой. Нажмите кнопку или напишите: «3 года».
calculator-fund-ask-grace =
    <b>Нужна ли отсрочка погашения основного долга?</b>
    Вознаграждение (проценты) платится и в это время. Нажмите кнопку или напишите: «9 месяцев».
calculator-fund-ask-russian_share =
    <b>Какая доля российских товаров, работ и услуг в цене контракта?</b>
    Напишите процент, например: 40.
calculator-fund-ask-own_contribution =
    <b>Какая часть будет вашим собственным вкладом?</b>
    Напишите процент, например: 20.
calculator-fund-ask-activity =
    <b>На какую деятельность пойдёт кредит?</b>
    Опишите коротко, например: «переработка молока».
calculator-fund-ask-rate =
    <b>Какая годовая ставка вознаграждения?</b>
    Её назовёт фонд. Для расчёта напишите процент, например: 8.
calculator-fund-ask-type = <b>Как удобнее платить?</b>
calculator-fund-option-purpose-fixed-assets = Основные средства
calculator-fund-option-purpose-trade-turnover = Товарооборот
calculator-fund-option-term-12 = 1 год
calculator-fund-option-term-24 = 2 года
calculator-fund-option-term-60 = 5 лет
calculator-fund-option-grace-0 = Без отсрочки
calculator-fund-option-grace-6 = 6 месяцев
calculator-fund-option-grace-12 = 12 месяцев
calculator-fund-option-type-annuity = Равными платежами
calculator-fund-option-type-equal-principal = Равными долями долга
calculator-fund-option-type-seasonal = Раз в четыре месяца
calculator-fund-change-legal_entity = ✏️ Организация
calculator-fund-change-amount = ✏️ Сумма
calculator-fund-change-purpose = ✏️ Цель
calculator-fund-change-term = ✏️ Срок
calculator-fund-change-grace = ✏️ Отсрочка
calculator-fund-change-russian_share = ✏️ Российская доля
calculator-fund-change-own_contribution = ✏️ Собственный вклад
calculator-fund-change-activity = ✏️ Деятельность
calculator-fund-change-rate = ✏️ Ставка
calculator-fund-change-type = ✏️ Платежи
calculator-fund-holds = Условия фонда, которые удалось проверить, выполнены.
calculator-fund-fails = Не все условия фонда выполнены.
calculator-fund-failed-borrower = Заёмщик должен быть юридическим лицом, зарегистрированным в Кыргызской Республике.
calculator-fund-failed-currency = Валюта кредита: рубль, доллар США или евро.
calculator-fund-failed-amount = Сумма не больше 5 млн долларов США или её эквивалента.
calculator-fund-failed-term = Срок: до 10 лет на основные средства, до 2 лет на товарооборот.
calculator-fund-failed-grace = Отсрочка основного долга не больше 18 месяцев.
calculator-fund-failed-russian-share = Российская доля должна быть не меньше 30%.
calculator-fund-failed-own-contribution = Собственный вклад должен быть не меньше 15%.
calculator-fund-failed-prohibited-purpose = В описании названа деятельность, которую фонд не финансирует.
calculator-fund-amount-unchecked = Предел суммы в 5 млн долларов США не проверен: сейчас нет курсов валют.
calculator-fund-schedule = График по месяцам: платёж = основной долг + вознаграждение
calculator-fund-row = { $number }) { $payment } = { $principal } + { $interest }
calculator-fund-total = Всего вознаграждения: { $total }
calculator-fund-whole = Здесь показана часть графика. Все платежи ({ $count }) — в файле: нажмите кнопку ниже.
calculator-fund-caption-pdf = 📄 График платежей по кредиту
calculator-fund-caption-xlsx = 📊 График платежей по кредиту
calculator-fund-paper-title = График платежей по кредиту РКФР
calculator-fund-paper-made = Российско-Кыргызский Фонд развития. Предварительный расчёт, { $day }
calculator-fund-paper-schedule = Платежи по месяцам, { $currency }
calculator-fund-paper-sheet = График
calculator-fund-line-amount = Сумма кредита
calculator-fund-line-rate = Годовая ставка вознаграждения
calculator-fund-line-term = Срок
calculator-fund-line-grace = Отсрочка основного долга
calculator-fund-line-type = Порядок платежей
calculator-fund-line-interest = Всего вознаграждения
calculator-fund-column-number = Месяц
calculator-fund-column-payment = Платёж
calculator-fund-column-principal = Основной долг
calculator-fund-column-interest = Вознаграждение
calculator-fund-column-balance = Остаток долга
calculator-fund-column-total = Итого
calculator-fund-no-schedule = График для этих ответов построить нельзя: отсрочка должна быть короче срока.
calculator-fund-early = Досрочное погашение. { $note }
calculator-fund-not-binding = Расчёт предварительный. Условия устанавливает и решение принимает фонд.
