### The bot's command list and how Telegram presents it: a description is at most 512 characters,
### a short one 120.

commands-start = Бастау
commands-menu = Басты мәзір
commands-products = Өнімдер
commands-cases = Менің өтінімдерім
commands-policies = Шарттарым
commands-reminders = Еске салуларды баптау
commands-verify = Растаманы тексеру
commands-language = Тілді ауыстыру
commands-privacy = Дербес деректер
commands-cancel = Қазіргі қадамнан шығу
commands-help = Бот не істей алады

commands-description = Қазақстанның экспорттық-кредиттік агенттігі (KazakhExport). Мұнда сақтандыру жағдайы туралы хабарлап, бірден растама алуға, өтінімдеріңізді бақылауға, өнімдер мен мерзімдер туралы білуге, маманға сұрақ қоюға болады. Қазақша, русский, кыргызча.
commands-short = Сақтандыру жағдайы туралы хабарлау, өнімдер мен мерзімдерді білу, маманнан сұрау.
