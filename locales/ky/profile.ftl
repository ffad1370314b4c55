### Who is writing. Icons: ✅ confirm · ✏️ change · ➕ add · ⏭ skip · 📱 own number.

profile-progress = <i>Сиз жөнүндө: { $step } / { $steps }</i>
profile-ask-country = <b>Уюмуңуз кайсы өлкөдө катталган?</b>
    Баскычты басыңыз же өлкөнүн атын жазыңыз.
profile-ask-organisation = <b>Уюмуңуз кандай аталат?</b>
    Келишимдегидей, уюштуруу-укуктук формасы менен толук атын жазыңыз.
profile-ask-identifier = <b>Уюмдун БИН же ИНН номери</b>
    Номерди жазыңыз. Колуңузда жок болсо, өткөрүп жибериңиз: бул милдеттүү эмес.
profile-ask-full-name = <b>Аты-жөнүңүз ким?</b>
    Фамилияңызды, атыңызды жана атаңыздын атын жазыңыз: адис сизге ушундай кайрылат.
profile-ask-post = <b>Кызмат ордуңуз</b>
    Мисалы: башкы бухгалтер. Кызмат ордуңуз жок болсо, өткөрүп жибериңиз.
profile-ask-phone = <b>Байланыш телефону</b>
    Өз номериңизди жөнөтүү үчүн төмөнкү баскычты басыңыз же номерди жазыңыз: +996 …
profile-ask-email = <b>E-mail</b>
    Электрондук дарегиңизди жазыңыз. Ал расмий каттар үчүн керек болушу мүмкүн, бирок милдеттүү эмес.
profile-ask-acting-as = <b>Келишим боюнча сиз кимсиз?</b>
    <b>Камсыздануучу</b> — агенттик менен келишим түзгөн тарап. <b>Пайда көрүүчү</b> — камсыздандыруу төлөмүн (зыяндын ордун толтурууну) ала турган тарап, мисалы, банк.
profile-skip = ⏭ Өткөрүп жиберүү
profile-share-phone = 📱 Номеримди жөнөтүү
profile-no-number = Жоопто номер жок. Номерди цифра менен жазыңыз же бул суроону өткөрүп жибериңиз.
profile-doubt = Сиз жазган номер: <b>{ $number }</b>.
    Ката басылган болушу мүмкүн. Документ боюнча текшериңиз: ошол бойдон калтырса же кайра жазса болот.
profile-keep-number = ✅ Ошол бойдон калтыруу
profile-other-number = ✏️ Кайра жазуу
profile-no-phone = Бул телефон номерине окшобойт. Өлкөнүн коду менен жазыңыз, мисалы: +996 700 12 34 56.
profile-contact-of-another = Бул — башка адамдын контакты. Өз номериңизди баскыч менен жөнөтүңүз же жазыңыз.
profile-no-email = Бул e-mail дарегине окшобойт. Ал латын тамгалары менен жазылат: name@company.kg. Өткөрүп жиберсе да болот.
profile-card = <b>Баары туурабы, текшериңиз</b>
profile-confirm = ✅ Баары туура
profile-change-country = ✏️ Өлкө
profile-change-organisation = ✏️ Уюм
profile-change-identifier = ✏️ БИН / ИНН
profile-change-full-name = ✏️ Аты-жөнү
profile-change-post = ✏️ Кызмат орду
profile-change-phone = ✏️ Телефон
profile-change-email = ✏️ E-mail
profile-change-acting-as = ✏️ Ролум
profile-choose = <b>Кайсы уюмдун атынан кайрылып жатасыз?</b>
profile-add = ➕ Башка уюм
profile-line-organisation = Уюм: <b>{ $value }</b>
profile-line-identifier = Номери: { $value }
profile-line-country = Өлкөсү: { $value }
profile-line-full-name = Аты-жөнү: { $value }
profile-line-post = Кызмат орду: { $value }
profile-line-phone = Телефон: { $value }
profile-line-email = E-mail: { $value }
profile-line-acting-as = Келишим боюнча: { $value }
profile-identifier = { $kind } { $number } ({ $verdict })
profile-verdict-looks-valid = туура окшойт
profile-verdict-unknown-rules = текшерилген жок
profile-verdict-wrong-length = узундугу адаттагыдай эмес
profile-verdict-wrong-check-digit = текшерүү цифрасы дал келбейт
profile-refused = Жеке маалыматтарды иштетүүгө макулдук бербесеңиз, кайрылууну бул жерде каттай албайбыз. Бизге чалыңыз: { $phone } же жазыңыз: { $email }. Оюңуз өзгөрсө, кайра баштаңыз.
