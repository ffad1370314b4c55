### The main menu and the language question. Icons: 📣 notice · ✏️ continue · 📂 cases · 📋 products ·
### 🔎 find a product · ⏳ deadlines · 📞 contacts · 🌐 language · 🔒 personal data.

menu-title =
    <b>Қазақстанның экспорттық-кредиттік агенттігі</b>
    Сізге қалай көмектесе аламыз?
menu-closed = 🕘 Қазір жұмыс уақыты емес. Өтінім бірден тіркеледі, оның күні мен уақыты есепке алынады. Маман мына уақыттан бастап жауап береді: { $moment } (Астана уақыты). Күтпей-ақ сақтандыру жағдайы туралы хабарлауға, құжат жіберуге, мерзімдерді білуге, өнім таңдауға болады.
menu-closed-emergency = ☎️ Кешіктіруге болмайтын жағдайда: { $contact }

menu-find = 🔎 Өнім таңдау
menu-continue-request = ✏️ Өтінімді жалғастыру
menu-report = 📣 Сақтандыру жағдайы
menu-continue = ✏️ Хабарламаны жалғастыру
menu-other = 📨 Басқа хабарлар
menu-cases = 📂 Менің өтінімдерім
menu-products = 📋 Өнімдер
menu-deadlines = ⏳ Мерзімдер
menu-contacts = 📞 Байланыс
menu-language = 🌐 Тіл
menu-privacy = 🔒 Дербес деректер

menu-language-ask = Сәлеметсіз бе! Тілді таңдаңыз.
menu-language-name = Қазақша

menu-line-cancelled = Бұл қадамнан шықтыңыз.
menu-line-cancelled-kept = Сіз шықтыңыз. Жауаптарыңыз сақталды: жалғастыру үшін «{ menu-continue }» түймесін басыңыз.
menu-line-nothing-to-cancel = Қазір аяқталмай қалған қадамыңыз жоқ. Төменнен бөлімді таңдаңыз.
menu-line-text = Хатыңызға рақмет. Төменнен бөлімді таңдаңыз немесе маманға сұрақ қойыңыз.
menu-line-notice = Сақтандыру жағдайы туралы жазып отырған сияқтысыз. Агенттікке хабарлау үшін «{ menu-report }» түймесін басыңыз.
menu-line-unknown-command = Мұндай пәрмен жоқ. Пәрмендер тізімі: /help

stale-button = Бұл түйме ескірген. Қазіргі қадам осы.
stale-not-yours = Бұл түйме басқа адамға арналған.
