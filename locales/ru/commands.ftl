### The bot's command list and how Telegram presents it: a description is at most 512 characters,
### a short one 120.

commands-start = Начать
commands-menu = Главное меню
commands-products = Продукты
commands-cases = Мои обращения
commands-policies = Мои договоры
commands-reminders = Настроить напоминания
commands-verify = Проверить подтверждение
commands-language = Сменить язык
commands-privacy = Персональные данные
commands-cancel = Выйти из текущего шага
commands-help = Что умеет бот

commands-description = Экспортно-кредитное агентство Казахстана (KazakhExport). Здесь можно уведомить о страховом случае и сразу получить подтверждение, следить за своими обращениями, узнать о продуктах и сроках, задать вопрос специалисту. Қазақша, русский, кыргызча.
commands-short = Уведомить о страховом случае, узнать о продуктах и сроках, спросить специалиста.
