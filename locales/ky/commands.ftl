### The bot's command list and how Telegram presents it: a description is at most 512 characters,
### a short one 120.

commands-start = Баштоо
commands-menu = Башкы меню
commands-products = Продуктулар
commands-cases = Менин кайрылууларым
commands-policies = Келишимдерим
commands-reminders = Эстетүүлөрдү жөндөө
commands-verify = Ырастаманы текшерүү
commands-language = Тилди алмаштыруу
commands-privacy = Жеке маалыматтар
commands-cancel = Азыркы кадамдан чыгуу
commands-help = Бот эмне кыла алат

commands-description = Казакстандын экспорттук-кредиттик агенттиги (KazakhExport). Бул жерде камсыздандыруу учуру жөнүндө билдирип, дароо ырастама алууга, кайрылууларыңызды көзөмөлдөөгө, продуктулар жана мөөнөттөр жөнүндө билүүгө, адиске суроо берүүгө болот. Қазақша, русский, кыргызча.
commands-short = Камсыздандыруу учуру жөнүндө билдирүү, продуктуларды жана мөөнөттөрдү билүү, адиске суроо берүү.
