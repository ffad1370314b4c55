### A question to a specialist. Icons: ✅ send · ⬅️ back.

question-ask =
    <b>Адиске суроо</b>
    Сурооңузду бир кат менен жазыңыз. Файл кошсоңуз да болот.
question-ask-demand =
    <b>Кепилдик боюнча талап</b>
    Талапты ким жана качан койгонун же аны эмне үчүн күтүп жатканыңызды жазыңыз. Файл кошсоңуз да болот.
question-ask-data =
    <b>Жеке маалыматтар жөнүндө суроо-талап</b>
    Эмне керек экенин жазыңыз: маалыматтарыңыздын көчүрмөсү, аларды оңдоо же өчүрүү.
question-left =
    { "" }
    Сиз жазып, жөнөтпөгөн текст:
    <blockquote>{ $left }</blockquote>
question-button-this = ✅ Ушул текстти жөнөтүү
question-confirm =
    <b>Ушул суроону жөнөтөсүзбү?</b>
    <blockquote>{ $text }</blockquote>
    Жооп кимге келет:
question-button-send = ✅ Жөнөтүү
question-sent =
    ✅ <b>Суроо жөнөтүлдү.</b> Номери: <code>{ $number }</code>
    Адис ушул чатта жооп берет.
question-button-back = ⬅️ Кайтуу
