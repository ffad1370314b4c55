### Asking the agency's consent before an act. Icons: 🤝 consent · ⛔ do not act · ✏️ change · ✅ confirm.

agreement-button-start = 🤝 Алдын ала келісім сұрау
agreement-ask-act =
    <b>Агенттіктің алдын ала жазбаша келісімі</b>
    Не істегіңіз келеді? Келісімді әрекеттен бұрын сұраңыз.
agreement-button-amend = Шартты өзгерту
agreement-button-restructure = Борышты қайта құрылымдау
agreement-button-release-collateral = Қамтамасыз етуді босату
agreement-button-settle = Бітімге келу
agreement-button-go-to-court = Сотқа жүгіну
agreement-button-sell-debt = Талап құқығын беру (сату)
agreement-act-amend = шартты өзгерту
agreement-act-restructure = борышты қайта құрылымдау
agreement-act-release-collateral = қамтамасыз етуді босату
agreement-act-settle = бітімгершілік келісім жасау
agreement-act-go-to-court = сотқа жүгіну
agreement-act-sell-debt = талап ету құқығын басқаға беру (сату)
agreement-ask-product = <b>Сақтандыру шарты қай өнім бойынша жасалған?</b>
agreement-button-product-other = Басқа немесе білмеймін
agreement-ask-contract =
    <b>Сақтандыру шартының нөмірі</b>
    Оны шартта көрсетілгендей жазыңыз.
agreement-ask-story =
    <b>Нақты не жоспарлап отырсыз?</b>
    Бір хатпен жазыңыз: қай шарт немесе борыш, не өзгереді, бұл не үшін керек.
agreement-ask-by =
    <b>Жауап қай күнге керек?</b>
    Түймені басыңыз немесе күнді жазыңыз: «15 желтоқсан», «15.12.2026».
agreement-button-no-day = ⏭ Мерзім жоқ
agreement-no-day = мерзім жоқ
agreement-by-unreadable = Күнді түсіну мүмкін болмады. Мысалы, былай жазыңыз: 15.12.2026.
agreement-by-passed = Бұл күн өтіп кетті. Жауап керек болатын күнді жазыңыз.
agreement-ask-who = <b>Келісімді кім сұрайды?</b>
agreement-ask-draft =
    <b>Құжаттың жобасы</b>
    Жасалатын құжаттың (мысалы, бітімгершілік келісімнің, талап арыздың, хаттың) жобасын файлмен жіберіңіз. Жоба әлі болмаса, әрі қарай өтіңіз: оны кейін қосуға болады.

    📎 Файл саны: { $files }
agreement-button-draft-done = ✅ Әрі қарай

agreement-summary = <b>Алдын ала келісім туралы сұрауды тексеріңіз</b>
agreement-line-act = Әрекет: <b>{ $value }</b>
agreement-line-contract = Сақтандыру шарты: <b>{ $value }</b>
agreement-line-text = Толығырақ: { $value }
agreement-line-by = Жауап керек күн: <b>{ $value }</b>
agreement-wait = ⛔ <b>Келісім әзірге жоқ: әрекет етпеңіз.</b> Жауаптың болмауы келісім болып саналмайды. Агенттіктің жауабы күні көрсетілген құжат түрінде келеді.
agreement-law-amend = Кредиттік шартты, кепіл, кепілдік немесе кепілгерлік шартын сақтандырушының жазбаша келісімінсіз өзгерту — сақтандыру төлемінен бас тартуға негіз (қағидалардың 12.4-тармағы).
agreement-law-settle = Сақтандырушының жазбаша келісімінсіз міндеттеме алуға, жауапкершілікті мойындауға, ұсыныстарды қабылдауға және ымыралы төлемдерге келісуге болмайды (қағидалардың 49-тармағы).
agreement-law-court = Сотқа дейінгі және соттағы әрекеттер мен дау мәні бойынша мәлімдемелер сақтандырушымен алдын ала келісілуі керек (қағидалардың 47.3-тармағы).
agreement-law-recovery = Кредиттік шарт бойынша борышты өндіріп алу мен реттеу жөніндегі барлық әрекетті пайда алушы сақтандырушымен жазбаша келісіп алуы керек (қағидалардың 37.6-тармағы).
agreement-law-contract = Қандай әрекетке келісім керек екені және онсыз не болатыны шартыңызда жазылған.
agreement-press-send =
    { "" }
    Бәрі дұрыс па? Бірінші түймені басыңыз, сонда сұрау тіркеледі.
agreement-button-send = ✅ Сұрауды жіберу
agreement-change-act = ✏️ Әрекет
agreement-change-contract = ✏️ Шарт
agreement-change-text = ✏️ Толығырақ
agreement-change-by = ✏️ Қай күнге
agreement-change-who = ✏️ Кім сұрайды
agreement-change-draft = 📎 Жоба
agreement-sent =
    <b>Алдын ала келісім туралы сұрау тіркелді</b>
    Өтінім: <code>{ $number }</code>
agreement-told-given =
    🤝 <b>Келісім берілді.</b> <code>{ $number }</code> өтінімі.
    Агенттіктің құжаты: { $paper }, күні: { $day }. Келісім тек сұраған әрекетіңізге беріледі.
agreement-told-given-with-conditions =
    🤝 <b>Келісім талаптар қойылып берілді.</b> <code>{ $number }</code> өтінімі.
    Агенттіктің құжаты: { $paper }, күні: { $day }.
    Талаптары: { $text }

    Бұл талаптар орындалғанша әрекет етпеңіз.
agreement-told-refused =
    ⛔ <b>Агенттік келісім бермеді.</b> <code>{ $number }</code> өтінімі.
    Агенттіктің құжаты: { $paper }, күні: { $day }.
    Себептері: { $text }

    Әрекет етпеңіз. Басқа нұсқаны маманмен талқылай аласыз.
agreement-card-given = 🤝 Келісім берілді. Агенттіктің құжаты: { $paper }, күні: { $day }.
agreement-card-given-with-conditions = 🤝 Келісім талаптар қойылып берілді. Агенттіктің құжаты: { $paper }, күні: { $day }. Талаптары: { $text }
agreement-card-refused = ⛔ Келісім берілмеді: әрекет етпеңіз. Агенттіктің құжаты: { $paper }, күні: { $day }. Себептері: { $text }
desk-usage-consent = Былай жазыңыз: /consent given КҮНІ НӨМІРІ; /consent conditions КҮНІ НӨМІРІ: талаптары; /consent refused КҮНІ НӨМІРІ: себептері. Күнді былай жазыңыз: 2026-11-20.
desk-consent-kept = 🤝 Келісім туралы жауап сақталды. Экспорттаушыға хабарланды.
