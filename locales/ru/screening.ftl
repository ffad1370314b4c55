screening-level-favourable = Благоприятно
screening-level-attention = Требует внимания
screening-level-not-enough-data = Недостаточно данных
screening-level-specialist = Нужен специалист
screening-level-high-risk = Высокий риск

screening-reason-confirmed-binding-hit = Специалист подтвердил, что покупатель находится в обязательном перечне: { $detail }.
screening-reason-strong-hit = Имя или название почти совпадает с записью перечня: { $detail }. Специалист сверит подробности.
screening-reason-review-hit = Имя или название похоже на запись перечня: { $detail }. Специалист сверит подробности.
screening-reason-country-not-classified = У страны нет категории риска; её рассмотрит специалист.
screening-reason-country-unknown = Страны нет в таблице категорий риска; её рассмотрит специалист.
screening-reason-no-lists = Ни один санкционный перечень не загружен: с настоящими перечнями ничего не сравнивалось.
screening-reason-national-list-missing = Нет данных источника «{ $detail }»; с ним ничего не сравнивалось.
screening-reason-list-old = Перечень «{ $detail }» устарел; проверку нужно повторить по обновлённому.
screening-reason-country-high = Категория риска страны: { $detail } из 7.
screening-reason-country-low = Категория риска страны: { $detail }.
screening-reason-identifier-bad = Номер { $detail } не похож на номер этой страны. Пожалуйста, проверьте его.
screening-reason-identifier-missing = Регистрационный номер не указан: искали только по имени или названию.
screening-reason-identifier-unchecked = Правил проверки номера { $detail } для этой страны у нас нет.
screening-reason-identifier-good = Номер { $detail } выглядит верным. Это не доказывает, что компания существует.
screening-reason-confirmed-informative-hit = Специалист подтвердил, что покупатель находится в справочном перечне. Как это учесть, скажет андеррайтер.
screening-reason-to-compare = Сведения о покупателе нужно сверить. Это сделает специалист, до его ответа вывода нет.
screening-reason-hits-cleared = Специалист сверил сведения: препятствий не найдено.
screening-reason-delays-long = По вашим словам, покупатель задерживал оплату больше чем на 30 дней.
screening-reason-delays-short = По вашим словам, покупатель задерживал оплату до 30 дней.
screening-reason-delays-none = По вашим словам, покупатель платил вовремя.
screening-reason-trade-new = Вы ещё не торговали с этим покупателем.
screening-reason-trade-known = Вы торгуете с этим покупателем не впервые.
screening-reason-terms-long = Отсрочка оплаты больше 180 дней.
screening-reason-no-hit = В загруженных перечнях совпадений не найдено.

screening-notice-no-lists = Ни один санкционный перечень не загружен; поиск шёл только по вымышленным образцам.
screening-notice-list-missing = { $title }: данных нет, сравнения не было.
screening-notice-list-old = { $title }: { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }, перечень устарел.
screening-notice-list-undated = { $title }: дата неизвестна.

screening-not-checked-ownership = Владельцы и руководители компании
screening-not-checked-court-and-debt = Судебные дела и задолженность
screening-not-checked-creditworthiness = Отчётность и платёжеспособность
screening-not-checked-politically-exposed = Публичные должностные лица

screening-identifier-looks-valid = Выглядит верным; это не доказывает, что компания существует.
screening-identifier-wrong-length = Длина или знаки не такие, как у номеров этой страны.
screening-identifier-wrong-check-digit = Контрольная цифра не сходится: возможно, опечатка.
screening-identifier-unknown-rules = Правил для номера этой страны нет.

screening-for-identifier-equal = номер тот же
screening-for-same-words = все слова совпали
screening-for-most-words = большинство слов совпало
screening-for-rare-word = совпало редкое слово
screening-for-patronymic-same = отчество то же
screening-for-country-same = страна та же

screening-against-identifier-different = номер другой
screening-against-country-different = страна другая
screening-against-kind-different = одно — физическое лицо, другое — нет
screening-against-words-differ = часть слов различается
screening-against-words-missing = в одном из названий слов больше
screening-against-patronymic-different = отчество другое
screening-against-number-different = число в названии другое
screening-against-form-different = организационная форма другая

screening-list-updated = { $list }: { $entries ->
    [one] { $entries } запись
    [few] { $entries } записи
    [many] { $entries } записей
   *[other] { $entries } записи
  }; новых { $added }, исключено { $removed }, изменено { $changed }.
screening-list-left-out-no-name = Пропущено записей без имени: { $count }.
screening-list-left-out-alias-without-record = Пропущено псевдонимов без записи: { $count }.
screening-list-left-out-damaged-alias = Пропущено пустых псевдонимов: { $count }.
screening-list-unchanged = { $list }: без изменений.
screening-list-failed = { $list }: { $why }; действует прежний перечень.
screening-list-refused = { $list }: { $why }; действует прежний перечень.
screening-list-status = { $list }: { $entries ->
    [one] { $entries } запись
    [few] { $entries } записи
    [many] { $entries } записей
   *[other] { $entries } записи
  }, дата { $as-of }, проверен { $checked }
screening-list-absent = { $list }: не загружен.
screening-no-addresses = Ни у одного перечня нет адреса. Укажите их в { $file }.
