### Everything that a person sent. Icon: 📦 everything sent.

archive-button = 📦 Жібергенімнің бәрі
archive-ask =
    <b>📦 Жібергеніңіздің бәрі</b>
    Өтінімдеріңізді, хаттарыңызды және файлдарыңызды ZIP архивіне жинап, осында жібереміз. Файлдар көп болса, архив бірнеше бөлік болып келеді.
archive-button-send = 📦 Жинап жіберу
archive-on-its-way = 📦 Архив дайындалуда. Бөліктер саны: { $parts }.
archive-nothing = Әзірге жинайтын ештеңе жоқ: өтінім берілмеген.
archive-caption = 📦 Жібергеніңіздің бәрі. Бөлік: { $part } / { $parts }. Хаттар мен файлдардың тізімі бірінші бөліктегі contents.json файлында.
