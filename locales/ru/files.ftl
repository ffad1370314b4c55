### Files and accounts. Icons: 📎 files · ✍️ text · ✅ done · ⏭ leave open · ✖️ drop · ⏳ deadlines.

files-registered =
    ✅ <b>Уведомление о страховом случае зарегистрировано.</b> Номер обращения: <code>{ $number }</code>
    Подтверждение придёт отдельным сообщением.
files-for-case = <b>Обращение</b> <code>{ $number }</code>
files-counted =
    { "" }
    Отправьте сюда документы, фото, голосовые сообщения (каждый файл до 20 МБ) или напишите пояснение текстом. Когда закончите, нажмите «{ files-button-done }».

    📎 Файлов: { $files }
    ✍️ Сообщений: { $written }
files-button-done = ✅ Готово
files-done = Всё сохранено. Ответ специалиста придёт в этот чат. Обращение всегда можно открыть здесь: «{ menu-cases }».
files-ask-late-reason =
    { "" }
    ⏳ С события прошло больше 90 дней. <b>Почему не получилось уведомить раньше?</b>
    Напишите причину. Уважительные причины учитываются, если они подтверждены документами. Отвечать необязательно.
files-reason-kept = ✅ Причина записана и передана специалисту.
files-button-skip-reason = ⏭ Пропустить
files-choose =
    📎 { $count ->
        [one] Получен { $count } файл.
        [few] Получено { $count } файла.
        [many] Получено { $count } файлов.
       *[other] Получено { $count } файла.
    } <b>К какому обращению отнести?</b>
files-button-to-notice = ✏️ К новому уведомлению
files-button-drop = ✖️ Отправлено по ошибке
files-dropped = Файлы не сохранены.
files-empty = Файл пустой. Проверьте его, пожалуйста, и отправьте ещё раз.
files-too-large = Файл больше 20 МБ, бот не может его получить. Отправьте его на { $email } или разделите на части.
files-no-case = Файлы и голосовые сообщения пока не к чему приложить. Сообщите о страховом случае или задайте вопрос специалисту: тогда их можно будет добавить.

## How files fare. Icons: 🌐 the agency's page · 📋 the list · ✅ kept · ⏳ being checked · ❌ not taken · ♻️ the same again · 🖨 one PDF of photos.

files-button-upload = 🌐 Отправить через сайт
files-button-papers = 📋 Список документов
files-too-large-link = Файл больше 20 МБ, через Telegram бот не может его получить. <a href="{ $url }">Отправьте его через страницу агентства</a>: файл попадёт прямо на наш сервер.
files-progress-title = <b>Ваши файлы</b>
files-progress-stored = ✅ { $name }: сохранён
files-progress-waiting = ⏳ { $name }: проверяется
files-progress-lost = ❌ { $name }: { $problem }
files-progress-twin = ♻️ { $name }: такой файл уже есть
files-progress-joined = 🖨 { $name }: ваши фото одним файлом
files-progress-more = … и ещё: { $count }
files-refused-text =
    ❌ Файл «{ $name }» не принят: { $problem }.

    { $remedy }
files-problem-empty = файл пустой
files-problem-kind = такой формат не открывается
files-problem-program = это программа, а не документ
files-problem-broken = файл повреждён
files-problem-locked = файл защищён паролем
files-problem-active = в PDF есть команды, которые запускаются сами
files-problem-macros = в файле есть макросы
files-problem-bomb = после распаковки он слишком большой
files-problem-nested = в архиве слишком много вложенных архивов
files-problem-packed = такой архив не проверить
files-problem-infected = найден вирус
files-problem-too-big = файл больше 20 МБ
files-problem-unavailable = не удалось получить файл
files-remedy-empty = Проверьте файл на своём устройстве и отправьте его ещё раз.
files-remedy-kind = Сохраните документ как PDF или пришлите фото.
files-remedy-program = Отправьте сам документ: PDF, фото или файл Word, Excel.
files-remedy-broken = Откройте файл на своём устройстве, сохраните его заново (лучше как PDF) и отправьте ещё раз.
files-remedy-locked = Снимите пароль и отправьте файл ещё раз. Пароль присылать не нужно.
files-remedy-active = Откройте файл и сохраните его заново через «Печать → Сохранить как PDF».
files-remedy-macros = Сохраните документ как PDF либо как обычный файл Word или Excel без макросов (.docx, .xlsx).
files-remedy-bomb = Отправьте документы по одному, без архива.
files-remedy-nested = Отправьте документы по одному или одним архивом ZIP без других архивов внутри.
files-remedy-packed = Отправьте документы по одному или в архиве ZIP без пароля.
files-remedy-infected = Файл удалён. Проверьте своё устройство антивирусом и пришлите документ с другого устройства или фото документа.
files-remedy-too-big = Разделите файл на части или отправьте его через страницу агентства: ссылка есть там, где вы добавляете файлы.
files-remedy-unavailable = Отправьте файл, пожалуйста, ещё раз.
