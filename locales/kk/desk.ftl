### Staff's side: what they see in their group, and what the exporter gets from them.
### Icons: 💬 words · ✏️ correction · 📎 file · 📄 document wanted · 🔔 status · 🙋 take · ↩️ release · ⚠️ trouble.

desk-taken-text = 🙋 <code>{ $number }</code> өтініміңізді маман қарап жатыр. Жауап осы чатқа келеді.
desk-answer-text =
    💬 <code>{ $number }</code> өтінімі бойынша <b>маманның жауабы</b>:

    { $text }
desk-continued-text = { $text }
desk-correction-text =
    ✏️ <code>{ $number }</code> өтінімі бойынша <b>маман өз жауабын түзетті</b>. Дұрысы мынадай:

    { $text }
desk-file-text =
    📎 <code>{ $number }</code> өтінімі бойынша маман жіберген файл:

    { $text }
desk-file-bare-text = 📎 <code>{ $number }</code> өтінімі бойынша маман жіберген файл
desk-album-text = 📎 <code>{ $number }</code> өтінімі бойынша маман жіберген файлдар
desk-status-text = 🔔 <code>{ $number }</code> өтінімінің жаңа мәртебесі: <b>{ $status }</b>.
desk-request-text =
    📄 <code>{ $number }</code> өтінімі бойынша құжат керек:
    <b>{ $item }</b>

    «{ cases-button-files }» түймесін басып, файлды немесе фотоны жіберіңіз.
desk-request-due-text =
    📄 <code>{ $number }</code> өтінімі бойынша құжат керек:
    <b>{ $item }</b>
    Мерзімі: { $due }.

    «{ cases-button-files }» түймесін басып, файлды немесе фотоны жіберіңіз.

desk-card-title = <b>{ $number }</b> · { $kind }
desk-card-status = Мәртебесі: <b>{ $status }</b>
desk-card-product = Өнім: { $product }
desk-card-language = Тілі: { $language }
desk-card-registered = Тіркелген уақыты: { $moment } (Астана уақыты)
desk-card-counters = 📎 Файлдар: { $documents } · 💬 Хаттар: { $messages }
desk-card-assignee = 🙋 Кім алды: <a href="tg://user?id={ $officer }">қызметкер { $officer }</a>
desk-not-known = көрсетілмеген
desk-language-kk = қазақша
desk-language-ru = орысша
desk-language-ky = қырғызша
desk-sender-title = <b>Жіберуші</b>
desk-sender-acting-as = Шарт бойынша: { $value }
desk-sender-organisation = Ұйым: { $value }
desk-sender-identifier = БСН / ИНН: { $value }
desk-sender-full-name = Аты-жөні: { $value }
desk-sender-post = Лауазымы: { $value }
desk-sender-phone = Телефон: { $value }
desk-sender-email = Пошта: { $value }
desk-details-title = <b>Мәліметтер</b>
desk-detail-event = Оқиға: { $value }
desk-detail-event-date = Оқиға күні: { $value }
desk-detail-amount = Сома: { $value }
desk-detail-contract-number = Шарт (полис) нөмірі: { $value }
desk-detail-event-text = Өз сөзімен: { $value }
desk-detail-late-reason = Кеш хабарлау себебі: { $value }
desk-detail-account = Сипаттамасы: { $value }
desk-detail-text = Мәтін: { $value }
desk-button-take = 🙋 Қарауға алу
desk-button-release = ↩️ Кезекке қайтару

desk-message-title = 💬 <b>Экспорттаушы жазды:</b>
desk-message-edited-title = ✏️ <b>Экспорттаушы хатын түзетті:</b>
desk-message-reference = 💬 Экспорттаушыдан хат келді. Мәтіні агенттіктің жүйесінде.
desk-message-edited-reference = ✏️ Экспорттаушы хатын түзетті. Мәтіні агенттіктің жүйесінде.
desk-account-title = 💬 <b>Толық мәтіні:</b>
desk-file-title = 📎 Экспорттаушының файлы: { $name }
desk-file-reference = 📎 Экспорттаушыдан файл келді. Ол агенттіктің жүйесінде.
desk-notice-completed = ➕ Экспорттаушы хабарламаны толықтырды. Қосылғаны: { $what }

desk-delivered = 👌 Экспорттаушыға жеткізілді.
desk-undelivered = ⚠️ Экспорттаушыға жеткізілмеді: { $reason }
desk-reason-gone = ол ботты бұғаттаған немесе аккаунтын жойған. Онымен телефон не пошта арқылы байланысыңыз.
desk-dead-update = ⚠️ Пайдаланушының хатын өңдеу мүмкін болмады. Іздеуге арналған сілтеме: { $reference } ({ $error }).
desk-queue-dead = ⚠️ Агенттіктің жүйесі осы өтінім бойынша № { $seq } оқиғаны қабылдамады; кейінгілері соны күтіп тұр. Кезектегі жол: <code>{ $row }</code>
desk-reply-refused = ⚠️ Агенттік жүйесінің осы өтінім бойынша жауабы қолданылмады. Жол: <code>{ $reply }</code>

desk-taken = Өтінім енді сізде.
desk-taken-by-you = Бұл өтінім онсыз да сізде.
desk-taken-by-colleague = Бұл өтінімді әріптесіңіз алған.
desk-released = Өтінім қайтадан кезекте.
desk-not-yours = Өтінімді оны алған адам ғана қайтара алады.
desk-no-case = Мұндай өтінім жоқ.
desk-strangers = Бұл түйме агенттік қызметкерлеріне арналған.
desk-status-done = 🔔 Жаңа мәртебе: { $status }. Экспорттаушыға хабарланды.
desk-status-refused =
    Мәртебе өзгермеді. Қазіргісі: { $status }. Одан кейін мыналар болуы мүмкін:
    { $choices }
desk-status-unknown =
    /status пәрменін және кодты жазыңыз. Қазір мыналар болуы мүмкін:
    { $choices }
desk-status-none = басқа мәртебе жоқ: өтінім аяқталған
desk-anonymous = Әкімшінің жасырын режимін өшіріп, қайта жазуыңызды өтінеміз: өтінімде кім жауап бергені көрінуі керек. Бұл хат экспорттаушыға жіберілген жоқ.
desk-note-album = Бұл файл ішкі болып қалды. Альбомның басқа файлдары экспорттаушыға кетіп қалмағанын тексеріңіз: «//» белгісін бірінші файлға қойыңыз.
desk-note-too-late = Бұл хаттың бастапқы мәтіні экспорттаушыға кетіп қойған. Түзетуіңіз ішкі белгі ретінде сақталды.
desk-cannot-hand-over = Мұндай хатты экспорттаушыға беру мүмкін емес. Мәтін немесе файл жіберіңіз.
desk-edit-not-sent = Түзету экспорттаушыға жіберілген жоқ. Ол көруі үшін жаңа хат жазыңыз.
desk-help =
    <b>Өтінім тақырыбы</b>
    Тақырыптағы мәтін немесе файл — экспорттаушыға жауап. Жеткізілгенде 👌 белгісі пайда болады.
    Мәтінді немесе файл жазбасын түзетсеңіз, ол экспорттаушыға түзету ретінде барады.
    Мәтіннің немесе файл жазбасының басындағы // — ішкі белгі, оны экспорттаушы көрмейді.
    Шот нөмірі бар мәтін екінші қызметкердің келісімін күтеді.

    /take — алу, /release — кезекке қайтару
    /assign НӨМІРІ — әріптеске беру
    /status КОД себептер — мәртебесін өзгерту; кодсыз — тізімі
    /ask ҚҰЖАТ КҮНІ — құжат сұрау
    /canned АТАУЫ — дайын жауап
    /note МӘТІН — ішкі белгі
    /snooze 3d — кейінге қалдыру, /wake — қайтару
    /close ҚОРЫТЫНДЫ — жабу, /reopen — қайта ашу
    /block СЕБЕБІ — жіберушіні бұғаттау, /unblock — бұғатты алу
    /complete КҮНІ — құжаттар толық
    /paper — тізімдегі құжаттар, олардың қағаз түрінде келуі
    /consent ЖАУАБЫ КҮНІ НӨМІРІ — келісім туралы шешім
    /paid КҮНІ, /notpaid СЕБЕБІ, /unpaid СЕБЕБІ — жарна түсті, түспеді, қате расталды
    /link, /nolink СЕБЕБІ — шартты байланыстыру
    /turnover — айналым декларациясы
    /hits, /confirm, /clear — тізімдермен сәйкестіктер
    /publish, /report — сатып алушы туралы жауап

    <b>Кез келген тақырыпта</b>
    /queue, /mine, /overdue, /stats — тізімдер
    /away КІМГЕ — барлық өтінімді беру
    /duty — кезекшілік, /language — жауап тілі, /officers — қызметкерлер

desk-reopened = 🔓 Экспорттаушы жабық өтінімді қайта ашып, хат жазды.
desk-withdrawn = ↩️ Экспорттаушы өтінімді қайтарып алды.

## Files and papers. Icons: 🌐 by our page · 🖨 one PDF of photos · 📋 the list · 📬 the paper came · 📨 it is awaited.

desk-file-refused = ⚠️ Экспорттаушының файлы қабылданбады: { $problem }. Бот не істеу керегін түсіндірді.
desk-file-link = 🌐 Агенттіктің парақшасы арқылы келген файл: { $name }. Ол Telegram-ға берілмейді, тек агенттіктің жүйесінде.
desk-file-joined = 🖨 Фотолар бір файлға жиналды: { $name }. Ол агенттіктің жүйесінде.
desk-card-papers = 📋 Құжаттар: { $here } / { $needed }; жетіспейді: { $missing }; қағаз түрінде күтеміз: { $awaited }
desk-card-unscanned = ⚠️ Вирусқа тексерілмеген файлдар: { $count }
desk-paper-list =
    📋 Осы өтінімнің құжаттары:

    { $lines }

    Құжат бүгін қағаз түрінде келді: /paper НӨМІР. Бұрын келді: /paper НӨМІР КҮНІ. Болашақ күнге дейін күтеміз: /paper НӨМІР КҮНІ.
desk-paper-line = { $mark } { $number }. { $name }
desk-paper-came = 📬 Жазылды: { $name }, қағаз түрінде, { $day }. Жіберушіге хабарланды.
desk-paper-due = 📨 Жазылды: { $name }, қағаз түрінде күту мерзімі: { $day }. Жіберушіге хабарланды.
desk-paper-unknown = Тізімде мұндай құжат жоқ. Тізім: /paper

desk-opened-again-text = 🔓 <code>{ $number }</code> өтінімі қайта ашылды. Маман осы чатқа жазады.
desk-signed-text = Маман: { $name }
desk-shut-out = Бұл жерде хаттарыңыз енді қабылданбайды. Агенттікке хабарласу қажет болса, телефон шалыңыз: { $phone } немесе жазыңыз: { $email }.

desk-card-snoozed = 📆 Кейінге қалдырылды, мерзімі: { $moment }
desk-button-agree = ✅ Келісемін, жіберілсін
desk-button-refuse = ✖️ Жіберілмесін
desk-button-send = 📨 Экспорттаушыға жіберу

desk-not-allowed = Бұл әрекет сізге тапсырылмаған: { $action }. Рөлдерді әкімші тағайындайды.
desk-action-work = өтінімдермен жұмыс
desk-action-decide = өтінім бойынша шешім
desk-action-quote = шарттар мен лимиттер
desk-action-assign = әріптестің өтінімдерін беру
desk-action-block = жіберушіні бұғаттау
desk-action-clear-hit = сәйкестіктерді алып тастау
desk-action-restricted = жабық белгілер
desk-action-canned = дайын жауаптар
desk-action-duty = кезекшілік кестесі
desk-action-officers = қызметкерлер тізімі
desk-role-officer = маман
desk-role-underwriter = андеррайтер
desk-role-compliance = комплаенс
desk-role-head = басшы
desk-role-admin = әкімші

desk-assigned = Өтінім берілді: { $name }.
desk-already-theirs = Өтінім осы қызметкерде немесе оны жаңа ғана басқаға берді: { $name }.
desk-no-such-officer = Тізімде мұндай қызметкер жоқ: { $name }.
desk-assigned-call = 🙋 <a href="tg://user?id={ $officer }">{ $name }</a>, бұл өтінім сізге берілді.
desk-noted = Белгі сақталды.
desk-answered = Жауап жіберілді.
desk-answer-waits = ⏸ Мәтінде шот нөмірі бар: екінші қызметкер оқығаннан кейін жауап жіберіледі.
desk-held = ⏸ <b>Жауап жіберілген жоқ.</b> Онда шот нөмірі (IBAN) бар. Екінші қызметкер деректемелерді құжаттармен салыстырып, түймені басады.
desk-held-settled = Бұл жауап бойынша шешім қабылданып қойған.
desk-held-own = Басқа қызметкердің келісімі керек.
desk-held-agreed = ✅ Жауап экспорттаушыға жіберілді.
desk-held-refused = ✖️ Жауап жіберілмеді.
desk-no-iban-here = Шот нөмірін тақырыпта кәдімгі жауап ретінде жазыңыз: оны екінші қызметкер оқиды.
desk-canned-preview =
    👀 <b>{ $name }</b>. Экспорттаушы мынаны алады:

    { $text }
desk-canned-none = Өтінім тілінде «{ $name }» дайын жауабы жоқ. Бар тілдері: { $languages }
desk-canned-lacks = «{ $name }» жауабын толтыру мүмкін емес: бұл өтінімде { $hole } мәні жоқ.
desk-asked = 📄 Сұралған құжат: { $item }
desk-asked-until = 📄 Сұралған құжат: { $item }. Мерзімі: { $due }
desk-status-lacks-reason = «{ $status }» мәртебесіне себептер керек, оларды экспорттаушы көреді. Жазыңыз: /status КОД себептер
desk-status-lacks-day = «{ $status }» мәртебесіне мұндай күн келмейді: ол тіркеуден бұрын немесе әлі келген жоқ.
desk-status-lacks-papers =
    ⚠️ Шешім қабылдау мерзімі басталған жоқ. Тізім бойынша әлі түспегені немесе қағаз данасы күтілетіні: { $papers }.
    Соған қарамастан құжаттар жеткілікті болса, себебін жазыңыз: /complete КҮНІ anyway себебі. Себеп өтінім тарихында қалады.
desk-has-ended = Өтінім аяқталған.
desk-snoozed = 📆 Кейінге қалдырылды, мерзімі: { $until }. Экспорттаушы жазса, өтінім ертерек оралады.
desk-woken-now = Өтінім қайтадан ағымдағылардың арасында.
desk-not-snoozed = Өтінім кейінге қалдырылмаған.
desk-woken = 📆 Кейінге қалдырылған өтінім қайтадан ағымдағылардың арасында.
desk-woken-call = 📆 <a href="tg://user?id={ $officer }">{ $name }</a>, кейінге қалдырылған өтінім қайтадан ағымдағылардың арасында.
desk-closed = Өтінім жабылды. Қорытындысы: { $outcome }. Экспорттаушыға хабарланды.
desk-outcome-solved = мәселе шешілді
desk-outcome-answered = жауап берілді
desk-outcome-no-answer = экспорттаушы жауап бермеді
desk-outcome-duplicate = қайталанған өтінім
desk-outcome-not-ours = біздің құзыретте емес
desk-outcome-mistake = қателесіп ашылған
desk-open-again = Өтінім қайта ашылды. Экспорттаушыға хабарланды.
desk-not-closed = Жабық өтінімді ғана қайта ашуға болады.
desk-blocked = ⛔ Жіберуші бұғатталды: бот оның хаттарын енді қабылдамайды және оған агенттіктің телефоны мен поштасын айтады.
desk-already-blocked = Жіберуші бұғатталып қойған.
desk-unblocked = Жіберушіден бұғат алынды.
desk-not-blocked = Жіберуші бұғатталмаған.

desk-usage-assign = Жазыңыз: /assign ҚЫЗМЕТКЕР_НӨМІРІ немесе әріптестің хатына /assign деп жауап беріңіз.
desk-usage-note = Жазыңыз: /note белгінің мәтіні
desk-usage-ask = Жазыңыз: /ask құжат күні. Мысалы: /ask Салыстыру актісі 20.12.2026
desk-usage-snooze = Жазыңыз: /snooze 3d, /snooze 2h немесе /snooze 20.12.2026
desk-usage-close = Жазыңыз: /close және қорытындысы: solved, answered, no_answer, duplicate, not_ours, mistake. Жазылмаса — solved.
desk-usage-block = Жазыңыз: /block себебі. Экспорттаушы оны көрмейді.
desk-usage-canned = Жазыңыз: /canned атауы. Тізімі: /canned
desk-usage-language = Жазыңыз: /language kk, /language ru немесе /language ky
desk-usage-away = Жазыңыз: /away (барлық өтінім кезекке), /away КІМГЕ немесе /away КІМНЕН КІМГЕ
desk-usage-duty = Жазыңыз: /duty, /duty КҮНІ ҚЫЗМЕТКЕР_НӨМІРІ немесе /duty КҮНІ -
desk-usage-officers = Жазыңыз: /officers, /officers add НӨМІРІ РӨЛІ АТЫ немесе /officers remove НӨМІРІ. Рөлдер: officer, underwriter, compliance, head, admin.

desk-untaken-topic = ⏰ Өтінімді ешкім алған жоқ. Өткен жұмыс уақыты: { $hours } сағ { $minutes } мин.
desk-untaken-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, өтінімді ешкім алған жоқ. Өткен жұмыс уақыты: { $hours } сағ { $minutes } мин.
desk-waiting-topic = ⏰ Экспорттаушы жауап күтіп отыр. Өткен жұмыс уақыты: { $hours } сағ { $minutes } мин.
desk-waiting-call = ⏰ <a href="tg://user?id={ $officer }">{ $name }</a>, экспорттаушы жауап күтіп отыр. Өткен жұмыс уақыты: { $hours } сағ { $minutes } мин.
desk-term-running-topic = ⏳ Мерзім жүріп жатыр: { $clock }. Өткені: { $percent }%. Соңғы күні: { $last }
desk-term-running-call = ⏳ <a href="tg://user?id={ $officer }">{ $name }</a>, мерзім жүріп жатыр: { $clock }. Өткені: { $percent }%. Соңғы күні: { $last }
desk-term-over-topic = ⚠️ Мерзімнің соңғы күні бүгін немесе өтіп кетті: { $clock }. Соңғы күні: { $last }
desk-term-over-call = ⚠️ <a href="tg://user?id={ $officer }">{ $name }</a>, мерзімнің соңғы күні бүгін немесе өтіп кетті: { $clock }. Соңғы күні: { $last }
desk-days-off-list =
    📆 <b>Алда демалыс күндері</b>: { $first } — { $last }. Осы күндері мына мерзімдер аяқталады:
    { $lines }
desk-days-off-clock = 📆 Алда демалыс күндері. <code>{ $number }</code> өтінімі бойынша мерзімнің соңғы күні соларға келеді: { $clock }, { $last }. Бүгін үлгергеніңіз жөн.
desk-days-off-paper =
    📆 Алда демалыс күндері, құжаттың мерзімі соларға келеді:
    <b>{ $item }</b>
    <code>{ $number }</code> өтінімі, соңғы күні: { $last }. Бүгін жібергеніңіз жөн.

desk-queue-list =
    📥 <b>Ешкім алмаған өтінімдер: { $count }</b>
    { $lines }
desk-queue-empty = 📥 Барлық өтінім алынған.
desk-mine-list =
    🙋 <b>Сіздің өтінімдеріңіз: { $count }</b>
    { $lines }
desk-mine-empty = 🙋 Сізде ашық өтінім жоқ.
desk-overdue-list =
    ⏰ <b>Мерзімі өткен немесе бүгін бітетіні: { $count }</b>
    { $lines }
desk-overdue-empty = ⏰ Мерзімі өткені жоқ.
desk-canned-list =
    📨 <b>Дайын жауаптар: { $count }</b>
    { $lines }

    /canned атауы — өтінім тақырыбында қарап, жіберу
desk-canned-empty = 📨 Дайын жауаптар әзірге жоқ.
desk-line = { $number } · { $kind } · { $status }
desk-line-waits = { $number } · { $kind } · { $status } · күткені: { $since }
desk-line-clock = { $number } · { $clock } · соңғы күні: { $last }
desk-line-paper = { $number } · құжат келген жоқ, мерзімі: { $due }
desk-list-more = тағы: { $count }
desk-list-next = Келесі бет: /{ $name } { $page }
desk-length-days = { $days } күн { $hours } сағ
desk-length-hours = { $hours } сағ { $minutes } мин
desk-stats =
    📊 <b>Өтінімдермен жұмыс</b>
    { $lines }
desk-stats-now =
    Ашық: { $open }
    Ешкім алмаған: { $untaken }
    Жауап күтіп тұр: { $waiting }
desk-stats-days =
    Соңғы күндерде ({ $days }): ашылғаны { $opened }, жабылғаны { $closed }
    Әдетте қарауға алу уақыты: { $taken }, бірінші жауап: { $answered } (күнтізбелік уақыт медианасы)

desk-not-registered = Сіз қызметкерлер тізімінде жоқсыз. Әкімшіден мына нөмірді қосуды сұраңыз: { $officer }.
desk-language-chosen = Пәрмендеріңізге жауап тілі: { $language }
desk-away-all = Кезекке қайтарылғаны: { $count }
desk-away-to = Берілгені: { $count }. Кімге: { $name }
desk-duty-list =
    📆 <b>Кезекшілік</b>
    { $lines }
desk-duty-empty = 📆 Алдағы екі аптада кезекші жоқ.
desk-duty-set = 📆 { $day }, кезекші: { $name }.
desk-duty-cleared = 📆 { $day }: кезекші жоқ.
desk-officers-list =
    👥 <b>Қызметкерлер</b>
    { $lines }
desk-officer-added = 👥 Тізімде: { $line }
desk-officer-removed = 👥 { $officer } қызметкері енді тізімде жоқ.
desk-officer-unknown = 👥 { $officer } қызметкері тізімде жоқ.

desk-backlog = 📥 Жаңа өтінімдер Telegram рұқсат беретін жылдамдықтан тез келіп жатыр. Көрсетуді күтіп тұрғаны: { $count }, келесісі: { $first }. Шамамен { $minutes } мин керек; ештеңе жоғалған жоқ. Толық тізімі: /queue
desk-backlog-over = 📥 Жаңа өтінімдердің бәрі көрсетілді.

desk-command-queue = ешкім алмаған өтінімдер
desk-command-mine = менің өтінімдерім
desk-command-overdue = мерзімі өткендер
desk-command-stats = жұмыс барысы
desk-command-take = өтінімді алу
desk-command-release = өтінімді кезекке қайтару
desk-command-assign = өтінімді әріптеске беру
desk-command-status = мәртебені өзгерту
desk-command-ask = құжатты мерзімімен сұрау
desk-command-note = ішкі белгі
desk-command-canned = дайын жауаптар
desk-command-snooze = өтінімді кейінге қалдыру
desk-command-wake = кейінге қалғанды қайтару
desk-command-close = қорытындысымен жабу
desk-command-reopen = жабылғанды ашу
desk-command-block = жіберушіні бұғаттау
desk-command-unblock = бұғатты алу
desk-command-complete = құжаттар толық
desk-command-paper = тізімдегі құжаттар және олардың қағаз данасы
desk-command-consent = келісім сұрауына жауап
desk-command-paid = жарна түсті
desk-command-notpaid = жарна түспеді, себебімен
desk-command-unpaid = «төленді» деген қате белгіні алып тастау, себебімен
desk-command-link = шартты өтінім берушіге байланыстыру
desk-command-nolink = байланыстырудан бас тарту, себебімен
desk-command-turnover = сауда айналымы туралы декларацияны қабылдау
desk-command-hits = тізімдермен сәйкестіктер
desk-command-confirm = сәйкестікті растау
desk-command-clear = сәйкестікті алып тастау
desk-command-publish = тексеру нәтижесін жіберу
desk-command-report = сатып алушы туралы ресми жауап
desk-command-away = барлық өтінімімді беру
desk-command-duty = кезекшілік кестесі
desk-command-language = маған жауап тілі
desk-command-officers = қызметкерлер тізімі
desk-command-help = мұнда қалай жұмыс істеледі
desk-detail-learned-on = Белгілі болған күн: { $value }
desk-detail-received-on = Алынған күн: { $value }
desk-detail-due-date = Төлем мерзімі: { $value }
desk-detail-document = Құжат: { $value }

desk-lacks-forum = ⚠️ Бұл топта тақырыптар қосылмаған. Оларды топ баптауларында қосыңыз: онсыз өтінімдерді көрсету мүмкін емес.
desk-lacks-topics = ⚠️ Ботта тақырыптарды басқару құқығы жоқ. Оны әкімшілер баптауында беріңіз: онсыз өтінімдерді көрсету мүмкін емес.
desk-lacks-pins = ⚠️ Ботта хаттарды бекіту құқығы жоқ: өтінім карточкалары бекітілмейді.
