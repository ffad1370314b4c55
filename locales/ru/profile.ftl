### Who is writing. Icons: ✅ confirm · ✏️ change · ➕ add · ⏭ skip · 📱 own number.

profile-progress = <i>О вас: { $step } из { $steps }</i>
profile-ask-country = <b>В какой стране зарегистрирована ваша организация?</b>
    Нажмите кнопку или напишите название страны.
profile-ask-organisation = <b>Как называется ваша организация?</b>
    Напишите полное название с организационной формой, как в договоре.
profile-ask-identifier = <b>БИН или ИНН организации</b>
    Напишите номер. Если его нет под рукой, пропустите: это необязательно.
profile-ask-full-name = <b>Как вас зовут?</b>
    Напишите фамилию, имя и отчество: так к вам обратится специалист.
profile-ask-post = <b>Ваша должность</b>
    Например: главный бухгалтер. Если должности нет, пропустите.
profile-ask-phone = <b>Телефон для связи</b>
    Нажмите кнопку внизу, чтобы поделиться своим номером, или напишите его: +7 701 …
profile-ask-email = <b>Электронная почта</b>
    Напишите адрес. Он пригодится для официальных писем, но это необязательно.
profile-ask-acting-as = <b>Кем вы являетесь по договору?</b>
    <b>Страхователь</b> заключил договор с агентством. <b>Выгодоприобретатель</b> получает страховую выплату, например банк.
profile-skip = ⏭ Пропустить
profile-share-phone = 📱 Отправить мой номер
profile-no-country = Не нашли такой страны. Напишите, пожалуйста, её название полностью, например: Узбекистан.
profile-which-country = Таких стран несколько. Выберите нужную или напишите название полностью.
profile-no-number = В ответе нет номера. Напишите его цифрами или пропустите этот вопрос.
profile-doubt = Номер, который вы написали: <b>{ $number }</b>.
    Возможно, это опечатка. Проверьте его по документам: можно оставить как есть или написать ещё раз.
profile-keep-number = ✅ Оставить как есть
profile-other-number = ✏️ Написать ещё раз
profile-no-phone = Это не похоже на номер телефона. Напишите его с кодом страны, например: +7 701 123 45 67.
profile-contact-of-another = Это контакт другого человека. Отправьте, пожалуйста, свой номер кнопкой или напишите его.
profile-no-email = Это не похоже на адрес почты. Он выглядит так: name@company.kz, латинскими буквами. Можно и пропустить.
profile-card = <b>Проверьте, всё ли верно</b>
profile-confirm = ✅ Всё верно
profile-change-country = ✏️ Страна
profile-change-organisation = ✏️ Организация
profile-change-identifier = ✏️ БИН / ИНН
profile-change-full-name = ✏️ Имя
profile-change-post = ✏️ Должность
profile-change-phone = ✏️ Телефон
profile-change-email = ✏️ Почта
profile-change-acting-as = ✏️ Кем являюсь
profile-choose = <b>От какой организации вы обращаетесь?</b>
profile-add = ➕ Другая организация
profile-line-organisation = Организация: <b>{ $value }</b>
profile-line-identifier = Номер: { $value }
profile-line-country = Страна: { $value }
profile-line-full-name = Имя: { $value }
profile-line-post = Должность: { $value }
profile-line-phone = Телефон: { $value }
profile-line-email = Почта: { $value }
profile-line-acting-as = По договору: { $value }
profile-identifier = { $kind } { $number } ({ $verdict })
profile-verdict-looks-valid = выглядит верно
profile-verdict-unknown-rules = не проверялся
profile-verdict-wrong-length = непривычная длина
profile-verdict-wrong-check-digit = не сходится контрольная цифра
profile-refused = Без согласия на обработку данных мы не можем зарегистрировать обращение здесь. Позвоните нам: { $phone }, или напишите: { $email }. Передумаете — начните ещё раз.
