### Files and accounts. Icons: 📎 files · ✍️ text · ✅ done · ⏭ leave open · ✖️ drop · ⏳ deadlines.

files-registered =
    ✅ <b>Камсыздандыруу учуру жөнүндө билдирүү катталды.</b> Номери: <code>{ $number }</code>
    Ырастама өзүнчө кат менен келет.
files-for-case = <b>Кайрылуу</b> <code>{ $number }</code>
files-counted =
    { "" }
    Документтерди, сүрөттөрдү, үн каттарды (ар бир файл 20 МБга чейин) ушул жерге жөнөтүңүз же болгон окуяны текст менен жазыңыз. Бүткөндө «{ files-button-done }» баскычын басыңыз.

    📎 Файлдар: { $files }
    ✍️ Каттар: { $written }
files-button-done = ✅ Даяр
files-done = Баары сакталды. Адистин жообу ушул чатка келет, ал эми кайрылуу дайыма бул жерде: «{ menu-cases }».
files-ask-late-reason =
    { "" }
    ⏳ Окуядан бери 90 күндөн ашык убакыт өттү. <b>Эртерээк билдирүүгө эмне тоскоол болду?</b>
    Себебин жазыңыз. Жүйөлүү себептер документ менен тастыкталса, эске алынат. Жооп берүү милдеттүү эмес.
files-reason-kept = ✅ Себеби жазылып, адиске берилди.
files-button-skip-reason = ⏭ Өткөрүп жиберүү
files-choose = 📎 { $count } файл алынды. <b>Кайсы кайрылууга кошобуз?</b>
files-button-to-notice = ✏️ Жаңы билдирүүгө
files-button-drop = ✖️ Жаңылыш жөнөтүлдү
files-dropped = Файлдар сакталган жок.
files-empty = Файл бош. Текшерип, кайра жөнөтүшүңүздү суранабыз.
files-too-large = Файл өтө чоң: 20 МБдан ашат, бот аны ала албайт. { $email } дарегине жөнөтүңүз же бөлүктөргө бөлүңүз.
files-no-case = Файлды же үн катты кошо турган кайрылуу азырынча жок. Камсыздандыруу учуру жөнүндө билдириңиз же адиске суроо бериңиз: ошондо аны кошууга болот.

## How files fare. Icons: 🌐 the agency's page · 📋 the list · ✅ kept · ⏳ being checked · ❌ not taken · ♻️ the same again · 🖨 one PDF of photos.

files-button-upload = 🌐 Сайт аркылуу жөнөтүү
files-button-papers = 📋 Документтердин тизмеси
files-too-large-link = Файл 20 МБдан чоң, бот аны Telegram аркылуу ала албайт. <a href="{ $url }">Аны агенттиктин баракчасы аркылуу жөнөтүңүз</a>: файл түз биздин серверге түшөт.
files-progress-title = <b>Файлдарыңыз</b>
files-progress-stored = ✅ { $name }: сакталды
files-progress-waiting = ⏳ { $name }: текшерилүүдө
files-progress-lost = ❌ { $name }: { $problem }
files-progress-twin = ♻️ { $name }: мындай файл бар
files-progress-joined = 🖨 { $name }: сүрөттөрүңүз бир файлда
files-progress-more = … дагы: { $count }
files-refused-text =
    ❌ «{ $name }» файлы кабыл алынган жок: { $problem }.

    { $remedy }
files-problem-empty = файл бош
files-problem-kind = мындай формат ачылбайт
files-problem-program = бул документ эмес, программа
files-problem-broken = файл бузулган
files-problem-locked = файл сырсөз менен корголгон
files-problem-active = PDF ичинде өзү ишке түшүүчү буйруктар бар
files-problem-macros = файлда макростор бар
files-problem-bomb = ачканда өтө чоң болуп кетет
files-problem-nested = архивдин ичинде өтө көп архив бар
files-problem-packed = мындай архивди текшерүүгө болбойт
files-problem-infected = вирус табылды
files-problem-too-big = файл 20 МБдан чоң
files-problem-unavailable = файлды алуу мүмкүн болгон жок
files-remedy-empty = Файлды түзмөгүңүздө текшерип, кайра жөнөтүңүз.
files-remedy-kind = Документти PDF түрүндө сактап жөнөтүңүз же сүрөтүн жөнөтүңүз.
files-remedy-program = Документтин өзүн жөнөтүңүз: PDF, сүрөт же Word, Excel файлы.
files-remedy-broken = Файлды түзмөгүңүздө ачып, кайра сактаңыз (PDF болсо жакшы), анан жөнөтүңүз.
files-remedy-locked = Сырсөздү алып салып, файлды кайра жөнөтүңүз. Сырсөздү жөнөтпөңүз.
files-remedy-active = Файлды ачып, «Басып чыгаруу → PDF катары сактоо» аркылуу кайра сактаңыз.
files-remedy-macros = Документти PDF түрүндө же макросу жок жөнөкөй Word, Excel файлы (.docx, .xlsx) кылып сактаңыз.
files-remedy-bomb = Документтерди архивсиз, бирден жөнөтүңүз.
files-remedy-nested = Документтерди бирден же ичинде башка архиви жок бир ZIP архив менен жөнөтүңүз.
files-remedy-packed = Документтерди бирден же сырсөзсүз ZIP архив менен жөнөтүңүз.
files-remedy-infected = Файл өчүрүлдү. Түзмөгүңүздү антивирус менен текшерип, документти башка түзмөктөн же сүрөт түрүндө жөнөтүңүз.
files-remedy-too-big = Файлды бөлүктөргө бөлүңүз же агенттиктин баракчасы аркылуу жөнөтүңүз: шилтемеси файл кошуучу жерде турат.
files-remedy-unavailable = Файлды кайра жөнөтүшүңүздү суранабыз.
