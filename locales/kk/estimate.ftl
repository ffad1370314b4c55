### What an insurance costs. Icons: 🧮 work out · 📨 exact price · ✏️ change or continue · 📈 picture ·
### 📄 paper · ⏭ leave open · 🔁 compared · 📌 on file · 💰 price · ⚠️ attention.

estimate-ask-product =
    <b>Қай өнімнің бағасын есептейміз?</b>
    Алдымен топты таңдаңыз.
estimate-ask-buyers =
    <b>Қай сатып алушы туралы?</b>
    Бұл сатып алушылар деректеріңізде бар. Басқасы керек болса, оның елін жазыңыз.
estimate-buyer-or-country = Деректеріңізде мұндай сатып алушы жоқ. Оны түймемен таңдаңыз немесе басқа сатып алушының елін жазыңыз.
estimate-ask-country =
    <b>Сатып алушы қай елде?</b>
    Түймені басыңыз немесе елдің атауын жазыңыз.
estimate-ask-country-bank =
    <b>Банк қай елде?</b>
    Түймені басыңыз немесе елдің атауын жазыңыз.
estimate-ask-country-guarantee =
    <b>Кепілдік бенефициары қай елде?</b>
    Түймені басыңыз немесе елдің атауын жазыңыз.
estimate-country-home = Мұнда шетелдік тарап туралы айтылады. Қазақстаннан тыс елді жазыңыз.
estimate-ask-kind =
    <b>Сатып алушы туралы не білесіз?</b>
    Мәлімет көбірек болса, есеп дәлірек болады.
estimate-kind-state = Мемлекеттік
estimate-kind-bank = Банк
estimate-kind-rated-firm = Рейтингі бар компания
estimate-kind-firm = Таныс жеке компания
estimate-kind-unknown = Бейтаныс компания
estimate-ask-rating =
    <b>Сатып алушының кредиттік рейтингі қандай?</b>
    Ұзақ мерзімді рейтингті жазыңыз, мысалы: BB+ немесе Ba1.
estimate-ask-rating-bank =
    <b>Банктің кредиттік рейтингі қандай?</b>
    Ұзақ мерзімді рейтингті жазыңыз, мысалы: BB+ немесе Ba1.
estimate-rating-unknown = Мұндай рейтинг жоқ. Оны AAA – D немесе Aaa – C шкаласы бойынша жазыңыз, мысалы: BB+.
estimate-rating-none = көрсетілмеген
estimate-button-no-rating = ⏭ Білмеймін
estimate-ask-years =
    <b>Бұл сатып алушымен қанша уақыт сауда жасап келесіз?</b>
    Түймені басыңыз немесе жыл санын жазыңыз.
estimate-years-0 = Бір жылдан аз
estimate-years-1 = 1 жылдан 5 жылға дейін
estimate-years-5 = 5 жыл және одан көп
estimate-years-unreadable = Жауапты түсіну мүмкін болмады. Жыл санын жазыңыз, мысалы: 3.
estimate-ask-delays = <b>Сатып алушы бұрын төлемді кешіктірді ме?</b>
estimate-delays-no = Жоқ
estimate-delays-yes = Иә
estimate-ask-amount =
    <b>Қандай соманы сақтандыру керек?</b>
    Оны валютасымен бірге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-amount-guarantee =
    <b>Кепілдік қандай сомаға керек?</b>
    Оны валютасымен бірге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-amount-referral =
    <b>Қандай сома керек?</b>
    Оны валютасымен бірге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-currency =
    <b>Бұл сома қай валютада?</b>
    Түймені басыңыз немесе валютаны жазыңыз.
estimate-ask-term =
    <b>Төлем қанша мерзімге кейінге қалдырылады?</b>
    Түймені басыңыз немесе жазыңыз: «90 күн», «жарты жыл», «3 жыл».
estimate-ask-term-exporter =
    <b>Міндеттеменің мерзімі қандай?</b>
    Мысалы, кредит мерзімі. Түймені басыңыз немесе жазыңыз: «90 күн», «жарты жыл», «3 жыл».
estimate-ask-term-guarantee =
    <b>Кепілдік қанша мерзімге керек?</b>
    Түймені басыңыз немесе жазыңыз: «90 күн», «жарты жыл», «3 жыл».
estimate-ask-term-referral =
    <b>Қанша мерзімге?</b>
    Түймені басыңыз немесе жазыңыз: «90 күн», «жарты жыл», «3 жыл».
estimate-term-unreadable = Мерзімді түсіну мүмкін болмады. Мысалы, былай жазыңыз: 90 күн, 6 ай немесе 3 жыл.
estimate-term-unit-missing = Бұл күн бе, ай ма, әлде жыл ма? Санды сөзімен бірге жазыңыз, мысалы: 90 күн.
estimate-term-zero = Мерзім нөлден көп болуы керек. Мысалы, былай жазыңыз: 30 күн.
estimate-term-too-long = Бұл мерзім тым ұзақ. Ең көбі 50 жыл көрсетуге болады.
estimate-ask-delivery =
    <b>Жеткізу қанша уақытқа созылады?</b>
    Бірінші жөнелтуден соңғысына дейін. Түймені басыңыз немесе жазыңыз: «3 ай».
estimate-ask-delivery-exporter =
    <b>Ақша қанша мерзімде алынады?</b>
    Бірінші бөлігінен соңғысына дейін. Түймені басыңыз немесе жазыңыз: «3 ай».
estimate-ask-cover =
    <b>Соманың қандай бөлігін қорғау керек?</b>
    Түймені басыңыз немесе пайызын жазыңыз, мысалы: 90.
estimate-cover-range = 1 мен 100 аралығындағы пайызды жазыңыз, мысалы: 90.
estimate-ask-instalments =
    <b>Сақтандыру сыйлықақысын неше жарнаға бөлу керек?</b>
    Түймені басыңыз немесе санын жазыңыз.
estimate-button-instalments = { $count ->
    [1] Бір төлеммен
    [one] { $count } жарна
   *[other] { $count } жарна
}
estimate-instalments-range = Бүтін сан жазыңыз, ең азы 1, ең көбі { $most }.
estimate-instalments-one = Мерзім қысқа, сондықтан тек бір төлем жасауға болады. Түймені басыңыз.
estimate-button-other = ➕ Басқа сатып алушы

estimate-length-none = Бірден
estimate-length-days = { $count } күн
estimate-length-months = { $count } ай
estimate-length-years = { $count } жыл
estimate-percent = { $figure }%
estimate-up-to = ең көбі { $most }
estimate-change-range = { $least } … { $most }
estimate-range = { $least } – { $most }

estimate-line-name = Сатып алушы
estimate-line-product = Өнім
estimate-line-country = Ел
estimate-line-kind = Сатып алушы туралы
estimate-line-rating = Рейтинг
estimate-line-years = Онымен сауда
estimate-line-delays = Төлемді кешіктірген
estimate-line-amount = Сома
estimate-line-term = Мерзім
estimate-line-delivery = Жеткізу (беру)
estimate-line-cover = Қорғаныс
estimate-line-instalments = Жарна саны
estimate-line-rate = Мөлшерлеме
estimate-line-premium = Сақтандыру сыйлықақысы
estimate-line-tenge = Теңгемен
estimate-line-exchange = ҚР Ұлттық Банкінің бағамы
estimate-exchange = { $quant } { $currency } = { $value } теңге, { $day }
estimate-exchange-stale = { $quant } { $currency } = { $value } теңге, { $day } (жаңа бағамды алу мүмкін болмады)
estimate-change-product = ✏️ Өнім
estimate-change-country = ✏️ Ел
estimate-change-kind = ✏️ Сатып алушы
estimate-change-rating = ✏️ Рейтинг
estimate-change-years = ✏️ Сауда тәжірибесі
estimate-change-delays = ✏️ Төлем кешігуі
estimate-change-amount = ✏️ Сома
estimate-change-term = ✏️ Мерзім
estimate-change-delivery = ✏️ Жеткізу
estimate-change-cover = ✏️ Қорғаныс
estimate-change-instalments = ✏️ Жарналар

estimate-resume = Сізде <b>аяқталмаған есеп</b> бар:
estimate-button-continue = ✏️ Есепті жалғастыру
estimate-button-anew = 🧮 Жаңа есеп
estimate-summary = <b>Жауаптарды тексеріңіз</b>
estimate-button-work-out = 🧮 Есептеу
estimate-title-plan = Шарт бүгін басталса, сақтандыру жарналары
estimate-title-movers = Бағаны не төмендетеді
estimate-title-assumed = Есеп неге негізделген
estimate-instalment = { $day }: { $span }
estimate-mover-cover = Қорғаныс { $percent }% болса, үнем: { $saved }.
estimate-mover-days = Мерзім { $days } күн болса, үнем: { $saved }.
estimate-mover-months = Мерзім { $months } ай болса, үнем: { $saved }.
estimate-mover-delivery = Барлығы бірден жеткізілсе (берілсе), үнем: { $saved }.
estimate-mover-years = Сатып алушымен сауда кемінде { $years } жыл болса, үнем: { $saved }.
estimate-mover-delays = Бұрын төлем кешіктірілмеген болса, үнем: { $saved }.
estimate-changed = Бұрын: { $before }. Енді: { $after }.
estimate-changed-by = Бұрын: { $before }. Енді: { $after }. Айырма: { $change }.
estimate-changed-nothing = Өзгерістен кейін баға бұрынғыдай қалды.
estimate-not-binding = Бұл алдын ала есеп ешкімді міндеттемейді. Нақты бағаны агенттік айтады.
estimate-none-guarantee =
    <b>Кепілдік үшін сақтандыру сыйлықақысы емес, комиссия алынады.</b>
    Оның мөлшерін агенттік белгілейді. Жауаптарды бір түймемен жіберіңіз, маман жауап береді.
estimate-none-referral =
    <b>Бұл өнімді басқа ұйым ұсынады.</b>
    Баға мен талаптарды сол ұйым белгілейді. Жауаптарды бір түймемен жіберіңіз, маман қайда жүгіну керегін айтады.
estimate-none-off =
    <b>Бағаны агенттік есептейді.</b>
    Оның тарифтері жарияланбаған, сондықтан мұнда сан жоқ. Жауаптарды бір түймемен жіберіңіз, маман нақты бағаны жібереді.
estimate-none-market =
    <b>Бұл елге формула жоқ: баға нарыққа сай қойылады.</b>
    Жауаптарды бір түймемен жіберіңіз, маман нақты бағаны жібереді.
estimate-none-country =
    <b>Бұл елдің жарияланған тәуекел санаты жоқ.</b>
    Жауаптарды бір түймемен жіберіңіз, маман нақты бағаны жібереді.
estimate-limit-taken = 📌 Бұл сатып алушыға белгіленген лимит: { $limit }.
estimate-limit-exceeded = ⚠️ Сома осы сатып алушының лимитінен көп: { $limit }. Лимитті ұлғайтуға бола ма, оны агенттік шешеді.
estimate-check-taken = 📌 Деректер осы сатып алушыны тексеруіңізден алынды.
estimate-button-open = 🧮 Бағасын есептеу
estimate-button-exact = 📨 Нақты баға сұрау
estimate-button-change = ✏️ Жауапты өзгерту
estimate-button-picture = 📈 График
estimate-button-pdf = 📄 PDF
estimate-caption-picture = 📈 Мөлшерлеме мерзімге қалай байланысты
estimate-caption-pdf = 📄 Сақтандыру сыйлықақысының алдын ала есебі
estimate-sent =
    ✅ <b>Сұрау жіберілді.</b> Нөмірі: <code>{ $number }</code>
    Маман осы чатта жауап береді.

estimate-paper-title = Сақтандыру сыйлықақысының алдын ала есебі
estimate-paper-made = Жасалған күні: { $day }. Тариф: { $tariff }.
estimate-tariff-oecd-mpr = ЭЫДҰ ең төменгі сыйлықақы мөлшерлемелері, 2023 жылғы шілде
estimate-tariff-short-term-reference = шетелдік ашық тариф, 2024 жылғы ақпан
estimate-tariff-agency-tariff = агенттік тарифі, нұсқасы { $version }
estimate-paper-answers = Сіздің жауаптарыңыз
estimate-paper-price = Баға
estimate-paper-number = №
estimate-paper-day = Күні
estimate-paper-sum = Жарна
estimate-paper-footer = Қазақстанның экспорттық-кредиттік агенттігі
estimate-picture-title = Сақтандыру сыйлықақысының мөлшерлемесі мерзімге қарай
estimate-picture-term = Мерзім, ай
estimate-picture-rate = Мөлшерлеме, сомадан %
estimate-picture-band = Ықтимал аралық
estimate-picture-line = Мөлшерлеме
estimate-picture-chosen = Сіздің мерзіміңіз

quote-text =
    💰 <b>Нақты баға</b>
    Өтінім: <code>{ $number }</code>
    Мөлшерлеме: <b>{ $rate }%</b>
    Сақтандыру сыйлықақысы: <b>{ $premium }</b>
    Баға мына күнді қоса алғанда жарамды: { $day }.
    Баға сізге сай келсе немесе сұрағыңыз болса, «{ button-reply }» түймесін басыңыз.
quote-text-conditions =
    💰 <b>Нақты баға</b>
    Өтінім: <code>{ $number }</code>
    Мөлшерлеме: <b>{ $rate }%</b>
    Сақтандыру сыйлықақысы: <b>{ $premium }</b>
    Баға мына күнді қоса алғанда жарамды: { $day }.
    Талаптар: { $conditions }
    Баға сізге сай келсе немесе сұрағыңыз болса, «{ button-reply }» түймесін басыңыз.
quote-limit-text =
    📌 <b>Сатып алушыға лимит белгіленді</b>
    Өтінім: <code>{ $number }</code>
    Сатып алушы: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит мына күнді қоса алғанда жарамды: { $day }.
quote-limit-text-conditions =
    📌 <b>Сатып алушыға лимит белгіленді</b>
    Өтінім: <code>{ $number }</code>
    Сатып алушы: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит мына күнді қоса алғанда жарамды: { $day }.
    Талаптар: { $conditions }

desk-detail-country = Ел: { $value }
desk-detail-known = Борышкер туралы: { $value }
desk-detail-term = Мерзім: { $value }
desk-detail-cover = Қорғаныс: { $value }
desk-detail-instalments = Жарна саны: { $value }
desk-detail-estimate = Экспорттаушыға көрсетілген есеп: { $value }
