### Asking the agency's consent before an act. Icons: 🤝 consent · ⛔ do not act · ✏️ change · ✅ confirm.

agreement-button-start = 🤝 Макулдук суроо
agreement-ask-act =
    <b>Аракетке чейин агенттиктин макулдугун алуу</b>
    Эмне кылганы жатасыз?
agreement-button-amend = Келишимди өзгөртүү
agreement-button-restructure = Карызды реструктуризациялоо
agreement-button-release-collateral = Камсыздоону алып салуу
agreement-button-settle = Жарашуу келишими
agreement-button-go-to-court = Сотко кайрылуу
agreement-button-sell-debt = Карызды өткөрүү (сатуу)
agreement-act-amend = келишимди өзгөртүү
agreement-act-restructure = карызды реструктуризациялоо
agreement-act-release-collateral = камсыздоону алып салуу
agreement-act-settle = жарашуу келишимин түзүү
agreement-act-go-to-court = сотко кайрылуу
agreement-act-sell-debt = карызды (талап кылуу укугун) башкага өткөрүп берүү же сатуу
agreement-ask-product = <b>Кайсы келишим боюнча камсыздандырылгансыз?</b>
agreement-button-product-other = Башка же билбейм
agreement-ask-contract =
    <b>Камсыздандыруу келишиминин номери</b>
    Аны келишимде көрсөтүлгөндөй жазыңыз.
agreement-ask-story =
    <b>Так эмнени пландап жатасыз?</b>
    Бир кат менен жазыңыз: кайсы келишим же карыз, эмне өзгөрөт, бул эмне үчүн керек.
agreement-ask-by =
    <b>Жооп кайсы күнгө керек?</b>
    Баскычты басыңыз же күндү жазыңыз: «15-декабрь», «15.12.2026».
agreement-button-no-day = ⏭ Мөөнөт жок
agreement-no-day = мөөнөт жок
agreement-by-unreadable = Күндү түшүнө албадык. Мисалы, мындай жазыңыз: 15.12.2026.
agreement-by-passed = Бул күн өтүп кетти. Жооп керек болгон күндү жазыңыз.
agreement-ask-who = <b>Макулдукту ким сурайт?</b>
agreement-ask-draft =
    <b>Документтин долбоору</b>
    Макулдашуунун, доо арыздын же каттын долбоорун файл менен жөнөтүңүз. Ал али жок болсо, андан ары өтүңүз: кийин кошсо болот.

    📎 Файлдардын саны: { $files }
agreement-button-draft-done = ✅ Андан ары

agreement-summary = <b>Макулдук суроону текшериңиз</b>
agreement-line-act = Аракет: <b>{ $value }</b>
agreement-line-contract = Камсыздандыруу келишими: <b>{ $value }</b>
agreement-line-text = Кененирээк: { $value }
agreement-line-by = Жооп керек болгон күн: <b>{ $value }</b>
agreement-wait = ⛔ <b>Макулдук азырынча жок: аракет кылбаңыз.</b> Унчукпоо — макулдук эмес. Агенттиктин жообу күнү көрсөтүлгөн документ түрүндө келет.
agreement-law-amend = Насыялык келишимди, күрөө, кепилдик же кепил болуу келишимин агенттиктин (камсыздандыруучунун) жазуу жүзүндөгү макулдугусуз өзгөртүү — камсыздандыруу төлөмүнөн баш тартууга негиз (эрежелердин 12.4-пункту).
agreement-law-settle = Агенттиктин (камсыздандыруучунун) жазуу жүзүндөгү макулдугусуз милдеттенме алууга, жоопкерчиликти моюнга алууга, сунуштарга жана компромисстүү төлөмдөргө макул болууга болбойт (эрежелердин 49-пункту).
agreement-law-court = Сотко чейинки жана соттогу аракеттерди, талаштын маңызы боюнча билдирүүлөрдү агенттик (камсыздандыруучу) менен алдын ала макулдашуу керек (эрежелердин 47.3-пункту).
agreement-law-recovery = Карызды өндүрүү жана жөнгө салуу боюнча бардык аракеттерди пайда көрүүчү агенттик (камсыздандыруучу) менен жазуу жүзүндө макулдашат (эрежелердин 37.6-пункту).
agreement-law-contract = Кандай аракетке макулдук керек экени жана ансыз эмне болору келишимиңизде жазылган.
agreement-press-send =
    { "" }
    Баары туурабы? Биринчи баскычты бассаңыз, суроо катталат.
agreement-button-send = ✅ Суроону жөнөтүү
agreement-change-act = ✏️ Аракет
agreement-change-contract = ✏️ Келишим
agreement-change-text = ✏️ Кененирээк
agreement-change-by = ✏️ Кайсы күнгө
agreement-change-who = ✏️ Ким сурайт
agreement-change-draft = 📎 Долбоор
agreement-sent =
    <b>Макулдук суроо катталды</b>
    Кайрылуу: <code>{ $number }</code>
agreement-told-given =
    🤝 <b>Макулдук берилди.</b> <code>{ $number }</code> кайрылуусу.
    Агенттиктин документи: { $paper }, күнү: { $day }. Сураган аракетиңиздин чегинен чыкпаңыз.
agreement-told-given-with-conditions =
    🤝 <b>Макулдук шарт менен берилди.</b> <code>{ $number }</code> кайрылуусу.
    Агенттиктин документи: { $paper }, күнү: { $day }.
    Шарттары: { $text }

    Шарттар аткарылмайынча аракет кылбаңыз.
agreement-told-refused =
    ⛔ <b>Агенттик макулдук берген жок.</b> <code>{ $number }</code> кайрылуусу.
    Агенттиктин документи: { $paper }, күнү: { $day }.
    Себептери: { $text }

    Аракет кылбаңыз. Башка вариантты адис менен талкууласа болот.
agreement-card-given = 🤝 Макулдук берилди. Агенттиктин документи: { $paper }, күнү: { $day }.
agreement-card-given-with-conditions = 🤝 Макулдук шарт менен берилди. Агенттиктин документи: { $paper }, күнү: { $day }. Шарттары: { $text }
agreement-card-refused = ⛔ Макулдук берилген жок: аракет кылбаңыз. Агенттиктин документи: { $paper }, күнү: { $day }. Себептери: { $text }
desk-usage-consent = Мындай жазыңыз: /consent given КҮНҮ НОМЕРИ; /consent conditions КҮНҮ НОМЕРИ: шарттары; /consent refused КҮНҮ НОМЕРИ: себептери. Күнү мындай болсун: 2026-11-20.
desk-consent-kept = 🤝 Макулдук суроого жооп сакталды. Экспорттоочуга билдирилди.
