### Many notices in one table. Icon: 🗂 table.

batch-table =
    <b>🗂 Билдирүүлөр таблица менен</b>
    Уюм: { $organisation }
    1. Бош таблицаны жүктөп алыңыз.
    2. Толтуруңуз: бир сап — бир билдирүү, саптардын саны 200дөн ашпасын.
    3. XLSX файлын ушул жерге жөнөтүңүз. Саптар текшерилип, каттоонун алдында көрсөтүлөт.
batch-choose-firm = Сиз бир нече уюмдун атынан иш кыласыз. <b>Билдирүүлөр кайсы уюмдан?</b>
batch-not-linked =
    <b>🗂 Билдирүүлөр таблица менен</b>
    Мындай жол менен укугун агенттик ырастаган банктар жана компаниялар билдирет. Укук алуу үчүн адиске жазыңыз. Бир билдирүүнү азыр эле башкы менюдан берсеңиз болот.
batch-button-template = 📥 Бош таблица
batch-template-on-its-way = 🗂 Таблица азыр келет
batch-template-caption = 🗂 Билдирүүлөр үчүн таблица. Продуктулардын жана окуялардын коддору экинчи баракта. Толтуруп, ушул жерге жөнөтүңүз.
batch-sheet = Билдирүүлөр
batch-codes = Коддор
batch-needed = Милдеттүү
batch-row_key = Саптын сиздеги номери (бар болсо): сап эки жолу катталбашы үчүн
batch-product = Продукттун коду, белгилүү болсо
batch-contract_number = Келишимдин (полистин) номери
batch-event = Окуянын коду
batch-event_date = Окуянын күнү: ЖЖЖЖ-АА-КК
batch-amount = Сумма
batch-currency = Валюта: үч латын тамгасы
batch-buyer = Карыздар же сатып алуучу
batch-account = Эмне болду
batch-name-row_key = саптын номери
batch-name-product = продукт
batch-name-contract_number = келишимдин номери
batch-name-event = окуя
batch-name-event_date = окуянын күнү
batch-name-amount = сумма
batch-name-currency = валюта
batch-name-buyer = карыздар
batch-name-account = эмне болду
batch-why-empty = толтурулган эмес
batch-why-unknown = мындай код жок, аны экинчи барактан алыңыз
batch-why-date = күнү окулган жок, мындай жазыңыз: 2026-03-02
batch-why-future = бул күн али келе элек
batch-why-too_old = окуя өтө эски, ал жөнүндө адиске жазыңыз
batch-why-amount = сумма окулган жок
batch-why-currency = үч латын тамгасы керек, мисалы USD
batch-why-too_long = өтө узун
batch-why-name = бул жерге аталышы жазылышы керек
batch-why-twice = мындай сап бар
batch-wrong = ⚠️ Азырынча эч нерсе каттала элек. Файлды оңдоп, кайра жөнөтүңүз:
batch-wrong-line = • { $line }-сап, { $column }: { $why }
batch-more = … дагы: { $count }
batch-refused-unreadable = Бул файл ачылбайт. Бот жөнөткөн XLSX таблицасын жөнөтүңүз.
batch-refused-other-table = Бул башка таблица. Бот жөнөткөн XLSX таблицасын толтуруп жөнөтүңүз: коддор жазылган биринчи сап сакталышы керек.
batch-refused-no-rows = Таблицада толтурулган сап жок.
batch-refused-too-many = Таблицада 200дөн көп сап бар. Аны бир нече таблицага бөлүшүңүздү суранабыз.
batch-confirm =
    <b>🗂 Текшериңиз</b>
    Билдирүүлөрдүн саны: { $count }. Мөөнөтү жакындары башында турат.
batch-line = • <code>{ $contract }</code> · { $day } · { $amount }
batch-left = чектик мөөнөткө чейин калган күн: { $left }
batch-late = чектик мөөнөт өтүп кетти
batch-confirm-note = ⏳ Ар бир келишим боюнча билдирүү мөөнөтү ошол келишимдин өзүндө көрсөтүлгөн. Баскычты баскандан кийин ар бир сап өз номери бар өзүнчө кайрылуу болот. Билдирүү — камсыздандыруу төлөмү жөнүндө талап эмес.
batch-button-register = ✅ Баарын каттоо
batch-button-other = 🗂 Башка таблица жөнөтүү
batch-sent = ✅ Катталган билдирүүлөр: { $count }. Бардык номерлер көрсөтүлгөн ырастама файл менен келет. Документтер ар бир кайрылууга кошулат: /cases
batch-receipt-text =
    <b>Каттоо жөнүндө ырастама</b>
    Камсыздандыруу учуру жөнүндө билдирүүлөр: { $count }
    Биринчи номер: <code>{ $first }</code>, акыркысы: <code>{ $last }</code>
    Катталды: { $registered }

    Бардык номерлер ырастаманын файлында. Адис билдирүүлөрдү окуп, ушул чатта жооп берет. Ырастама башка түрдө керек болсо, { $email } дарегине жазыңыз же { $phone } номерине чалыңыз.
batch-desk-topic = 🗂 Билдирүүлөр таблица менен · { $count }
batch-desk-title = 🗂 Таблица менен келген билдирүүлөр: { $count }. Кайрылуу боюнча бир нерсе болгондо, анын темасы ачылат.
batch-desk-sender = Кимден: { $sender }
batch-desk-line = • <code>{ $number }</code> · { $contract } · { $day } · { $amount }
batch-desk-reference = • <code>{ $number }</code> · { $day }
