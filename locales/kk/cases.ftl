### A person's cases. Icons: 📂 cases · 📎 files · ✍️ person · 💬 specialist · 🔖 number.

cases-title = <b>Менің өтінімдерім</b>
cases-none = <b>Менің өтінімдерім</b>
    Өтінімдер әзірге жоқ. Сақтандыру жағдайы туралы хабарлаңыз немесе сұрақ қойыңыз: өтінім осында көрінеді.
cases-line =
    <code>{ $number }</code> · { $day }
    { $kind }: <b>{ $status }</b>
cases-card =
    <b>Өтінім</b> <code>{ $number }</code>
    { $kind }
cases-status = Мәртебесі: <b>{ $status }</b>
cases-said = Тіркелгенге дейінгі соңғы хатыңыз: { $moment }
cases-registered = Тіркелді: { $moment }
cases-day = Астана уақыты бойынша тіркелген күні: { $day }
cases-product = Өнім: { $product }
cases-files-stored = 📎 Сақталған файлдар: { $count }
cases-files-waiting = 📎 Өңделіп жатқан файлдар: { $count }
cases-files-lost = 📎 Алынбай қалған файлдар: { $count }. Оларды қайта жіберуіңізді өтінеміз.
cases-you-wrote = ✍️ Сіз: { $text }
cases-they-wrote = 💬 Маман: { $text }
cases-button-files = 📎 Файл қосу
cases-button-all = 📂 Барлық өтінімдер
cases-button-card = 📂 Өтінімге өту
cases-write =
    <b>Маманға хат</b>
    Өтінім <code>{ $number }</code>. Мәтін жазыңыз немесе файл жіберіңіз.
cases-written = ✅ Хатыңыз маманға жеткізілді.
cases-unknown = Өтінімдеріңіздің арасында мұндай нөмір жоқ. Нөмірді тексеріңіз: ол тіркеу туралы растамада көрсетілген.
button-copy-number = 🔖 Нөмірді көшіру
button-open-case = 📂 Өтінімді ашу
button-reply = 💬 Маманға жазу

cases-next-registered = Өтінім алынды. Келесі қадам — маман оны қарай бастайды.
cases-next-in-work = Маман өтініміңізді қарап жатыр, осы чатқа жазады.
cases-next-waiting-for-you = Маман сізден жауап немесе құжат күтіп отыр: соңғы хаттарды қараңыз.
cases-next-complete = Қажетті құжаттардың бәрі алынды. Келесі қадам — қарау.
cases-next-under-decision = Өтінім қаралып жатыр. Шешім туралы осы чатта хабарлаймыз.
cases-next-postponed = Сақтандыру төлемі кейінге қалдырылды. Себебін маман түсіндіреді.
cases-next-decided-to-pay = Шешім қабылданды. Келесі қадам — сақтандыру төлемін төлеу.
cases-next-refused = Бас тарту себептерін агенттік жазбаша хабарлайды. Маманға сұрақ қоюға болады.
cases-next-no-insured-event = Шешім туралы маманға сұрақ қоюға болады.
cases-next-paid = Сақтандыру төлемі төленді.
cases-next-closed = Өтінім жабылды. Жаңа мәселе болса, жаңа өтінім беріңіз.
cases-next-withdrawn = Өтінім қайтарып алынды. Жаңа мәселе болса, жаңа өтінім беріңіз.

case-kind-insured-event = Сақтандыру жағдайы туралы хабарлама
case-kind-payout-claim = Сақтандыру төлемі туралы талап
case-kind-risk-change = Тәуекелдің өзгеруі туралы хабар
case-kind-recovery-notice = Борыштың қайтарылғаны туралы хабар
case-kind-overdue-watch = Мерзімі өткен төлемді бақылау
case-kind-consent-request = Сақтандырушының келісімін сұрау
case-kind-complaint = Сотқа дейінгі шағым (претензия)
case-kind-document-request = Құжат сұрау
case-kind-turnover-declaration = Сауда айналымы туралы декларация
case-kind-buyer-check = Сатып алушыны тексеру
case-kind-premium-quote = Сыйлықақы есебін сұрау
case-kind-product-request = Өнім бойынша өтінім
case-kind-policy-link = Шартты профильге қосу
case-kind-payment-report = Төлем туралы хабар
case-kind-question = Маманға сұрақ
case-kind-data-request = Дербес деректер туралы сұрау
