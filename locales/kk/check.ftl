### The free check of a foreign buyer. Icons: 🛡 check · ▶️ begin · ✏️ change or continue · ⏭ leave open · 📄 paper ·
### 🔁 again · 🏛 official answer · 🔔 monitoring · 🙋 own firm · ➕ another · 📂 list · 🟢🟡⚪🔵🔴 level.

menu-check = 🛡 Сатып алушыны тексеру

check-intro =
    <b>Шетелдік сатып алушыны тексеру</b>
    Тегін, бірнеше секундта: санкциялық тізімдер, елдің тәуекелі, тіркеу нөмірі. Бұл — алдын ала нәтиже, ресми жауапты андеррайтерлер береді.
check-button-begin = ▶️ Тексеруді бастау
check-button-continue = ✏️ Тексеруді жалғастыру
check-button-anew = ➕ Қайта бастау

check-ask-kind =
    <b>Кімді тексереміз?</b>
    Жеке адам тек дара кәсіпкер, компанияның басшысы немесе иесі болса ғана тексеріледі.
check-button-kind-org = Компания немесе банк
check-button-kind-person = Жеке адам
check-ask-role = <b>Бұл адам кім?</b>
check-button-role-sole_trader = Дара кәсіпкер
check-button-role-director = Компания басшысы
check-button-role-owner = Компания иесі
check-role-sole-trader = дара кәсіпкер
check-role-director = компания басшысы
check-role-owner = компания иесі
check-ask-country =
    <b>Сатып алушы қай елде?</b>
    Түймені басыңыз немесе елдің атауын кез келген тілде жазыңыз.
check-ask-name =
    <b>Сатып алушының атауы қандай?</b>
    Келісімшарттағыдай жазыңыз; кез келген әріппен жазуға болады. Жеке адам болса, тегі мен атын жазыңыз.
check-ask-firm =
    <b>Ол қай компанияны басқарады немесе иеленеді?</b>
    Атауын келісімшарттағыдай жазыңыз.
check-name-empty = Іздеу үшін бұл аз. Атауын келісімшарттағыдай толық жазыңыз.
check-name-form-only = Мұнда тек құқықтық нысаны көрсетілген. Атауын қосыңыз, мысалы: «Мысал» ЖШС.
check-name-long = Атауы тым ұзын. { $longest } таңбаға сыйғызуыңызды өтінеміз.
check-name-control = Атауында көрінбейтін таңбалар бар. Қолмен теріп жазуыңызды өтінеміз.
check-name-other-script = Атауы таңдалған елде қолданылмайтын әріптермен жазылған. Солай да іздейміз, бірақ елдің дұрыс таңдалғанын тексеріңізші.
check-ask-identifier =
    <b>{ $kind }</b>
    Ел: { $country }. Нөмірі болса, тексеру дәлірек болады. Қолыңызда болмаса, өткізіп жіберіңіз.
check-button-no-number = ⏭ Қазір қолымда жоқ
check-no-number = Жауапта нөмір жоқ. Оны цифрмен жазыңыз немесе төмендегі түймені басыңыз.
check-ask-doubt =
    <b>Нөмір күмән тудырады: { $number }</b>
    Ел: { $country }, нөмір түрі: { $kind }. { $verdict }
check-doubt-homes = Мына елдердің нөмірлері осындай болады: { $homes }.
check-button-keep = ✅ Нөмір дұрыс, қалсын
check-button-other-number = ✏️ Басқа нөмір жазу
check-button-other-country = ✏️ Басқа елді таңдау

check-question = <b>{ $question }</b>
check-ask-trade = Бұл сатып алушымен қанша уақыттан бері сауда жасап келесіз?
check-ask-delays = Ол төлемді кешіктірген бе?
check-ask-terms = Төлем шарттары қандай?
check-ask-amount = Мәміле сомасы қанша? Валютасымен бірге жазыңыз, мысалы: 250 000 USD
check-trade-new = Әлі сауда жасаған жоқпыз
check-trade-year = Бір жылға дейін
check-trade-three = Бір жылдан үш жылға дейін
check-trade-longer = Үш жылдан астам
check-delays-none = Уақытында төлеген
check-delays-short = 30 күнге дейін
check-delays-long = 30 күннен астам
check-terms-advance = Алдын ала төлем
check-terms-days90 = Кейін төлеу: 90 күнге дейін
check-terms-days180 = Кейін төлеу: 180 күнге дейін
check-terms-longer = Кейін төлеу: 180 күннен көп
check-amount-currency = Соманы валютасымен бірге жазыңыз, мысалы: 250 000 USD.
check-button-leave-open = ⏭ Көрсетпеу

check-summary = <b>Бәрі дұрыс па?</b>
check-summary-more = Сатып алушы туралы өзіңіз білетінді қоса аласыз: бұл андеррайтерге көмектеседі. Немесе тексеруді бірден бастаңыз.
check-button-run = 🛡 Тексеру
check-button-fact-trade = ➕ Сауда тәжірибесі
check-button-fact-delays = ➕ Төлем кешігуі
check-button-fact-terms = ➕ Төлем шарттары
check-button-fact-amount = ➕ Мәміле сомасы
check-button-change-kind = ✏️ Кім екені
check-button-change-country = ✏️ Елі
check-button-change-name = ✏️ Атауы
check-button-change-firm = ✏️ Компания
check-button-change-identifier = ✏️ Нөмірі
check-line-name = Сатып алушы
check-line-country = Ел
check-line-role = Кім екені
check-line-firm = Компания
check-line-identifier = Нөмір
check-line-trade = Сауда тәжірибесі
check-line-delays = Төлем кешігуі
check-line-terms = Төлем шарттары
check-line-amount = Мәміле сомасы

check-preliminary = Алдын ала нәтиже, { $day }. Бұл агенттіктің шешімі емес.
check-title-why = Неліктен
check-title-lists = Қай тізімдермен салыстырылды
check-title-not-checked = Тексерілмегені
check-title-next = Әрі қарай
check-title-official = Агенттіктің ресми жауабы
check-official-level = Деңгейі: { $level }.
check-official-level-until = Деңгейі: { $level }. Жауап мына күнді қоса алғанда жарамды: { $day }.
check-reason-dated = { $text } ({ $source }, { $day })
check-reason-undated = { $text } ({ $source })
check-country-high-income = Табысы жоғары ел: ЭЫДҰ оған тәуекел санатын бермейді.
check-source-oecd = ЭЫДҰ жіктемесі
check-source-identifier = осы елдің нөмір ережелері
check-source-lists = санкциялық тізімдер
check-source-exporter = сіз берген мәліметтер
check-source-staff = агенттік маманы
check-list-dated = { $title }: { $day }
check-list-un = БҰҰ Қауіпсіздік Кеңесі
check-list-kz-fma = Қазақстанның Қаржылық мониторинг агенттігі
check-list-kg-sfis = Қырғызстанның қаржылық барлауы
check-list-ofac-sdn = АҚШ, негізгі тізім (OFAC SDN)
check-list-ofac-cons = АҚШ, басқа тізімдер (OFAC)
check-list-eu-fsf = Еуропалық одақ
check-list-uk-conlist = Ұлыбритания
check-list-us-csl = АҚШ, жиынтық тізім
check-list-opensanctions = OpenSanctions жиынтық дерекқоры
check-list-own = Агенттіктің өз тізімі
check-list-remote = Агенттіктің тексеру қызметі
check-list-sample = Ойдан шығарылған үлгілер
check-next-favourable = Тексерілген мәліметтен кедергі көрінбейді. Төлемді кейінге қалдырмас бұрын сатып алушыдан қаржылық есептілігін сұраңыз; ресми жауап үшін андеррайтерлерге жүгініңіз.
check-next-attention = Жоғарыдағы себептерді қараңыз: мүмкін болғанын сатып алушыдан нақтылап, қайта тексеріңіз. Ресми жауап үшін андеррайтерлерге жүгініңіз.
check-next-not-enough-data = Қорытынды жасауға дерек әзірге аз. Мәліметті толықтырыңыз, кейінірек қайта тексеріңіз немесе ресми жауап сұраңыз.
check-next-specialist = Маман тексеруді қарап, осы чатта жауап береді. Оның жауабына дейін нәтижені жақсы да, жаман да деп санамаңыз.
check-next-high-risk = Агенттікпен және өз заңгеріңізбен сөйлескенше мәміле жасамаңыз.
check-case-line = Өтінім: { $number }
check-person-kept = Жеке адам туралы мәліметтер 30 күн сақталады.
check-gone = Бұл тексеру енді жоқ: жеке адамдар туралы мәліметтер 30 күн сақталады. Жаңасын бастауға болады.

check-button-pdf = 📄 PDF
check-button-repeat = 🔁 Қайта тексеру
check-button-official = 🏛 Ресми жауап сұрау
check-button-watch = 🔔 Сатып алушыны бақылау
check-button-unwatch = 🔕 Бақылауды тоқтату
check-button-mine = 🙋 Бұл менің компаниям
check-button-another = ➕ Жаңа тексеру
check-button-all = 📂 Тексерулерім
check-button-open = 🛡 Тексеруді ашу
check-pdf-coming = PDF дайындалып жатыр, осы чатқа келеді.
check-watch-on = Бақылау басталды. Тізімдер өзгергенде сатып алушы қайта тексеріледі, маңызды жаңалық болса, маман сізге жазады.
check-watch-off = Бұл сатып алушыны бақылау тоқтатылды.
check-official-asked = Андеррайтерлер сұрауды алды, жауап осы чатқа келеді. Өтінім { $number }.
check-limit-minute = Тым жылдам: бір минут күтіп, қайта басуыңызды өтінеміз. Жауаптарыңыз сақталды.
check-limit-day = Бүгінгі тексерулер саны таусылды (күніне ең көбі: { $most }). Ертең жалғастырыңыз немесе маманға жазыңыз.
check-unavailable = Тізімдер қазір қолжетімсіз, сондықтан тексеру жасалмады. Бірнеше минуттан кейін қайталап көріңізші.

check-published-text =
    🛡 Маман тексеруді аяқтады: <b>{ $name }</b>.
    Деңгейі: <b>{ $level }</b>. Өтінім <code>{ $number }</code>.
check-report-text =
    🏛 <b>Агенттіктің ресми жауабы</b>: { $name }
    Деңгейі: <b>{ $level }</b>. Өтінім <code>{ $number }</code>.

    { $text }
check-report-until-text =
    🏛 <b>Агенттіктің ресми жауабы</b>: { $name }
    Деңгейі: <b>{ $level }</b>. Жауап мына күнді қоса алғанда жарамды: { $day }. Өтінім <code>{ $number }</code>.

    { $text }
check-pdf-caption = 📄 Сатып алушыны тексеру: { $name }
check-pdf-title = Сатып алушыны тексеру
check-pdf-footer = Қазақстанның экспорттық-кредиттік агенттігі
check-pdf-small = Көрсетілген күндердегі тізімдер мен деректер бойынша алдын ала нәтиже. Ол агенттіктің шешімін алмастырмайды және агенттікті сақтандыруға міндеттемейді. Бұл сіздің компанияңыз болып, нәтиже қате болса, агенттікке жазыңыз.

question-ask-own-firm =
    <b>Бұл сіздің компанияңыз ба?</b>
    Нәтижеде не қате екенін жазыңыз. Өтінімді комплаенс маманы оқиды. Компанияны тағы кім тексергенін ешкімге айтпаймыз.

desk-detail-own-firm = Комплаенске. Жіберушінің өз компаниясы: { $value }
check-desk-level = Экспорттаушыға көрсетілген деңгей: { $level }
check-desk-official = 🏛 Экспорттаушы ресми жауап сұрайды: /report
check-desk-watched = 🔔 Бақылау кезінде табылды.
check-desk-hits-title = ⚠️ <b>Мүмкін сәйкестіктер: { $count }</b>. Бұл қорытынды емес, салыстыру қажет.
check-desk-no-hits = Мүмкін сәйкестіктер жоқ.
check-desk-hit = <b>{ $number }.</b> { $list } ({ $weight }) · { $strength }, { $score } · <b>{ $standing }</b>
check-desk-hit-name = Жазба: { $name }; сәйкес келгені: { $alias }
check-desk-hit-programme = Тізімдегі негізі: { $programme }
check-desk-hit-record = Жазба туралы: { $told }
check-desk-hit-born = туған жылы { $years }
check-desk-hit-countries = елдері: { $countries }
check-desk-words = Сөздері: { $told }
check-desk-words-only-asked = тек сатып алушыда: { $words }
check-desk-words-only-listed = тек жазбада: { $words }
check-desk-for = Растайтыны: { $told }
check-desk-against = Қарсысы: { $told }
check-desk-cleared = ✅ Алып тастаған қызметкер { $officer }: { $why }
check-desk-confirmed = ⛔ Растаған қызметкер { $officer }: { $why }
check-desk-more = Алғашқылары көрсетілді. Қалғаны: { $count }. Бәрі агенттік жүйесінде.
check-desk-how =
    /clear НӨМІР себебі — бұл басқа
    /confirm НӨМІР себебі — бұл сол
    /publish — нәтижені экспорттаушыға хабарлау
    /report ДЕҢГЕЙ мәтін — ресми жауап
check-weight-binding = міндетті
check-weight-informative = анықтамалық
check-strength-strong = күшті
check-strength-review = әлсіз
check-standing-open = салыстырылмаған
check-standing-confirmed = расталған
check-standing-cleared = алып тасталған
check-desk-judged-cleared = Сәйкестік { $hit } алып тасталды. Экспорттаушы /publish жазылғаннан кейін біледі.
check-desk-judged-confirmed = Сәйкестік { $hit } расталды. Экспорттаушы /publish жазылғаннан кейін біледі.
check-desk-judged-open = Сәйкестік { $hit }: жауап жазылды, бірақ салыстыру әлі аяқталған жоқ.
check-desk-second-officer = Жазылды. Күшті сәйкестікті екі қызметкер алып тастайды, тағы керегі: { $count }.
check-desk-judge-how = Сәйкестіктің нөмірі мен себебін жазыңыз: /clear 1 туған күні басқа
check-desk-report-how =
    Деңгейі мен мәтінін жазыңыз: /report favourable Сатып алушы қолайлы…
    Деңгейлер: favourable, attention, high_risk, not_enough_data
check-desk-published = 🔔 Нәтиже экспорттаушыға хабарланды.
check-desk-reported = 🏛 Ресми жауап экспорттаушыға жіберілді.
check-desk-still-open = Алдымен сәйкестіктерді салыстырыңыз, қалғаны: { $count }. Тізімі: /hits
check-desk-not-allowed = Бұл сіздің рөліңізге кірмейді.
check-desk-no-such-hit = Бұл өтінімде мұндай сәйкестік немесе тексеру жоқ. Тізімі: /hits
check-desk-bad-why = Себебін жазыңыз: сол екені немесе басқа екені неден көрінеді.
check-desk-bad-text = Жауап мәтіні 1 таңбадан 3000 таңбаға дейін болуы тиіс.
check-desk-bad-level = Мұндай деңгей жоқ.
check-desk-new-hits = 🔔 Тізімдер өзгерді, сатып алушыда жаңа мүмкін сәйкестіктер бар. Экспорттаушы бұл туралы білмейді.
check-desk-hidden-case = 🔔 Бұл өтінімді бақылау ашты. Сіз /publish немесе /report жазғанша, экспорттаушы ол туралы білмейді.
check-desk-hidden = ⚠️ Экспорттаушыға жіберілген жоқ: ол бұл өтінім туралы әлі білмейді. Алдымен /publish немесе /report жазыңыз.
