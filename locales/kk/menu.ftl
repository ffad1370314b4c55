### The main menu and the language question. Icons: 📣 notice · ✏️ continue · 📂 cases · 📋 products ·
### ⏳ deadlines · 📞 contacts · 🌐 language · 🔒 personal data.

menu-title =
    <b>Қазақстанның экспорттық-кредиттік агенттігі</b>
    Сізге қалай көмектесе аламыз?
menu-closed = 🕘 Қазір жұмыс уақыты емес. Маман жаңа хаттарды оқитын уақыт: { $moment } (Астана уақыты).

menu-report = 📣 Сақтандыру жағдайы
menu-continue = ✏️ Хабарламаны жалғастыру
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
menu-line-nothing-to-cancel = Болдырмайтын ештеңе жоқ: қазір ештеңе толтырып жатқан жоқсыз.
menu-line-text = Хатыңызға рақмет. Төменнен бөлімді таңдаңыз немесе маманға сұрақ қойыңыз.
menu-line-notice = Сөз сақтандыру жағдайы туралы болса керек. Агенттікке хабарлау үшін «{ menu-report }» түймесін басыңыз.
menu-line-product = Сізге «{ $product }» өнімі сәйкес келуі мүмкін. Толығырақ білу үшін оны басыңыз.
menu-line-case = Өтініміңіз туралы білу үшін «{ menu-cases }» түймесін басыңыз.
menu-line-human = Адамға жазу үшін «{ kit-specialist }» түймесін басыңыз.
menu-line-language = Тілді «{ menu-language }» түймесімен ауыстыруға болады.
menu-line-unknown-command = Мұндай пәрмен жоқ. Барлық пәрмендер: /help

stale-button = Бұл түйме ескірген. Қазіргі қадам осы.
stale-not-yours = Бұл түйме басқа адамға арналған.
