### The main menu and the language question. Icons: 📣 notice · ✏️ continue · 📂 cases · 📋 products ·
### 🔎 find a product · ⏳ deadlines · 📞 contacts · 🌐 language · 🔒 personal data.

menu-title =
    <b>Экспортно-кредитное агентство Казахстана</b>
    Чем вам помочь?
menu-closed = 🕘 Сейчас нерабочее время. Обращение регистрируется сразу, его дата и время засчитываются. Специалисты снова на связи: { $moment } (время Астаны). Без ожидания можно уведомить о страховом случае, отправить документы, узнать сроки и подобрать продукт.
menu-closed-emergency = ☎️ Если медлить нельзя: { $contact }

menu-find = 🔎 Подобрать продукт
menu-continue-request = ✏️ Продолжить заявку
menu-report = 📣 Страховой случай
menu-continue = ✏️ Продолжить уведомление
menu-other = 📨 Другие сообщения
menu-cases = 📂 Мои обращения
menu-products = 📋 Продукты
menu-deadlines = ⏳ Сроки
menu-contacts = 📞 Контакты
menu-language = 🌐 Язык
menu-privacy = 🔒 Персональные данные

menu-language-ask = Здравствуйте! Выберите язык.
menu-language-name = Русский

menu-line-cancelled = Вы вышли из этого шага.
menu-line-cancelled-kept = Вы вышли. Ответы сохранены: чтобы продолжить, нажмите «{ menu-continue }».
menu-line-nothing-to-cancel = Отменять нечего: сейчас вы ничего не заполняете.
menu-line-text = Спасибо за сообщение. Выберите раздел ниже или задайте вопрос специалисту.
menu-line-notice = Похоже, речь о страховом случае. Чтобы уведомить агентство, нажмите «{ menu-report }».
menu-line-unknown-command = Такой команды нет. Все команды: /help

stale-button = Эта кнопка устарела. Вот текущий шаг.
stale-not-yours = Эта кнопка для другого человека.
