### Many notices in one table. Icon: 🗂 table.

batch-table =
    <b>🗂 Хабарламалар кестемен</b>
    Ұйым: { $organisation }
    1. Бос кестені жүктеп алыңыз.
    2. Толтырыңыз: бір жол — бір хабарлама, жолдар саны 200-ден аспасын.
    3. XLSX файлын осында жіберіңіз. Жолдар тексеріліп, тіркеу алдында көрсетіледі.
batch-choose-firm = Сіз бірнеше ұйымның атынан әрекет етесіз. <b>Хабарламалар қай ұйымнан?</b>
batch-not-linked =
    <b>🗂 Хабарламалар кестемен</b>
    Кестені агенттік рұқсат берген банктер мен компаниялар ғана жібере алады. Рұқсат алу үшін маманға жазыңыз. Жеке хабарламаны қазірдің өзінде басты мәзірден жіберуге болады.
batch-button-template = 📥 Бос кесте
batch-template-on-its-way = 🗂 Кесте қазір келеді
batch-template-caption = 🗂 Хабарламаларға арналған кесте. Өнімдер мен оқиғалардың кодтары екінші парақта. Толтырып, осында жіберіңіз.
batch-sheet = Хабарламалар
batch-codes = Кодтар
batch-needed = Міндетті
batch-row_key = Жолдың өзіңіздегі нөмірі (бар болса): жол қайталанып тіркелмеуі үшін
batch-product = Өнім коды, белгілі болса
batch-contract_number = Шарттың (полистің) нөмірі
batch-event = Оқиға коды
batch-event_date = Оқиға күні: ЖЖЖЖ-АА-КК
batch-amount = Сома
batch-currency = Валюта: үш латын әрпі
batch-buyer = Борышкер немесе сатып алушы
batch-account = Не болды
batch-name-row_key = жол нөмірі
batch-name-product = өнім
batch-name-contract_number = шарт нөмірі
batch-name-event = оқиға
batch-name-event_date = оқиға күні
batch-name-amount = сома
batch-name-currency = валюта
batch-name-buyer = борышкер
batch-name-account = не болды
batch-why-empty = толтырылмаған
batch-why-unknown = мұндай код жоқ, оны екінші парақтан алыңыз
batch-why-date = күні оқылмады, былай жазыңыз: 2026-03-02
batch-why-future = бұл күн әлі келген жоқ
batch-why-too_old = оқиға тым ескі, ол туралы маманға жазыңыз
batch-why-amount = сома оқылмады
batch-why-currency = үш латын әрпі керек, мысалы USD
batch-why-too_long = тым ұзын
batch-why-name = мұнда атауы керек
batch-why-twice = мұндай жол кестеде бар
batch-wrong = ⚠️ Әзірге ештеңе тіркелген жоқ. Файлды түзетіп, қайта жіберіңіз:
batch-wrong-line = • { $line }-жол, { $column }: { $why }
batch-more = … тағы: { $count }
batch-refused-unreadable = Бұл файл ашылмайды. Бот жіберген XLSX кестесін жіберіңіз.
batch-refused-other-table = Бұл басқа кесте. Бот жіберген XLSX кестесін толтырып жіберіңіз: кодтар жазылған бірінші жол сақталуы керек.
batch-refused-no-rows = Кестеде толтырылған жол жоқ.
batch-refused-too-many = Кестеде 200-ден көп жол бар. Оны бірнеше кестеге бөлуіңізді өтінеміз.
batch-confirm =
    <b>🗂 Тексеріңіз</b>
    Хабарламалар саны: { $count }. Мерзімі жақындары алдымен көрсетілген.
batch-line = • <code>{ $contract }</code> · { $day } · { $amount }
batch-left = шекті мерзімге дейінгі күндер: { $left }
batch-late = шекті мерзім өтіп кетті
batch-confirm-note = ⏳ Әр шарт бойынша хабарлау мерзімі сол шарттың өзінде көрсетілген. Түймені басқаннан кейін әр жол өз нөмірі бар бөлек өтінім болады. Хабарлама — сақтандыру төлемі туралы талап емес.
batch-button-register = ✅ Барлығын тіркеу
batch-button-other = 🗂 Басқа кесте жіберу
batch-sent = ✅ Тіркелген хабарламалар: { $count }. Барлық нөмір көрсетілген растама файлмен келеді. Құжаттар әр өтінімге қосылады: /cases
batch-receipt-text =
    <b>Тіркеу туралы растама</b>
    Сақтандыру жағдайы туралы хабарламалар: { $count }
    Бірінші нөмір: <code>{ $first }</code>, соңғысы: <code>{ $last }</code>
    Тіркелді: { $registered }

    Барлық нөмір растама файлында. Маман хабарламаларды оқып, осы чатта жауап береді. Растама басқа түрде керек болса, { $email } мекенжайына жазыңыз немесе { $phone } нөміріне қоңырау шалыңыз.
batch-desk-topic = 🗂 Хабарламалар кестемен · { $count }
batch-desk-title = 🗂 Кестемен келген хабарламалар: { $count }. Өтінім бойынша жаңалық болғанда, оның тақырыбы ашылады.
batch-desk-sender = Кімнен: { $sender }
batch-desk-line = • <code>{ $number }</code> · { $contract } · { $day } · { $amount }
batch-desk-reference = • <code>{ $number }</code> · { $day }
