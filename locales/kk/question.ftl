### A question to a specialist. Icons: ✅ send · ⬅️ back.

question-ask =
    <b>Маманға сұрақ</b>
    Сұрағыңызды бір хатпен жазыңыз. Файл қосуға да болады.
question-ask-demand =
    <b>Кепілдік бойынша талап</b>
    Талапты кім және қашан қойғанын немесе оны неге күтіп отырғаныңызды жазыңыз. Файл қосуға да болады.
question-ask-data =
    <b>Дербес деректер туралы сұрау</b>
    Не қажет екенін жазыңыз: деректеріңіздің көшірмесі, оларды түзету немесе жою.
question-left =
    { "" }
    Жазып, бірақ жібермеген мәтініңіз:
    <blockquote>{ $left }</blockquote>
question-button-this = ✅ Осы мәтінді жіберу
question-confirm =
    <b>Сұрақты жіберейік пе?</b>
    <blockquote>{ $text }</blockquote>
    Жауапты алатын тұлға:
question-button-send = ✅ Жіберу
question-sent =
    ✅ <b>Сұрақ жіберілді.</b> Нөмірі: <code>{ $number }</code>
    Маман осы чатта жауап береді.
question-button-back = ⬅️ Қайту
