### Many notices in one table. Icon: 🗂 table.

batch-table =
    <b>🗂 Уведомления таблицей</b>
    Организация: { $organisation }
    1. Скачайте пустую таблицу.
    2. Заполните: одна строка — одно уведомление, не больше 200 строк.
    3. Пришлите файл XLSX сюда. Бот проверит строки и покажет их перед регистрацией.
batch-choose-firm = Вы действуете от нескольких организаций. <b>От какой из них эти уведомления?</b>
batch-not-linked =
    <b>🗂 Уведомления таблицей</b>
    Так уведомляют банки и компании, чей доступ подтвердило агентство. Чтобы получить доступ, напишите специалисту. Одно уведомление можно подать прямо сейчас из главного меню.
batch-button-template = 📥 Пустая таблица
batch-template-on-its-way = 🗂 Таблица сейчас придёт
batch-template-caption = 🗂 Таблица для уведомлений. Коды продуктов и событий — на втором листе. Заполните её и пришлите сюда.
batch-sheet = Уведомления
batch-codes = Коды
batch-needed = Обязательно
batch-row_key = Ваш номер строки (если есть), чтобы строка не задвоилась
batch-product = Код продукта, если известен
batch-contract_number = Номер договора (полиса)
batch-event = Код события
batch-event_date = Дата события: ГГГГ-ММ-ДД
batch-amount = Сумма
batch-currency = Валюта: три латинские буквы
batch-buyer = Должник или покупатель
batch-account = Что произошло
batch-name-row_key = номер строки
batch-name-product = продукт
batch-name-contract_number = номер договора
batch-name-event = событие
batch-name-event_date = дата события
batch-name-amount = сумма
batch-name-currency = валюта
batch-name-buyer = должник
batch-name-account = что произошло
batch-why-empty = не заполнено
batch-why-unknown = такого кода нет, возьмите его со второго листа
batch-why-date = дату не удалось прочесть, напишите так: 2026-03-02
batch-why-future = эта дата ещё не наступила
batch-why-too_old = событие слишком давнее, о нём напишите специалисту
batch-why-amount = сумму не удалось прочесть
batch-why-currency = нужны три латинские буквы, например USD
batch-why-too_long = слишком длинно
batch-why-name = здесь нужно название
batch-why-twice = такая строка уже есть
batch-wrong = ⚠️ Пока ничего не зарегистрировано. Исправьте файл и пришлите его ещё раз:
batch-wrong-line = • строка { $line }, { $column }: { $why }
batch-more = … и ещё: { $count }
batch-refused-unreadable = Этот файл не открывается. Пришлите таблицу XLSX, которую прислал бот.
batch-refused-other-table = Это другая таблица. Пришлите заполненную таблицу XLSX, которую прислал бот: первая строка с кодами должна остаться.
batch-refused-no-rows = В таблице нет заполненных строк.
batch-refused-too-many = В таблице больше 200 строк. Разделите её, пожалуйста, на несколько.
batch-confirm =
    <b>🗂 Проверьте</b>
    Уведомлений: { $count }. Сначала те, у которых срок ближе.
batch-line = • <code>{ $contract }</code> · { $day } · { $amount }
batch-left = дней до предельного срока: { $left }
batch-late = предельный срок прошёл
batch-confirm-note = ⏳ Срок уведомления по каждому договору указан в нём самом. После нажатия кнопки каждая строка станет отдельным обращением со своим номером. Уведомление — ещё не требование о страховой выплате.
batch-button-register = ✅ Зарегистрировать все
batch-button-other = 🗂 Прислать другую таблицу
batch-sent = ✅ Зарегистрировано уведомлений: { $count }. Подтверждение со всеми номерами придёт файлом. Документы добавляются к каждому обращению: /cases
batch-receipt-text =
    <b>Подтверждение о регистрации</b>
    Уведомлений о страховом случае: { $count }
    Первый номер: <code>{ $first }</code>, последний: <code>{ $last }</code>
    Зарегистрировано: { $registered }

    Все номера — в файле подтверждения. Специалист прочитает уведомления и ответит в этом чате. Если вам нужно подтверждение в другой форме, напишите на { $email } или позвоните: { $phone }.
batch-desk-topic = 🗂 Уведомления таблицей · { $count }
batch-desk-title = 🗂 Получены уведомления таблицей: { $count }. Тема обращения появится, когда по нему что-нибудь произойдёт.
batch-desk-sender = От кого: { $sender }
batch-desk-line = • <code>{ $number }</code> · { $contract } · { $day } · { $amount }
batch-desk-reference = • <code>{ $number }</code> · { $day }
