### Cards of products. Icons: 📝 request · ⚖️ compare · 👥 who used it · § clause · 💬 contact.

catalogue-button-apply = 📝 Өтінім қалдыру
catalogue-button-deals = 👥 Кім пайдаланды
catalogue-button-clause = 📖 Қағида тармағы нөмірмен
catalogue-button-contact = 💬 Байланыс қалдыру
catalogue-part-parties = Кім қатысады
catalogue-part-takes = Қадамдар мен шарттар
catalogue-part-parameters = Сома, мерзім, баға
catalogue-part-risks = Тәуекелдер
catalogue-part-used_by = Бұрынғы мәмілелер
catalogue-part-rules = Қағидалар, дереккөз
catalogue-sources = Дереккөздер
catalogue-compare =
    <b>{ $name }</b>
    Қай өніммен салыстырайық?
catalogue-summary-take =
    { "" }
    Бұл хабарды сол ұйымға жіберіңіз немесе өзіңізбен ала барыңыз. Көмек керек болса, байланысыңызды қалдырыңыз: агенттік маманы сұрақтарыңызға жауап береді.
catalogue-ask-clause =
    { "" }
    Қарыздарды сақтандыру қағидалары тармағының нөмірін жазыңыз: 1-ден { $last } дейін, мысалы 47.1.
catalogue-clause-range = Мұндай тармақ жоқ. 1-ден { $last } дейінгі нөмірді жазыңыз, мысалы 47.1.
catalogue-ask-deals =
    <b>Кім пайдаланған</b>
    Тауарды немесе елді жазыңыз не тауарды таңдаңыз.
catalogue-deals-none = Брошюрада мұндай мәміле жоқ. Басқа тауарды немесе елді жазып көріңіз.

catalogue-button-agency = 🏛 Агенттік туралы
catalogue-button-abroad = 🌍 Шетелде
catalogue-button-buyer = 🇬🇧 For foreign buyers
