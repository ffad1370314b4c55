screening-level-favourable = Қолайлы
screening-level-attention = Назар аудару қажет
screening-level-not-enough-data = Дерек жеткіліксіз
screening-level-specialist = Маман қарауы керек
screening-level-high-risk = Тәуекелі жоғары

screening-reason-confirmed-binding-hit = Маман сатып алушының міндетті тізімде бар екенін растады: { $detail }.
screening-reason-strong-hit = Атауы тізімдегі жазбаға өте жақын: { $detail }. Маман мәліметтерді салыстырады.
screening-reason-review-hit = Атауы тізімдегі жазбаға ұқсайды: { $detail }. Маман мәліметтерді салыстырады.
screening-reason-country-not-classified = Елдің тәуекел санаты жоқ; оны маман қарайды.
screening-reason-country-unknown = Ел тәуекел санаттарының кестесінде жоқ; оны маман қарайды.
screening-reason-no-lists = Бірде-бір санкциялық тізім жүктелмеген, атау бірде-бір нақты тізіммен салыстырылған жоқ.
screening-reason-national-list-missing = «{ $detail }» дереккөзі қолжетімсіз; атау онымен салыстырылған жоқ.
screening-reason-list-old = «{ $detail }» тізімі рұқсат етілген мерзімнен ескі; тексеруді жаңасымен қайталау қажет.
screening-reason-country-high = Елдің тәуекел санаты: { $detail }, ең жоғарысы 7.
screening-reason-country-low = Елдің тәуекел санаты: { $detail }.
screening-reason-identifier-bad = { $detail } нөмірі бұл елдің нөміріне ұқсамайды. Тексеріп көріңізші.
screening-reason-identifier-missing = Тіркеу нөмірі көрсетілмеген: іздеу тек атауы бойынша жүргізілді.
screening-reason-identifier-unchecked = Бұл елдің { $detail } нөмірін тексеретін ереже бізде жоқ.
screening-reason-identifier-good = { $detail } нөмірі дұрыс сияқты. Бұл компанияның бар екенін дәлелдемейді.
screening-reason-confirmed-informative-hit = Маман сатып алушының анықтамалық тізімде бар екенін растады. Мұның қалай ескерілетінін андеррайтер айтады.
screening-reason-to-compare = Сатып алушы туралы мәліметтерді салыстыру қажет. Мұны маман жасайды, оның жауабына дейін қорытынды жоқ.
screening-reason-hits-cleared = Маман мәліметтерді салыстырды: кедергі табылған жоқ.
screening-reason-delays-long = Сіздің айтуыңызша, сатып алушы төлемді 30 күннен артық кешіктірген.
screening-reason-delays-short = Сіздің айтуыңызша, сатып алушы төлемді 30 күнге дейін кешіктірген.
screening-reason-delays-none = Сіздің айтуыңызша, сатып алушы уақытында төлеген.
screening-reason-trade-new = Бұл сатып алушымен бұрын сауда жасамағансыз.
screening-reason-trade-known = Бұл сатып алушымен бұрыннан сауда жасайсыз.
screening-reason-terms-long = Төлем 180 күннен ұзақ мерзімге кейінге қалдырылады.
screening-reason-no-hit = Жүктелген тізімдерден сәйкестік табылған жоқ.

screening-notice-no-lists = Бірде-бір санкциялық тізім жүктелмеген; іздеу тек ойдан шығарылған үлгілер бойынша жүргізілді.
screening-notice-list-missing = { $title }: дерек жоқ, салыстырылған жоқ.
screening-notice-list-old = { $title }: { $days ->
    [one] { $days } күн
   *[other] { $days } күн
  } өтті, рұқсат етілген мерзімнен ескі.
screening-notice-list-undated = { $title }: күні белгісіз.

screening-not-checked-ownership = Компанияның иелері мен басшылары
screening-not-checked-court-and-debt = Сот істері мен берешек
screening-not-checked-creditworthiness = Қаржылық есептілік пен төлем қабілеті
screening-not-checked-politically-exposed = Жария лауазымды тұлғалар

screening-identifier-looks-valid = Дұрыс сияқты; бұл компанияның бар екенін дәлелдемейді.
screening-identifier-wrong-length = Ұзындығы немесе таңбалары бұл елдің нөміріне сай емес.
screening-identifier-wrong-check-digit = Бақылау цифры сәйкес келмейді: қате терілген болуы мүмкін.
screening-identifier-unknown-rules = Бұл елдің нөміріне арналған ереже жоқ.

screening-for-identifier-equal = нөмірі бірдей
screening-for-same-words = барлық сөзі бірдей
screening-for-most-words = сөздерінің көбі бірдей
screening-for-rare-word = сирек сөзі бірдей
screening-for-patronymic-same = әкесінің аты бірдей
screening-for-country-same = елі бірдей

screening-against-identifier-different = нөмірі басқа
screening-against-country-different = елі басқа
screening-against-kind-different = бірі — жеке тұлға, екіншісі — емес
screening-against-words-differ = кейбір сөздері бөлек
screening-against-words-missing = біреуінде сөз көбірек
screening-against-patronymic-different = әкесінің аты басқа
screening-against-number-different = атауындағы сан басқа
screening-against-form-different = құқықтық нысаны басқа

screening-list-updated = { $list }: { $entries ->
    [one] { $entries } жазба
   *[other] { $entries } жазба
  }; жаңасы { $added }, шығарылғаны { $removed }, өзгергені { $changed }.
screening-list-left-out-no-name = Аты жоқ болғандықтан өткізіп жіберілген жазбалар: { $count }.
screening-list-left-out-alias-without-record = Жазбасы жоқ бүркеншік аттар өткізіп жіберілді: { $count }.
screening-list-left-out-damaged-alias = Бос бүркеншік аттар өткізіп жіберілді: { $count }.
screening-list-unchanged = { $list }: өзгеріс жоқ.
screening-list-failed = { $list }: { $why }; бұрынғы тізім қолданыста.
screening-list-refused = { $list }: { $why }; бұрынғы тізім қолданыста.
screening-list-status = { $list }: { $entries ->
    [one] { $entries } жазба
   *[other] { $entries } жазба
  }, күні { $as-of }, тексерілгені { $checked }
screening-list-absent = { $list }: жүктелмеген.
screening-no-addresses = Ешбір тізімнің мекенжайы жоқ. Оларды { $file } файлында көрсетіңіз.
