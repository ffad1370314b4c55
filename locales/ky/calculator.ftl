### The calculators of the chat. Icons: 🧮 work out · 💸 payout · 🏦 loan · ✏️ change · ⏭ leave open.

menu-calculators = 🧮 Эсептөөлөр
calculator-choose = <b>Эмнени эсептейли?</b>
calculator-button-premium = 🧮 Камсыздандыруу сыйлыгы
calculator-button-payout = 💸 Камсыздандыруу төлөмү
calculator-button-fund = 🏦 РКӨФ насыясы
calculator-button-pdf = 📄 PDF
calculator-button-xlsx = 📊 Excel
calculator-button-more = 🔎 Эсептөөнү тактоо
calculator-option-0 = Болгон жок
calculator-option-unknown = ⏭ Билбейм
calculator-option-yes = Ооба
calculator-option-no = Жок
calculator-currency-needed = Сумманы валютасы менен бирге жазыңыз, мисалы: 1 250 000 USD.
calculator-same-currency = Бул сумма мурда жазылган сумма менен бир валютада болушу керек. Аны ошол валютада же валютасыз жазыңыз.
calculator-percent = 0дөн 100гө чейинки пайызды жазыңыз, мисалы: 12,5.
calculator-rate = Курсту цифра менен жазыңыз, мисалы: 444,32.

calculator-payout-ask-sum_insured =
    <b>Камсыздандыруу төлөмү: насыяны камсыздандыруу</b>
    Келишимде кандай камсыздандыруу суммасы көрсөтүлгөн? Аны валютасы менен жазыңыз: «100 млн теңге».
calculator-payout-ask-principal =
    <b>Насыялык келишим боюнча негизги карыз канча?</b>
    Аны валютасы менен жазыңыз: «200 000 USD».
calculator-payout-ask-unpaid_principal =
    <b>Негизги карыздын канчасы төлөнгөн жок?</b>
    Үстөк пайызды жана айыпты кошпоңуз: алардын орду толтурулбайт.
calculator-payout-ask-deductible_pct =
    <b>Келишимде кандай франшиза көрсөтүлгөн?</b>
    Камсыздандыруу суммасынан пайызын жазыңыз, мисалы: 10.
calculator-payout-ask-paid_before =
    <b>Бул келишим боюнча мурда камсыздандыруу төлөмү болгонбу?</b>
    Жалпы суммасын жазыңыз же баскычты басыңыз.
calculator-payout-ask-rate_on_notice_date =
    <b>Агенттик билдирүүнү алган күнү Казакстандын Улуттук банкынын курсу кандай болгон?</b>
    Валютанын бир бирдиги үчүн канча теңге экенин жазыңыз: 444,32.
calculator-payout-ask-rate_on_contract_date =
    <b>Келишим түзүлгөн күнү Казакстандын Улуттук банкынын курсу кандай болгон?</b>
    Ал экинчи чечмелөө үчүн керек. Валютанын бир бирдиги үчүн канча теңге экенин жазыңыз: 444,32.
calculator-payout-ask-expenses_ordinary =
    <b>Зыянды азайтууга чыгымдар болгонбу?</b>
    Агенттиктин түз көрсөтмөсүсүз жумшалган чыгымдардын суммасын жазыңыз же баскычты басыңыз.
calculator-payout-ask-expenses_on_instruction =
    <b>Агенттиктин көрсөтмөсү боюнча ушундай чыгымдар болгонбу?</b>
    Суммасын жазыңыз же баскычты басыңыз.
calculator-payout-change-sum_insured = ✏️ Камсыздандыруу суммасы
calculator-payout-change-principal = ✏️ Негизги карыз
calculator-payout-change-unpaid_principal = ✏️ Төлөнбөгөнү
calculator-payout-change-deductible_pct = ✏️ Франшиза
calculator-payout-change-paid_before = ✏️ Мурунку төлөмдөр
calculator-payout-change-rate_on_notice_date = ✏️ Билдирүүнүн курсу
calculator-payout-change-rate_on_contract_date = ✏️ Келишимдин курсу
calculator-payout-change-expenses_ordinary = ✏️ Чыгымдар
calculator-payout-change-expenses_on_instruction = ✏️ Көрсөтмө менен
calculator-payout-ask-claimed_total =
    <b>Талапта бардыгы болуп кандай сумма көрсөтүлгөн?</b>
    Үстөк пайыз жана айып менен кошо. Бул жана кийинки суроолорду өткөрүп жиберсе болот.
calculator-payout-ask-of_which_interest =
    <b>Анын канчасы — үстөк пайыз?</b>
    Анын орду толтурулбайт. Суммасын жазыңыз же баскычты басыңыз.
calculator-payout-ask-of_which_penalty =
    <b>Анын канчасы — айып жана айып пул?</b>
    Алардын орду толтурулбайт. Суммасын жазыңыз же баскычты басыңыз.
calculator-payout-change-claimed_total = ✏️ Талаптын суммасы
calculator-payout-change-of_which_interest = ✏️ Үстөк пайыз
calculator-payout-change-of_which_penalty = ✏️ Айып
calculator-payout-title = Насыяны камсыздандыруу эрежелеринин формуласы боюнча эсептөө
calculator-payout-line-payout = Камсыздандыруу төлөмү
calculator-payout-line-tenge = Теңге менен
calculator-payout-line-deductible = Франшиза
calculator-payout-line-left = Камсыздандыруу суммасынан калганы
calculator-payout-line-ordinary = Кадимки чыгымдардын ордун толтуруу
calculator-payout-line-on-instruction = Көрсөтмө менен болгон чыгымдардын ордун толтуруу
calculator-payout-clauses = Эрежелердин пункттары: { $clauses }.
calculator-payout-not-binding = Бул эсептөө, чечим эмес. Камсыздандыруу төлөмү жөнүндө чечимди агенттик кабыл алат.
calculator-payout-wrong = Бул суммалар чогуу туура боло албайт. «{ $field }» жообун текшериңиз.

calculator-fund-ask-legal_entity =
    <b>Россия-Кыргыз өнүктүрүү фондунун насыясы</b>
    Уюмуңуз Кыргыз Республикасында катталган юридикалык жакпы?
calculator-fund-ask-amount =
    <b>Кандай суммадагы насыя керек?</b>
    Аны валютасы менен жазыңыз: «300 000 USD», «20 млн рубль».
calculator-fund-ask-purpose = <b>Насыя эмне үчүн керек?</b>
calculator-fund-ask-term =
    <b>Канча мөөнөткө?</b>
    Кийинкиге жылдыруу менен кошо бүт мөөнөт. Баскычты басыңыз же жазыңыз: «3 жыл».
calculator-fund-ask-grace =
    <b>Негизги сумманы төлөөнү кийинкиге жылдыруу керекпи?</b>
    Үстөк пайыз бул убакта да төлөнөт. Баскычты басыңыз же жазыңыз: «9 ай».
calculator-fund-ask-russian_share =
    <b>Келишимдин баасында россиялык товарлардын, иштердин жана кызматтардын үлүшү кандай?</b>
    Пайызын жазыңыз, мисалы: 40.
calculator-fund-ask-own_contribution =
    <b>Өз салымыңыз канча пайыз болот?</b>
    Санын жазыңыз, мисалы: 20.
calculator-fund-ask-activity =
    <b>Долбоор кайсы тармакта ишке ашат?</b>
    Кыскача жазыңыз, мисалы: «сүт иштетүү».
calculator-fund-ask-rate =
    <b>Жылдык үстөк пайыз чени кандай?</b>
    Аны фонд айтат. Эсептөө үчүн пайызын жазыңыз, мисалы: 8.
calculator-fund-ask-type = <b>Кантип төлөө ыңгайлуу?</b>
calculator-fund-option-purpose-fixed-assets = Негизги каражаттар
calculator-fund-option-purpose-trade-turnover = Товар жүгүртүү
calculator-fund-option-term-12 = 1 жыл
calculator-fund-option-term-24 = 2 жыл
calculator-fund-option-term-60 = 5 жыл
calculator-fund-option-grace-0 = Кереги жок
calculator-fund-option-grace-6 = 6 ай
calculator-fund-option-grace-12 = 12 ай
calculator-fund-option-type-annuity = Бирдей төлөмдөр
calculator-fund-option-type-equal-principal = Карызды тең бөлүп
calculator-fund-option-type-seasonal = Төрт айда бир жолу
calculator-fund-change-legal_entity = ✏️ Уюм
calculator-fund-change-amount = ✏️ Сумма
calculator-fund-change-purpose = ✏️ Максат
calculator-fund-change-term = ✏️ Мөөнөт
calculator-fund-change-grace = ✏️ Кийинкиге жылдыруу
calculator-fund-change-russian_share = ✏️ Россиялык үлүш
calculator-fund-change-own_contribution = ✏️ Өз салымы
calculator-fund-change-activity = ✏️ Ишкердик
calculator-fund-change-rate = ✏️ Чен
calculator-fund-change-type = ✏️ Төлөмдөр
calculator-fund-holds = Фонддун текшерилген шарттары аткарылды.
calculator-fund-fails = Фонддун айрым шарттары аткарылган жок.
calculator-fund-failed-borrower = Насыя алуучу Кыргыз Республикасында катталган юридикалык жак болушу керек.
calculator-fund-failed-currency = Насыянын валютасы: рубль, АКШ доллары же евро.
calculator-fund-failed-amount = Сумма 5 млн АКШ долларынан же анын эквивалентинен ашпашы керек.
calculator-fund-failed-term = Мөөнөтү: негизги каражаттарга 10 жылга чейин, товар жүгүртүүгө 2 жылга чейин.
calculator-fund-failed-grace = Негизги сумманы кийинкиге жылдыруу 18 айдан ашпашы керек.
calculator-fund-failed-russian-share = Россиялык үлүш кеминде 30% болушу керек.
calculator-fund-failed-own-contribution = Өз салымы кеминде 15% болушу керек.
calculator-fund-failed-prohibited-purpose = Сыпаттамада фонд каржылабаган ишкердик аталган.
calculator-fund-amount-unchecked = Сумма АКШ доллары менен текшерилген жок: азыр курстар жок.
calculator-fund-schedule = Айлар боюнча график: төлөм = негизги сумма + үстөк пайыз
calculator-fund-row = { $number }) { $payment } = { $principal } + { $interest }
calculator-fund-total = Бардык үстөк пайыз: { $total }
calculator-fund-whole = Бул жерде графиктин бир бөлүгү көрсөтүлгөн. Бардык төлөмдөр ({ $count }) файлда: төмөнкү баскычты басыңыз.
calculator-fund-caption-pdf = 📄 Насыянын төлөм графиги
calculator-fund-caption-xlsx = 📊 Насыянын төлөм графиги
calculator-fund-paper-title = РКӨФ насыясы боюнча төлөм графиги
calculator-fund-paper-made = Россия-Кыргыз өнүктүрүү фонду. Алдын ала эсептөө, { $day }
calculator-fund-paper-schedule = Айлар боюнча төлөмдөр, { $currency }
calculator-fund-paper-sheet = График
calculator-fund-line-amount = Насыянын суммасы
calculator-fund-line-rate = Жылдык үстөк пайыз чени
calculator-fund-line-term = Мөөнөт
calculator-fund-line-grace = Негизги карызды кийинкиге жылдыруу
calculator-fund-line-type = Төлөө тартиби
calculator-fund-line-interest = Бардык үстөк пайыз
calculator-fund-column-number = Ай
calculator-fund-column-payment = Төлөм
calculator-fund-column-principal = Негизги карыз
calculator-fund-column-interest = Үстөк пайыз
calculator-fund-column-balance = Калган карыз
calculator-fund-column-total = Бардыгы
calculator-fund-no-schedule = Бул жоопторго график түзүлбөйт: кийинкиге жылдыруу мөөнөттөн кыска болушу керек.
calculator-fund-early = Мөөнөтүнөн мурда төлөө. { $note }
calculator-fund-not-binding = Бул алдын ала эсептөө. Шарттарды жана чечимди фонд аныктайт.
