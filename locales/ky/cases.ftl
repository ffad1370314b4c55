### A person's cases. Icons: 📂 cases · 📎 files · ✍️ person · 💬 specialist · 🔖 number.

cases-title = <b>Менин кайрылууларым</b>
cases-none = <b>Менин кайрылууларым</b>
    Кайрылуулар азырынча жок. Камсыздандыруу учуру жөнүндө билдириңиз же суроо бериңиз, алар ушул жерге чыгат.
cases-line =
    <code>{ $number }</code> · { $day }
    { $kind }: <b>{ $status }</b>
cases-card =
    <b>Кайрылуу</b> <code>{ $number }</code>
    { $kind }
cases-status = Статусу: <b>{ $status }</b>
cases-said = Катталганга чейинки акыркы катыңыз: { $moment }
cases-registered = Катталды: { $moment }
cases-day = Астана убактысы боюнча катталган күнү: { $day }
cases-product = Продукт: { $product }
cases-files-stored = 📎 Сакталган файлдар: { $count }
cases-files-waiting = 📎 Иштетилип жаткан файлдар: { $count }
cases-files-lost = 📎 Алынбай калган файлдар: { $count }. Аларды кайра жөнөтүшүңүздү суранабыз.
cases-you-wrote = ✍️ Сиз: { $text }
cases-they-wrote = 💬 Адис: { $text }
cases-button-files = 📎 Файл кошуу
cases-button-all = 📂 Бардык кайрылуулар
cases-button-card = 📂 Кайрылууга өтүү
cases-write =
    <b>Адиске кат</b>
    Кайрылуу <code>{ $number }</code>. Текст жазыңыз же файл жөнөтүңүз.
cases-written = ✅ Катыңыз адиске жеткирилди.
cases-unknown = Кайрылууларыңыздын арасында мындай номер жок. Номерди текшериңиз: ал каттоо жөнүндө ырастамада көрсөтүлгөн.
cases-no-access = Бул кайрылууга мындан ары мүмкүнчүлүгүңүз жок, ошондуктан жөнөткөнүңүз ага кошулган жок. Эгер бул ката болсо, адиске жазыңыз.
cases-night-text = 🔖 <code>{ $number }</code> кайрылуусу боюнча катыңыз алынды: { $registered }
button-copy-number = 🔖 Номерди көчүрүү
button-open-case = 📂 Кайрылууну ачуу
button-reply = 💬 Адиске жазуу

cases-next-registered = Кайрылуу катталды. Адис аны ишке алганда, ушул чатка кабар келет.
cases-next-in-work = Адис кайрылуу менен иштеп жатат, ушул жерге жазат.
cases-next-waiting-for-you = Адис сизден жооп же документ күтүп жатат: акыркы каттарды караңыз.
cases-next-complete = Керектүү документтердин баары алынды. Кийинки кадам — кароо.
cases-next-under-decision = Кайрылуу каралып жатат. Чечим жөнүндө ушул жерде кабарлайбыз.
cases-next-postponed = Камсыздандыруу төлөмү кийинкиге калтырылды. Себебин адис түшүндүрөт.
cases-next-decided-to-pay = Чечим кабыл алынды. Кийинки кадам — камсыздандыруу төлөмүн төлөө.
cases-next-refused = Баш тартуунун себептерин агенттик жазуу жүзүндө билдирет. Адиске суроо берсе болот.
cases-next-no-insured-event = Чечим жөнүндө адиске суроо берсе болот.
cases-next-paid = Камсыздандыруу төлөмү төлөндү.
cases-next-closed = Кайрылуу жабылды. Ошол эле маселе болсо, кайрылуу боюнча жазыңыз; жаңы маселе болсо, жаңы кайрылуу баштаңыз.
cases-next-withdrawn = Кайрылуу кайтарып алынды. Жаңы маселе боюнча жаңы кайрылуу баштаңыз.

cases-of-colleague = Кайрылууну уюмуңуздагы кесиптешиңиз берген: { $name }
cases-edited = (оңдолду)
cases-nothing-here = Мындай кайрылуулар жок.
cases-filter-all = Баары: { $count }
cases-filter-waiting = Жооп күтүүдө: { $count }
cases-filter-open = Ачык: { $count }
cases-filter-done = Жабылган: { $count }
cases-button-timeline = 🕓 Тарыхы
cases-button-receipt = 🧾 Ырастама
cases-button-missing = ❗ Эмне жетишпейт
cases-button-withdraw = ↩️ Кайрылууну кайтаруу
cases-button-withdraw-yes = ↩️ Ооба, кайтарып алуу
cases-button-write-closed = 💬 Кайрылуу боюнча жазуу
cases-button-reopen = 🔓 Кайра ачуу
cases-button-begin-anew = ➕ Жаңы кайрылуу
cases-button-older = ⬅️ Мурунураак
cases-button-newer = Кийинчерээк ➡️
cases-timeline =
    <b>Кайрылуунун тарыхы</b> <code>{ $number }</code>
cases-event-line = <i>{ $at }</i>
cases-event-quote = «{ $text }»
cases-event-registered = кайрылуу катталды
cases-event-details-added = маалыматтар толукталды
cases-event-document-offered = 📎 файл жөнөтүлдү
cases-event-document-stored = 📎 файл сакталды
cases-event-document-lost = 📎 файл алынган жок
cases-event-message = ✍️ адиске кат
cases-event-message-edited = ✍️ кат оңдолду
cases-event-taken = адис кайрылууну ишке алды
cases-event-released = кайрылуу башка адистерге берилди
cases-event-answered = 💬 адистин жообу
cases-event-answer-edited = 💬 адистин жообу оңдолду
cases-event-file-sent = 💬 адистен файл
cases-event-status-changed = статусу
cases-event-document-requested = 💬 документ суралды
cases-event-reopened = кайрылуу кайра ачылды
cases-event-consent-answered = 💬 макулдук жөнүндө жооп
cases-event-quote-given = 💬 баа сунушу алынды
cases-event-limit-given = 💬 лимит алынды
cases-event-official-report = 💬 расмий жооп алынды
cases-event-paper-received = 📄 документтин кагаз нускасы алынды
cases-event-mitigation-noted = сатып алуучуга кат жөнөтүлдү
cases-event-claim-filed = камсыздандыруу төлөмү жөнүндө талап коюлду
cases-missing =
    <b>Эмне жетишпейт</b>
    Кайрылуу <code>{ $number }</code>
cases-missing-nothing = Азыр сизден эч нерсе күтүлбөйт.
cases-missing-item = • { $item } (мөөнөтү көрсөтүлгөн эмес)
cases-missing-by = • { $item } — акыркы күнү: { $day }, калганы: { $left ->
    [one] { $left } иш күнү
   *[other] { $left } иш күнү
}
cases-missing-past = • { $item } — мөөнөтү өтүп кетти: { $day }. Тезирээк жөнөтүңүз же адиске жазыңыз.
cases-missing-came = (суралгандан кийин келген файлдар: { $count })
cases-missing-papers =
    <b>Талаптын документтери</b>
    Чечим кабыл алуу мөөнөтү агенттик документтердин толук экенин ырастаган күндөн башталат.
cases-missing-paper = • { $item }
cases-missing-on-paper = • { $item } — сканы бар, кагаз түрүндө күтөбүз
cases-missing-dated-paper = { $item } (кагаз түрүндө)
cases-closed-write =
    <b>Кайрылуу</b> <code>{ $number }</code> жабылган.
    Эмне болгонун жазыңыз. Андан кийин аны кайра ачууну же жаңы кайрылуу баштоону тандаңыз.
cases-closed-words =
    <b>Кайрылуу</b> <code>{ $number }</code> жабылган.
    Катыңыз сакталды, бирок азырынча жөнөтүлгөн жок. Ал ошол эле маселе жөнүндө болсо, кайрылууну кайра ачыңыз. Башка маселе болсо, жаңы кайрылуу баштаңыз.
cases-closed-withdrawn = Кайрылуу кайтарып алынган, ошондуктан аны кайра ачууга болбойт: жаңы кайрылуу баштаңыз.
cases-reopened = ✅ Кайрылуу кайра ачылды, катыңыз адиске жеткирилди.
cases-withdraw =
    <b>Кайрылууну кайтарып аласызбы?</b> <code>{ $number }</code>
    Агенттик аны мындан ары карабайт. Кайтарып алынган кайрылууну кайра ачууга болбойт, жаңысын берсе болот. Билдирүү мөөнөтү өтүп жатса, кайтарып алуу аны токтотпойт.
    Себебин кат менен жазсаңыз болот, бул милдеттүү эмес.
cases-withdrawn = ✅ Кайрылуу кайтарып алынды.
cases-not-withdrawn = Бул кайрылууну эми кайтарып алууга болбойт. Адиске жазышыңызды суранабыз.

case-kind-insured-event = Камсыздандыруу учуру жөнүндө билдирүү
case-kind-payout-claim = Камсыздандыруу төлөмү жөнүндө талап
case-kind-risk-change = Тобокелдиктин өзгөрүшү жөнүндө кабар
case-kind-recovery-notice = Карыздын кайтарылганы жөнүндө кабар
case-kind-overdue-watch = Мөөнөтү өткөн төлөмдү көзөмөлдөө
case-kind-consent-request = Агенттиктин алдын ала макулдугун суроо
case-kind-complaint = Сотко чейинки доомат
case-kind-document-request = Документ суроо
case-kind-turnover-declaration = Соода жүгүртүүсү жөнүндө декларация
case-kind-buyer-check = Сатып алуучуну текшерүү
case-kind-premium-quote = Камсыздандыруу сыйлыгынын эсебин суроо
case-kind-product-request = Продукт боюнча кайрылуу
case-kind-policy-link = Келишимди чатка байлоо
case-kind-payment-report = Төлөм жөнүндө кабар
case-kind-question = Адиске суроо
case-kind-guarantee-demand = Кепилдик боюнча талап
case-kind-data-request = Жеке маалыматтар жөнүндө суроо-талап

cases-which =
    <b>Бул кайсы кайрылууга тиешелүү?</b>
    <blockquote>{ $text }</blockquote>
cases-button-new = ➕ Бул жаңы суроо
cases-which-line = <code>{ $number }</code> · { $kind }
