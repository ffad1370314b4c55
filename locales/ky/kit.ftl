### What every conversation shares. Icons: ⚠️ not understood · ⬅️ back · ✖️ stop · 💬 specialist · 🏠 menu.

kit-attention = ⚠️
kit-progress = <b>Кадам: { $step } / { $steps }</b>
kit-back = ⬅️ Артка
kit-cancel = ✖️ Токтотуу
kit-specialist = 💬 Адиске кайрылуу
kit-menu = 🏠 Башкы меню
kit-text-wanted = Бул жерде текст же баскыч менен жооп бериңиз. Кайра жазып көрүңүзчү.
kit-too-long = Текст өтө узун. Кыскартып, { $longest } белгиге батырышыңызды суранабыз.
kit-press-a-button = Бул жерде жооп баскыч менен берилет. Төмөнкү баскычтардын бирин тандаңыз.
kit-set-aside = Жоопторуңуз сакталды. Агенттикке азырынча эч нерсе жөнөтүлгөн жок.
kit-files-came = 📎 { $count } файл алынды.
kit-paper-coming = Даярдалууда. Файл ушул чатка келет.
kit-which-country = Бул бир нече өлкөнүн аталышы болушу мүмкүн. Керектүүсүн баскыч менен тандаңыз же так жазыңыз.
kit-no-country = Мындай өлкө табылган жок. Атын толук жазып коюңузчу, мисалы: Өзбекстан.

zone-asia-almaty = { $moment } (Астана убактысы)
zone-asia-bishkek = { $moment } (Бишкек убактысы)
