### The free check of a foreign buyer. Icons: 🛡 check · ▶️ begin · ✏️ change or continue · ⏭ leave open · 📄 paper ·
### 🔁 again · 🏛 official answer · 🔔 monitoring · 🙋 own firm · ➕ another · 📂 list · 🟢🟡⚪🔵🔴 level.

menu-check = 🛡 Сатып алуучуну текшерүү

check-intro =
    <b>Чет өлкөлүк сатып алуучуну текшерүү</b>
    Акысыз, бир нече секундда: санкциялык тизмелер, өлкөнүн тобокелдиги, каттоо номери. Бул алдын ала жыйынтык; расмий жоопту андеррайтерлер берет.
check-button-begin = ▶️ Текшерүүнү баштоо
check-button-continue = ✏️ Текшерүүнү улантуу
check-button-anew = ➕ Кайра баштоо

check-ask-kind =
    <b>Кимди текшеребиз?</b>
    Жеке адам жеке ишкер, компаниянын жетекчиси же ээси болсо гана текшерилет.
check-button-kind-org = Компания же банк
check-button-kind-person = Жеке адам
check-ask-role = <b>Бул адам ким?</b>
check-button-role-sole_trader = Жеке ишкер
check-button-role-director = Компаниянын жетекчиси
check-button-role-owner = Компаниянын ээси
check-role-sole-trader = жеке ишкер
check-role-director = компаниянын жетекчиси
check-role-owner = компаниянын ээси
check-ask-country =
    <b>Сатып алуучу кайсы өлкөдө?</b>
    Баскычты басыңыз же өлкөнүн атын каалаган тилде жазыңыз.
check-ask-name =
    <b>Сатып алуучунун аталышы кандай?</b>
    Келишимдегидей жазыңыз; каалаган тамга менен жазса болот. Жеке адамдын фамилиясын жана атын жазыңыз.
check-ask-firm =
    <b>Ал кайсы компанияны жетектейт же ээлейт?</b>
    Аталышын келишимдегидей жазыңыз.
check-name-empty = Издөө үчүн бул аз. Аталышын келишимдегидей толук жазыңыз.
check-name-form-only = Бул жерде укуктук формасы гана бар. Аталышын кошуңуз, мисалы: «Мисал» ЖЧК.
check-name-long = Аталышы өтө узун. { $longest } белгиге батырышыңызды суранабыз.
check-name-control = Аталышында көрүнбөгөн белгилер бар. Аны кол менен терип жазышыңызды суранабыз.
check-name-other-script = Аталышы тандалган өлкөдө колдонулбаган тамгалар менен жазылган. Ошентсе да издейбиз, бирок өлкө туура тандалганын текшерип көрүңүзчү.
check-ask-identifier =
    <b>{ $kind }</b>
    Өлкө: { $country }. Номери болсо, текшерүү так болот. Колуңузда жок болсо, өткөрүп жибериңиз.
check-button-no-number = ⏭ Азыр колумда жок
check-no-number = Жоопто номер жок. Аны цифра менен жазыңыз же төмөнкү баскычты басыңыз.
check-ask-doubt =
    <b>Номер күмөн жаратат: { $number }</b>
    Өлкө: { $country }, номердин түрү: { $kind }. { $verdict }
check-doubt-homes = Бул өлкөлөрдүн номерлери ушундай болот: { $homes }.
check-button-keep = ✅ Номер туура, калсын
check-button-other-number = ✏️ Башка номер жазуу
check-button-other-country = ✏️ Башка өлкөнү тандоо

check-question = <b>{ $question }</b>
check-ask-trade = Бул сатып алуучу менен качантан бери соода кыласыз?
check-ask-delays = Ал төлөмдү кечиктирген беле?
check-ask-terms = Төлөө шарттары кандай?
check-ask-amount = Бүтүмдүн суммасы канча? Валютасы менен жазыңыз, мисалы: 250 000 USD
check-trade-new = Соода кыла элекпиз
check-trade-year = Бир жылга чейин
check-trade-three = Бир жылдан үч жылга чейин
check-trade-longer = Үч жылдан ашык
check-delays-none = Убагында төлөгөн
check-delays-short = 30 күнгө чейин
check-delays-long = 30 күндөн ашык
check-terms-advance = Алдын ала төлөм
check-terms-days90 = 90 күнгө чейин кийин
check-terms-days180 = 180 күнгө чейин кийин
check-terms-longer = 180 күндөн кийин
check-amount-currency = Сумманы валютасы менен жазыңыз, мисалы: 250 000 USD.
check-button-leave-open = ⏭ Көрсөтпөө

check-summary = <b>Баары туурабы?</b>
check-summary-more = Сатып алуучу жөнүндө өзүңүз билгенди кошо аласыз: бул андеррайтерге жардам берет. Же текшерүүнү дароо баштаңыз.
check-button-run = 🛡 Текшерүү
check-button-fact-trade = ➕ Соода тажрыйбасы
check-button-fact-delays = ➕ Төлөмдүн кечигиши
check-button-fact-terms = ➕ Төлөө шарттары
check-button-fact-amount = ➕ Бүтүмдүн суммасы
check-button-change-kind = ✏️ Ким экени
check-button-change-country = ✏️ Өлкөсү
check-button-change-name = ✏️ Аталышы
check-button-change-firm = ✏️ Компания
check-button-change-identifier = ✏️ Номери
check-line-name = Сатып алуучу
check-line-country = Өлкө
check-line-role = Ким экени
check-line-firm = Компания
check-line-identifier = Номер
check-line-trade = Соода тажрыйбасы
check-line-delays = Төлөмдүн кечигиши
check-line-terms = Төлөө шарттары
check-line-amount = Бүтүмдүн суммасы

check-preliminary = Алдын ала жыйынтык, { $day }. Бул агенттиктин чечими эмес.
check-title-why = Эмне үчүн
check-title-lists = Эмне менен салыштырылды
check-title-not-checked = Текшерилбегени
check-title-next = Андан ары
check-title-official = Агенттиктин расмий жообу
check-official-level = Деңгээли: { $level }.
check-official-level-until = Деңгээли: { $level }. Колдонулган акыркы күн: { $day }.
check-reason-dated = { $text } ({ $source }, { $day })
check-reason-undated = { $text } ({ $source })
check-country-high-income = Кирешеси жогору өлкө: ЭКӨУ ага тобокелдик категориясын бербейт.
check-source-oecd = ЭКӨУнун классификациясы
check-source-identifier = ушул өлкөнүн номер эрежелери
check-source-lists = санкциялык тизмелер
check-source-exporter = сиз берген маалыматтар
check-source-staff = агенттиктин адиси
check-list-dated = { $title }: { $day }
check-list-un = БУУнун Коопсуздук Кеңеши
check-list-kz-fma = Казакстандын Финансылык мониторинг агенттиги
check-list-kg-sfis = Кыргызстандын Финансылык чалгындоо кызматы
check-list-ofac-sdn = АКШ, негизги тизме (OFAC SDN)
check-list-ofac-cons = АКШ, башка тизмелер (OFAC)
check-list-eu-fsf = Европа Биримдиги
check-list-uk-conlist = Улуу Британия
check-list-us-csl = АКШ, жалпы тизме
check-list-opensanctions = OpenSanctions жалпы базасы
check-list-own = Агенттиктин өз тизмеси
check-list-remote = Агенттиктин текшерүү кызматы
check-list-sample = Ойдон чыгарылган үлгүлөр
check-next-favourable = Текшерилген маалыматтан тоскоолдук көрүнбөйт. Төлөмдү кийинкиге калтырардан мурда сатып алуучудан финансылык отчёттуулугун сураңыз; расмий жооп үчүн андеррайтерлерге кайрылыңыз.
check-next-attention = Жогорудагы себептерди караңыз: мүмкүн болгонун сатып алуучудан тактап, кайра текшериңиз. Расмий жооп үчүн андеррайтерлерге кайрылыңыз.
check-next-not-enough-data = Корутунду чыгарууга маалымат азырынча аз. Маалыматты толуктаңыз, кийинчерээк кайра текшериңиз же расмий жооп сураңыз.
check-next-specialist = Адис текшерүүнү карап, ушул чатта жооп берет. Анын жообуна чейин жыйынтыкты жакшы да, жаман да деп эсептебеңиз.
check-next-high-risk = Агенттик жана өз юристиңиз менен сүйлөшмөйүнчө бүтүм түзбөңүз.
check-case-line = Кайрылуу: { $number }
check-person-kept = Жеке адам жөнүндө маалыматтар 30 күн сакталат.
check-gone = Бул текшерүү эми жок: жеке адамдар жөнүндө маалыматтар 30 күн сакталат. Жаңысын баштасаңыз болот.

check-button-pdf = 📄 PDF
check-button-repeat = 🔁 Кайра текшерүү
check-button-official = 🏛 Расмий жооп суроо
check-button-watch = 🔔 Байкоо жүргүзүү
check-button-unwatch = 🔕 Байкоону токтотуу
check-button-mine = 🙋 Бул менин компаниям
check-button-another = ➕ Жаңысы
check-button-all = 📂 Бардыгы
check-button-open = 🛡 Текшерүүнү ачуу
check-pdf-coming = PDF даярдалып жатат, ушул чатка келет.
check-watch-on = Байкоо башталды. Тизмелер өзгөргөндө адистер сатып алуучуну кайра текшерип, айта турган жаңылык болсо, сизге жазат.
check-watch-off = Бул сатып алуучуга байкоо токтотулду.
check-official-asked = Андеррайтерлер суроону алды, жооп ушул чатка келет. Кайрылуу { $number }.
check-limit-minute = Өтө тез: бир мүнөт күтүп, кайра басышыңызды суранабыз. Жоопторуңуз сакталды.
check-limit-day = Бүгүнкү текшерүүлөрдүн чегине жеттиңиз (күнүнө: { $most }). Эртең улантыңыз же адиске жазыңыз.
check-unavailable = Тизмелер азыр жеткиликсиз, ошондуктан текшерүү жасалган жок. Бир нече мүнөттөн кийин кайталап көрүңүзчү.

check-published-text =
    🛡 Адис текшерүүнү аяктады: <b>{ $name }</b>.
    Деңгээли: <b>{ $level }</b>. Кайрылуу <code>{ $number }</code>.
check-report-text =
    🏛 <b>Агенттиктин расмий жообу</b>: { $name }
    Деңгээли: <b>{ $level }</b>. Кайрылуу <code>{ $number }</code>.

    { $text }
check-report-until-text =
    🏛 <b>Агенттиктин расмий жообу</b>: { $name }
    Деңгээли: <b>{ $level }</b>. Колдонулган акыркы күн: { $day }. Кайрылуу <code>{ $number }</code>.

    { $text }
check-pdf-caption = 📄 Сатып алуучуну текшерүү: { $name }
check-pdf-title = Сатып алуучуну текшерүү
check-pdf-footer = Казакстандын экспорттук-кредиттик агенттиги
check-pdf-small = Көрсөтүлгөн күндөрдөгү тизмелер жана маалыматтар боюнча алдын ала жыйынтык. Ал агенттиктин чечимин алмаштырбайт жана агенттикти камсыздандырууга милдеттендирбейт. Бул сиздин компанияңыз болуп, жыйынтык ката болсо, агенттикке жазыңыз.

question-ask-own-firm =
    <b>Бул сиздин компанияңызбы?</b>
    Жыйынтыкта эмне ката экенин жазыңыз. Кайрылууну комплаенс адиси окуйт. Компанияны дагы ким текшергенин эч кимге айтпайбыз.

desk-detail-own-firm = Комплаенске. Жөнөтүүчүнүн өз компаниясы: { $value }
check-desk-level = Экспорттоочуга көрсөтүлгөн деңгээл: { $level }
check-desk-official = 🏛 Экспорттоочу расмий жооп сурайт: /report
check-desk-watched = 🔔 Байкоодо табылды.
check-desk-hits-title = ⚠️ <b>Мүмкүн болгон дал келүүлөр: { $count }</b>. Бул корутунду эмес, салыштыруу керек.
check-desk-no-hits = Мүмкүн болгон дал келүүлөр жок.
check-desk-hit = <b>{ $number }.</b> { $list } ({ $weight }) · { $strength }, { $score } · <b>{ $standing }</b>
check-desk-hit-name = Жазуу: { $name }; дал келгени: { $alias }
check-desk-hit-programme = Тизмеге кирүүнүн негизи: { $programme }
check-desk-hit-record = Жазуудагы маалымат: { $told }
check-desk-hit-born = туулган жылы { $years }
check-desk-hit-countries = өлкөлөрү: { $countries }
check-desk-words = Сөздөрү: { $told }
check-desk-words-only-asked = сатып алуучуда гана: { $words }
check-desk-words-only-listed = жазууда гана: { $words }
check-desk-for = Ырастаганы: { $told }
check-desk-against = Каршысы: { $told }
check-desk-cleared = ✅ Алып салган кызматкер { $officer }: { $why }
check-desk-confirmed = ⛔ Ырастаган кызматкер { $officer }: { $why }
check-desk-more = Алгачкылары көрсөтүлдү. Калганы: { $count }. Баары агенттиктин системасында.
check-desk-how =
    /clear НОМЕР себеби — бул башка
    /confirm НОМЕР себеби — бул ошол
    /publish — жыйынтыкты экспорттоочуга билдирүү
    /report ДЕҢГЭЭЛ текст — расмий жооп
check-weight-binding = милдеттүү
check-weight-informative = маалымат үчүн
check-strength-strong = күчтүү
check-strength-review = алсыз
check-standing-open = салыштырыла элек
check-standing-confirmed = ырасталган
check-standing-cleared = алынган
check-desk-judged-cleared = Дал келүү { $hit } алынды. Экспорттоочу /publish жазылгандан кийин билет.
check-desk-judged-confirmed = Дал келүү { $hit } ырасталды. Экспорттоочу /publish жазылгандан кийин билет.
check-desk-judged-open = Дал келүү { $hit }: жооп жазылды, бирок салыштыруу бүтө элек.
check-desk-second-officer = Жазылды. Күчтүү дал келүүнү эки кызматкер алат, дагы керек: { $count }.
check-desk-judge-how = Дал келүүнүн номерин жана себебин жазыңыз: /clear 1 туулган күнү башка
check-desk-report-how =
    Деңгээлин жана текстин жазыңыз: /report favourable Сатып алуучу ылайыктуу…
    Деңгээлдер: favourable, attention, high_risk, not_enough_data
check-desk-published = 🔔 Жыйынтык экспорттоочуга билдирилди.
check-desk-reported = 🏛 Расмий жооп экспорттоочуга жөнөтүлдү.
check-desk-still-open = Алгач дал келүүлөрдү салыштырыңыз, калганы: { $count }. Тизмеси: /hits
check-desk-not-allowed = Бул сиздин ролуңузга кирбейт.
check-desk-no-such-hit = Бул кайрылууда мындай дал келүү же текшерүү жок. Тизмеси: /hits
check-desk-bad-why = Себебин жазыңыз: ошол экени же башка экени эмнеден көрүнөт.
check-desk-bad-text = Жооптун тексти 1 белгиден 3000 белгиге чейин болушу керек.
check-desk-bad-level = Мындай деңгээл жок.
check-desk-new-hits = 🔔 Тизмелер өзгөрдү, сатып алуучуда жаңы мүмкүн болгон дал келүүлөр бар. Экспорттоочу бул жөнүндө билбейт.
check-desk-hidden-case = 🔔 Бул кайрылууну байкоо ачты. Сиз /publish же /report жазмайынча, экспорттоочу ал жөнүндө билбейт.
check-desk-hidden = ⚠️ Экспорттоочуга жөнөтүлгөн жок: ал бул кайрылуу жөнүндө азырынча билбейт. Алгач /publish же /report жазыңыз.
