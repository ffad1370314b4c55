### What every conversation shares. Icons: ⚠️ not understood · ⬅️ back · ✖️ stop · 💬 specialist · 🏠 menu.

kit-attention = ⚠️
kit-progress = <b>{ $step }-қадам, барлығы { $steps }</b>
kit-back = ⬅️ Артқа
kit-cancel = ✖️ Тоқтату
kit-specialist = 💬 Маманмен байланысу
kit-menu = 🏠 Басты мәзір
kit-text-wanted = Мұнда мәтінмен немесе түймемен жауап беру керек. Қайта жазып көріңізші.
kit-too-long = Мәтін тым ұзын. Қысқартып, { $longest } таңбаға сыйғызуыңызды өтінеміз.
kit-press-a-button = Мұнда жауап түймемен беріледі. Төмендегі түймелердің бірін таңдаңыз.
kit-set-aside = Жауаптарыңыз сақталды. Агенттікке әзірге ештеңе жіберілген жоқ.
kit-files-came = 📎 { $count } файл алынды.
kit-paper-coming = Дайындалуда. Файл осы чатқа келеді.
kit-which-country = Бұл бірнеше елдің атауы болуы мүмкін. Керегін түймемен таңдаңыз немесе дәлірек жазыңыз.
kit-no-country = Мұндай ел табылмады. Атауын толық жазыңызшы, мысалы: Өзбекстан.

zone-asia-almaty = { $moment } (Астана уақыты)
zone-asia-bishkek = { $moment } (Бішкек уақыты)
