### What an insurance costs. Icons: 🧮 work out · 📨 exact price · ✏️ change or continue · 📈 picture ·
### 📄 paper · ⏭ leave open · 🔁 compared · 📌 on file · 💰 price · ⚠️ attention.

estimate-ask-product =
    <b>Кайсы продукттун баасын эсептейли?</b>
    Адегенде топту тандаңыз.
estimate-ask-buyers =
    <b>Кайсы сатып алуучу жөнүндө?</b>
    Бул сатып алуучулар маалыматыңызда бар. Башкасы керек болсо, анын өлкөсүн жазыңыз.
estimate-buyer-or-country = Маалыматыңызда мындай сатып алуучу жок. Баскычтардын бирин басыңыз же башка сатып алуучунун өлкөсүн жазыңыз.
estimate-ask-country =
    <b>Сатып алуучу кайсы өлкөдө?</b>
    Баскычты басыңыз же өлкөнүн атын жазыңыз.
estimate-ask-country-bank =
    <b>Банк кайсы өлкөдө?</b>
    Баскычты басыңыз же өлкөнүн атын жазыңыз.
estimate-ask-country-guarantee =
    <b>Кепилдиктин бенефициары кайсы өлкөдө?</b>
    Баскычты басыңыз же өлкөнүн атын жазыңыз.
estimate-country-home = Бул жерде чет өлкөлүк тарап жөнүндө сөз болот. Казакстандан тышкары өлкөнү жазыңыз.
estimate-ask-kind =
    <b>Сатып алуучу жөнүндө эмнени билесиз?</b>
    Маалымат көбүрөөк болсо, эсептөө тагыраак болот.
estimate-kind-state = Мамлекеттик
estimate-kind-bank = Банк
estimate-kind-rated-firm = Рейтинги бар фирма
estimate-kind-firm = Тааныш жеке фирма
estimate-kind-unknown = Бейтааныш фирма
estimate-ask-rating =
    <b>Сатып алуучунун кредиттик рейтинги кандай?</b>
    Узак мөөнөттүү рейтингди жазыңыз, мисалы: BB+ же Ba1.
estimate-ask-rating-bank =
    <b>Банктын кредиттик рейтинги кандай?</b>
    Узак мөөнөттүү рейтингди жазыңыз, мисалы: BB+ же Ba1.
estimate-rating-unknown = Мындай рейтинг жок. Аны AAA – D же Aaa – C шкаласы боюнча жазыңыз, мисалы: BB+.
estimate-rating-none = көрсөтүлгөн эмес
estimate-button-no-rating = ⏭ Билбейм
estimate-ask-years =
    <b>Бул сатып алуучу менен канча убакыттан бери соодалашасыз?</b>
    Баскычты басыңыз же канча жыл экенин жазыңыз.
estimate-years-0 = Бир жылдан аз
estimate-years-1 = 1 жылдан 5 жылга чейин
estimate-years-5 = 5 жыл жана андан көп
estimate-years-unreadable = Жоопту түшүнө албадык. Канча жыл экенин цифра менен жазыңыз, мисалы: 3.
estimate-ask-delays = <b>Сатып алуучу мурда төлөмдү кечиктирди беле?</b>
estimate-delays-no = Жок
estimate-delays-yes = Ооба
estimate-ask-amount =
    <b>Кандай сумманы камсыздандыруу керек?</b>
    Аны валютасы менен бирге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-amount-guarantee =
    <b>Кепилдик кандай суммага керек?</b>
    Аны валютасы менен бирге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-amount-referral =
    <b>Кандай сумма керек?</b>
    Аны валютасы менен бирге жазыңыз: «250 000 USD», «1,5 млн теңге».
estimate-ask-currency =
    <b>Бул сумма кайсы валютада?</b>
    Баскычты басыңыз же валютаны жазыңыз.
estimate-ask-term =
    <b>Төлөм канча мөөнөткө кийинкиге калтырылат?</b>
    Баскычты басыңыз же жазыңыз: «90 күн», «жарым жыл», «3 жыл».
estimate-ask-term-exporter =
    <b>Милдеттенменин мөөнөтү кандай?</b>
    Мисалы, насыянын мөөнөтү. Баскычты басыңыз же жазыңыз: «90 күн», «жарым жыл», «3 жыл».
estimate-ask-term-guarantee =
    <b>Кепилдик канча мөөнөткө керек?</b>
    Баскычты басыңыз же жазыңыз: «90 күн», «жарым жыл», «3 жыл».
estimate-ask-term-referral =
    <b>Канча мөөнөткө?</b>
    Баскычты басыңыз же жазыңыз: «90 күн», «жарым жыл», «3 жыл».
estimate-term-unreadable = Мөөнөттү түшүнө албадык. Мисалы, мындай жазыңыз: 90 күн, 6 ай же 3 жыл.
estimate-term-unit-missing = Бул күнбү, айбы же жылбы? Санды сөзү менен бирге жазыңыз, мисалы: 90 күн.
estimate-term-zero = Мөөнөт нөлдөн көп болушу керек. Мисалы, мындай жазыңыз: 30 күн.
estimate-term-too-long = Бул мөөнөт өтө узун. Эң көбү 50 жыл көрсөтүүгө болот.
estimate-ask-delivery =
    <b>Жеткирүү канча убакытка созулат?</b>
    Биринчи жөнөтүүдөн акыркысына чейин. Баскычты басыңыз же жазыңыз: «3 ай».
estimate-ask-delivery-exporter =
    <b>Акча канча мөөнөттө алынат?</b>
    Биринчи бөлүгүнөн акыркысына чейин. Баскычты басыңыз же жазыңыз: «3 ай».
estimate-ask-cover =
    <b>Сумманын канча бөлүгүн коргоо керек?</b>
    Баскычты басыңыз же пайызын жазыңыз, мисалы: 90.
estimate-cover-range = 1ден 100гө чейинки пайызды жазыңыз, мисалы: 90.
estimate-ask-instalments =
    <b>Камсыздандыруу сыйлыгын (акысын) канча төгүмгө бөлүү керек?</b>
    Баскычты басыңыз же санын жазыңыз.
estimate-button-instalments = { $count ->
    [1] Бир төлөм менен
    [one] { $count } төгүм
   *[other] { $count } төгүм
}
estimate-instalments-range = Бүтүн сан жазыңыз, эң азы 1, эң көбү { $most }.
estimate-instalments-one = Мөөнөт кыска, ошондуктан бир гана төлөм болот. Баскычты басыңыз.
estimate-button-other = ➕ Башка сатып алуучу

estimate-length-none = Дароо
estimate-length-days = { $count } күн
estimate-length-months = { $count } ай
estimate-length-years = { $count } жыл
estimate-percent = { $figure }%
estimate-up-to = эң көбү { $most }
estimate-change-range = { $least } … { $most }
estimate-range = { $least } – { $most }

estimate-line-name = Сатып алуучу
estimate-line-product = Продукт
estimate-line-country = Өлкө
estimate-line-kind = Сатып алуучу жөнүндө
estimate-line-rating = Рейтинг
estimate-line-years = Аны менен соода
estimate-line-delays = Төлөмдү кечиктирген
estimate-line-amount = Сумма
estimate-line-term = Мөөнөт
estimate-line-delivery = Жеткирүү (берүү)
estimate-line-cover = Коргоо
estimate-line-instalments = Төгүмдөрдүн саны
estimate-line-rate = Чен
estimate-line-premium = Камсыздандыруу сыйлыгы (акысы)
estimate-line-tenge = Теңге менен
estimate-line-exchange = Казакстандын Улуттук банкынын курсу
estimate-exchange = { $quant } { $currency } = { $value } теңге, { $day }
estimate-exchange-stale = { $quant } { $currency } = { $value } теңге, { $day } (жаңыраагын алуу мүмкүн болгон жок)
estimate-change-product = ✏️ Продукт
estimate-change-country = ✏️ Өлкө
estimate-change-kind = ✏️ Сатып алуучу
estimate-change-rating = ✏️ Рейтинг
estimate-change-years = ✏️ Соода жылдары
estimate-change-delays = ✏️ Төлөм кечиктирүү
estimate-change-amount = ✏️ Сумма
estimate-change-term = ✏️ Мөөнөт
estimate-change-delivery = ✏️ Жеткирүү
estimate-change-cover = ✏️ Коргоо
estimate-change-instalments = ✏️ Төгүмдөр

estimate-resume = Сизде <b>бүтпөгөн эсептөө</b> бар:
estimate-button-continue = ✏️ Эсептөөнү улантуу
estimate-button-anew = 🧮 Жаңы эсептөө
estimate-summary = <b>Жоопторду текшериңиз</b>
estimate-button-work-out = 🧮 Эсептөө
estimate-title-plan = Келишим бүгүн башталса, төгүмдөр
estimate-title-movers = Бааны эмне төмөндөтөт
estimate-title-assumed = Эсептөө эмнеге таянат
estimate-instalment = { $day }: { $span }
estimate-mover-cover = Коргоо { $percent }% болсо, арзандайт: { $saved }.
estimate-mover-days = Мөөнөт { $days } күн болсо, арзандайт: { $saved }.
estimate-mover-months = Мөөнөт { $months } ай болсо, арзандайт: { $saved }.
estimate-mover-delivery = Баары дароо жеткирилсе (берилсе), арзандайт: { $saved }.
estimate-mover-years = Сатып алуучу менен соода кеминде { $years } жыл болсо, арзандайт: { $saved }.
estimate-mover-delays = Мурда төлөм кечиктирилбеген болсо, арзандайт: { $saved }.
estimate-changed = Мурда: { $before }. Эми: { $after }.
estimate-changed-by = Мурда: { $before }. Эми: { $after }. Айырмасы: { $change }.
estimate-changed-nothing = Өзгөртүүдөн кийин баа мурункудай калды.
estimate-not-binding = Бул алдын ала эсептөө, ал эч кимди милдеттендирбейт. Так бааны агенттик айтат.
estimate-none-guarantee =
    <b>Кепилдик үчүн камсыздандыруу сыйлыгы эмес, комиссия алынат.</b>
    Анын өлчөмүн агенттик аныктайт. Жоопторду бир баскыч менен жөнөтүңүз, адис жооп берет.
estimate-none-referral =
    <b>Бул продуктту башка уюм сунуштайт.</b>
    Баасын жана шарттарын ошол уюм аныктайт. Жоопторду бир баскыч менен жөнөтүңүз, адис кайда кайрылууну айтат.
estimate-none-off =
    <b>Бааны агенттик эсептейт.</b>
    Анын тарифтери жарыяланган эмес, ошондуктан бул жерде сан жок. Жоопторду бир баскыч менен жөнөтүңүз, адис так бааны жөнөтөт.
estimate-none-market =
    <b>Бул өлкө үчүн формула жок: баа рынокко жараша коюлат.</b>
    Жоопторду бир баскыч менен жөнөтүңүз, адис так бааны жөнөтөт.
estimate-none-country =
    <b>Бул өлкөнүн жарыяланган тобокелдик категориясы жок.</b>
    Жоопторду бир баскыч менен жөнөтүңүз, адис так бааны жөнөтөт.
estimate-limit-taken = 📌 Бул сатып алуучуга белгиленген лимит: { $limit }.
estimate-limit-exceeded = ⚠️ Сумма бул сатып алуучунун лимитинен көп: { $limit }. Лимитти көбөйтүүгө болобу, аны агенттик чечет.
estimate-check-taken = 📌 Маалымат ушул сатып алуучуну текшерүүңүздөн алынды.
estimate-button-open = 🧮 Баасын эсептөө
estimate-button-exact = 📨 Так бааны суроо
estimate-button-change = ✏️ Жоопту өзгөртүү
estimate-button-picture = 📈 График
estimate-button-pdf = 📄 PDF
estimate-caption-picture = 📈 Чен мөөнөткө кандай көз каранды
estimate-caption-pdf = 📄 Камсыздандыруу сыйлыгынын алдын ала эсеби
estimate-sent =
    ✅ <b>Суроо-талабыңыз жөнөтүлдү.</b> Номери: <code>{ $number }</code>
    Адис ушул чатта жооп берет.

estimate-paper-title = Камсыздандыруу сыйлыгынын (акысынын) алдын ала эсеби
estimate-paper-made = Түзүлгөн күнү: { $day }. Тариф: { $tariff }.
estimate-tariff-oecd-mpr = ЭКӨУ: эң төмөнкү сыйлык чендери, 2023-жылдын июлу
estimate-tariff-short-term-reference = чет өлкөлүк ачык тариф, 2024-жылдын февралы
estimate-tariff-agency-tariff = агенттиктин тарифи, версиясы { $version }
estimate-paper-answers = Сиздин жоопторуңуз
estimate-paper-price = Баа
estimate-paper-number = №
estimate-paper-day = Күнү
estimate-paper-sum = Төгүм
estimate-paper-footer = Казакстандын экспорттук-кредиттик агенттиги
estimate-picture-title = Камсыздандыруу сыйлыгынын чени жана мөөнөт
estimate-picture-term = Мөөнөт, ай
estimate-picture-rate = Чен, суммадан %
estimate-picture-band = Мүмкүн болгон аралык
estimate-picture-line = Чен
estimate-picture-chosen = Сиздин мөөнөтүңүз

quote-text =
    💰 <b>Так баа</b>
    Кайрылуу: <code>{ $number }</code>
    Чен: <b>{ $rate }%</b>
    Камсыздандыруу сыйлыгы (акысы): <b>{ $premium }</b>
    Баа ушул күндү кошо алганда жарактуу: { $day }.
    Баа сизге туура келсе же сурооңуз болсо, «{ button-reply }» баскычын басыңыз.
quote-text-conditions =
    💰 <b>Так баа</b>
    Кайрылуу: <code>{ $number }</code>
    Чен: <b>{ $rate }%</b>
    Камсыздандыруу сыйлыгы (акысы): <b>{ $premium }</b>
    Баа ушул күндү кошо алганда жарактуу: { $day }.
    Шарттары: { $conditions }
    Баа сизге туура келсе же сурооңуз болсо, «{ button-reply }» баскычын басыңыз.
quote-limit-text =
    📌 <b>Сатып алуучуга лимит белгиленди</b>
    Кайрылуу: <code>{ $number }</code>
    Сатып алуучу: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит ушул күндү кошо алганда жарактуу: { $day }.
quote-limit-text-conditions =
    📌 <b>Сатып алуучуга лимит белгиленди</b>
    Кайрылуу: <code>{ $number }</code>
    Сатып алуучу: { $buyer }
    Лимит: <b>{ $amount }</b>
    Лимит ушул күндү кошо алганда жарактуу: { $day }.
    Шарттары: { $conditions }

desk-detail-country = Өлкө: { $value }
desk-detail-known = Карыздар жөнүндө: { $value }
desk-detail-term = Мөөнөт: { $value }
desk-detail-cover = Коргоо: { $value }
desk-detail-instalments = Төгүмдөрдүн саны: { $value }
desk-detail-estimate = Экспорттоочуга көрсөтүлгөн эсеп: { $value }
