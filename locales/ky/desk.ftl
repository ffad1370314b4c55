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
desk-status-text = 🔔 <code>{ $number }</code> кайрылуусунун жаңы статусу: <b>{ $status }</b>.
desk-request-text =
    📄 <code>{ $number }</code> кайрылуусу боюнча документ керек:
    <b>{ $item }</b>

    Төмөнкү баскычты басып, файлды же сүрөттү жөнөтүңүз.
desk-request-due-text =
    📄 <code>{ $number }</code> кайрылуусу боюнча документ керек:
    <b>{ $item }</b>
    Мөөнөтү: { $due }.

    Төмөнкү баскычты басып, файлды же сүрөттү жөнөтүңүз.
desk-lost-unavailable-text = 📎 «{ $name }» файлын алуу мүмкүн болгон жок. Аны кайра жөнөтүшүңүздү суранабыз.
desk-lost-too-big-text = 📎 «{ $name }» файлы өтө чоң: бот 20 МБга чейинки файлдарды кабыл алат. Аны бөлүктөргө бөлүп же кичирейтип, кайра жөнөтүшүңүздү суранабыз.

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
desk-file-lost = ⚠️ Экспорттоочунун файлын алуу мүмкүн болгон жок. Бот аны кайра жөнөтүүнү суранды.

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
    Текстти оңдосоңуз, ал экспорттоочуга оңдоо катары барат.
    Тексттин же файлдын жазуусунун башындагы // — ички белги, аны экспорттоочу көрбөйт.

    /take — кайрылууну алуу
    /release — кезекке кайтаруу
    /status КОД — статусун өзгөртүү; кодсуз — тизмеси
    /close — жабуу

desk-reopened = 🔓 Кардар жабык кайрылууну кайра ачып, кат жазды.
desk-withdrawn = ↩️ Кардар кайрылууну кайтарып алды.
