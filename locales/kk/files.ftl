### Files and accounts. Icons: 📎 files · ✍️ text · ✅ done · ⏭ leave open · ✖️ drop · ⏳ deadlines.

files-registered =
    ✅ <b>Сақтандыру жағдайы туралы хабарлама тіркелді.</b> Нөмірі: <code>{ $number }</code>
    Растама бөлек хатпен келеді.
files-for-case = <b>Өтінім</b> <code>{ $number }</code>
files-counted =
    { "" }
    Құжаттарды, фотоларды, дауыстық хаттарды (әр файл 20 МБ-қа дейін) осында жіберіңіз немесе болған жағдайды мәтінмен сипаттаңыз. Аяқтаған соң «{ files-button-done }» түймесін басыңыз.

    📎 Файлдар: { $files }
    ✍️ Хаттар: { $written }
files-button-done = ✅ Дайын
files-done = Бәрі сақталды. Маманның жауабы осы чатқа келеді, ал өтінім әрқашан мына жерде: «{ menu-cases }».
files-ask-late-reason =
    { "" }
    ⏳ Оқиғадан бері 90 күннен астам уақыт өтті. <b>Ертерек хабарлауға не кедергі болды?</b>
    Себебін жазыңыз. Дәлелді себептер құжатпен расталса, ескеріледі. Жауап беру міндетті емес.
files-reason-kept = ✅ Себебі жазылып, маманға берілді.
files-button-skip-reason = ⏭ Өткізіп жіберу
files-choose = 📎 { $count } файл алынды. <b>Қай өтінімге қосамыз?</b>
files-button-to-notice = ✏️ Жаңа хабарламаға
files-button-drop = ✖️ Қате жіберілді
files-dropped = Файлдар сақталған жоқ.
files-empty = Файл бос. Тексеріп, қайта жіберуіңізді өтінеміз.
files-too-large = Файл тым үлкен: 20 МБ-тан асады, бот оны ала алмайды. Оны { $email } мекенжайына жіберіңіз немесе бөліктерге бөліңіз.
files-no-case = Файлдар мен дауыстық хаттар қосылатын өтініміңіз әзірге жоқ. Сақтандыру жағдайы туралы хабарлаңыз немесе маманға сұрақ қойыңыз: сонда оларды қосуға болады.

## How files fare. Icons: 🌐 the agency's page · 📋 the list · ✅ kept · ⏳ being checked · ❌ not taken · ♻️ the same again · 🖨 one PDF of photos.

files-button-upload = 🌐 Сайт арқылы жіберу
files-button-papers = 📋 Құжаттар тізімі
files-too-large-link = Файл 20 МБ-тан үлкен, бот оны Telegram арқылы ала алмайды. <a href="{ $url }">Оны агенттіктің парақшасы арқылы жіберіңіз</a>: файл тікелей біздің серверге түседі.
files-progress-title = <b>Файлдарыңыз</b>
files-progress-stored = ✅ { $name }: сақталды
files-progress-waiting = ⏳ { $name }: тексерілуде
files-progress-lost = ❌ { $name }: { $problem }
files-progress-twin = ♻️ { $name }: мұндай файл бұрын қосылған
files-progress-joined = 🖨 { $name }: фотоларыңыз бір файлда
files-progress-more = … тағы: { $count }
files-refused-text =
    ❌ «{ $name }» файлы қабылданбады: { $problem }.

    { $remedy }
files-problem-empty = файл бос
files-problem-kind = мұндай пішім қабылданбайды
files-problem-program = бұл құжат емес, бағдарлама
files-problem-broken = файл бүлінген
files-problem-locked = файл құпиясөзбен қорғалған
files-problem-active = PDF ішінде өздігінен іске қосылатын командалар бар
files-problem-macros = файлда макростар бар
files-problem-bomb = ашқан кезде тым үлкен болады
files-problem-nested = архив ішінде тым көп архив бар
files-problem-packed = мұндай архивті тексеру мүмкін емес
files-problem-infected = вирус табылды
files-problem-too-big = файл 20 МБ-тан үлкен
files-problem-unavailable = файлды алу мүмкін болмады
files-remedy-empty = Файлды құрылғыңызда тексеріп, қайта жіберіңіз.
files-remedy-kind = Құжатты PDF түрінде сақтап жіберіңіз немесе суретін жіберіңіз.
files-remedy-program = Құжаттың өзін жіберіңіз: PDF, фото немесе Word, Excel файлы.
files-remedy-broken = Файлды құрылғыңызда ашып, қайта сақтаңыз (PDF болғаны дұрыс), содан кейін жіберіңіз.
files-remedy-locked = Құпиясөзді алып тастап, файлды қайта жіберіңіз. Құпиясөзді жібермеңіз.
files-remedy-active = Файлды ашып, «Басып шығару → PDF ретінде сақтау» арқылы қайта сақтаңыз.
files-remedy-macros = Құжатты PDF түрінде немесе макросы жоқ қарапайым Word, Excel файлы (.docx, .xlsx) етіп сақтаңыз.
files-remedy-bomb = Құжаттарды архивсіз, бір-бірлеп жіберіңіз.
files-remedy-nested = Құжаттарды бір-бірлеп немесе ішінде басқа архиві жоқ бір ZIP архивпен жіберіңіз.
files-remedy-packed = Құжаттарды бір-бірлеп немесе құпиясөзсіз ZIP архивпен жіберіңіз.
files-remedy-infected = Файл жойылды. Құрылғыңызды антивируспен тексеріп, құжатты басқа құрылғыдан немесе фото түрінде жіберіңіз.
files-remedy-too-big = Файлды бөліктерге бөліңіз немесе агенттіктің парақшасы арқылы жіберіңіз: сілтемесі файл қосатын жерде тұр.
files-remedy-unavailable = Файлды қайта жіберуіңізді өтінеміз.
