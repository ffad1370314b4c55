### Notices beside the insured event. Icons: 📨 other notices · 📈 risk · 💵 recovery · ⏰ overdue ·
### ⚖️ complaint · 📄 document · ➕ more · ↩️ withdrawal · ✉️ letter.

other-choose =
    <b>📨 Агенттикке башка кабарлар</b>
    Эмне жөнүндө кабарлагыңыз келет?
other-choose-risk_change = 📈 Тобокелдик өзгөрдү
other-choose-recovery_notice = 💵 Карыз кайтарылды
other-choose-overdue_watch = ⏰ Сатып алуучу төлөбөдү
other-choose-complaint = ⚖️ Сотко чейинки доомат
other-choose-document_request = 📄 Документ керек
other-choose-batch = 🗂 Билдирүү таблица менен
other-choose-more = ➕ Кайрылууну толуктоо
other-choose-withdraw = ↩️ Кайрылууну кайтаруу

other-watch =
    <b>⏰ Төлөө мөөнөтү өттү, акча түшкөн жок</b>
    Бул камсыздандыруу учуру болушу мүмкүн. Билдирүү мөөнөтү келишимиңизде көрсөтүлгөн жана башталып кеткен болушу мүмкүн. Мөөнөт жакын болсо же күмөн санасаңыз, камсыздандыруу учуру жөнүндө азыр билдириңиз.
    Сатып алуучу менен байланыш болсо жана төлөм күтүлсө, агенттикке мөөнөтү өткөн төлөмдү көзөмөлдөө жөнүндө кабарлап, сатып алуучуга кат жөнөтсөңүз болот. Көзөмөл камсыздандыруу учуру жөнүндө билдирүүнүн ордун баспайт.
other-button-watch = ⏰ Азырынча көзөмөл
other-button-claim = 📣 Камсыздандыруу учуру

other-intro =
    <b>{ $kind }</b>
    { $intro }
other-intro-risk_change = Эмне өзгөргөнүн кабарлаңыз: карыздардын абалы, камсыздоо, келишим, өлкө жана тобокелдикти көбөйтүшү мүмкүн болгон башка жагдайлар.
other-intro-recovery_notice = Агенттик камсыздандыруу төлөмүн төлөгөн карыздын эсебине алынган акча же мүлк жөнүндө кабарлаңыз.
other-intro-overdue_watch = Мөөнөтү өткөн төлөмдү жазып алабыз. Андан кийин сатып алуучуга керектүү тилде кат даярдайбыз.
other-intro-complaint = Агенттиктин чечимине же аракетине макул болбосоңуз, талаптарыңызды жана далилдериңизди жазыңыз. Документтерди тиркесе болот.
other-intro-document_request = Агенттиктен документ сураңыз: адис жооп берет.
other-question = { $question }
other-ask-product = Келишим кайсы продукт боюнча түзүлгөн?
other-ask-contract_number = Келишимдин (полистин) номери кандай? Колуңузда жок болсо, өткөрүп жибериңиз.
other-ask-learned_on = Өзгөрүү жөнүндө качан билдиңиз? Күнүн жазыңыз, мисалы «кечээ» же «3-март».
other-ask-received_on = Акча же мүлк качан алынды? Күнүн жазыңыз.
other-ask-due_date = Сатып алуучу качан төлөшү керек эле? Күнүн жазыңыз.
other-ask-amount = Сатып алуучу канча төлөгөн жок? Мисалы: 125 000 USD.
other-ask-recovery_notice-amount = Канча алынды? Мисалы: 125 000 USD.
other-ask-currency = Кайсы валютада?
other-ask-buyer = Сатып алуучу ким? Аталышын жана өлкөсүн жазыңыз.
other-ask-document = Сизге кандай документ керек?
other-ask-risk_change-text = Эмне өзгөрдү? Өз сөзүңүз менен жазыңыз.
other-ask-recovery_notice-text = Кимден жана эмне үчүн алынды? Өткөрүп жиберсе болот.
other-ask-complaint-text = Эмнеге макул эмес экениңизди, эмнени талап кылганыңызды жана себебин жазыңыз.
other-line-product = Продукт
other-line-contract_number = Келишимдин номери
other-line-learned_on = Белгилүү болгон күн
other-line-received_on = Алынган күн
other-line-due_date = Төлөө мөөнөтү
other-line-amount = Сумма
other-line-buyer = Сатып алуучу
other-line-document = Документ
other-line-text = Текст
other-change-who = ✏️ Кабарлаган адам
other-change-product = ✏️ Продукт
other-change-contract_number = ✏️ Келишимдин номери
other-change-learned_on = ✏️ Күнү
other-change-received_on = ✏️ Күнү
other-change-due_date = ✏️ Төлөө мөөнөтү
other-change-amount = ✏️ Сумма
other-change-buyer = ✏️ Сатып алуучу
other-change-document = ✏️ Документ
other-change-text = ✏️ Текст
other-option-rules_copy = Эрежелердин көчүрмөсү
other-option-solvency = Төлөө жөндөмү жөнүндө
other-option-duplicate = Келишимдин дубликаты
other-remark-risk_change = ⏳ Тобокелдиктин өзгөргөнү жөнүндө дароо кабарлаңыз.
other-remark-recovery_notice = ⏳ Карыздын кайтарылганы жөнүндө дароо кабарлаңыз.
other-remark-overdue_watch = ⏳ Көзөмөл камсыздандыруу учуру жөнүндө билдирүүнүн ордун баспайт: анын мөөнөтү келишимиңизде көрсөтүлгөн.
other-remark-complaint = ⚖️ Доомат сотко кайрылганга чейин жазуу жүзүндө, далилдери менен берилет. Андан кийин агенттиктин жооп берүү мөөнөтү башталат.
other-remark-document_request = 📄 Документти адис жөнөтөт же аны кантип алууну түшүндүрөт.
other-term-contract = Мөөнөтү келишимиңизде көрсөтүлгөн.
other-term-business = Насыяларды камсыздандыруу эрежелери боюнча ({ $clause }) иш күндөрүнүн саны: { $days }, акыркы күн: { $day }.
other-term-calendar = Насыяларды камсыздандыруу эрежелери боюнча ({ $clause }) календардык күндөрдүн саны: { $days }, акыркы күн: { $day }.
other-term-late = Бул күн өтүп кетти: кабарды азыр жөнөтүп, кечигүү себебин адиске түшүндүрүңүз.
other-summary =
    <b>Текшериңиз</b>
    { $kind }
other-button-send = ✅ Агенттикке жөнөтүү
other-sent =
    ✅ Катталды. Номери: <code>{ $number }</code>
    Ырастама өзүнчө кат менен келет.
other-sent-letters = ✉️ Эми сатып алуучуга кат даярдаса болот.
other-button-letters = ✉️ Сатып алуучуга кат
