### Policies. Icons: 📑 contract · 📅 schedule · 📆 calendar · 💳 where to pay · ✅ paid · ⚠️ overdue · ⌛ term over ·
### 🕘 being checked · 🔗 link · 📊 declaration · 🔖 copy · ⏰ reminders.

policy-menu = 📑 Келишимдерим
policy-title = <b>📑 Камсыздандыруу келишимдери</b>
policy-none =
    <b>📑 Камсыздандыруу келишимдери</b>
    Сизге азырынча бир да келишим байланган эмес. «{ policy-button-link }» баскычын басып, агенттик берген кодду же келишимдин (полистин) номерин жазыңыз.
policy-unknown = Келишимдериңиздин арасында мындай келишим жок. Номерди текшериңиз же адиске жазыңыз.
policy-line =
    <b>{ $policy }</b>
    { $product }
policy-card =
    <b>📑 Келишим (полис) { $policy }</b>
    { $product }
policy-term = Колдонулуу мөөнөтү: { $starts } — { $ends }
policy-sum = Камсыздандыруу суммасы: { $value }
policy-deductible = Шартсыз франшиза: { $value } %
policy-waiting = Күтүү мезгили (күн): { $value }
policy-notice = Билдирүү мөөнөтү (күн): { $value }
policy-grace = Төлөө мөөнөтү өткөндөн кийин төлөөгө берилген күн: { $value }
policy-territory = Камсыздандыруу аймагы: { $value }
policy-loan = Насыялык келишим: { $value }
policy-beneficiary = Пайда көрүүчү: { $value }
policy-you-beneficiary = Сиз — пайда көрүүчүсүз.
policy-all-paid = ✅ Бардык камсыздандыруу төгүмдөрү төлөндү.
policy-next-upcoming = ⏰ Кийинки № { $number } камсыздандыруу төгүмү: <b>{ $amount }</b>, төлөө мөөнөтү: <b>{ $due }</b>
policy-next-not-started = ⚠️ <b>Камсыздандыруу коргоосу башталган жок</b>: № { $number } камсыздандыруу төгүмү ({ $amount }) төлөнгөн жок, төлөө мөөнөтү: { $due }.
policy-next-overdue = ⚠️ № { $number } камсыздандыруу төгүмүнүн ({ $amount }) мөөнөтү өттү, төлөө мөөнөтү: { $due }. Төлөнбөсө, камсыздандыруу коргоосу аяктайт: <b>{ $ends }</b>.
policy-next-overdue-no-date = ⚠️ № { $number } камсыздандыруу төгүмүнүн ({ $amount }) мөөнөтү өттү, төлөө мөөнөтү: { $due }. Кесепети келишимиңизде каралган: адистен сураңыз.
policy-next-run-out = ⌛ № { $number } камсыздандыруу төгүмүн ({ $amount }) төлөөгө берилген мөөнөт бүттү: төлөө мөөнөтү — { $due }, төлөөнүн акыркы күнү — { $ends }. Агенттик сизге жазат.
policy-not-started = Камсыздандыруу коргоосу башталган жок.
policy-cover-upcoming = Келишим боюнча жакынкы төлөө мөөнөтү: { $due }
policy-cover-not-started = ⚠️ <b>Камсыздандыруу коргоосу башталган жок</b>: биринчи камсыздандыруу төгүмү төлөнгөн жок, төлөө мөөнөтү: { $due }.
policy-cover-overdue = ⚠️ Камсыздандыруу төгүмү төлөнгөн жок, төлөө мөөнөтү: { $due }. Төлөнбөсө, камсыздандыруу коргоосу аяктайт: <b>{ $ends }</b>.
policy-cover-overdue-no-date = ⚠️ Камсыздандыруу төгүмү төлөнгөн жок, төлөө мөөнөтү: { $due }. Кесепети келишимде каралган: адистен сураңыз.
policy-cover-run-out = ⌛ Камсыздандыруу төгүмүн төлөөгө берилген мөөнөт бүттү: төлөө мөөнөтү — { $due }, төлөөнүн акыркы күнү — { $ends }. Агенттик сизге жазат.

policy-schedule = <b>📅 Төлөм графиги</b> · { $policy }
policy-row-paid = ✅ № { $number } · { $due } · { $amount } — төлөндү
policy-row-upcoming = ▫️ № { $number } · { $due } · { $amount }
policy-row-overdue = ⚠️ № { $number } · { $due } · { $amount } — мөөнөтү өттү
policy-row-run-out = ⌛ № { $number } · { $due } · { $amount } — төлөө мөөнөтү бүттү
policy-row-reported = 🕘 № { $number } · { $due } · { $amount } — төлөм текшерилүүдө

policy-details =
    <b>💳 Кайда төлөө керек</b>
    Төлөм накталай эмес гана. Сапты көчүрүү үчүн баскычты басыңыз. Реквизиттер сизге башка жол менен келсе, аларды агенттиктен телефон аркылуу тактаңыз.
policy-details-unknown = Бул валюта боюнча реквизиттер бул жерде азырынча жок. Аларды келишимден алыңыз же адистен сураңыз.
policy-detail-beneficiary = Алуучу: { $value }
policy-detail-identifier = Алуучунун БИНи: { $value }
policy-detail-account = Эсеп (ИИК): <code>{ $value }</code>
policy-detail-bank = Банк: { $value }
policy-detail-bic = БИК: { $value }
policy-detail-beneficiary-code = КБе: { $value }
policy-detail-purpose-code = КНП: { $value }
policy-detail-purpose = Төлөм максаты: { $value }
policy-detail-amount = Суммасы: { $value }
policy-purpose = { $policy } келишими (полиси) боюнча № { $number } камсыздандыруу төгүмү
policy-button-copy-beneficiary = 🔖 Алуучу
policy-button-copy-identifier = 🔖 БИН
policy-button-copy-account = 🔖 Эсеп (ИИК)
policy-button-copy-bank = 🔖 Банк
policy-button-copy-bic = 🔖 БИК
policy-button-copy-beneficiary-code = 🔖 КБе
policy-button-copy-purpose-code = 🔖 КНП
policy-button-copy-purpose = 🔖 Төлөм максаты
policy-button-copy-amount = 🔖 Суммасы

policy-button-link = 🔗 Келишимди байлоо
policy-button-reminders = ⏰ Эстетүүлөр
policy-button-schedule = 📅 График
policy-button-calendar = 📆 Календарга
policy-button-pay = ✅ Төлөнгөнүн билдирүү
policy-button-details = 💳 Кайда төлөө керек
policy-button-declare = 📊 Жүгүртүү декларациясы
policy-button-invite = 🔗 Кесиптешти чакыруу
policy-button-all = 📑 Бардык келишимдер
policy-button-open = 📑 Келишимди ачуу
policy-button-instalment = № { $number } · { $due }
policy-button-send-report = ✅ Агенттикке жөнөтүү
policy-button-ask-link = 🔗 Өтүнүчтү жөнөтүү
policy-button-copy-code = 🔖 Кодду көчүрүү
policy-button-form = 📊 Үлгүсүн алуу
policy-button-send-declaration = 📊 Декларацияны жөнөтүү

policy-calendar-text = 📆 Төлөө мөөнөттөрү, келишим (полис): { $policy }. Календарга кошуу үчүн файлды ачыңыз.
policy-calendar-coming = 📆 Календарь файлы жөнөтүлдү.
policy-calendar-name = Төлөмдөр { $policy }
policy-calendar-title = № { $number } камсыздандыруу төгүмү, келишим: { $policy }
policy-calendar-description = Төлөнө турган сумма: { $amount }

policy-invited =
    <b>🔗 Кесиптешиңиз үчүн код</b>
    <code>{ $code }</code>
    Кодду кесиптешиңизге жөнөтүңүз, ал аны ушул ботко жазсын. Код бир жолу, 14 күн жарайт. Кесиптешиңиз уюмуңуздун келишимдерин көрөт, бирок төлөнгөнүн сиз гана билдире аласыз.
policy-link =
    <b>🔗 Келишимди байлоо</b>
    Агенттик берген кодду же келишимдин (полистин) номерин жазыңыз. Номер жазсаңыз, адис адегенде келишим сиздики экенин текшерет.
policy-code-bad = Бул код жараксыз: ал мурда колдонулган, эскирген же ката жазылган. Агенттиктен жаңы код сураңыз.
policy-code-good = ✅ Эми бул уюмдун келишимдерин көрөсүз: { $organisation }
policy-link-confirm =
    <b>Келишимди (полисти) байлоо өтүнүчү: { $policy }</b>
    Адис сиз келишим тарабынын өкүлү экениңизди текшерет. Сиз мындайча жазып жатасыз:
policy-link-sent =
    ✅ Өтүнүчүңүз адиске жеткирилди: <code>{ $number }</code>
    Адис ырастагандан кийин келишим «{ policy-menu }» бөлүмүндө көрүнөт.
policy-linked-text = ✅ <code>{ $number }</code> кайрылуусу боюнча сизге келишим (полис) ачылды: { $policy }. Бот төлөмдөрдү эстетип турат.
policy-not-linked-text = <code>{ $number }</code> кайрылуусу боюнча келишимди (полисти) байлоо мүмкүн болгон жок: { $policy }. Ката кетти деп ойлосоңуз, адиске жазыңыз.
policy-not-linked-reason-text = <code>{ $number }</code> кайрылуусу боюнча келишимди (полисти) байлоо мүмкүн болгон жок: { $policy }. Себеби: { $reason }

policy-pay-choose =
    <b>✅ Төлөнгөнүн билдирүү</b> · { $policy }
    Кайсы камсыздандыруу төгүмү төлөндү?
policy-pay-nothing = Билдире турган эч нерсе жок: төлөнө элек төгүм калган жок, төлөм текшерилүүдө же бул иш менен кесиптешиңиз алектенет.
policy-pay-proof =
    <b>✅ № { $number } камсыздандыруу төгүмү</b> · { $policy }
    Суммасы: { $amount }. Төлөм тапшырмасын бул жерге файл же сүрөт түрүндө жөнөтүңүз, андан кийин «{ policy-button-send-report }» баскычын басыңыз.
policy-pay-files = 📎 Алынган файлдар: { $count }
policy-pay-order-wanted = Адегенде төлөм тапшырмасын файл же сүрөт түрүндө жөнөтүңүз: адис төлөмдү ошол аркылуу табат.
policy-pay-sent =
    <b>✅ Төлөм жөнүндө кабарыңыз жеткирилди</b>
    Адис төлөмдү текшерип, бул жерде жооп берет. Текшерип жатканда адаттагы эстетүүлөр келбейт. Кайрылуунун номери:
policy-paid-text = ✅ № { $number } камсыздандыруу төгүмү төлөндү деп белгиленди, келишим (полис): { $policy }. Суммасы: { $amount }, күнү: { $day }. Рахмат!
policy-paid-late-text = ⌛ № { $number } камсыздандыруу төгүмү төлөндү деп белгиленди, келишим (полис): { $policy }. Суммасы: { $amount }, күнү: { $day }. Төлөөнүн акыркы күнү андан мурда өткөн: { $ends }. Бул келишимге кандай таасир этерин агенттик сизге жазат.
policy-not-paid-text = ⚠️ Төлөм азырынча табылган жок, келишим (полис): { $policy }, кайрылуу: <code>{ $number }</code>. Банктан текшерип, адиске жазыңыз.
policy-not-paid-reason-text =
    ⚠️ Төлөм ырасталган жок, келишим (полис): { $policy }, кайрылуу: <code>{ $number }</code>.
    Себеби: { $reason }

policy-declare =
    <b>📊 Соода жүгүртүүсү жөнүндө декларация</b> · { $policy }
    Тапшыруунун акыркы күнү: { $day }. Үлгүсүн алып, толтуруп, файлды бул жерге жөнөтүңүз, андан кийин «{ policy-button-send-declaration }» баскычын басыңыз.
policy-declared =
    ✅ Декларация жеткирилди: <code>{ $number }</code>
    Адис кошумча камсыздандыруу сыйлыгы керекпи, ошону эсептеп, бул жерге жазат.
policy-declaration-wanted = Адегенде толтурулган үлгүнү бул жерге файл түрүндө жөнөтүңүз.
policy-declared-more = 📊 Декларация кабыл алынды, келишим (полис): { $policy }, кайрылуу: <code>{ $number }</code>. Кошумча камсыздандыруу сыйлыгы (камсыздандыруу акысы): <b>{ $amount }</b>. Мөөнөтүн жана эсебин адис билдирет.
policy-declared-nothing = 📊 Декларация кабыл алынды, келишим (полис): { $policy }, кайрылуу: <code>{ $number }</code>. Кошумча камсыздандыруу сыйлыгы (камсыздандыруу акысы) жок.
policy-form-text = 📊 Соода жүгүртүүсү декларациясынын үлгүсү, келишим (полис): { $policy }. Толтуруп, келишимдин барагы аркылуу кайра жөнөтүңүз.
policy-form-coming = 📊 Үлгү жөнөтүлдү.
policy-form-sheet = Декларация
policy-form-title = Соода жүгүртүүсү жөнүндө декларация. Келишим (полис): { $policy }
policy-form-until = Тапшыруунун акыркы күнү: { $day }
policy-form-help = Бир сап — төлөмү кийинкиге калтырылган бир жеткирүү. Суммалардын валютасы: { $currency }.
policy-form-buyer = Сатып алуучу
policy-form-country = Өлкө
policy-form-contract = Экспорттук келишим
policy-form-invoice = Эсеп (инвойс)
policy-form-delivered = Жеткирилген күнү
policy-form-due = Төлөө мөөнөтү
policy-form-amount = Суммасы
policy-form-total = Бардыгы

policy-desk-judge-payment = ✅ Төлөнгөнү билдирилди. Төлөмдү таап, жооп бериңиз: /paid [КҮНҮ] же /notpaid СЕБЕБИ. Ката ырастасаңыз: /unpaid СЕБЕБИ.
policy-desk-button-paid = ✅ Төлөм табылды
policy-desk-button-not-paid = ⚠️ Табылган жок
policy-desk-judge-link = 🔗 Келишимди байлоо суралды. Ыйгарым укугун текшерип, жооп бериңиз: /link, /link sees же /nolink СЕБЕБИ.
policy-desk-button-link = 🔗 Байлоо, төлөй алат
policy-desk-button-link-sees = 👁 Байлоо, көрүү гана
policy-desk-button-no-link = ⚠️ Баш тартуу
policy-desk-overdue = ⚠️ № { $number } камсыздандыруу төгүмү төлөнгөн жок, төлөө мөөнөтү: { $due }. Төлөөнүн акыркы күнү: { $ends }.
policy-desk-overdue-no-date = ⚠️ № { $number } камсыздандыруу төгүмү төлөнгөн жок, төлөө мөөнөтү: { $due }. Төлөөгө берилген мөөнөт системада көрсөтүлгөн эмес: келишимди караңыз.
policy-desk-grace-ended = ⌛ № { $number } камсыздандыруу төгүмүн төлөөгө берилген мөөнөт бүттү: { $ends }. Бот келишимге байланган адамдардын баарына агенттик жазат деп билдирет: кат даярдаңыз.
policy-desk-done = Даяр, адамга билдирилди.
policy-desk-not-allowed = Аткарылган жок: бул аракет сизге тапшырылган эмес. Ролдорду администратор дайындайт.
policy-desk-refused = Аткарылган жок: кайрылуу башка түрдө же чечилип калган, же мындай келишим (тариф) системада жок.
policy-desk-confirmed-before = Аткарылган жок: бул төлөм буга чейин ырасталган. Ал ката ырасталса, мындай жазыңыз: /unpaid СЕБЕБИ.
policy-desk-paid-before = Аткарылган жок: бул камсыздандыруу төгүмү буга чейин төлөндү деп белгиленген. Акча ушул келишимдин башка төгүмү үчүн түшсө, ошол төгүмдүн номерин кошуңуз: /paid 2026-11-20 3
policy-desk-nothing-paid = Аткарылган жок: бул кайрылууда ырасталган төлөм жок, жокко чыгара турган эч нерсе жок.
policy-desk-reason-wanted = Аткарылган жок. Командадан кийин себебин жазыңыз, 500 белгиге чейин: аны келишимге байланган адамдар окуйт.
policy-desk-taken-back = ↩️ Төлөм тууралуу белги алынып салынды, № { $number } камсыздандыруу төгүмү кайра төлөнө элек деп эсептелет. Бот муну келишимге камсыздануучу тараптан байланган адамдардын баарына билдирет. Төлөм табылса, төлөм тууралуу кайрылууда жооп бериңиз: /paid [КҮНҮ] [ТӨГҮМ №]
policy-desk-day-wanted = Күндү мындай жазыңыз: /paid 2026-11-20. Күн жазылбаса, бүгүнкү күн алынат; бүгүндөн кийинки күн кабыл алынбайт. Акча ушул келишимдин башка төгүмү үчүн түшсө, ошол төгүмдүн номерин кошуңуз: /paid 2026-11-20 3
policy-desk-instalment-wanted = Бул келишимдин төлөм графигинде мындай номердеги камсыздандыруу төгүмү жок. Графиктеги номерди жазыңыз: /paid 2026-11-20 3
policy-desk-turnover-wanted = Жүгүртүүнү сан менен жазыңыз: /turnover 125000.50

desk-detail-policy = Келишим (полис): { $value }
desk-detail-instalment = Камсыздандыруу төгүмүнүн номери: { $value }
case-kind-premium-overdue = Мөөнөтү өткөн камсыздандыруу төгүмү
cases-event-premium-overdue = камсыздандыруу төгүмүнүн мөөнөтү өттү
cases-event-grace-ended = төлөөгө берилген мөөнөт бүттү
cases-event-premium-paid = камсыздандыруу төгүмү төлөндү
cases-event-instalment-withdrawn = бул төгүмдү төлөөнүн кереги жок болду
cases-event-payment-confirmed = төлөм ырасталды
cases-event-payment-rejected = төлөм ырасталган жок
cases-event-payment-taken-back = төлөм тууралуу белги алынып салынды
cases-event-link-granted = келишим байланды
cases-event-link-refused = келишимди байлоодон баш тартылды
cases-event-declaration-accepted = декларация кабыл алынды
receipt-next-payment-report = Адис төлөмдү текшерип, ушул чатта жооп берет.
receipt-next-policy-link = Адис сиз келишим тарабынын өкүлү экениңизди текшерип, ушул чатта жооп берет.
