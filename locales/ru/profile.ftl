### Who is writing. Icons: ✅ confirm · ✏️ change · ➕ add · ⏭ skip · 📱 own number.

profile-progress = <i>О вас: { $step } из { $steps }</i>
profile-ask-country = <b>В какой стране зарегистрирована ваша организация?</b>
    Нажмите кнопку или напишите название страны.
profile-ask-organisation = <b>Как называется ваша организация?</b>
    Напишите полное название с организационной формой, как в договоре.
profile-ask-identifier = <b>БИН или ИНН организации</b>
    Напишите номер. Если его нет под рукой, пропустите: это необязательно.
profile-ask-full-name = <b>Как вас зовут?</b>
    Напишите фамилию, имя и отчество (если есть): так к вам обратится специалист.
profile-ask-post = <b>Ваша должность</b>
    Например: главный бухгалтер. Если должности нет, пропустите.
profile-ask-phone = <b>Телефон для связи</b>
    Нажмите кнопку внизу, чтобы поделиться своим номером, или напишите его: +7 701 123 45 67.
profile-ask-email = <b>Ваш e-mail</b>
    Напишите адрес. Он пригодится для официальных писем, но это необязательно.
profile-ask-acting-as = <b>Кем вы являетесь по договору?</b>
    <b>Страхователь</b> заключил договор с агентством. <b>Выгодоприобретатель</b> получает страховую выплату (например, банк).
profile-skip = ⏭ Пропустить
profile-share-phone = 📱 Отправить мой номер
profile-no-number = В ответе нет номера. Напишите его цифрами или пропустите этот вопрос.
profile-doubt = Вы написали: <b>{ $number }</b>.
    Возможно, в номере опечатка. Сверьте его с документами: его можно оставить или написать ещё раз.
profile-keep-number = ✅ Оставить как есть
profile-other-number = ✏️ Написать ещё раз
profile-no-phone = Это не похоже на номер телефона. Напишите его с кодом страны, например: +7 701 123 45 67.
profile-contact-of-another = Это контакт другого человека. Отправьте, пожалуйста, свой номер кнопкой или напишите его.
profile-no-email = Это не похоже на e-mail. Он пишется латинскими буквами, например: name@company.kz. Этот вопрос можно пропустить.
profile-card = <b>Проверьте, всё ли верно</b>
profile-confirm = ✅ Всё верно
profile-change-country = ✏️ Страна
profile-change-organisation = ✏️ Организация
profile-change-identifier = ✏️ БИН / ИНН
profile-change-full-name = ✏️ ФИО
profile-change-post = ✏️ Должность
profile-change-phone = ✏️ Телефон
profile-change-email = ✏️ E-mail
profile-change-acting-as = ✏️ Роль
profile-choose = <b>От какой организации вы обращаетесь?</b>
profile-add = ➕ Другая организация
profile-line-organisation = Организация: <b>{ $value }</b>
profile-line-identifier = { $value }
profile-line-country = Страна: { $value }
profile-line-full-name = ФИО: { $value }
profile-line-post = Должность: { $value }
profile-line-phone = Телефон: { $value }
profile-line-email = E-mail: { $value }
profile-line-acting-as = Роль по договору: { $value }
profile-identifier = { $kind } { $number } ({ $verdict })
profile-verdict-looks-valid = формат верный
profile-verdict-unknown-rules = формат не проверялся
profile-verdict-wrong-length = необычная длина
profile-verdict-wrong-check-digit = контрольная цифра не сходится
profile-refused = Без согласия на сбор и обработку персональных данных зарегистрировать обращение здесь нельзя. Обратитесь, пожалуйста, по телефону { $phone } или по e-mail { $email }. Если передумаете, начните ещё раз.
