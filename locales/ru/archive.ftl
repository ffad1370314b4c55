### Everything that a person sent. Icon: 📦 everything sent.

archive-button = 📦 Всё, что я отправил
archive-ask =
    <b>📦 Всё, что вы отправили</b>
    Соберём ваши обращения, сообщения и файлы в архив ZIP и пришлём сюда. Если файлов много, архив придёт частями.
archive-button-send = 📦 Собрать и прислать
archive-on-its-way = 📦 Готовим архив. Частей: { $parts }.
archive-nothing = Пока собирать нечего: обращений нет.
archive-caption = 📦 Всё, что вы отправили: часть { $part } из { $parts }. Список сообщений и файлов — в contents.json первой части.
