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
desk-status-text = 🔔 <code>{ $number }</code> өтінімінің жаңа мәртебесі: <b>{ $status }</b>.
desk-request-text =
    📄 <code>{ $number }</code> өтінімі бойынша құжат керек:
    <b>{ $item }</b>

    Төмендегі түймені басып, файлды немесе фотоны жіберіңіз.
desk-request-due-text =
    📄 <code>{ $number }</code> өтінімі бойынша құжат керек:
    <b>{ $item }</b>
    Мерзімі: { $due }.

    Төмендегі түймені басып, файлды немесе фотоны жіберіңіз.
desk-lost-unavailable-text = 📎 «{ $name }» файлын алу мүмкін болмады. Оны қайта жіберуіңізді өтінеміз.
desk-lost-too-big-text = 📎 «{ $name }» файлы тым үлкен: бот 20 МБ-қа дейінгі файлдарды қабылдайды. Оны бөліктерге бөліп немесе кішірейтіп, қайта жіберуіңізді өтінеміз.

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
desk-file-lost = ⚠️ Экспорттаушының файлын алу мүмкін болмады. Бот оны қайта жіберуді өтінді.

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
    Мәтінді түзетсеңіз, ол экспорттаушыға түзету ретінде барады.
    Мәтіннің немесе файл жазбасының басындағы // — ішкі белгі, оны экспорттаушы көрмейді.

    /take — өтінімді алу
    /release — кезекке қайтару
    /status КОД — мәртебесін өзгерту; кодсыз — тізімі
    /close — жабу

desk-reopened = 🔓 Клиент жабық өтінімді қайта ашып, хат жазды.
desk-withdrawn = ↩️ Клиент өтінімді қайтарып алды.
