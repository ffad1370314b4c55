### What every conversation shares. Icons: ⚠️ not understood · ⬅️ back · ✖️ stop · 💬 specialist · 🏠 menu.

kit-attention = ⚠️
kit-progress = <b>Шаг { $step } из { $steps }</b>
kit-back = ⬅️ Назад
kit-cancel = ✖️ Прервать
kit-specialist = 💬 Связь со специалистом
kit-menu = 🏠 Главное меню
kit-text-wanted = Такой ответ здесь не подходит. Ответьте, пожалуйста, текстом или кнопкой.
kit-too-long = Получилось слишком длинно. Уложитесь, пожалуйста, в { $longest ->
    [one] { $longest } знак
    [few] { $longest } знака
    [many] { $longest } знаков
   *[other] { $longest } знака
}.
kit-press-a-button = Здесь ответ даётся кнопкой. Выберите, пожалуйста, одну из кнопок ниже.
kit-set-aside = Агентству пока ничего не отправлено. Ответы, которые вы успели дать, сохранены.
kit-files-came = 📎 { $count ->
    [one] Получен { $count } файл.
    [few] Получено { $count } файла.
    [many] Получено { $count } файлов.
   *[other] Получено { $count } файла.
}
kit-paper-coming = Готовим. Файл придёт в этот чат.
kit-which-country = Это может быть несколько стран. Выберите нужную кнопкой или напишите точнее.
kit-no-country = Не нашли такой страны. Напишите, пожалуйста, её название полностью, например: Узбекистан.

zone-asia-almaty = { $moment } (время Астаны)
zone-asia-bishkek = { $moment } (время Бишкека)
