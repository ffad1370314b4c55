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
cases-no-access = Бұл өтінімге енді рұқсатыңыз жоқ, сондықтан жібергеніңіз оған қосылмады. Қате болса, маманға жазыңыз.
cases-night-text = 🔖 <code>{ $number }</code> өтінімі бойынша хатыңыз алынды: { $registered }
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
cases-next-refused = Сақтандыру төлемінен бас тарту себептерін агенттік жазбаша хабарлайды. Маманға сұрақ қоюға болады.
cases-next-no-insured-event = Шешім мен оның себептері туралы маманға сұрақ қоюға болады.
cases-next-paid = Сақтандыру төлемі төленді.
cases-next-closed = Өтінім жабылды. Мәселе сол болса, осы өтінім бойынша жазыңыз; жаңа мәселе болса, жаңа өтінім беріңіз: /menu
cases-next-withdrawn = Өтінім қайтарып алынды. Жаңа мәселе болса, жаңа өтінім беріңіз: /menu

cases-of-colleague = Өтінімді ұйымыңыздағы әріптесіңіз берді: { $name }
cases-edited = (түзетілді)
cases-nothing-here = Мұндай өтінімдер жоқ.
cases-filter-all = Барлығы: { $count }
cases-filter-waiting = Сізден күтілуде: { $count }
cases-filter-open = Ашық: { $count }
cases-filter-done = Жабылған: { $count }
cases-button-timeline = 🕓 Тарихы
cases-button-receipt = 🧾 Растама
cases-button-missing = ❗ Не жетіспейді
cases-button-withdraw = ↩️ Өтінімді қайтарып алу
cases-button-withdraw-yes = ↩️ Иә, қайтарып алу
cases-button-write-closed = 💬 Өтінім бойынша жазу
cases-button-reopen = 🔓 Қайта ашу
cases-button-begin-anew = ➕ Жаңа өтінім
cases-button-older = ⬅️ Ертерек
cases-button-newer = Кейінірек ➡️
cases-timeline =
    <b>Өтінім тарихы</b> <code>{ $number }</code>
cases-event-line = <i>{ $at }</i>
cases-event-quote = «{ $text }»
cases-event-registered = өтінім тіркелді
cases-event-details-added = мәліметтер толықтырылды
cases-event-document-offered = 📎 файл жіберілді
cases-event-document-stored = 📎 файл сақталды
cases-event-document-lost = 📎 файл алынбады
cases-event-message = ✍️ маманға хат
cases-event-message-edited = ✍️ хат түзетілді
cases-event-taken = маман өтінімді жұмысқа алды
cases-event-released = өтінім басқа мамандарға берілді
cases-event-answered = 💬 маманның жауабы
cases-event-answer-edited = 💬 маманның жауабы түзетілді
cases-event-file-sent = 💬 маманнан файл
cases-event-status-changed = мәртебесі
cases-event-document-requested = 💬 құжат сұралды
cases-event-reopened = өтінім қайта ашылды
cases-event-consent-answered = 💬 келісім туралы жауап
cases-event-quote-given = 💬 нақты баға келді
cases-event-limit-given = 💬 лимит белгіленді
cases-event-official-report = 💬 ресми жауап келді
cases-event-paper-received = 📄 құжаттың қағаз данасы алынды
cases-event-mitigation-noted = сатып алушыға хат жіберілді
cases-event-claim-filed = сақтандыру төлемі туралы талап қойылды
cases-missing =
    <b>Не жетіспейді</b>
    Өтінім <code>{ $number }</code>
cases-missing-nothing = Қазір сізден ештеңе күтілмейді.
cases-missing-item = • { $item } (мерзімі көрсетілмеген)
cases-missing-by = • { $item } — соңғы күні: { $day }, қалғаны: { $left ->
    [one] { $left } жұмыс күні
   *[other] { $left } жұмыс күні
}
cases-missing-past = • { $item } — мерзімі өтіп кетті: { $day }. Тезірек жіберіңіз немесе маманға жазыңыз.
cases-missing-came = (сұралғаннан кейін келген файлдар: { $count })
cases-missing-papers =
    <b>Талаптың құжаттары</b>
    Шешім қабылдау мерзімі агенттік құжаттардың толық екенін растаған күннен басталады.
cases-missing-paper = • { $item }
cases-missing-on-paper = • { $item } — сканы бар, қағаз түрінде күтеміз
cases-missing-dated-paper = { $item } (қағаз түрінде)
cases-closed-write =
    <b>Өтінім</b> <code>{ $number }</code> жабылған.
    Не болғанын жазыңыз. Содан кейін оны қайта ашуды немесе жаңа өтінім бастауды таңдаңыз.
cases-closed-words =
    <b>Өтінім</b> <code>{ $number }</code> жабылған.
    Хатыңыз сақталды, бірақ әлі жіберілген жоқ. Мәселе сол болса, өтінімді қайта ашыңыз. Басқа мәселе болса, жаңа өтінім бастаңыз.
cases-closed-withdrawn = Өтінім қайтарып алынған, сондықтан оны қайта ашуға болмайды: жаңа өтінім бастаңыз.
cases-reopened = ✅ Өтінім қайта ашылды, хатыңыз маманға жеткізілді.
cases-withdraw =
    <b>Өтінімді қайтарып аласыз ба?</b> <code>{ $number }</code>
    Агенттік оны бұдан әрі қарамайды. Қайтарып алынған өтінімді қайта ашуға болмайды, жаңасын беруге болады. Хабарлау мерзімі өтіп жатса, қайтарып алу оны тоқтатпайды.
    Себебін хатпен жаза аласыз, бұл міндетті емес.
cases-withdrawn = ✅ Өтінім қайтарып алынды.
cases-not-withdrawn = Бұл өтінімді енді қайтарып алуға болмайды. Маманға жазуыңызды өтінеміз.

case-kind-insured-event = Сақтандыру жағдайы туралы хабарлама
case-kind-payout-claim = Сақтандыру төлемі туралы талап
case-kind-risk-change = Тәуекелдің өзгеруі туралы хабар
case-kind-recovery-notice = Борыштың қайтарылғаны туралы хабар
case-kind-overdue-watch = Мерзімі өткен төлемді бақылау
case-kind-consent-request = Сақтандырушының алдын ала келісімін сұрау
case-kind-complaint = Сотқа дейінгі шағым (претензия)
case-kind-document-request = Құжат сұрау
case-kind-turnover-declaration = Сауда айналымы туралы декларация
case-kind-buyer-check = Сатып алушыны тексеру
case-kind-premium-quote = Сақтандыру сыйлықақысы: нақты баға сұрау
case-kind-product-request = Өнім бойынша өтінім
case-kind-policy-link = Сақтандыру шартын байланыстыру
case-kind-payment-report = Төлем туралы хабар
case-kind-question = Маманға сұрақ
case-kind-guarantee-demand = Кепілдік бойынша талап
case-kind-data-request = Дербес деректер туралы сұрау

cases-which =
    <b>Бұл қай өтінімге қатысты?</b>
    <blockquote>{ $text }</blockquote>
cases-button-new = ➕ Бұл жаңа сұрақ
cases-which-line = <code>{ $number }</code> · { $kind }
