### The list of papers. Marks: ✅ here · 📨 scan here, paper awaited · ⏳ being checked · ⬜ missing · ❓ not asked yet · ➖ not needed.
### Icons: 📋 the list · ❓ questions · 📎 files · ♻️ replace · ✖️ take back · 🔀 another paper · 📬 the paper came.

checklist-title-rules =
    📋 <b>Документы к заявлению о страховом случае</b>
    Пункт 52 правил страхования займов.
checklist-title-contract =
    📋 <b>Документы</b>
    Какие документы нужны, определяет ваш договор. Список ниже помогает ничего не забыть; точный перечень назовёт специалист.
checklist-line = { $mark } { $number }. { $name }
checklist-number = Обращение: <code>{ $number }</code>
checklist-count = <b>Документов получено: { $here } из { $needed }.</b>
checklist-count-missing = Не хватает: { $count }.
checklist-count-awaited = Ждём на бумаге: { $count }.
checklist-count-unasked = Вопросов без ответа: { $count }.
checklist-count-open = <b>Файлов отправлено: { $files }.</b>
checklist-for-information =
    { "" }
    ℹ️ Эти документы подаёт выгодоприобретатель — организация, которая выдала кредит. Список показан вам для сведения.
checklist-how =
    { "" }
    Нажмите на документ и отправьте файл или фото. Файл можно прислать и сюда: бот спросит, какой это документ.
checklist-button-ask = ❓ Ответить на вопросы
checklist-button-assign = 📎 Что это за файлы
checklist-button-list = 📋 Все документы
checklist-button-later = ⏭ Потом
checklist-button-again = ❓ Изменить ответ
checklist-button-replace = ♻️ Заменить
checklist-button-other = 🔀 Это другой документ
checklist-button-withdraw = ✖️ Отозвать файл
checklist-yes = Да
checklist-no = Нет
checklist-item-title = 📋 <b>{ $name }</b>
checklist-send-here =
    { "" }
    Отправьте файл или фото сюда. Файлов может быть несколько.
checklist-page-first =
    { "" }
    🌐 Этот документ лучше отправить через страницу агентства: он попадёт прямо на наш сервер, минуя Telegram.
checklist-form-original = Форма: оригинал. Сначала пришлите скан.
checklist-form-copy = Форма: копия.
checklist-form-notarised-copy = Форма: нотариально заверенная копия. Сначала пришлите скан.
checklist-form-notarised-copy-or-copy = Форма: нотариально заверенные копии или обычные копии, как попросит страховщик.
checklist-form-not-stated = Форма: в правилах не указана. Пришлите скан.
checklist-form-any = Форма: любая.
checklist-state-not-asked = ❓ Пока неизвестно, нужен ли этот документ.
checklist-state-not-needed = ➖ По вашему ответу не нужен.
checklist-state-missing = ⬜ Ещё не получен.
checklist-state-checking = ⏳ Файл проверяется.
checklist-state-scan = 📨 Скан получен, документ ждём на бумаге. До какого дня, скажет специалист.
checklist-state-scan-until = 📨 Скан получен, документ ждём на бумаге. Срок: { $day }
checklist-state-paper = 📬 Документ на бумаге получен. Дата: { $day }
checklist-state-here = ✅ Получен.
checklist-state-open = ▫️ Можно приложить, если есть.
checklist-file-stored = ✅ { $name }
checklist-file-waiting = ⏳ { $name }
checklist-file-title =
    📎 <b>{ $name }</b>
    Что сделать с этим файлом?
checklist-file-gone = Этот файл уже отозван.
checklist-replace =
    ♻️ Отправьте новый файл вместо этого:
    <b>{ $name }</b>
    Прежний файл останется в истории обращения.
checklist-replaced = ✅ Файл заменён.
checklist-withdrawn = ✅ Файл отозван. Запись о нём остаётся в истории обращения.
checklist-assign =
    📎 <b>{ $name }</b>
    Какой это документ?
checklist-assign-left = Файлов, для которых документ ещё не указан: { $left }.
checklist-assign-none = ✅ У каждого файла указано, что это за документ.
checklist-assigned = ✅ Записано.
checklist-paper-came-text =
    📬 По обращению <code>{ $number }</code> получен документ на бумаге:
    <b>{ $name }</b>
    Дата: { $day }
checklist-paper-due-text =
    📨 По обращению <code>{ $number }</code> ждём документ на бумаге:
    <b>{ $name }</b>
    Срок: { $day }

checklist-ask-credit-file-materials = <b>Страховщик просил у вас материалы кредитного досье?</b>
checklist-ask-security-contracts-copy = <b>Есть ли по займу залог, гарантия, поручительство или другое обеспечение?</b>
checklist-ask-statement-of-claim-copy = <b>Вы уже подали исковое заявление в суд?</b>
checklist-ask-court-ruling-opening = <b>Суд уже вынес определение о возбуждении дела о взыскании долга?</b>
checklist-ask-court-judgment = <b>Есть ли решение суда о взыскании долга?</b>
checklist-ask-other-proof = <b>Есть ли другие документы, которые подтверждают причину и размер убытка?</b>

checklist-item-claim-application = Заявление о страховом случае
checklist-item-claim-application-short = Заявление
checklist-item-insurance-contract-copy = Договор страхования
checklist-item-insurance-contract-copy-short = Договор страхования
checklist-item-loan-agreement-copy = Кредитный договор
checklist-item-loan-agreement-copy-short = Кредитный договор
checklist-item-lender-demand-notarised = Письменное требование к заёмщику с приложениями
checklist-item-lender-demand-notarised-short = Требование к заёмщику
checklist-item-debt-certificate = Справка о задолженности
checklist-item-debt-certificate-short = Справка о задолженности
checklist-item-credit-file-materials = Материалы кредитного досье
checklist-item-credit-file-materials-short = Кредитное досье
checklist-item-loss-calculation = Расчёт убытка с банковскими реквизитами выгодоприобретателя
checklist-item-loss-calculation-short = Расчёт убытка
checklist-item-security-contracts-copy = Договоры залога, гарантии, поручительства
checklist-item-security-contracts-copy-short = Договоры обеспечения
checklist-item-statement-of-claim-copy = Исковое заявление
checklist-item-statement-of-claim-copy-short = Исковое заявление
checklist-item-court-ruling-opening = Определение суда о возбуждении дела
checklist-item-court-ruling-opening-short = Определение суда
checklist-item-court-judgment = Решение суда о взыскании долга
checklist-item-court-judgment-short = Решение суда
checklist-item-other-proof = Другие документы о причине и размере убытка
checklist-item-other-proof-short = Другие документы
checklist-item-contract = Договор с приложениями, по которому возник убыток или требование
checklist-item-contract-short = Договор
checklist-item-performance-papers = Документы о поставке или приёмке
checklist-item-performance-papers-short = Поставка и приёмка
checklist-item-invoices = Счета (инвойсы)
checklist-item-invoices-short = Счета (инвойсы)
checklist-item-letters = Переписка с другой стороной
checklist-item-letters-short = Переписка
