### Policies. Icons: 📑 contract · 📅 schedule · 📆 calendar · 💳 where to pay · ✅ paid · ⚠️ overdue · ⌛ term over ·
### 🕘 being checked · 🔗 link · 📊 declaration · 🔖 copy · ⏰ reminders.

policy-menu = 📑 Шарттарым
policy-title = <b>📑 Сақтандыру шарттары</b>
policy-none =
    <b>📑 Сақтандыру шарттары</b>
    Сізге әзірге бірде-бір шарт байланыстырылмаған. «{ policy-button-link }» түймесін басып, агенттік берген кодты немесе шарт (полис) нөмірін жазыңыз.
policy-unknown = Шарттарыңыздың арасында мұндай шарт жоқ. Нөмірді тексеріңіз немесе маманға жазыңыз.
policy-line =
    <b>{ $policy }</b>
    { $product }
policy-card =
    <b>📑 Шарт (полис) { $policy }</b>
    { $product }
policy-term = Қолданылу мерзімі: { $starts } — { $ends }
policy-sum = Сақтандыру сомасы: { $value }
policy-deductible = Шартсыз франшиза: { $value }%
policy-waiting = Күту кезеңі (күн): { $value }
policy-notice = Хабарлау мерзімі (күн): { $value }
policy-grace = Төлем мерзімінен кейін төлеуге берілетін күн: { $value }
policy-territory = Сақтандыру аумағы: { $value }
policy-loan = Кредиттік шарт: { $value }
policy-beneficiary = Пайда алушы: { $value }
policy-you-beneficiary = Сіз пайда алушысыз.
policy-all-paid = ✅ Барлық сақтандыру жарнасы төленді.
policy-next-upcoming = ⏰ Келесі № { $number } сақтандыру жарнасы: <b>{ $amount }</b>, төлем мерзімі: <b>{ $due }</b>
policy-next-not-started = ⚠️ <b>Сақтандыру қорғанысы басталған жоқ</b>: № { $number } сақтандыру жарнасы ({ $amount }) төленбеген, төлем мерзімі: { $due }.
policy-next-overdue = ⚠️ № { $number } сақтандыру жарнасы ({ $amount }) мерзімінде төленбеді, төлем мерзімі: { $due }. Төленбесе, сақтандыру қорғанысы аяқталады: <b>{ $ends }</b>.
policy-next-overdue-no-date = ⚠️ № { $number } сақтандыру жарнасы ({ $amount }) мерзімінде төленбеді, төлем мерзімі: { $due }. Салдары шартыңызда белгіленген: маманнан сұраңыз.
policy-next-run-out = ⌛ № { $number } сақтандыру жарнасын ({ $amount }) төлеуге берілген мерзім бітті: төлем мерзімі — { $due }, төлеуге болатын соңғы күн — { $ends }. Агенттік сізге жазады.
policy-not-started = Сақтандыру қорғанысы басталған жоқ.
policy-cover-upcoming = Шарт бойынша жақын төлем мерзімі: { $due }
policy-cover-not-started = ⚠️ <b>Сақтандыру қорғанысы басталған жоқ</b>: алғашқы сақтандыру жарнасы төленбеген, төлем мерзімі: { $due }.
policy-cover-overdue = ⚠️ Сақтандыру жарнасы төленбеген, төлем мерзімі: { $due }. Төленбесе, сақтандыру қорғанысы аяқталады: <b>{ $ends }</b>.
policy-cover-overdue-no-date = ⚠️ Сақтандыру жарнасы төленбеген, төлем мерзімі: { $due }. Салдары шартта белгіленген: маманнан сұраңыз.
policy-cover-run-out = ⌛ Сақтандыру жарнасын төлеуге берілген мерзім бітті: төлем мерзімі — { $due }, төлеуге болатын соңғы күн — { $ends }. Агенттік сізге жазады.

policy-schedule = <b>📅 Төлем кестесі</b> · { $policy }
policy-row-paid = ✅ № { $number } · { $due } · { $amount } — төленді
policy-row-upcoming = ▫️ № { $number } · { $due } · { $amount }
policy-row-overdue = ⚠️ № { $number } · { $due } · { $amount } — мерзімі өтті
policy-row-run-out = ⌛ № { $number } · { $due } · { $amount } — төлеу мерзімі бітті
policy-row-reported = 🕘 № { $number } · { $due } · { $amount } — төлем тексеріліп жатыр

policy-details =
    <b>💳 Қайда төлеу керек</b>
    Төлем тек қолма-қолсыз. Жолды көшіру үшін түймені басыңыз. Деректемелер сізге басқа жолмен келсе, оларды агенттіктен телефон арқылы нақтылаңыз.
policy-details-unknown = Бұл валюта бойынша деректемелер мұнда әзірге жоқ. Оларды шарттан алыңыз немесе маманнан сұраңыз.
policy-detail-beneficiary = Алушы: { $value }
policy-detail-identifier = Алушының БСН-і: { $value }
policy-detail-account = Шот (ЖСК): <code>{ $value }</code>
policy-detail-bank = Банк: { $value }
policy-detail-bic = БСК: { $value }
policy-detail-beneficiary-code = КБе: { $value }
policy-detail-purpose-code = ТМК: { $value }
policy-detail-purpose = Төлем мақсаты: { $value }
policy-detail-amount = Сомасы: { $value }
policy-purpose = { $policy } шарты (полисі) бойынша № { $number } сақтандыру жарнасы
policy-button-copy-beneficiary = 🔖 Алушы
policy-button-copy-identifier = 🔖 БСН
policy-button-copy-account = 🔖 Шот (ЖСК)
policy-button-copy-bank = 🔖 Банк
policy-button-copy-bic = 🔖 БСК
policy-button-copy-beneficiary-code = 🔖 КБе
policy-button-copy-purpose-code = 🔖 ТМК
policy-button-copy-purpose = 🔖 Төлем мақсаты
policy-button-copy-amount = 🔖 Сомасы

policy-button-link = 🔗 Шартты байланыстыру
policy-button-reminders = ⏰ Еске салу
policy-button-schedule = 📅 Кесте
policy-button-calendar = 📆 Күнтізбеге
policy-button-pay = ✅ Төлем туралы хабарлау
policy-button-details = 💳 Қайда төлеу керек
policy-button-declare = 📊 Айналым декларациясы
policy-button-invite = 🔗 Әріптесті шақыру
policy-button-all = 📑 Барлық шарт
policy-button-open = 📑 Шартты ашу
policy-button-instalment = № { $number } · { $due }
policy-button-send-report = ✅ Агенттікке жіберу
policy-button-ask-link = 🔗 Өтінімді жіберу
policy-button-copy-code = 🔖 Кодты көшіру
policy-button-form = 📊 Нысанды алу
policy-button-send-declaration = 📊 Декларацияны жіберу

policy-calendar-text = 📆 Төлем мерзімдері, шарт (полис): { $policy }. Күнтізбеге қосу үшін файлды ашыңыз.
policy-calendar-coming = 📆 Күнтізбе файлы жіберілді.
policy-calendar-name = Төлемдер { $policy }
policy-calendar-title = № { $number } сақтандыру жарнасы, шарт: { $policy }
policy-calendar-description = Төленетін сома: { $amount }

policy-invited =
    <b>🔗 Әріптеске арналған код</b>
    <code>{ $code }</code>
    Кодты әріптесіңізге жіберіңіз, ол оны осы ботқа жазсын. Код бір рет, 14 күн жарайды. Әріптесіңіз ұйымыңыздың шарттарын көреді, бірақ төлем туралы тек сіз хабарлай аласыз.
policy-link =
    <b>🔗 Шартты байланыстыру</b>
    Агенттік берген кодты немесе шарт (полис) нөмірін жазыңыз. Нөмір жазсаңыз, маман алдымен шарттың сіздікі екенін тексереді.
policy-code-bad = Бұл код жарамады: ол бұрын қолданылған, ескірген немесе қате жазылған. Агенттіктен жаңа код сұраңыз.
policy-code-good = ✅ Енді мына ұйымның шарттарын көресіз: { $organisation }
policy-link-confirm =
    <b>Шартты (полисті) байланыстыру өтінімі: { $policy }</b>
    Маман сіздің шарт тарабының өкілі екеніңізді тексереді. Сіз былай жазып отырсыз:
policy-link-sent =
    ✅ Өтініміңіз маманға жеткізілді: <code>{ $number }</code>
    Маман растаған соң, шарт «{ policy-menu }» бөлімінде көрінеді.
policy-linked-text = ✅ <code>{ $number }</code> өтінімі бойынша сізге шарт (полис) ашылды: { $policy }. Бот төлемдер туралы еске салып отырады.
policy-not-linked-text = <code>{ $number }</code> өтінімі бойынша шартты (полисті) байланыстыру мүмкін болмады: { $policy }. Қате кетті деп ойласаңыз, маманға жазыңыз.
policy-not-linked-reason-text = <code>{ $number }</code> өтінімі бойынша шартты (полисті) байланыстыру мүмкін болмады: { $policy }. Себебі: { $reason }

policy-pay-choose =
    <b>✅ Төлем туралы хабарлау</b> · { $policy }
    Қай сақтандыру жарнасы төленді?
policy-pay-nothing = Хабарлайтын ештеңе жоқ: төленбеген жарна қалмаған, төлем тексеріліп жатыр немесе төлем туралы тек әріптесіңіз хабарлай алады.
policy-pay-proof =
    <b>✅ № { $number } сақтандыру жарнасы</b> · { $policy }
    Сомасы: { $amount }. Төлем тапсырмасын осында файл не фото түрінде жіберіңіз, содан кейін «{ policy-button-send-report }» түймесін басыңыз.
policy-pay-files = 📎 Алынған файлдар: { $count }
policy-pay-order-wanted = Алдымен төлем тапсырмасын файл не фото түрінде жіберіңіз: маман төлемді сол арқылы табады.
policy-pay-sent =
    <b>✅ Төлем туралы хабарыңыз жеткізілді</b>
    Маман төлемді тексеріп, осында жауап береді. Тексеріп жатқанда әдеттегі еске салулар келмейді. Өтінім нөмірі:
policy-paid-text = ✅ № { $number } сақтандыру жарнасы төленді деп белгіленді, шарт (полис): { $policy }. Сомасы: { $amount }, күні: { $day }. Рақмет!
policy-paid-late-text = ⌛ № { $number } сақтандыру жарнасы төленді деп белгіленді, шарт (полис): { $policy }. Сомасы: { $amount }, күні: { $day }. Төлеуге болатын соңғы күн одан бұрын өткен: { $ends }. Мұның шартқа әсері туралы агенттік сізге жазады.
policy-not-paid-text = ⚠️ Төлем әзірге табылмады, шарт (полис): { $policy }, өтінім: <code>{ $number }</code>. Банктен тексеріп, маманға жазыңыз.
policy-not-paid-reason-text =
    ⚠️ Төлем расталмады, шарт (полис): { $policy }, өтінім: <code>{ $number }</code>.
    Себебі: { $reason }

policy-declare =
    <b>📊 Сауда айналымы туралы декларация</b> · { $policy }
    Тапсырудың соңғы күні: { $day }. Нысанды алып, толтырыңыз, файлды осында жіберіңіз, содан кейін «{ policy-button-send-declaration }» түймесін басыңыз.
policy-declared =
    ✅ Декларация жеткізілді: <code>{ $number }</code>
    Маман қосымша сақтандыру сыйлықақысының керек-керек емесін есептеп, осында жазады.
policy-declaration-wanted = Алдымен толтырылған нысанды осында файл түрінде жіберіңіз.
policy-declared-more = 📊 Декларация қабылданды, шарт (полис): { $policy }, өтінім: <code>{ $number }</code>. Қосымша сақтандыру сыйлықақысы: <b>{ $amount }</b>. Мерзімі мен шотын маман хабарлайды.
policy-declared-nothing = 📊 Декларация қабылданды, шарт (полис): { $policy }, өтінім: <code>{ $number }</code>. Қосымша сақтандыру сыйлықақысы жоқ.
policy-form-text = 📊 Сауда айналымы декларациясының нысаны, шарт (полис): { $policy }. Толтырып, боттағы шарт беті арқылы қайта жіберіңіз.
policy-form-coming = 📊 Нысан жіберілді.
policy-form-sheet = Декларация
policy-form-title = Сауда айналымы туралы декларация. Шарт (полис): { $policy }
policy-form-until = Тапсырудың соңғы күні: { $day }
policy-form-help = Бір жол — төлемі кейінге қалдырылған бір жеткізу. Сомалардың валютасы: { $currency }.
policy-form-buyer = Сатып алушы
policy-form-country = Ел
policy-form-contract = Келісімшарт
policy-form-invoice = Шот (инвойс)
policy-form-delivered = Жеткізілген күні
policy-form-due = Төлем мерзімі
policy-form-amount = Сомасы
policy-form-total = Барлығы

policy-desk-judge-payment = ✅ Төлем туралы хабарланды. Төлемді тауып, жауап беріңіз: /paid [КҮНІ] немесе /notpaid СЕБЕБІ. Төлем қате расталса: /unpaid СЕБЕБІ.
policy-desk-button-paid = ✅ Төлем табылды
policy-desk-button-not-paid = ⚠️ Табылмады
policy-desk-judge-link = 🔗 Шартты байланыстыру сұралды. Өкілеттігін тексеріп, жауап беріңіз: /link, /link sees немесе /nolink СЕБЕБІ.
policy-desk-button-link = 🔗 Байланыстыру, төлей алады
policy-desk-button-link-sees = 👁 Байланыстыру, тек көреді
policy-desk-button-no-link = ⚠️ Бас тарту
policy-desk-overdue = ⚠️ № { $number } сақтандыру жарнасы төленбеген, төлем мерзімі: { $due }. Төлеуге болатын соңғы күн: { $ends }.
policy-desk-overdue-no-date = ⚠️ № { $number } сақтандыру жарнасы төленбеген, төлем мерзімі: { $due }. Төлеуге берілген мерзім жүйеде көрсетілмеген: шартты қараңыз.
policy-desk-grace-ended = ⌛ № { $number } сақтандыру жарнасын төлеуге берілген мерзім бітті: { $ends }. Бот шартқа байланыстырылған адамдардың бәріне агенттіктен хат келетінін хабарлайды: хат дайындаңыз.
policy-desk-done = Дайын, адамға хабарланды.
policy-desk-not-allowed = Орындалмады: бұл әрекет сізге тапсырылмаған. Рөлдерді әкімші тағайындайды.
policy-desk-refused = Орындалмады: өтінім басқа түрлі немесе шешіліп қойған, не мұндай шарт (тариф) жүйеде жоқ.
policy-desk-confirmed-before = Орындалмады: бұл төлем расталып қойған. Қате расталған болса: /unpaid СЕБЕБІ
policy-desk-paid-before = Орындалмады: бұл сақтандыру жарнасы төленді деп белгіленіп қойған. Ақша осы шарттың басқа жарнасы үшін түссе, сол жарнаның нөмірін қосыңыз: /paid 2026-11-20 3
policy-desk-nothing-paid = Орындалмады: бұл өтінім бойынша расталған төлем жоқ.
policy-desk-reason-wanted = Орындалмады. Пәрменнен кейін себебін жазыңыз (500 таңбаға дейін): оны шартқа байланыстырылған адамдар оқиды.
policy-desk-taken-back = ↩️ «Төленді» деген белгі алып тасталды: № { $number } сақтандыру жарнасы енді төленбеген болып саналады. Бот бұл туралы шартқа сақтанушы тарапынан байланыстырылған адамдардың бәріне хабарлайды. Төлем табылса, «{ case-kind-payment-report }» өтінімінде жауап беріңіз: /paid [КҮНІ] [ЖАРНА №]
policy-desk-day-wanted = Күнді былай жазыңыз: /paid 2026-11-20. Күн жазылмаса, бүгінгі күн алынады; болашақ күнді жазуға болмайды. Ақша осы шарттың басқа жарнасы үшін түссе, сол жарнаның нөмірін қосыңыз: /paid 2026-11-20 3
policy-desk-instalment-wanted = Бұл шарттың төлем кестесінде мұндай нөмірлі сақтандыру жарнасы жоқ. Кестедегі нөмірді жазыңыз: /paid 2026-11-20 3
policy-desk-turnover-wanted = Айналымды санмен жазыңыз: /turnover 125000.50

desk-detail-policy = Шарт (полис): { $value }
desk-detail-instalment = Сақтандыру жарнасының нөмірі: { $value }
case-kind-premium-overdue = Мерзімі өткен сақтандыру жарнасы
cases-event-premium-overdue = сақтандыру жарнасының мерзімі өтті
cases-event-grace-ended = төлеуге берілген мерзім бітті
cases-event-premium-paid = сақтандыру жарнасы төленді
cases-event-instalment-withdrawn = бұл жарна енді төленбейді
cases-event-payment-confirmed = төлем расталды
cases-event-payment-rejected = төлем расталмады
cases-event-payment-taken-back = «төленді» деген белгі алып тасталды
cases-event-link-granted = шарт байланыстырылды
cases-event-link-refused = шартты байланыстырудан бас тартылды
cases-event-declaration-accepted = декларация қабылданды
receipt-next-payment-report = Маман төлемді тексеріп, осы чатта жауап береді.
receipt-next-policy-link = Маман сіздің шарт тарабының өкілі екеніңізді тексеріп, осы чатта жауап береді.
