### The list of papers. Marks: ✅ here · 📨 scan here, paper awaited · ⏳ being checked · ⬜ missing · ❓ not asked yet · ➖ not needed.
### Icons: 📋 the list · ❓ questions · 📎 files · ♻️ replace · ✖️ take back · 🔀 another paper · 📬 the paper came.

checklist-title-rules =
    📋 <b>Сақтандыру жағдайы туралы өтініш және оған қосылатын құжаттар</b>
    Қарыздарды сақтандыру қағидаларының 52-тармағы.
checklist-title-contract =
    📋 <b>Құжаттар</b>
    Қандай құжаттар қажет екенін шартыңыз белгілейді. Төмендегі тізім ештеңені ұмытпауға көмектеседі; нақты тізбені маман айтады.
checklist-line = { $mark } { $number }. { $name }
checklist-number = Өтінім: <code>{ $number }</code>
checklist-count = <b>Алынған құжаттар: { $here } / { $needed }.</b>
checklist-count-missing = Жетіспейді: { $count }.
checklist-count-awaited = Қағаз түрінде күтеміз: { $count }.
checklist-count-unasked = Жауапсыз сұрақтар: { $count }.
checklist-count-open = <b>Жіберілген файлдар: { $files }.</b>
checklist-for-information =
    { "" }
    ℹ️ Бұл құжаттарды пайда алушы (банкіңіз) тапсырады. Тізім сізге тек мәлімет үшін көрсетілген.
checklist-how =
    { "" }
    Төменнен құжатты таңдап, файлын немесе фотосын жіберіңіз. Файлды бірден осында да жіберуге болады: бот оның қай құжат екенін сұрайды.
checklist-button-ask = ❓ Сұрақтарға жауап беру
checklist-button-assign = 📎 Файлдарды анықтау
checklist-button-list = 📋 Барлық құжат
checklist-button-later = ⏭ Кейін
checklist-button-again = ❓ Жауапты өзгерту
checklist-button-replace = ♻️ Ауыстыру
checklist-button-other = 🔀 Бұл басқа құжат
checklist-button-withdraw = ✖️ Файлды қайтарып алу
checklist-yes = Иә
checklist-no = Жоқ
checklist-item-title = 📋 <b>{ $name }</b>
checklist-send-here =
    { "" }
    Файлды немесе фотоны осында жіберіңіз. Файл бірнешеу болуы мүмкін.
checklist-page-first =
    { "" }
    🌐 Бұл құжатты агенттіктің парақшасы арқылы жіберген дұрыс: ол Telegram-ға түспей, тікелей біздің серверге келеді.
checklist-form-original = Түрі: түпнұсқа. Алдымен сканын жіберіңіз.
checklist-form-copy = Түрі: көшірме.
checklist-form-notarised-copy = Түрі: нотариалды куәландырылған көшірме. Алдымен сканын жіберіңіз.
checklist-form-notarised-copy-or-copy = Түрі: нотариалды куәландырылған немесе жай көшірмелер, сақтандырушының сұрауы бойынша.
checklist-form-not-stated = Түрі: қағидаларда көрсетілмеген. Сканын жіберіңіз.
checklist-form-any = Түрі: кез келген.
checklist-state-not-asked = ❓ Бұл құжаттың қажет-қажет емесі әзірге белгісіз.
checklist-state-not-needed = ➖ Жауабыңыз бойынша қажет емес.
checklist-state-missing = ⬜ Әлі алынған жоқ.
checklist-state-checking = ⏳ Файл тексерілуде.
checklist-state-scan = 📨 Сканы алынды, қағаз түріндегі құжатты күтеміз. Қай күнге дейін екенін маман айтады.
checklist-state-scan-until = 📨 Сканы алынды, қағаз түріндегі құжатты күтеміз. Мерзімі: { $day }.
checklist-state-paper = 📬 Қағаз түріндегі құжат алынды. Күні: { $day }.
checklist-state-here = ✅ Алынды.
checklist-state-open = ▫️ Бар болса, қосуға болады.
checklist-file-stored = ✅ { $name }
checklist-file-waiting = ⏳ { $name }
checklist-file-title =
    📎 <b>{ $name }</b>
    Бұл файлмен не істейміз?
checklist-file-gone = Бұл файл қайтарып алынған.
checklist-replace =
    ♻️ Мына файлдың орнына жаңасын жіберіңіз:
    <b>{ $name }</b>
    Бұрынғы файл өтінім тарихында қалады.
checklist-replaced = ✅ Файл ауыстырылды.
checklist-withdrawn = ✅ Файл қайтарып алынды. Ол туралы жазба өтінім тарихында қалады.
checklist-assign =
    📎 <b>{ $name }</b>
    Бұл қай құжат?
checklist-assign-left = Әлі анықталмаған файлдар: { $left }.
checklist-assign-none = ✅ Әр файлдың қай құжат екені белгіленген.
checklist-assigned = ✅ Жазылды.
checklist-paper-came-text =
    📬 <code>{ $number }</code> өтінімі бойынша қағаз түріндегі құжат алынды:
    <b>{ $name }</b>
    Күні: { $day }.
checklist-paper-due-text =
    📨 <code>{ $number }</code> өтінімі бойынша қағаз түріндегі құжатты күтеміз:
    <b>{ $name }</b>
    Мерзімі: { $day }.

checklist-ask-credit-file-materials = <b>Сақтандырушы сізден кредиттік досьенің материалдарын сұрады ма?</b>
checklist-ask-security-contracts-copy = <b>Қарыз бойынша кепіл, кепілдік, кепілгерлік немесе басқа қамтамасыз ету бар ма?</b>
checklist-ask-statement-of-claim-copy = <b>Сотқа талап арыз бердіңіз бе?</b>
checklist-ask-court-ruling-opening = <b>Сот берешекті өндіріп алу туралы іс қозғау жөнінде ұйғарым шығарды ма?</b>
checklist-ask-court-judgment = <b>Берешекті өндіріп алу туралы сот шешімі бар ма?</b>
checklist-ask-other-proof = <b>Залалдың себебі мен мөлшерін растайтын басқа құжаттар бар ма?</b>

checklist-item-claim-application = Сақтандыру жағдайы туралы өтініш
checklist-item-claim-application-short = Өтініш
checklist-item-insurance-contract-copy = Сақтандыру шарты
checklist-item-insurance-contract-copy-short = Сақтандыру шарты
checklist-item-loan-agreement-copy = Кредиттік шарт
checklist-item-loan-agreement-copy-short = Кредиттік шарт
checklist-item-lender-demand-notarised = Қарыз алушыға жазбаша талап, қосымшаларымен
checklist-item-lender-demand-notarised-short = Жазбаша талап
checklist-item-debt-certificate = Берешек туралы анықтама
checklist-item-debt-certificate-short = Берешек анықтамасы
checklist-item-credit-file-materials = Кредиттік досье материалдары
checklist-item-credit-file-materials-short = Кредиттік досье
checklist-item-loss-calculation = Залал есебі, банк деректемелеріңізбен
checklist-item-loss-calculation-short = Залал есебі
checklist-item-security-contracts-copy = Кепіл, кепілдік, кепілгерлік шарттары
checklist-item-security-contracts-copy-short = Қамтамасыз ету шарты
checklist-item-statement-of-claim-copy = Талап арыз
checklist-item-statement-of-claim-copy-short = Талап арыз
checklist-item-court-ruling-opening = Соттың іс қозғау туралы ұйғарымы
checklist-item-court-ruling-opening-short = Сот ұйғарымы
checklist-item-court-judgment = Берешекті өндіріп алу туралы сот шешімі
checklist-item-court-judgment-short = Сот шешімі
checklist-item-other-proof = Залалдың себебі мен мөлшері туралы басқа құжаттар
checklist-item-other-proof-short = Басқа құжаттар
checklist-item-contract = Залал немесе талап туындаған шарт, қосымшаларымен
checklist-item-contract-short = Шарт
checklist-item-performance-papers = Жеткізу немесе қабылдау құжаттары
checklist-item-performance-papers-short = Жеткізу, қабылдау
checklist-item-invoices = Шоттар (инвойстар)
checklist-item-invoices-short = Шоттар (инвойстар)
checklist-item-letters = Екінші тараппен хат алмасу
checklist-item-letters-short = Хат алмасу
