### The calculators of the chat. Icons: 🧮 work out · 💸 payout · 🏦 loan · ✏️ change · ⏭ leave open.

menu-calculators = 🧮 Есептеулер
calculator-choose = <b>Нені есептейміз?</b>
calculator-button-premium = 🧮 Сақтандыру сыйлықақысы
calculator-button-payout = 💸 Сақтандыру төлемі
calculator-button-fund = 🏦 РҚДҚ кредиті
calculator-button-pdf = 📄 PDF
calculator-button-xlsx = 📊 Excel
calculator-button-more = 🔎 Есепті нақтылау
calculator-option-0 = Болған жоқ
calculator-option-unknown = ⏭ Білмеймін
calculator-option-yes = Иә
calculator-option-no = Жоқ
calculator-currency-needed = Соманы валютасымен бірге жазыңыз, мысалы: 1 250 000 USD.
calculator-same-currency = Мұнда жоғарыдағы байланысты соманың валютасы керек. Соманы сол валютада немесе валютасыз жазыңыз.
calculator-percent = 0 мен 100 аралығындағы пайызды жазыңыз, мысалы: 12,5.
calculator-rate = Бағамды цифрмен жазыңыз, мысалы: 444,32.

calculator-payout-ask-sum_insured =
    <b>Сақтандыру төлемі: қарыздарды сақтандыру</b>
    Шартта қандай сақтандыру сомасы көрсетілген? Оны валютасымен жазыңыз: «100 млн теңге».
calculator-payout-ask-principal =
    <b>Кредиттік шарт бойынша негізгі борыш қанша?</b>
    Оны валютасымен жазыңыз: «200 000 USD».
calculator-payout-ask-unpaid_principal =
    <b>Негізгі борыштың қаншасы төленбеді?</b>
    Тек негізгі борыш есептеледі: сыйақыны, тұрақсыздық айыбын және комиссияларды қоспаңыз.
calculator-payout-ask-deductible_pct =
    <b>Шартта қандай франшиза көрсетілген?</b>
    Шартсыз франшиза сақтандыру сомасынан пайызбен белгіленеді, мысалы: 10.
calculator-payout-ask-paid_before =
    <b>Осы шарт бойынша бұрын сақтандыру төлемі төленді ме?</b>
    Жалпы сомасын жазыңыз немесе түймені басыңыз.
calculator-payout-ask-rate_on_notice_date =
    <b>Сақтандырушы хабарламаны алған күні ҚР Ұлттық Банкінің бағамы қандай болды?</b>
    Бір валюта бірлігі үшін неше теңге екенін жазыңыз: 444,32.
calculator-payout-ask-rate_on_contract_date =
    <b>Шарт жасалған күні ҚР Ұлттық Банкінің бағамы қандай болды?</b>
    Ол қағидаларды басқаша түсінгендегі есеп үшін керек. Бір валюта бірлігі үшін неше теңге екенін жазыңыз: 444,32.
calculator-payout-ask-expenses_ordinary =
    <b>Залалды азайтуға кеткен шығыстар болды ма?</b>
    Сақтандырушының тікелей нұсқауынсыз жұмсалғаны. Сомасын жазыңыз немесе түймені басыңыз.
calculator-payout-ask-expenses_on_instruction =
    <b>Сақтандырушының нұсқауымен жасалған осындай шығыстар болды ма?</b>
    Сомасын жазыңыз немесе түймені басыңыз.
calculator-payout-change-sum_insured = ✏️ Сақтандыру сомасы
calculator-payout-change-principal = ✏️ Негізгі борыш
calculator-payout-change-unpaid_principal = ✏️ Төленбегені
calculator-payout-change-deductible_pct = ✏️ Франшиза
calculator-payout-change-paid_before = ✏️ Бұрынғы төлемдер
calculator-payout-change-rate_on_notice_date = ✏️ Хабарлама бағамы
calculator-payout-change-rate_on_contract_date = ✏️ Шарт бағамы
calculator-payout-change-expenses_ordinary = ✏️ Шығыстар
calculator-payout-change-expenses_on_instruction = ✏️ Нұсқаумен шығыс
calculator-payout-ask-claimed_total =
    <b>Талапта барлығы қандай сома көрсетілген?</b>
    Сыйақы мен тұрақсыздық айыбын қоса есептегенде. Осы және келесі сұрақтарды өткізіп жіберуге болады.
calculator-payout-ask-of_which_interest =
    <b>Соның қаншасы — сыйақы (пайыз)?</b>
    Ол өтелмейді. Сомасын жазыңыз немесе түймені басыңыз.
calculator-payout-ask-of_which_penalty =
    <b>Соның қаншасы — тұрақсыздық айыбы мен айыппұл?</b>
    Олар өтелмейді. Сомасын жазыңыз немесе түймені басыңыз.
calculator-payout-change-claimed_total = ✏️ Талап сомасы
calculator-payout-change-of_which_interest = ✏️ Сыйақы
calculator-payout-change-of_which_penalty = ✏️ Тұрақсыздық айыбы
calculator-payout-title = Қарыздарды сақтандыру қағидаларының формуласы бойынша алдын ала есеп
calculator-payout-line-payout = Сақтандыру төлемі
calculator-payout-line-tenge = Теңгемен
calculator-payout-line-deductible = Франшиза
calculator-payout-line-left = Сақтандыру сомасынан қалатыны
calculator-payout-line-ordinary = Әдеттегі шығыстардың өтелуі
calculator-payout-line-on-instruction = Нұсқаумен жасалған шығыстардың өтелуі
calculator-payout-clauses = Қағидалардың тармақтары: { $clauses }.
calculator-payout-not-binding = Бұл — алдын ала есеп, шешім емес. Сақтандыру төлемі туралы шешімді агенттік қабылдайды.
calculator-payout-wrong = Бұл сомалар бір-біріне сәйкес келмейді. «{ $field }» жауабын тексеріңіз.

calculator-fund-ask-legal_entity =
    <b>Ресей-Қырғыз даму қорының кредиті</b>
    Ұйымыңыз Қырғыз Республикасында тіркелген заңды тұлға ма?
calculator-fund-ask-amount =
    <b>Қандай сомадағы кредит керек?</b>
    Оны валютасымен жазыңыз: «300 000 USD», «20 млн рубль».
calculator-fund-ask-purpose = <b>Кредит не үшін керек?</b>
calculator-fund-ask-term =
    <b>Қанша мерзімге?</b>
    Кейінге қалдыруды қоса алғандағы бүкіл мерзім. Түймені басыңыз немесе жазыңыз: «3 жыл».
calculator-fund-ask-grace =
    <b>Негізгі борышты төлеуді кейінге қалдыру керек пе?</b>
    Сыйақы бұл уақытта да төленеді. Түймені басыңыз немесе жазыңыз: «9 ай».
calculator-fund-ask-russian_share =
    <b>Келісімшарт бағасындағы ресейлік тауарлардың, жұмыстар мен қызметтердің үлесі қандай?</b>
    Пайызын жазыңыз, мысалы: 40.
calculator-fund-ask-own_contribution =
    <b>Өз салымыңыз қандай бөлікті құрайды?</b>
    Пайызын жазыңыз, мысалы: 20.
calculator-fund-ask-activity =
    <b>Жоба немен айналысады?</b>
    Қысқаша сипаттаңыз, мысалы: «сүт өңдеу».
calculator-fund-ask-rate =
    <b>Жылдық сыйақы мөлшерлемесі қандай?</b>
    Оны қор айтады. Есептеу үшін пайызын жазыңыз, мысалы: 8.
calculator-fund-ask-type = <b>Қалай төлеу ыңғайлы?</b>
calculator-fund-option-purpose-fixed-assets = Негізгі құралдар
calculator-fund-option-purpose-trade-turnover = Тауар айналымы
calculator-fund-option-term-12 = 1 жыл
calculator-fund-option-term-24 = 2 жыл
calculator-fund-option-term-60 = 5 жыл
calculator-fund-option-grace-0 = Керек емес
calculator-fund-option-grace-6 = 6 ай
calculator-fund-option-grace-12 = 12 ай
calculator-fund-option-type-annuity = Тең төлемдермен
calculator-fund-option-type-equal-principal = Борышты тең бөліп
calculator-fund-option-type-seasonal = Төрт айда бір рет
calculator-fund-change-legal_entity = ✏️ Ұйым
calculator-fund-change-amount = ✏️ Сома
calculator-fund-change-purpose = ✏️ Мақсат
calculator-fund-change-term = ✏️ Мерзім
calculator-fund-change-grace = ✏️ Кейінге қалдыру
calculator-fund-change-russian_share = ✏️ Ресейлік үлес
calculator-fund-change-own_contribution = ✏️ Өз салымы
calculator-fund-change-activity = ✏️ Қызмет түрі
calculator-fund-change-rate = ✏️ Мөлшерлеме
calculator-fund-change-type = ✏️ Төлемдер
calculator-fund-holds = Қордың тексерілген талаптары орындалады.
calculator-fund-fails = Қордың кейбір талаптары орындалмайды.
calculator-fund-failed-borrower = Қарыз алушы Қырғыз Республикасында тіркелген заңды тұлға болуы керек.
calculator-fund-failed-currency = Кредит валютасы: рубль, АҚШ доллары немесе еуро.
calculator-fund-failed-amount = Сома 5 млн АҚШ долларынан немесе оның баламасынан аспауы керек.
calculator-fund-failed-term = Мерзімі: негізгі құралдарға 10 жылға дейін, тауар айналымына 2 жылға дейін.
calculator-fund-failed-grace = Негізгі борышты кейінге қалдыру 18 айдан аспауы керек.
calculator-fund-failed-russian-share = Ресейлік үлес кемінде 30% болуы керек.
calculator-fund-failed-own-contribution = Өз салымы кемінде 15% болуы керек.
calculator-fund-failed-prohibited-purpose = Сипаттамада қор қаржыландырмайтын қызмет түрі аталған.
calculator-fund-amount-unchecked = Қазір бағамдар жоқ, сондықтан сома 5 млн АҚШ доллары шегімен салыстырылмады.
calculator-fund-schedule = Айлар бойынша кесте: төлем = негізгі борыш + сыйақы
calculator-fund-row = { $number }) { $payment } = { $principal } + { $interest }
calculator-fund-total = Барлық сыйақы: { $total }
calculator-fund-whole = Мұнда кестенің бір бөлігі көрсетілген. Барлық төлем ({ $count }) файлда: төмендегі түймені басыңыз.
calculator-fund-caption-pdf = 📄 Кредит төлемдерінің кестесі
calculator-fund-caption-xlsx = 📊 Кредит төлемдерінің кестесі
calculator-fund-paper-title = РҚДҚ кредиті бойынша төлемдер кестесі
calculator-fund-paper-made = Ресей-Қырғыз даму қоры. Алдын ала есеп, { $day }
calculator-fund-paper-schedule = Айлар бойынша төлемдер, { $currency }
calculator-fund-paper-sheet = Кесте
calculator-fund-line-amount = Кредит сомасы
calculator-fund-line-rate = Жылдық сыйақы мөлшерлемесі
calculator-fund-line-term = Мерзім
calculator-fund-line-grace = Негізгі борышты кейінге қалдыру
calculator-fund-line-type = Төлем тәртібі
calculator-fund-line-interest = Барлық сыйақы
calculator-fund-column-number = Ай
calculator-fund-column-payment = Төлем
calculator-fund-column-principal = Негізгі борыш
calculator-fund-column-interest = Сыйақы
calculator-fund-column-balance = Борыш қалдығы
calculator-fund-column-total = Барлығы
calculator-fund-no-schedule = Бұл жауаптарға кесте жасалмайды: кейінге қалдыру мерзімнен қысқа болуы керек.
calculator-fund-early = Мерзімінен бұрын өтеу. { $note }
calculator-fund-not-binding = Есеп алдын ала жасалған. Талаптар мен шешім қордың еркінде.
