### Notices beside the insured event. Icons: 📨 other notices · 📈 risk · 💵 recovery · ⏰ overdue ·
### ⚖️ complaint · 📄 document · ➕ more · ↩️ withdrawal · ✉️ letter.

other-choose =
    <b>📨 Агенттікке басқа хабарлар</b>
    Не туралы хабарлағыңыз келеді?
other-choose-risk_change = 📈 Тәуекел өзгерді
other-choose-recovery_notice = 💵 Борыш қайтарылды
other-choose-overdue_watch = ⏰ Сатып алушы төлемеді
other-choose-complaint = ⚖️ Сотқа дейінгі шағым
other-choose-document_request = 📄 Құжат керек
other-choose-batch = 🗂 Хабарламалар кестемен
other-choose-more = ➕ Өтінімді толықтыру
other-choose-withdraw = ↩️ Өтінімді қайтарып алу

other-watch =
    <b>⏰ Төлем мерзімі өтті, ақша түспеді</b>
    Бұл сақтандыру жағдайы болуы мүмкін. Хабарлау мерзімі шартыңызда көрсетілген және басталып кеткен болуы мүмкін. Мерзім жақын болса немесе күмәндансаңыз, сақтандыру жағдайы туралы қазір хабарлаңыз.
    Сатып алушымен байланыс болса және төлем күтілсе, агенттікке мерзімі өткен төлемді бақылау туралы хабарлап, сатып алушыға хат жіберуге болады. Бақылау сақтандыру жағдайы туралы хабарламаны алмастырмайды.
other-button-watch = ⏰ Әзірге бақылау
other-button-claim = 📣 Сақтандыру жағдайы

other-intro =
    <b>{ $kind }</b>
    { $intro }
other-intro-risk_change = Не өзгергенін хабарлаңыз: борышкердің жағдайы, қамтамасыз ету, келісімшарт, ел немесе сақтандыру тәуекелін ұлғайтуы мүмкін басқа жайттар.
other-intro-recovery_notice = Агенттік сақтандыру төлемін төлеген борыш есебіне алынған ақша немесе мүлік туралы хабарлаңыз.
other-intro-overdue_watch = Мерзімі өткен төлемді жазып аламыз. Содан кейін сатып алушыға қажетті тілде хат дайындаймыз.
other-intro-complaint = Агенттікпен келіспесеңіз, талаптарыңыз бен дәлелдеріңізді жазыңыз. Құжаттарды қоса беруге болады.
other-intro-document_request = Агенттіктен құжат сұраңыз: маман жауап береді.
other-question = { $question }
other-ask-product = Шарт қай өнім бойынша жасалған?
other-ask-contract_number = Шарттың (полистің) нөмірі қандай? Қолыңызда болмаса, өткізіп жіберіңіз.
other-ask-learned_on = Өзгеріс туралы қашан білдіңіз? Күнін жазыңыз, мысалы «кеше» немесе «3 наурыз».
other-ask-received_on = Ақша немесе мүлік қашан алынды? Күнін жазыңыз.
other-ask-due_date = Сатып алушы қашан төлеуге тиіс еді? Күнін жазыңыз.
other-ask-amount = Сатып алушы қанша төлемеді? Мысалы: 125 000 USD.
other-ask-recovery_notice-amount = Қанша алынды? Мысалы: 125 000 USD.
other-ask-currency = Қай валютада?
other-ask-buyer = Сатып алушы кім? Атауы мен елін жазыңыз.
other-ask-document = Сізге қандай құжат керек?
other-ask-risk_change-text = Не өзгерді? Өз сөзіңізбен жазыңыз.
other-ask-recovery_notice-text = Кімнен және не үшін алынды? Өткізіп жіберуге болады.
other-ask-complaint-text = Немен келіспейтініңізді, не талап ететініңізді және неге екенін жазыңыз.
other-line-product = Өнім
other-line-contract_number = Шарт нөмірі
other-line-learned_on = Белгілі болған күн
other-line-received_on = Алынған күн
other-line-due_date = Төлем мерзімі
other-line-amount = Сома
other-line-buyer = Сатып алушы
other-line-document = Құжат
other-line-text = Мәтін
other-change-who = ✏️ Хабарлаушы
other-change-product = ✏️ Өнім
other-change-contract_number = ✏️ Шарт нөмірі
other-change-learned_on = ✏️ Күні
other-change-received_on = ✏️ Күні
other-change-due_date = ✏️ Төлем мерзімі
other-change-amount = ✏️ Сома
other-change-buyer = ✏️ Сатып алушы
other-change-document = ✏️ Құжат
other-change-text = ✏️ Мәтін
other-option-rules_copy = Қағидалардың көшірмесі
other-option-solvency = Төлем қабілеті туралы
other-option-duplicate = Шарттың телнұсқасы
other-remark-risk_change = ⏳ Тәуекелдің өзгергені туралы бірден хабарлаңыз.
other-remark-recovery_notice = ⏳ Борыштың қайтарылғаны туралы бірден хабарлаңыз.
other-remark-overdue_watch = ⏳ Бақылау сақтандыру жағдайы туралы хабарламаны алмастырмайды: хабарлау мерзімі шартыңызда көрсетілген.
other-remark-complaint = ⚖️ Шағым сотқа жүгінгенге дейін жазбаша түрде, дәлелдерімен беріледі. Содан кейін агенттіктің жауап беру мерзімі басталады.
other-remark-document_request = 📄 Құжатты маман жібереді немесе оны қалай алуға болатынын түсіндіреді.
other-term-contract = Мерзімі шартыңызда көрсетілген.
other-term-business = Қарыздарды сақтандыру қағидалары бойынша ({ $clause }) жұмыс күндерінің саны: { $days }, соңғы күн: { $day }.
other-term-calendar = Қарыздарды сақтандыру қағидалары бойынша ({ $clause }) күнтізбелік күндердің саны: { $days }, соңғы күн: { $day }.
other-term-late = Бұл күн өтіп кетті: хабарды қазір жіберіп, кешігу себебін маманға түсіндіріңіз.
other-summary =
    <b>Тексеріңіз</b>
    { $kind }
other-button-send = ✅ Агенттікке жіберу
other-sent =
    ✅ Тіркелді. Нөмірі: <code>{ $number }</code>
    Растама бөлек хатпен келеді.
other-sent-letters = ✉️ Енді сатып алушыға хат дайындауға болады.
other-button-letters = ✉️ Сатып алушыға хат
