### Cards of products. Icons: 📝 request · ⚖️ compare · 👥 who used it · § clause · 💬 contact.

catalogue-button-apply = 📝 Өтүнмө калтыруу
catalogue-button-deals = 👥 Ким пайдаланды
catalogue-button-clause = 📖 Эреже пункту номери менен
catalogue-button-contact = 💬 Байланыш калтыруу
catalogue-part-parties = Ким катышат
catalogue-part-takes = Кадамдар жана шарттар
catalogue-part-parameters = Сумма, мөөнөт, баа
catalogue-part-risks = Тобокелдиктер
catalogue-part-used_by = Мурунку бүтүмдөр
catalogue-part-rules = Эрежелер, булак
catalogue-sources = Булактар
catalogue-compare =
    <b>{ $name }</b>
    Кайсы продукт менен салыштыралы?
catalogue-summary-take =
    { "" }
    Бул билдирүүнү ошол уюмга жөнөтүңүз же өзүңүз менен ала барыңыз. Жардам керек болсо, байланышыңызды калтырыңыз: агенттиктин адиси суроолоруңузга жооп берет.
catalogue-ask-clause =
    { "" }
    Насыяларды камсыздандыруу эрежелеринин пунктунун номерин жазыңыз: 1ден { $last } чейин, мисалы 47.1.
catalogue-clause-range = Мындай пункт жок. 1ден { $last } чейинки номерди жазыңыз, мисалы 47.1.
catalogue-ask-deals =
    <b>Ким пайдаланган</b>
    Товарды же өлкөнү жазыңыз, же товарды тандаңыз.
catalogue-deals-none = Брошюрада мындай бүтүм жок. Башка товарды же өлкөнү жазып көрүңүз.

catalogue-button-agency = 🏛 Агенттик жөнүндө
catalogue-button-abroad = 🌍 Чет өлкөдө
catalogue-button-buyer = 🇬🇧 For foreign buyers
