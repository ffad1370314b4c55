### Finding a product by questions. Icons: 🔎 find · 🔄 anew · ⚖️ compare · 📤 forward · 🧾 what it takes ·
### 📋 card · 📄 summary · ✅ met · ☑️ to be checked · ⚠️ failed.

guide-button-unknown = 🤷 Не знаю
guide-button-anew = 🔄 Начать заново
guide-button-compare = ⚖️ Сравнить
guide-button-forward = 📤 Переслать поставщику
guide-button-english = 🇬🇧 Page in English
guide-button-summary = 📄 Сводка для обращения
guide-button-takes = 🧾 Что понадобится
guide-button-card = 📋 Всё о продукте
guide-press-or-number = Нажмите, пожалуйста, одну из кнопок или напишите номер ответа.
guide-checks = <b>Проверки</b>
guide-stages =
    <b>Посмотрите, на каком этапе ваша сделка</b>
    Выберите этап, чтобы открыть его продукты. С остальным поможет специалист.
