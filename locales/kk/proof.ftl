### Signed receipts and how to check them. Icons: 🧾 receipt · 🔏 check · 📦 everything sent.

proof-title = Тіркеу туралы растама
proof-footer = Тексеру коды { $code }
proof-code = Тексеру коды
proof-issued = Берілген уақыты
proof-numbers = Тіркелген өтінімдер
proof-number = Нөмірі
proof-contract = Шарт
proof-day = Астана уақыты бойынша тіркелген күні
proof-product = Өнім
proof-sender-organisation = Ұйым
proof-sender-full-name = Өтінім берген адам
proof-time-said-at = Соңғы хат жіберілді
proof-time-received-at = Агенттікке жетті
proof-time-registered-at = Тіркелді
proof-detail-event = Оқиға
proof-detail-event-date = Оқиға күні
proof-detail-amount = Сома
proof-detail-contract-number = Шарт нөмірі
proof-detail-buyer = Сатып алушы
proof-detail-event-text = Не болды
proof-detail-account = Сипаттама
proof-detail-late-reason = Кеш хабарлау себебі
proof-detail-text = Мәтін
proof-added = Кейін толықтырылды: { $moment }
proof-file = Файл
proof-size = Көлемі
proof-bytes = { $count } байт
proof-hash = SHA-256 бақылау қосындысы
proof-hash-later = файл әлі өңделуде
proof-no-files = Өтінімге файл қоса берілмеген.
proof-timeline = Өтінім журналындағы жазбалар саны: { $count }. Соңғы жазбаның бақылау қосындысы: { $hash }
proof-check-title = Қалай тексеруге болады
proof-check = Осы файлды /verify пәрмені арқылы агенттік ботына жіберіңіз немесе тексеру кодын айтыңыз. Бот растаманы агенттік берген-бермегенін және файлдың өзгертілген-өзгертілмегенін айтады. Тексеру кезінде мазмұны көрсетілмейді.
proof-small = Растама не және қашан тіркелгенін куәландырады. Бұл агенттіктің шешімі емес. Файлға боттың кілтімен қол қойылған; бұл электрондық цифрлық қолтаңба емес.
proof-caption-pdf =
    🧾 <b>Бот кілтімен қол қойылған растама</b>
    Тексеру коды: <code>{ $code }</code>
    Жасалған уақыты: { $issued }
    Файлды өзгертпей сақтаңыз: оны /verify пәрменімен тексеруге болады.
proof-caption-json = 🧾 Осы растаманың бағдарламалар мен мұрағатқа арналған түрі. Тексеру коды: <code>{ $code }</code>
proof-button-receipt = 🧾 Растама (PDF)

proof-ask =
    <b>🔏 Растаманы тексеру</b>
    Растаманың файлын (PDF немесе JSON) жіберіңіз немесе тексеру кодын жазыңыз. Файлдың мазмұны көрсетілмейді және сақталмайды.
proof-genuine = ✅ Растаманы агенттік берген, файл өзгертілмеген.
proof-changed = ⚠️ Бұл файл өзгертілген: агенттік берген файлдан айырмашылығы бар. Бастапқы файлды сұраңыз.
proof-foreign = ⚠️ Файлға біздің кілтпен қол қойылмаған: агенттік мұндай растама берген жоқ.
proof-no-receipt = ⚠️ Бұл агенттіктің растамасы емес. Бот жіберген файлды қайта сақтамай жіберіңіз.
proof-code-known = ✅ Мұндай кодпен агенттік растама берген: { $issued }. Мәтіннің өзгертілмегенін білу үшін файлдың өзін жіберіңіз.
proof-code-unknown = ⚠️ Мұндай кодпен агенттік растама берген жоқ. Кодты тексеріңіз: онда 12 таңба бар.
proof-too-large = Файл тым үлкен: растама мұндай көлемде болмайды. Бот жіберген файлды жіберіңіз.
proof-not-fetched = Файлды қазір алу мүмкін болмады. Қайта жіберуіңізді өтінеміз.
proof-on-its-way = 🧾 Файлдар дайындалуда
proof-strange = Өтінімдеріңіздің арасында мұндай өтінім жоқ.
