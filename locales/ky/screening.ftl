screening-level-favourable = Жагымдуу
screening-level-attention = Көңүл буруу керек
screening-level-not-enough-data = Маалымат жетишсиз
screening-level-specialist = Адис карашы керек
screening-level-high-risk = Тобокелдиги жогору

screening-reason-confirmed-binding-hit = Адис сатып алуучу милдеттүү тизмеде бар экенин ырастады: { $detail }.
screening-reason-strong-hit = Аталышы тизмедеги жазууга абдан жакын: { $detail }. Адис маалыматтарды салыштырат.
screening-reason-review-hit = Аталышы тизмедеги жазууга окшош: { $detail }. Адис маалыматтарды салыштырат.
screening-reason-country-not-classified = Өлкөнүн тобокелдик категориясы жок; аны адис карайт.
screening-reason-country-unknown = Өлкө тобокелдик категорияларынын таблицасында жок; аны адис карайт.
screening-reason-no-lists = Бир да санкциялык тизме жүктөлгөн эмес, аталыш бир да чыныгы тизме менен салыштырылган жок.
screening-reason-national-list-missing = «{ $detail }» булагынын маалыматы жок; аталыш аны менен салыштырылган жок.
screening-reason-list-old = «{ $detail }» тизмеси уруксат берилген мөөнөттөн эски; текшерүүнү жаңысы менен кайталоо керек.
screening-reason-country-high = Өлкөнүн тобокелдик категориясы: { $detail }, эң жогоркусу 7.
screening-reason-country-low = Өлкөнүн тобокелдик категориясы: { $detail }.
screening-reason-identifier-bad = { $detail } номери бул өлкөнүн номерине окшобойт. Текшерип көрүңүзчү.
screening-reason-identifier-missing = Каттоо номери көрсөтүлгөн эмес: аталышы боюнча гана изделди.
screening-reason-identifier-unchecked = Бул өлкөнүн { $detail } номерин текшере турган эреже бизде жок.
screening-reason-identifier-good = { $detail } номери туура көрүнөт. Бирок бул фирма бар экенин далилдебейт.
screening-reason-confirmed-informative-hit = Адис сатып алуучу маалымат тизмесинде бар экенин ырастады. Бул кандай эске алынарын андеррайтер айтат.
screening-reason-to-compare = Сатып алуучу жөнүндө маалыматтарды салыштыруу керек. Муну адис жасайт, анын жообуна чейин корутунду жок.
screening-reason-hits-cleared = Адис маалыматтарды салыштырды: тоскоолдук табылган жок.
screening-reason-delays-long = Сиздин айтууңузча, сатып алуучу төлөмдү 30 күндөн ашык кечиктирген.
screening-reason-delays-short = Сиздин айтууңузча, сатып алуучу төлөмдү 30 күнгө чейин кечиктирген.
screening-reason-delays-none = Сиздин айтууңузча, сатып алуучу убагында төлөгөн.
screening-reason-trade-new = Бул сатып алуучу менен мурда соода кылган эмессиз.
screening-reason-trade-known = Бул сатып алуучу менен мурдатан соода кыласыз.
screening-reason-terms-long = Төлөм 180 күндөн узак мөөнөткө кийинкиге калтырылат.
screening-reason-no-hit = Жүктөлгөн тизмелерден дал келүү табылган жок.

screening-notice-no-lists = Бир да санкциялык тизме жүктөлгөн эмес; ойдон чыгарылган үлгүлөрдөн гана изделди.
screening-notice-list-missing = { $title }: маалымат жок, салыштырылган жок.
screening-notice-list-old = { $title }: { $days ->
    [one] { $days } күн
   *[other] { $days } күн
  } өттү, уруксат берилген мөөнөттөн эски.
screening-notice-list-undated = { $title }: күнү белгисиз.

screening-not-checked-ownership = Фирманын ээлери жана жетекчилери
screening-not-checked-court-and-debt = Сот иштери жана карыздар
screening-not-checked-creditworthiness = Финансылык отчёттуулук жана төлөө жөндөмү
screening-not-checked-politically-exposed = Саясий маанилүү адамдар

screening-identifier-looks-valid = Туура көрүнөт; бирок бул фирма бар экенин далилдебейт.
screening-identifier-wrong-length = Узундугу же белгилери бул өлкөнүн номерине туура келбейт.
screening-identifier-wrong-check-digit = Текшерүү цифрасы дал келбейт: ката терилиши мүмкүн.
screening-identifier-unknown-rules = Бул өлкөнүн номери үчүн эреже жок.

screening-for-identifier-equal = номери бирдей
screening-for-same-words = бардык сөздөрү бирдей
screening-for-most-words = сөздөрүнүн көбү бирдей
screening-for-rare-word = сейрек сөзү бирдей
screening-for-patronymic-same = атасынын аты бирдей
screening-for-country-same = өлкөсү бирдей

screening-against-identifier-different = номери башка
screening-against-country-different = өлкөсү башка
screening-against-kind-different = бири — жеке адам, экинчиси — андай эмес
screening-against-words-differ = айрым сөздөрү башка
screening-against-words-missing = биринде сөз көбүрөөк
screening-against-patronymic-different = атасынын аты башка
screening-against-number-different = аталыштагы сан башка
screening-against-form-different = укуктук формасы башка

screening-list-updated = { $list }: { $entries ->
    [one] { $entries } жазуу
   *[other] { $entries } жазуу
  }; жаңысы { $added }, чыгарылганы { $removed }, өзгөргөнү { $changed }.
screening-list-left-out-no-name = Аты жок болгондуктан өткөрүп жиберилгени: { $count }.
screening-list-left-out-alias-without-record = Жазуусу жок лакап аттар өткөрүп жиберилди: { $count }.
screening-list-left-out-damaged-alias = Бош лакап аттар өткөрүп жиберилди: { $count }.
screening-list-unchanged = { $list }: өзгөрүү жок.
screening-list-failed = { $list }: { $why }; мурдагы тизме күчүндө.
screening-list-refused = { $list }: { $why }; мурдагы тизме күчүндө.
screening-list-status = { $list }: { $entries ->
    [one] { $entries } жазуу
   *[other] { $entries } жазуу
  }, күнү { $as-of }, текшерилгени { $checked }
screening-list-absent = { $list }: жүктөлгөн эмес.
screening-no-addresses = Бир да тизменин дареги жок. Аларды { $file } файлында көрсөтүңүз.
