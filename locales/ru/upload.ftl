### The page on which files go straight to the agency's server.

upload-title = Отправить документы агентству
upload-intro = Файлы с этой страницы попадают прямо на сервер агентства, минуя Telegram. Результат проверки придёт в чат с ботом.
upload-case = Номер обращения: { $number }
upload-item = Документ: { $name }
upload-choose = Выберите файлы
upload-none = Файлы ещё не выбраны.
upload-some = Файлы выбраны. Нажмите «{ upload-send }».
upload-remove = Убрать
upload-kilobytes = { $count } КБ
upload-megabytes = { $count } МБ
upload-over = больше { $megabytes } МБ, не будет принят
upload-send = Отправить
upload-limits = Каждый файл до { $megabytes } МБ: PDF, фото, Word, Excel или архив ZIP. Файлы с паролем и с макросами не принимаются.
upload-until = Ссылка действует до: { $moment } (время Астаны). Не пересылайте её посторонним: кто знает ссылку, может отправлять файлы от вашего имени.
upload-done = Можно закрыть страницу или отправить ещё файлы.
upload-received = { $name }: получен, проверяется.
upload-empty = { $name }: файл пустой. Проверьте его и отправьте ещё раз.
upload-too-large = { $name }: больше { $megabytes } МБ. Разделите файл на части и отправьте ещё раз.
upload-later = { $name }: сейчас сохранить не удалось. Отправьте файл, пожалуйста, через несколько минут.
upload-too-late = { $name }: это обращение больше не принимает файлы. Напишите специалисту в чате.
upload-nothing = Файл не выбран. Выберите файл и нажмите кнопку.
upload-closed = Ссылка больше не действует или неполная. Откройте в чате с ботом место, где добавляются файлы: там есть новая ссылка.
