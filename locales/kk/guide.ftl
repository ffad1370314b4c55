### Finding a product by questions. Icons: 🔎 find · 🔄 anew · ⚖️ compare · 📤 forward · 🧾 what it takes ·
### 📋 card · 📄 summary · ✅ met · ☑️ to be checked · ⚠️ failed.

guide-button-unknown = 🤷 Білмеймін
guide-button-anew = 🔄 Қайта бастау
guide-button-compare = ⚖️ Салыстыру
guide-button-forward = 📤 Жеткізушіге жіберу
guide-button-english = 🇬🇧 Page in English
guide-button-summary = 📄 Қысқаша мәлімет
guide-button-takes = 🧾 Не қажет болады
guide-button-card = 📋 Өнім туралы бәрі
guide-press-or-number = Түймелердің бірін басыңыз немесе жауаптың нөмірін жазыңыз.
guide-checks = <b>Тексерулер</b>
guide-stages =
    <b>Мәмілеңіз қай кезеңде екенін қараңыз</b>
    Өнімдерін ашу үшін кезеңді таңдаңыз. Қалғанына маман көмектеседі.
