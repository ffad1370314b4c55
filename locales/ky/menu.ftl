### The main menu and the language question. Icons: 📣 notice · ✏️ continue · 📂 cases · 📋 products ·
### 🔎 find a product · ⏳ deadlines · 📞 contacts · 🌐 language · 🔒 personal data.

menu-title =
    <b>Казакстандын экспорттук-кредиттик агенттиги</b>
    Сизге кандай жардам бере алабыз?
menu-closed = 🕘 Азыр иш убактысы эмес. Кайрылуу дароо катталат, анын күнү менен убактысы эсепке алынат. Адис мына ушул убакыттан баштап жооп берет: { $moment } (Астана убактысы). Күтпөстөн камсыздандыруу учуру жөнүндө билдирүүгө, документ жөнөтүүгө, мөөнөттөрдү билүүгө, продукт тандоого болот.
menu-closed-emergency = ☎️ Кечиктирүүгө болбосо: { $contact }

menu-find = 🔎 Продукт тандоо
menu-continue-request = ✏️ Өтүнмөнү улантуу
menu-report = 📣 Камсыздандыруу учуру
menu-continue = ✏️ Билдирүүнү улантуу
menu-other = 📨 Башка кабарлар
menu-cases = 📂 Менин кайрылууларым
menu-products = 📋 Продуктулар
menu-deadlines = ⏳ Мөөнөттөр
menu-contacts = 📞 Байланыш
menu-language = 🌐 Тил
menu-privacy = 🔒 Жеке маалыматтар

menu-language-ask = Саламатсызбы! Тилди тандаңыз.
menu-language-name = Кыргызча

menu-line-cancelled = Бул кадамдан чыктыңыз.
menu-line-cancelled-kept = Сиз чыктыңыз. Жоопторуңуз сакталды: улантуу үчүн «{ menu-continue }» баскычын басыңыз.
menu-line-nothing-to-cancel = Азыр эч нерсе толтуруп жаткан жоксуз, чыга турган кадам жок.
menu-line-text = Катыңызга рахмат. Төмөнтөн бөлүмдү тандаңыз же адиске суроо бериңиз.
menu-line-notice = Сөз камсыздандыруу учуру жөнүндө окшойт. Агенттикке билдирүү үчүн «{ menu-report }» баскычын басыңыз.
menu-line-unknown-command = Мындай буйрук жок. Бардык буйруктар: /help

stale-button = Бул баскыч эскирди. Азыркы кадам ушул.
stale-not-yours = Бул баскыч башка адамга арналган.
