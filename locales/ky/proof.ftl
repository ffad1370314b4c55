### Signed receipts and how to check them. Icons: 🧾 receipt · 🔏 check · 📦 everything sent.

proof-title = Каттоо жөнүндө ырастама
proof-footer = Текшерүү коду { $code }
proof-code = Текшерүү коду
proof-issued = Берилген убактысы
proof-numbers = Катталган кайрылуулар
proof-number = Номери
proof-contract = Келишим
proof-day = Астана убактысы боюнча катталган күнү
proof-product = Продукт
proof-sender-organisation = Уюм
proof-sender-full-name = Кайрылган адам
proof-time-said-at = Акыркы кат жөнөтүлдү
proof-time-received-at = Агенттикке жетти
proof-time-registered-at = Катталды
proof-detail-event = Окуя
proof-detail-event-date = Окуянын күнү
proof-detail-amount = Сумма
proof-detail-contract-number = Келишимдин номери
proof-detail-buyer = Сатып алуучу
proof-detail-event-text = Эмне болду
proof-detail-account = Баяндама
proof-detail-late-reason = Кеч билдирүүнүн себеби
proof-detail-text = Текст
proof-added = Кийин толукталды: { $moment }
proof-file = Файл
proof-size = Көлөмү
proof-bytes = { $count } байт
proof-hash = SHA-256 текшерүү суммасы
proof-hash-later = файл дагы иштетилүүдө
proof-no-files = Кайрылууга файл тиркелген эмес.
proof-timeline = Кайрылуунун журналындагы жазуулардын саны: { $count }. Акыркы жазуунун текшерүү суммасы: { $hash }
proof-check-title = Кантип текшерсе болот
proof-check = Бул файлды /verify буйругу менен агенттиктин ботуна жөнөтүңүз же текшерүү кодун айтыңыз. Бот ырастаманы агенттик берген-бербегенин жана файл өзгөртүлгөн-өзгөртүлбөгөнүн айтат. Текшерүүдө мазмуну көрсөтүлбөйт.
proof-small = Ырастама эмне жана качан катталганын күбөлөндүрөт. Бул агенттиктин чечими эмес. Файлга боттун ачкычы менен кол коюлган; бул электрондук санариптик кол тамга эмес.
proof-caption-pdf =
    🧾 <b>Боттун ачкычы менен кол коюлган ырастама</b>
    Текшерүү коду: <code>{ $code }</code>
    Түзүлгөн убактысы: { $issued }
    Файлды өзгөртпөй сактаңыз: аны /verify буйругу менен текшерсе болот.
proof-caption-json = 🧾 Ушул эле ырастаманын программалар жана архив үчүн түрү. Текшерүү коду: <code>{ $code }</code>
proof-button-receipt = 🧾 Ырастама (PDF)

proof-ask =
    <b>🔏 Ырастаманы текшерүү</b>
    Ырастаманын файлын (PDF же JSON) жөнөтүңүз же текшерүү кодун жазыңыз. Файлдын мазмуну көрсөтүлбөйт жана сакталбайт.
proof-genuine = ✅ Ырастаманы агенттик берген, файл өзгөртүлгөн эмес.
proof-changed = ⚠️ Бул файл өзгөртүлгөн: агенттик берген файлдан айырмаланат. Баштапкы файлды сураңыз.
proof-foreign = ⚠️ Файлга биздин ачкыч менен кол коюлган эмес: агенттик мындай ырастама берген жок.
proof-no-receipt = ⚠️ Бул агенттиктин ырастамасы эмес. Бот жөнөткөн файлды кайра сактабай жөнөтүңүз.
proof-code-known = ✅ Мындай код менен агенттик ырастама берген: { $issued }. Текст өзгөртүлбөгөнүн билүү үчүн файлдын өзүн жөнөтүңүз.
proof-code-unknown = ⚠️ Мындай код менен агенттик ырастама берген жок. Кодду текшериңиз: анда 12 белги бар.
proof-too-large = Файл өтө чоң: ырастама мынча көлөмдү ээлебейт. Бот жөнөткөн файлды жөнөтүңүз.
proof-not-fetched = Файлды азыр алууга мүмкүн болгон жок. Кайра жөнөтүшүңүздү суранабыз.
proof-on-its-way = 🧾 Файлдар даярдалууда
proof-strange = Кайрылууларыңыздын арасында мындай кайрылуу жок.
