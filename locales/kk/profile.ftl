### Who is writing. Icons: ✅ confirm · ✏️ change · ➕ add · ⏭ skip · 📱 own number.

profile-progress = <i>Сіз туралы: { $step } / { $steps }</i>
profile-ask-country = <b>Ұйымыңыз қай елде тіркелген?</b>
    Түймені басыңыз немесе елдің атауын жазыңыз.
profile-ask-organisation = <b>Ұйымыңыз қалай аталады?</b>
    Шарттағыдай, ұйымдық-құқықтық нысанымен бірге толық атауын жазыңыз.
profile-ask-identifier = <b>Ұйымның БСН-і немесе ИНН-і</b>
    Нөмірді жазыңыз. Қолыңызда болмаса, өткізіп жіберіңіз: бұл міндетті емес.
profile-ask-full-name = <b>Аты-жөніңіз</b>
    Тегіңізді, атыңызды және әкеңіздің атын жазыңыз: маман жауабында сізді осылай атайды.
profile-ask-post = <b>Лауазымыңыз</b>
    Мысалы: бас бухгалтер. Лауазымыңыз болмаса, өткізіп жіберіңіз.
profile-ask-phone = <b>Байланыс телефоны</b>
    Өз нөміріңізді жіберу үшін төмендегі түймені басыңыз немесе нөмірді жазыңыз: +7 701 …
profile-ask-email = <b>Электрондық пошта</b>
    Мекенжайыңызды жазыңыз. Ол ресми хаттар үшін керек болуы мүмкін, бірақ міндетті емес.
profile-ask-acting-as = <b>Шарт бойынша сіз кімсіз?</b>
    <b>Сақтанушы</b> — агенттікпен шарт жасасқан тарап. <b>Пайда алушы</b> — сақтандыру төлемін алатын тарап, мысалы, банк.
profile-skip = ⏭ Өткізіп жіберу
profile-share-phone = 📱 Нөмірімді жіберу
profile-no-number = Жауапта нөмір жоқ. Нөмірді цифрмен жазыңыз немесе бұл сұрақты өткізіп жіберіңіз.
profile-doubt = Сіз жазған нөмір: <b>{ $number }</b>.
    Қате терілген болуы мүмкін. Құжатпен салыстырыңыз: сол күйінде қалдыруға немесе қайта жазуға болады.
profile-keep-number = ✅ Сол күйінде қалдыру
profile-other-number = ✏️ Қайта жазу
profile-no-phone = Бұл телефон нөміріне ұқсамайды. Ел кодымен жазыңыз, мысалы: +7 701 123 45 67.
profile-contact-of-another = Бұл — басқа адамның контактісі. Өз нөміріңізді түймемен жіберіңіз немесе жазыңыз.
profile-no-email = Бұл пошта мекенжайына ұқсамайды. Ол латын әріптерімен жазылады: name@company.kz. Өткізіп жіберуге де болады.
profile-card = <b>Бәрі дұрыс па, тексеріңіз</b>
profile-confirm = ✅ Бәрі дұрыс
profile-change-country = ✏️ Ел
profile-change-organisation = ✏️ Ұйым
profile-change-identifier = ✏️ БСН / ИНН
profile-change-full-name = ✏️ Аты-жөні
profile-change-post = ✏️ Лауазым
profile-change-phone = ✏️ Телефон
profile-change-email = ✏️ Пошта
profile-change-acting-as = ✏️ Рөлім
profile-choose = <b>Қай ұйымның атынан жүгінесіз?</b>
profile-add = ➕ Басқа ұйым
profile-line-organisation = Ұйым: <b>{ $value }</b>
profile-line-identifier = Нөмірі: { $value }
profile-line-country = Елі: { $value }
profile-line-full-name = Аты-жөні: { $value }
profile-line-post = Лауазымы: { $value }
profile-line-phone = Телефон: { $value }
profile-line-email = Пошта: { $value }
profile-line-acting-as = Шарт бойынша: { $value }
profile-identifier = { $kind } { $number } ({ $verdict })
profile-verdict-looks-valid = дұрыс сияқты
profile-verdict-unknown-rules = тексерілген жоқ
profile-verdict-wrong-length = таңба саны әдеттегідей емес
profile-verdict-wrong-check-digit = бақылау цифры сәйкес келмейді
profile-refused = Дербес деректерді жинауға және өңдеуге келісіміңіз болмаса, өтінімді осында тіркей алмаймыз. Бізге қоңырау шалыңыз: { $phone } немесе жазыңыз: { $email }. Ойыңыз өзгерсе, қайта бастаңыз.
