### Cards of products. Icons: 📝 request · ⚖️ compare · 👥 who used it · § clause · 💬 contact.

catalogue-button-apply = 📝 Оставить заявку
catalogue-button-deals = 👥 Кто воспользовался
catalogue-button-clause = 📖 Пункт правил по номеру
catalogue-button-contact = 💬 Оставить контакт
catalogue-part-parties = Кто участвует
catalogue-part-takes = Шаги и условия
catalogue-part-parameters = Сумма, срок, цена
catalogue-part-risks = Риски
catalogue-part-used_by = Прошлые сделки
catalogue-part-rules = Правила и источник
catalogue-sources = Источники
catalogue-compare =
    <b>{ $name }</b>
    С каким продуктом сравнить?
catalogue-summary-take =
    { "" }
    Перешлите это сообщение в организацию или возьмите с собой. Если нужна помощь, оставьте контакт: специалист агентства ответит на вопросы.
catalogue-ask-clause =
    { "" }
    Напишите номер пункта правил страхования займов, от 1 до { $last }, например 47.1.
catalogue-clause-range = Такого пункта нет. Напишите номер от 1 до { $last }, например 47.1.
catalogue-ask-deals =
    <b>Кто уже воспользовался</b>
    Напишите товар или страну либо выберите товар.
catalogue-deals-none = В брошюре таких сделок нет. Попробуйте другой товар или страну.

catalogue-button-agency = 🏛 Об агентстве
catalogue-button-abroad = 🌍 За рубежом
catalogue-button-buyer = 🇬🇧 For foreign buyers
