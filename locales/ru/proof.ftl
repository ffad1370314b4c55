### Signed receipts and how to check them. Icons: 🧾 receipt · 🔏 check · 📦 everything sent.

proof-title = Подтверждение о регистрации
proof-footer = Код проверки { $code }
proof-code = Код проверки
proof-issued = Выдано
proof-numbers = Зарегистрированные обращения
proof-number = Номер
proof-contract = Договор
proof-day = День регистрации по времени Астаны
proof-product = Продукт
proof-sender-organisation = Организация
proof-sender-full-name = Кто обратился
proof-time-said-at = Последнее сообщение отправлено
proof-time-received-at = Получено агентством
proof-time-registered-at = Зарегистрировано
proof-detail-event = Событие
proof-detail-event-date = Дата события
proof-detail-amount = Сумма
proof-detail-contract-number = Номер договора
proof-detail-buyer = Покупатель
proof-detail-event-text = Что произошло
proof-detail-account = Описание
proof-detail-late-reason = Причина позднего уведомления
proof-detail-text = Текст
proof-added = Дополнено позже: { $moment }
proof-file = Файл
proof-size = Размер
proof-bytes = { $count } байт
proof-hash = Контрольная сумма SHA-256
proof-hash-later = файл ещё обрабатывается
proof-no-files = Файлов к обращению не приложено.
proof-timeline = Записей в журнале обращения: { $count }. Контрольная сумма последней записи: { $hash }
proof-check-title = Как проверить
proof-check = Отправьте этот файл боту агентства командой /verify или назовите код проверки. Бот скажет, выдано ли подтверждение агентством и не изменён ли файл. Содержание при проверке не показывается.
proof-small = Подтверждение удостоверяет, что и когда зарегистрировано. Это не решение агентства. Файл подписан ключом бота; это не электронная цифровая подпись.
proof-caption-pdf =
    🧾 <b>Подтверждение, подписанное ключом бота</b>
    Код проверки: <code>{ $code }</code>
    Составлено: { $issued }
    Сохраните файл без изменений: проверить его можно командой /verify.
proof-caption-json = 🧾 То же подтверждение для программ и архива. Код проверки: <code>{ $code }</code>
proof-button-receipt = 🧾 Подтверждение (PDF)

proof-ask =
    <b>🔏 Проверка подтверждения</b>
    Отправьте файл подтверждения (PDF или JSON) или напишите код проверки. Содержание файла бот не показывает и не сохраняет.
proof-genuine = ✅ Подтверждение выдано агентством, файл не изменён.
proof-changed = ⚠️ Этот файл изменён: он отличается от того, который выдало агентство. Попросите исходный файл.
proof-foreign = ⚠️ Подписано не нашим ключом: агентство такого подтверждения не выдавало.
proof-no-receipt = ⚠️ Это не подтверждение агентства. Отправьте файл, который прислал бот, без пересохранения.
proof-code-known = ✅ Подтверждение с таким кодом агентство выдало: { $issued }. Чтобы узнать, не изменён ли текст, отправьте сам файл.
proof-code-unknown = ⚠️ Подтверждения с таким кодом агентство не выдавало. Проверьте код: в нём 12 знаков.
proof-too-large = Файл слишком большой: подтверждения столько не занимают. Отправьте файл, который прислал бот.
proof-not-fetched = Файл сейчас не удалось получить. Отправьте его, пожалуйста, ещё раз.
proof-on-its-way = 🧾 Готовим файлы
proof-strange = Такого обращения среди ваших нет.
