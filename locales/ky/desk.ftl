### Staff's side: what they see in their group, and what the exporter gets from them.
### Icons: 💬 words · ✏️ correction · 📎 file · 📄 document wanted · 🔔 status · 🙋 take · ↩️ release · ⚠️ trouble.

desk-taken-text = 🙋 Сиздин <code>{ $number }</code> кайрылууңуз менен адис иштеп жатат. Жооп ушул чатка келет.
desk-answer-text =
    💬 <code>{ $number }</code> кайрылуусу боюнча <b>адистин жообу</b>:

    { $text }
desk-continued-text = { $text }
desk-correction-text =
    ✏️ <code>{ $number }</code> кайрылуусу боюнча <b>адис өз жообун оңдоду</b>. Туурасы мындай:

    { $text }
desk-file-text =
    📎 <code>{ $number }</code> кайрылуусу боюнча адис жөнөткөн файл:

    { $text }
desk-file-bare-text = 📎 <code>{ $number }</code> кайрылуусу боюнча адис жөнөткөн файл
desk-album-text = 📎 <code>{ $number }</code> кайрылуусу боюнча адис жөнөткөн файлдар
desk-status-text = 🔔 <code>{ $number }</code> кайрылуусунун жаңы статусу: <b>{ $status }</b>.
desk-request-text =
    📄 <code>{ $number }</code> кайрылуусу боюнча документ керек:
    <b>{ $item }</b>

    «{ cases-button-files }» баскычын басып, файлды же сүрөттү жөнөтүңүз.
desk-request-due-text =
    📄 <code>{ $number }</code> кайрылуусу боюнча документ керек:
    <b>{ $item }</b>
    Мөөнөтү: { $due }.

    «{ cases-button-files }» баскычын басып, файлды же сүрөттү жөнөтүңүз.

desk-card-title = <b>{ $number }</b> · { $kind }
desk-card-status = Статусу: <b>{ $status }</b>
desk-card-product = Продукт: { $product }
desk-card-language = Тили: { $language }
desk-card-registered = Катталган убактысы: { $moment } (Астана убактысы)
desk-card-counters = 📎 Файлдар: { $documents } · 💬 Каттар: { $messages }
desk-card-assignee = 🙋 Ким алды: <a href="tg://user?id={ $officer }">{ $officer } кызматкери</a>
desk-not-known = көрсөтүлгөн эмес
desk-language-kk = казакча
desk-language-ru = орусча
desk-language-ky = кыргызча
desk-sender-title = <b>Жөнөтүүчү</b>
desk-sender-acting-as = Келишим боюнча: { $value }
desk-sender-organisation = Уюм: { $value }
desk-sender-identifier = БИН / ИНН: { $value }
desk-sender-full-name = Аты-жөнү: { $value }
desk-sender-post = Кызмат орду: { $value }
desk-sender-phone = Телефон: { $value }
desk-sender-email = E-mail: { $value }
desk-details-title = <b>Маалымат</b>
desk-detail-event = Окуя: { $value }
desk-detail-event-date = Окуянын күнү: { $value }
desk-detail-amount = Сумма: { $value }
desk-detail-contract-number = Келишимдин (полистин) номери: { $value }
desk-detail-event-text = Өз сөзү менен: { $value }
desk-detail-late-reason = Кеч билдирүүнүн себеби: { $value }
desk-detail-account = Баяндама: { $value }
desk-detail-text = Текст: { $value }
desk-button-take = 🙋 Ишке алуу
desk-button-release = ↩️ Кезекке кайтаруу

desk-message-title = 💬 <b>Экспорттоочу жазды:</b>
desk-message-edited-title = ✏️ <b>Экспорттоочу катын оңдоду:</b>
desk-message-reference = 💬 Экспорттоочудан кат келди. Тексти агенттиктин системасында.
desk-message-edited-reference = ✏️ Экспорттоочу катын оңдоду. Тексти агенттиктин системасында.
desk-account-title = 💬 <b>Толук тексти:</b>
desk-file-title = 📎 Экспорттоочунун файлы: { $name }
desk-file-reference = 📎 Экспорттоочудан файл келди. Ал агенттиктин системасында.
desk-notice-completed = ➕ Экспорттоочу билдирүүнү толуктады. Кошулганы: { $what }

desk-delivered = 👌 Экспорттоочуга жеткирилди.
desk-undelivered = ⚠️ Экспорттоочуга жеткирилген жок: { $reason }
desk-reason-gone = ал ботту бөгөттөгөн же аккаунтун өчүргөн. Аны менен телефон же почта аркылуу байланышыңыз.
desk-dead-update = ⚠️ Колдонуучунун катын иштетүү мүмкүн болгон жок. Издөө үчүн шилтеме: { $reference } ({ $error }).
desk-queue-dead = ⚠️ Агенттиктин системасы бул кайрылуунун { $seq } окуясын кабыл алган жок; кийинкилери аны күтүп турат. Кезектеги сап: <code>{ $row }</code>
desk-reply-refused = ⚠️ Агенттиктин системасынын бул кайрылуу боюнча жообу колдонулган жок. Сап: <code>{ $reply }</code>

desk-taken = Кайрылуу эми сизде.
desk-taken-by-you = Бул кайрылуу ансыз да сизде.
desk-taken-by-colleague = Кайрылууну кесиптешиңиз алып койгон.
desk-released = Кайрылуу кайра кезекте.
desk-not-yours = Кайрылууну аны алган адам гана кайтара алат.
desk-no-case = Мындай кайрылуу жок.
desk-strangers = Бул баскыч агенттиктин кызматкерлери үчүн.
desk-status-done = 🔔 Жаңы статус: { $status }. Экспорттоочуга билдирилди.
desk-status-refused =
    Статус өзгөргөн жок. Азыркысы: { $status }. Андан кийин булар болушу мүмкүн:
    { $choices }
desk-status-unknown =
    /status деп, кодун жазыңыз. Азыр булар болушу мүмкүн:
    { $choices }
desk-status-none = башка статус жок: кайрылуу аяктаган
desk-anonymous = Администратордун жашыруун режимин өчүрүп, кайра жазышыңызды суранабыз: кайрылууда ким жооп бергени көрүнүшү керек. Бул кат экспорттоочуга жөнөтүлгөн жок.
desk-note-album = Бул файл ички белги катары калды. Альбомдун башка файлдары экспорттоочуга кетип калбаганын текшериңиз: «//» белгисин биринчи файлга коюңуз.
desk-note-too-late = Бул каттын алгачкы тексти экспорттоочуга кетип калган. Оңдооңуз ички белги катары сакталды.
desk-cannot-hand-over = Мындай катты экспорттоочуга берүү мүмкүн эмес. Текст же файл жөнөтүңүз.
desk-edit-not-sent = Оңдоо экспорттоочуга жөнөтүлгөн жок. Ал көрүшү үчүн жаңы кат жазыңыз.
desk-help =
    <b>Кайрылуунун темасы</b>
    Темадагы текст же файл — экспорттоочуга жооп. Жеткирилгенде 👌 белгиси чыгат.
    Текстти же файлдын жазуусун оңдосоңуз, ал экспорттоочуга оңдоо катары барат.
    Тексттин же файлдын жазуусунун башындагы // — ички белги, аны экспорттоочу көрбөйт.
    Эсеп номери бар текст экинчи кызматкердин макулдугун күтөт.

    /take — алуу, /release — кезекке кайтаруу
    /assign НОМЕРИ — кесиптешке берүү
    /status КОД себептер — статусун өзгөртүү; кодсуз — тизмеси
    /ask ДОКУМЕНТ КҮНҮ — документ суроо
    /canned АТАЛЫШЫ — даяр жооп
    /note ТЕКСТ — ички белги
    /snooze 3d — кийинкиге калтыруу, /wake — кайтаруу
    /close ЖЫЙЫНТЫК — жабуу, /reopen — кайра ачуу
    /block СЕБЕБИ — жөнөтүүчүнү бөгөттөө, /unblock — бөгөттү алуу
    /complete КҮНҮ — документтер толук
    /paper — тизмедеги документтер, алардын кагаз түрүндө келиши
    /consent ЖООБУ КҮНҮ НОМЕРИ — макулдук жөнүндө чечим
    /paid КҮНҮ, /notpaid СЕБЕБИ, /unpaid СЕБЕБИ — төгүм түштү, түшкөн жок, ката ырасталды
    /link, /nolink СЕБЕБИ — келишимди байлоо же баш тартуу
    /turnover — жүгүртүү декларациясы
    /hits, /confirm, /clear — тизмелер менен дал келүүлөр
    /publish, /report — сатып алуучу жөнүндө жооп

    <b>Каалаган темада</b>
    /queue, /mine, /overdue, /stats — тизмелер
    /away КИМГЕ — бардык кайрылууларды берүү
    /duty — кезмет, /language — жооп тили, /officers — кызматкерлер

desk-reopened = 🔓 Кардар жабык кайрылууну кайра ачып, кат жазды.
desk-withdrawn = ↩️ Кардар кайрылууну кайтарып алды.

## Files and papers. Icons: 🌐 by our page · 🖨 one PDF of photos · 📋 the list · 📬 the paper came · 📨 it is awaited.

desk-file-refused = ⚠️ Экспорттоочунун файлы кабыл алынган жок: { $problem }. Бот эмне кылуу керегин түшүндүрдү.
desk-file-link = 🌐 Агенттиктин баракчасы аркылуу келген файл: { $name }. Ал Telegram'га берилбейт, агенттиктин системасында гана.
desk-file-joined = 🖨 Сүрөттөр бир файлга топтолду: { $name }. Ал агенттиктин системасында.
desk-card-papers = 📋 Документтер: { $here } / { $needed }; жетишпейт: { $missing }; кагаз түрүндө күтөбүз: { $awaited }
desk-card-unscanned = ⚠️ Вируска текшерилбеген файлдар: { $count }
desk-paper-list =
    📋 Бул кайрылуунун документтери:

    { $lines }

    Документ бүгүн кагаз түрүндө келди: /paper НОМЕРИ. Мурда келди: /paper НОМЕРИ КҮНҮ. Келечектеги күнгө чейин күтөбүз: /paper НОМЕРИ КҮНҮ.
desk-paper-line = { $mark } { $number }. { $name }
desk-paper-came = 📬 Жазылды: { $name }, кагаз түрүндө, { $day }. Жөнөтүүчүгө кабарланды.
desk-paper-due = 📨 Жазылды: { $name }, кагаз түрүндө күтүү мөөнөтү: { $day }. Жөнөтүүчүгө кабарланды.
desk-paper-unknown = Тизмеде мындай документ жок. Тизме: /paper

desk-opened-again-text = 🔓 <code>{ $number }</code> кайрылуусу кайра ачылды. Адис ушул чатка жазат.
desk-signed-text = Адис: { $name }
desk-shut-out = Бул жерде каттарыңыз мындан ары кабыл алынбайт. Агенттикке кайрылуу керек болсо, телефон чалыңыз: { $phone } же жазыңыз: { $email }.

desk-card-snoozed = 📆 Кийинкиге калтырылды, мөөнөтү: { $moment }
desk-button-agree = ✅ Макулмун, жөнөтүлсүн
desk-button-refuse = ✖️ Жөнөтүлбөсүн
desk-button-send = 📨 Экспорттоочуга жөнөтүү

desk-not-allowed = Бул аракет сизге тапшырылган эмес: { $action }. Ролдорду администратор дайындайт.
desk-action-work = кайрылуулар менен иштөө
desk-action-decide = кайрылуу боюнча чечим
desk-action-quote = шарттар жана лимиттер
desk-action-assign = кесиптештин кайрылууларын берүү
desk-action-block = жөнөтүүчүнү бөгөттөө
desk-action-clear-hit = дал келүүлөрдү алып салуу
desk-action-restricted = жабык белгилер
desk-action-canned = даяр жооптор
desk-action-duty = кезмет графиги
desk-action-officers = кызматкерлердин тизмеси
desk-role-officer = адис
desk-role-underwriter = андеррайтер
desk-role-compliance = комплаенс
desk-role-head = жетекчи
desk-role-admin = администратор

desk-assigned = Кайрылуу берилди: { $name }.
desk-already-theirs = Кайрылуу ушул кызматкерде же аны жаңы эле башкага беришти: { $name }.
desk-no-such-officer = Тизмеде мындай кызматкер жок: { $name }.
desk-assigned-call = 🙋 <a href="tg://user?id={ $officer }">{ $name }</a>, бул кайрылуу сизге берилди.
desk-noted = Белги сакталды.
desk-answered = Жооп жөнөтүлдү.
desk-answer-waits = ⏸ Текстте эсеп номери бар: экинчи кызматкер окугандан кийин жооп жөнөтүлөт.
desk-held = ⏸ <b>Жооп жөнөтүлгөн жок.</b> Анда эсеп номери (IBAN) бар. Экинчи кызматкер реквизиттерди документтер менен салыштырып, баскычты басат.
desk-held-settled = Бул жооп боюнча чечим кабыл алынып бүткөн.
desk-held-own = Башка кызматкердин макулдугу керек.
desk-held-agreed = ✅ Жооп экспорттоочуга жөнөтүлдү.
desk-held-refused = ✖️ Жооп жөнөтүлгөн жок.
desk-no-iban-here = Эсеп номерин темада кадимки жооп катары жазыңыз: аны экинчи кызматкер окуйт.
desk-canned-preview =
    👀 <b>{ $name }</b>. Экспорттоочу муну алат:

    { $text }
desk-canned-none = Бул кайрылуунун тилинде «{ $name }» даяр жообу жок. Бар тилдери: { $languages }
desk-canned-lacks = «{ $name }» жообун толтурууга болбойт: бул кайрылууда { $hole } мааниси жок.
desk-asked = 📄 Суралган документ: { $item }
desk-asked-until = 📄 Суралган документ: { $item }. Мөөнөтү: { $due }
desk-status-lacks-reason = «{ $status }» статусуна себептер керек, аларды экспорттоочу көрөт. Жазыңыз: /status КОД себептер
desk-status-lacks-day = «{ $status }» статусуна мындай күн туура келбейт: ал каттоодон мурун же азырынча келе элек.
desk-status-lacks-papers =
    ⚠️ Чечим кабыл алуу мөөнөтү башталган жок. Тизме боюнча али келбегени же кагаз нускасы күтүлүп жатканы: { $papers }.
    Ошого карабастан документтер жетиштүү болсо, себебин жазыңыз: /complete КҮНҮ anyway себеби. Себеп кайрылуунун тарыхында калат.
desk-has-ended = Кайрылуу аяктаган.
desk-snoozed = 📆 Кийинкиге калтырылды, мөөнөтү: { $until }. Экспорттоочу жазса, кайрылуу эртерээк кайтып келет.
desk-woken-now = Кайрылуу кайра учурдагылардын арасында.
desk-not-snoozed = Кайрылуу кийинкиге калтырылган эмес.
desk-woken = 📆 Кийинкиге калтырылган кайрылуу кайра учурдагылардын арасында.
desk-woken-call = 📆 <a href="tg://user?id={ $officer }">{ $name }</a>, кийинкиге калтырылган кайрылуу кайра учурдагылардын арасында.
desk-closed = Кайрылуу жабылды. Жыйынтыгы: { $outcome }. Экспорттоочуга билдирилди.
desk-outcome-solved = маселе чечилди
desk-outcome-answered = жооп берилди
desk-outcome-no-answer = экспорттоочу жооп берген жок
desk-outcome-duplicate = кайталанган кайрылуу
desk-outcome-not-ours = биздин ыйгарым укукта эмес
desk-outcome-mistake = жаңылып ачылган
desk-open-again = Кайрылуу кайра ачылды. Экспорттоочуга билдирилди.
desk-not-closed = Жабык кайрылууну гана кайра ачууга болот.
desk-blocked = ⛔ Жөнөтүүчү бөгөттөлдү: бот анын каттарын мындан ары кабыл албайт жана ага агенттиктин телефону менен почтасын айтат.
desk-already-blocked = Жөнөтүүчү бөгөттөлүп калган.
desk-unblocked = Жөнөтүүчүдөн бөгөт алынды.
desk-not-blocked = Жөнөтүүчү бөгөттөлгөн эмес.

desk-usage-assign = Жазыңыз: /assign КЫЗМАТКЕРДИН_НОМЕРИ же кесиптештин катына /assign деп жооп бериңиз.
desk-usage-note = Жазыңыз: /note белгинин тексти
desk-usage-ask = Жазыңыз: /ask документ күнү. Мисалы: /ask Салыштыруу актысы 20.12.2026
desk-usage-snooze = Жазыңыз: /snooze 3d, /snooze 2h же /snooze 20.12.2026
desk-usage-close = Жазыңыз: /close жана жыйынтыгы: solved, answered, no_answer, duplicate, not_ours, mistake. Жазылбаса — solved.
desk-usage-block = Жазыңыз: /block себеби. Экспорттоочу аны көрбөйт.
desk-usage-canned = Жазыңыз: /canned аталышы. Тизмеси: /canned
desk-usage-language = Жазыңыз: /language kk, /language ru же /language ky
desk-usage-away = Жазыңыз: /away (бардык кайрылуулар кезекке), /away КИМГЕ же /away КИМДЕН КИМГЕ
desk-usage-duty = Жазыңыз: /duty, /duty КҮНҮ КЫЗМАТКЕРДИН_НОМЕРИ же /duty КҮНҮ -
desk-usage-officers = Жазыңыз: /officers, /officers add НОМЕРИ РОЛУ АТЫ же /officers remove НОМЕРИ. Ролдор: officer, underwriter, compliance, head, admin.

desk-untaken-topic = ⏰ Кайрылууну эч ким алган жок. Өткөн иш убактысы: { $hours } саат { $minutes } мүн.
desk-untaken-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, кайрылууну эч ким алган жок. Өткөн иш убактысы: { $hours } саат { $minutes } мүн.
desk-waiting-topic = ⏰ Экспорттоочу жооп күтүп жатат. Өткөн иш убактысы: { $hours } саат { $minutes } мүн.
desk-waiting-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, экспорттоочу жооп күтүп жатат. Өткөн иш убактысы: { $hours } саат { $minutes } мүн.
desk-term-running-topic = ⏳ Мөөнөт жүрүп жатат: { $clock }. Өткөнү: { $percent } %. Акыркы күнү: { $last }
desk-term-running-call = ⏳ <a href="tg://user?id={ $officer }">{ $name }</a>, мөөнөт жүрүп жатат: { $clock }. Өткөнү: { $percent } %. Акыркы күнү: { $last }
desk-term-over-topic = ⚠️ Мөөнөттүн акыркы күнү бүгүн же өтүп кетти: { $clock }. Акыркы күнү: { $last }
desk-term-over-call = ⚠️ <a href="tg://user?id={ $officer }">{ $name }</a>, мөөнөттүн акыркы күнү бүгүн же өтүп кетти: { $clock }. Акыркы күнү: { $last }
desk-days-off-list =
    📆 <b>Алдыда дем алыш күндөр</b>: { $first } — { $last }. Бул күндөрү төмөнкү мөөнөттөр бүтөт:
    { $lines }
desk-days-off-clock = 📆 Алдыда дем алыш күндөр. <code>{ $number }</code> кайрылуусу боюнча мөөнөттүн акыркы күнү ошолорго туура келет: { $clock }, { $last }. Бүгүн үлгүргөнүңүз жакшы.
desk-days-off-paper =
    📆 Алдыда дем алыш күндөр, документтин мөөнөтү ошолорго туура келет:
    <b>{ $item }</b>
    <code>{ $number }</code> кайрылуусу, акыркы күнү: { $last }. Бүгүн жөнөткөнүңүз жакшы.

desk-queue-list =
    📥 <b>Эч ким албаган кайрылуулар: { $count }</b>
    { $lines }
desk-queue-empty = 📥 Бардык кайрылуулар алынган.
desk-mine-list =
    🙋 <b>Сиздин кайрылууларыңыз: { $count }</b>
    { $lines }
desk-mine-empty = 🙋 Сизде ачык кайрылуу жок.
desk-overdue-list =
    ⏰ <b>Мөөнөтү өткөнү же бүгүн бүтө турганы: { $count }</b>
    { $lines }
desk-overdue-empty = ⏰ Мөөнөтү өткөнү жок.
desk-canned-list =
    📨 <b>Даяр жооптор: { $count }</b>
    { $lines }

    /canned аталышы — кайрылуунун темасында көрүп, жөнөтүү
desk-canned-empty = 📨 Даяр жооптор азырынча жок.
desk-line = { $number } · { $kind } · { $status }
desk-line-waits = { $number } · { $kind } · { $status } · күткөнү: { $since }
desk-line-clock = { $number } · { $clock } · акыркы күнү: { $last }
desk-line-paper = { $number } · документ келген жок, мөөнөтү: { $due }
desk-list-more = дагы: { $count }
desk-list-next = Кийинки бет: /{ $name } { $page }
desk-length-days = { $days } күн { $hours } саат
desk-length-hours = { $hours } саат { $minutes } мүн
desk-stats =
    📊 <b>Кайрылуулар менен иштөө</b>
    { $lines }
desk-stats-now =
    Ачык: { $open }
    Эч ким албаган: { $untaken }
    Жооп күтүп жатат: { $waiting }
desk-stats-days =
    Акыркы күндөрү ({ $days }): ачылганы { $opened }, жабылганы { $closed }
    Адатта ишке алуу убактысы: { $taken }, биринчи жооп: { $answered } (календардык убакыттын медианасы)

desk-not-registered = Сиз кызматкерлердин тизмесинде жоксуз. Администратордон бул номерди кошууну сураңыз: { $officer }.
desk-language-chosen = Буйруктарыңызга жооп тили: { $language }
desk-away-all = Кезекке кайтарылганы: { $count }
desk-away-to = Берилгени: { $count }. Кимге: { $name }
desk-duty-list =
    📆 <b>Кезмет</b>
    { $lines }
desk-duty-empty = 📆 Алдыдагы эки жумада кезметчи жок.
desk-duty-set = 📆 { $day }, кезметчи: { $name }.
desk-duty-cleared = 📆 { $day }: кезметчи жок.
desk-officers-list =
    👥 <b>Кызматкерлер</b>
    { $lines }
desk-officer-added = 👥 Тизмеде: { $line }
desk-officer-removed = 👥 { $officer } кызматкери эми тизмеде жок.
desk-officer-unknown = 👥 { $officer } кызматкери тизмеде жок.

desk-backlog = 📥 Жаңы кайрылуулар Telegram көрсөтүүгө уруксат бергенден тез келип жатат. Көрсөтүүнү күткөнү: { $count }, кийинкиси: { $first }. Болжол менен { $minutes } мүн керек; эч нерсе жоголгон жок. Толук тизмеси: /queue
desk-backlog-over = 📥 Бардык жаңы кайрылуулар көрсөтүлдү.

desk-command-queue = эч ким албаган кайрылуулар
desk-command-mine = менин кайрылууларым
desk-command-overdue = мөөнөтү өткөндөр
desk-command-stats = иш кандай жүрүп жатат
desk-command-take = кайрылууну алуу
desk-command-release = кайрылууну кезекке кайтаруу
desk-command-assign = кайрылууну кесиптешке берүү
desk-command-status = статусту өзгөртүү
desk-command-ask = документти мөөнөтү менен суроо
desk-command-note = ички белги
desk-command-canned = даяр жооптор
desk-command-snooze = кайрылууну кийинкиге калтыруу
desk-command-wake = калтырылганды кайтаруу
desk-command-close = жыйынтыгы менен жабуу
desk-command-reopen = жабылганды ачуу
desk-command-block = жөнөтүүчүнү бөгөттөө
desk-command-unblock = бөгөттү алуу
desk-command-complete = документтер толук
desk-command-paper = тизмедеги документтер жана алардын кагаз нускасы
desk-command-consent = макулдук суроого жооп
desk-command-paid = төгүм түштү
desk-command-notpaid = төгүм түшкөн жок, себеби менен
desk-command-unpaid = төлөмдү ката ырастоону жокко чыгаруу, себеби менен
desk-command-link = келишимди кайрылган адамга байлоо
desk-command-nolink = байлоодон баш тартуу, себеби менен
desk-command-turnover = жүгүртүү декларациясын кабыл алуу
desk-command-hits = тизмелер менен дал келүүлөр
desk-command-confirm = дал келүүнү ырастоо
desk-command-clear = дал келүүнү алып салуу
desk-command-publish = текшерүүнүн жыйынтыгын жөнөтүү
desk-command-report = сатып алуучу жөнүндө расмий жооп
desk-command-away = бардык кайрылууларымды берүү
desk-command-duty = кезмет графиги
desk-command-language = мага жооп тили
desk-command-officers = кызматкерлердин тизмеси
desk-command-help = бул жерде кантип иштелет
desk-detail-learned-on = Белгилүү болгон күн: { $value }
desk-detail-received-on = Алынган күн: { $value }
desk-detail-due-date = Төлөө мөөнөтү: { $value }
desk-detail-document = Документ: { $value }

desk-lacks-forum = ⚠️ Бул топто темалар күйгүзүлгөн эмес. Аларды топтун жөндөөлөрүнөн күйгүзүңүз: ансыз кайрылууларды көрсөтүүгө болбойт.
desk-lacks-topics = ⚠️ Ботто темаларды башкаруу укугу жок. Аны администраторлордун жөндөөлөрүнөн бериңиз: ансыз кайрылууларды көрсөтүүгө болбойт.
desk-lacks-pins = ⚠️ Ботто каттарды бекитүү укугу жок: кайрылуулардын карточкалары бекитилбейт.
