### The list of papers. Marks: ✅ here · 📨 scan here, paper awaited · ⏳ being checked · ⬜ missing · ❓ not asked yet · ➖ not needed.
### Icons: 📋 the list · ❓ questions · 📎 files · ♻️ replace · ✖️ take back · 🔀 another paper · 📬 the paper came.

checklist-title-rules =
    📋 <b>Камсыздандыруу учуру жөнүндө арызга документтер</b>
    Насыяларды камсыздандыруу эрежелеринин 52-пункту.
checklist-title-contract =
    📋 <b>Документтер</b>
    Кайсы документтер керек экенин келишимиңиз аныктайт. Төмөнкү тизме эч нерсени унутпоого жардам берет; так тизмени адис айтат.
checklist-line = { $mark } { $number }. { $name }
checklist-number = Кайрылуу: <code>{ $number }</code>
checklist-count = <b>Алынган документтер: { $here } / { $needed }.</b>
checklist-count-missing = Жетишпейт: { $count }.
checklist-count-awaited = Кагаз түрүндө күтөбүз: { $count }.
checklist-count-unasked = Жоопсуз суроолор: { $count }.
checklist-count-open = <b>Жөнөтүлгөн файлдар: { $files }.</b>
checklist-for-information =
    { "" }
    ℹ️ Бул документтерди пайда көрүүчү (банкыңыз) тапшырат. Тизме сизге маалымат үчүн көрсөтүлдү.
checklist-how =
    { "" }
    Документти басып, файлын же сүрөтүн жөнөтүңүз. Файлды ушул жерге да жөнөтсө болот: бот анын кайсы документ экенин сурайт.
checklist-button-ask = ❓ Суроолорго жооп берүү
checklist-button-assign = 📎 Файл кайсы документ?
checklist-button-list = 📋 Бардык документтер
checklist-button-later = ⏭ Кийин
checklist-button-again = ❓ Жоопту өзгөртүү
checklist-button-replace = ♻️ Алмаштыруу
checklist-button-other = 🔀 Бул башка документ
checklist-button-withdraw = ✖️ Файлды кайтарып алуу
checklist-yes = Ооба
checklist-no = Жок
checklist-item-title = 📋 <b>{ $name }</b>
checklist-send-here =
    { "" }
    Файлды же сүрөттү ушул жерге жөнөтүңүз. Файл бир нече болушу мүмкүн.
checklist-page-first =
    { "" }
    🌐 Бул документти агенттиктин баракчасы аркылуу жөнөткөн жакшы: ал Telegram'га түшпөй, түз биздин серверге келет.
checklist-form-original = Түрү: түп нускасы. Адегенде сканын жөнөтүңүз.
checklist-form-copy = Түрү: көчүрмө.
checklist-form-notarised-copy = Түрү: нотариалдык күбөлөндүрүлгөн көчүрмө. Адегенде сканын жөнөтүңүз.
checklist-form-notarised-copy-or-copy = Түрү: нотариалдык күбөлөндүрүлгөн же жөнөкөй көчүрмөлөр, агенттик (камсыздандыруучу) сурагандай.
checklist-form-not-stated = Түрү: эрежелерде көрсөтүлгөн эмес. Сканын жөнөтүңүз.
checklist-form-any = Түрү: каалаган.
checklist-state-not-asked = ❓ Бул документ керек же керек эмес экени азырынча белгисиз.
checklist-state-not-needed = ➖ Жообуңуз боюнча керек эмес.
checklist-state-missing = ⬜ Азырынча алына элек.
checklist-state-checking = ⏳ Файл текшерилүүдө.
checklist-state-scan = 📨 Сканы алынды, кагаз түрүндөгү документти күтөбүз. Кайсы күнгө чейин экенин адис айтат.
checklist-state-scan-until = 📨 Сканы алынды, кагаз түрүндөгү документти күтөбүз. Мөөнөтү: { $day }.
checklist-state-paper = 📬 Кагаз түрүндөгү документ алынды. Күнү: { $day }.
checklist-state-here = ✅ Алынды.
checklist-state-open = ▫️ Бар болсо, кошсоңуз болот.
checklist-file-stored = ✅ { $name }
checklist-file-waiting = ⏳ { $name }
checklist-file-title =
    📎 <b>{ $name }</b>
    Бул файл менен эмне кылабыз?
checklist-file-gone = Бул файл кайтарып алынган.
checklist-replace =
    ♻️ Төмөнкү файлдын ордуна жаңысын жөнөтүңүз:
    <b>{ $name }</b>
    Мурунку файл кайрылуунун тарыхында калат.
checklist-replaced = ✅ Файл алмаштырылды.
checklist-withdrawn = ✅ Файл кайтарып алынды. Ал жөнүндө жазуу кайрылуунун тарыхында калат.
checklist-assign =
    📎 <b>{ $name }</b>
    Бул кайсы документ?
checklist-assign-left = Азырынча аныктала элек файлдар: { $left }.
checklist-assign-none = ✅ Ар бир файлдын кайсы документ экени белгиленген.
checklist-assigned = ✅ Жазылды.
checklist-paper-came-text =
    📬 <code>{ $number }</code> кайрылуусу боюнча кагаз түрүндөгү документ алынды:
    <b>{ $name }</b>
    Күнү: { $day }.
checklist-paper-due-text =
    📨 <code>{ $number }</code> кайрылуусу боюнча кагаз түрүндөгү документти күтөбүз:
    <b>{ $name }</b>
    Мөөнөтү: { $day }.

checklist-ask-credit-file-materials = <b>Агенттик (камсыздандыруучу) сизден насыялык досьенин материалдарын сурадыбы?</b>
checklist-ask-security-contracts-copy = <b>Насыя боюнча күрөө, кепилдик, кепил болуу же башка камсыздоо барбы?</b>
checklist-ask-statement-of-claim-copy = <b>Сотко доо арыз бердиңизби?</b>
checklist-ask-court-ruling-opening = <b>Сот карызды өндүрүү боюнча иш козгоо жөнүндө аныктама чыгардыбы?</b>
checklist-ask-court-judgment = <b>Карызды өндүрүү жөнүндө соттун чечими барбы?</b>
checklist-ask-other-proof = <b>Зыяндын себебин жана өлчөмүн ырастаган башка документтер барбы?</b>

checklist-item-claim-application = Камсыздандыруу учуру жөнүндө арыз
checklist-item-claim-application-short = Арыз
checklist-item-insurance-contract-copy = Камсыздандыруу келишими
checklist-item-insurance-contract-copy-short = Камсыздандыруу келишими
checklist-item-loan-agreement-copy = Насыялык келишим
checklist-item-loan-agreement-copy-short = Насыялык келишим
checklist-item-lender-demand-notarised = Насыя алуучуга жазуу жүзүндөгү талап, тиркемелери менен
checklist-item-lender-demand-notarised-short = Жазуу жүзүндөгү талап
checklist-item-debt-certificate = Карыз жөнүндө маалымкат
checklist-item-debt-certificate-short = Карыз маалымкаты
checklist-item-credit-file-materials = Насыялык досьенин материалдары
checklist-item-credit-file-materials-short = Насыялык досье
checklist-item-loss-calculation = Зыяндын эсеби, банк реквизиттериңиз менен
checklist-item-loss-calculation-short = Зыяндын эсеби
checklist-item-security-contracts-copy = Күрөө, кепилдик, кепил болуу келишимдери
checklist-item-security-contracts-copy-short = Күрөө, кепилдик ж. б.
checklist-item-statement-of-claim-copy = Доо арыз
checklist-item-statement-of-claim-copy-short = Доо арыз
checklist-item-court-ruling-opening = Соттун иш козгоо жөнүндө аныктамасы
checklist-item-court-ruling-opening-short = Соттун аныктамасы
checklist-item-court-judgment = Карызды өндүрүү жөнүндө соттун чечими
checklist-item-court-judgment-short = Соттун чечими
checklist-item-other-proof = Зыяндын себеби жана өлчөмү жөнүндө башка документтер
checklist-item-other-proof-short = Башка документтер
checklist-item-contract = Зыян же талап келип чыккан келишим, тиркемелери менен
checklist-item-contract-short = Келишим
checklist-item-performance-papers = Жеткирүү же кабыл алуу документтери
checklist-item-performance-papers-short = Жеткирүү, кабыл алуу
checklist-item-invoices = Эсептер (инвойстор)
checklist-item-invoices-short = Эсептер (инвойстор)
checklist-item-letters = Экинчи тарап менен кат алышуу
checklist-item-letters-short = Кат алышуу
