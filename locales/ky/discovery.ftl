discovery-unknown = Билбейм

discovery-progress = Суроо: { $number } (эң көбү { $total })

discovery-reason = Сиз { $said } деп жооп бердиңиз; бул продукт ушуга ылайык: { $line }.

discovery-reason-plain = { $line }.

discovery-quote = «{ $text }»

discovery-outcome-products = Бул продуктулар туура келет, эң ылайыктуусу биринчи.
discovery-outcome-referral = Муну башка уюм сунуштайт. Ал жакка кайрылганда көрсөтө турган кыскача маалымат:
discovery-outcome-ask_back = Дагы бир суроого жооп бериңиз.
discovery-outcome-ask_supplier = Өз тобокелдигин жеткирүүчүңүз камсыздандырат: ага бул карточканы жөнөтүңүз.
discovery-outcome-stage_map = Бүтүмүңүз кайсы баскычта экенин караңыз; калганына адис жардам берет.

discovery-stage-tender = Тендер
discovery-stage-talks = Келишим сүйлөшүүлөрү
discovery-stage-production = Өндүрүш
discovery-stage-shipment = Кийин төлөнүүчү жөнөтүү
discovery-stage-buyer_finance = Сатып алуучуда акча жок
discovery-stage-after_shipment = Жөнөткөндөн кийин
discovery-stage-settlement = Валюта менен эсептешүү
discovery-stage-growth = Өнүгүү

discovery-check-passed = Аткарылды: { $what }
discovery-check-open = Текшерүү керек: { $what }
discovery-check-non_raw_kazakh = товар, иш же кызмат казакстандык жана чийки заттык эмес
discovery-check-non_raw_kazakh-failed = Агенттиктин милдети — казакстандык чийки заттык эмес экспорт. Сиздин учурда эмне мүмкүн экенин адис айтат.
discovery-check-provider = кызмат берүүчү жана аны каржылаган уюм жүктөлгөн тизмелерде жок
discovery-check-provider-failed = { $name } { $list } тизмесинде бар ({ $date }): адегенде банкыңыздын комплаенсине кайрылыңыз.
discovery-check-export_loan = насыя экспорттук келишимге жумшалат, долбоорлук каржылоо эмес
discovery-check-export_loan-failed = Инвестициялык долбоорго алынган насыя долбоорлук каржылоону камсыздандырууга кирет.
discovery-check-deferred_contract = келишимдин төлөмү кийинкиге калтырылган
discovery-check-deferred_contract-failed = Экспорт алдындагы каржылоого төлөмү кийинкиге калтырылган келишим керек. Насыяларды камсыздандырууну караңыз.
discovery-check-amount_cap = кепилдик суммасы чегинен ашпайт
discovery-check-amount_cap-failed = Кепилдик { $limit } суммасы менен чектелет.
discovery-check-term_cap = кепилдиктин мөөнөтү келишимден узак эмес
discovery-check-term_cap-failed = Кепилдик келишимден узак болбойт: эң көбү { $months } ай.
discovery-check-bank_limit = банкыңызда агенттикке лимит бар
discovery-check-bank_limit-failed = Банктын агенттикке лимити болбосо, бул кепилдик мүмкүн эмес; башка жолун адистен сураңыз.
discovery-check-term = мөөнөтү эки жылга чейин
discovery-check-term-failed = Эки жылдан ашса, банк агенттиктин аманатысыз, өз каражатынан каржылайт.
discovery-check-borrower = насыя алуучу — Кыргыз Республикасынын юридикалык жагы
discovery-check-borrower-failed = Фонд Кыргыз Республикасында катталган юридикалык жактарга гана насыя берет.
discovery-check-russian_share = россиялык бөлүктүн үлүшү { $limit }%дан кем эмес
discovery-check-russian_share-failed = Россиялык бөлүктүн үлүшү { $limit }%дан төмөн.
discovery-check-own_contribution = өз салымы { $limit }%дан кем эмес
discovery-check-own_contribution-failed = Өз салымы { $limit }%дан төмөн.
discovery-check-amount = суммасы { $limit } АКШ долларынан ашпайт
discovery-check-amount-failed = Суммасы { $limit } АКШ долларынан ашат.
discovery-check-loan_term = мөөнөтү максатына туура: эң көбү { $limit } ай
discovery-check-loan_term-failed = Бул максатка мөөнөт эң көбү { $limit } ай.
discovery-check-grace = негизги сумманы жылдыруу эң көбү { $limit } ай
discovery-check-grace-failed = Негизги сумманы эң көбү { $limit } айга жылдырса болот.
discovery-check-currency = валютасы — рубль, АКШ доллары же евро
discovery-check-currency-failed = Фонд рубль, АКШ доллары же евро менен гана берет.
discovery-check-prohibited_purpose = ишмердүүлүккө фонд тыюу салган эмес
discovery-check-prohibited_purpose-failed = Фонд бул ишмердүүлүктү каржылабайт.
discovery-check-project_financing_cap = долбоорду каржылоо { $limit } теңгеден ашпайт
discovery-check-project_financing_cap-failed = Долбоорду каржылоо { $limit } теңгеден ашат.
discovery-check-in_force = тартип колдонулуп жатат (башталган күнү: { $from })
discovery-check-in_force-failed = Тартип күчүнө кире турган күн: { $from }
discovery-check-bank_takes_part = банкыңыз катышат жана лимити бар
discovery-check-bank_takes_part-failed = Фондго банк кайрылат: катышкан башка банктан сураңыз.
discovery-check-specialist = санкция же акча адалдоо белгилери жок
discovery-check-specialist-failed = Муну адис карайт; чатта эч нерсе чечилбейт.

discovery-summary-title = { $provider } үчүн кыскача маалымат
discovery-summary-answers = Жоопторуңуз
discovery-summary-checks = Текшерүүлөр
discovery-summary-papers = Булакта аталган документтер
discovery-summary-papers-none = Булакта документтер аталган эмес; уюм айтат.
discovery-summary-note = Бул арыз эмес. Уюм өз эрежелери менен чечет.

discovery-clarify = Сизди туура түшүндүкпү? Тандаңыз же башкача айтыңыз.

discovery-intent-notice = Төлөнбөгөнүн билдирүү
discovery-intent-buyer_check = Сатып алуучуну текшерүү
discovery-intent-premium = Сыйлыкты эсептөө
discovery-intent-payment = Төгүмдөрүм
discovery-intent-case_status = Кайрылуумдун статусу
discovery-intent-language = Тилди алмаштыруу
discovery-intent-human = Адиске кайрылуу
discovery-intent-none = Башкы меню

discovery-stage-map-title = Бүтүмүңүз кайсы баскычта?

discovery-ask-non_raw_kazakh = Товаруңуз, ишиңиз же кызматыңыз казакстандык жана чийки заттык эмеспи? Агенттик казакстандык чийки заттык эмес экспортту колдойт; ар кандай жооп андан ары алып барат.

discovery-s1 = Сиз кимсиз?

discovery-s1-exporter = Экспорттойбуз
discovery-s1-exporter-long = Казакстандык товарды, ишти же кызматты экспорттойбуз
discovery-s1-domestic = Экспортсуз бизнес
discovery-s1-domestic-long = Казакстандагы бизнес, экспорт жок
discovery-s1-bank = Банк
discovery-s1-bank-long = Банк же башка кредиттик уюм
discovery-s1-factor = Факторинг компаниясы
discovery-s1-factor-long = Фактор: дебитордук карызды сатып алабыз
discovery-s1-lessor = Лизинг компаниясы
discovery-s1-lessor-long = Лизинг компаниясы
discovery-s1-investor = Казакстандык инвестор
discovery-s1-investor-long = Казакстандан чет өлкөгө инвестиция салган инвестор
discovery-s1-foreign_buyer = Чет өлкөлүк сатып алуучу
discovery-s1-foreign_buyer-long = Казакстандык товардын, иштин же кызматтын чет өлкөлүк сатып алуучусу
discovery-s1-kg_importer = Кыргызстан, Россиядан импорт
discovery-s1-kg_importer-long = Россиядан сатып алган кыргызстандык компания

discovery-e1 = Сизди эмне тынчсыздандырат же эмне керек?

discovery-e1-nonpayment = Сатып алуучу төлөбөшү мүмкүн
discovery-e1-nonpayment-long = Сатып алуучу төлөбөшү мүмкүн
discovery-e1-sell_invoice = Эсепти сатуу
discovery-e1-sell_invoice-long = Эсепти сатып, акчаны дароо алгыбыз келет
discovery-e1-financing = Каражат керек
discovery-e1-financing-long = Келишимге же долбоорго каражат керек
discovery-e1-advance = Авансты камсыздоо
discovery-e1-advance-long = Сатып алуучу авансына камсыздоо сурайт
discovery-e1-tender = Тендерге камсыздоо
discovery-e1-tender-long = Тендер камсыздоону талап кылат
discovery-e1-performance = Аткарууну камсыздоо
discovery-e1-performance-long = Сатып алуучу келишимди аткарууга камсыздоо сурайт
discovery-e1-backing = Банк кепилдиги үчүн
discovery-e1-backing-long = Банкыбыз өз кепилдигине камсыздоо сурайт
discovery-e1-hedge = Валюта курсу
discovery-e1-hedge-long = Валюта курсу бизге зыян болуп өзгөрүшү мүмкүн
discovery-e1-bonds = Облигация чыгарабыз
discovery-e1-bonds-long = Облигация чыгарабыз
discovery-e1-invest = Чет өлкөгө акча салабыз
discovery-e1-invest-long = Чет өлкөгө акча салабыз

discovery-e2 = Сизге кантип төлөнөт?

discovery-e2-later = Кийин
discovery-e2-later-long = Кийин, төлөмдү кийинкиге калтырып
discovery-e2-later_guaranteed = Кийин, банк кепилдиги менен
discovery-e2-later_guaranteed-long = Кийин, чет өлкөлүк банктын кепилдиги менен
discovery-e2-mixed = Бөлүгү азыр, бөлүгү кийин
discovery-e2-mixed-long = Бөлүгү азыр, бөлүгү кийин
discovery-e2-lc = Аккредитив
discovery-e2-lc-long = Аккредитив менен
discovery-e2-advance = Алдын ала, аванс менен
discovery-e2-advance-long = Алдын ала, аванс менен
discovery-e2-lease = Лизинг аркылуу
discovery-e2-lease-long = Лизинг берүүчү төлөйт
discovery-e2-loan = Сатып алуучунун насыясынан
discovery-e2-loan-long = Сатып алуучунун насыясынан

discovery-e3 = Эмне жеткиресиз жана канча сатып алуучуга?

discovery-e3-goods_one = Товар, бир сатып алуучу
discovery-e3-goods_one-long = Товарды бир сатып алуучуга
discovery-e3-goods_many = Товар, көп сатып алуучу
discovery-e3-goods_many-long = Товарды бир нече сатып алуучуга
discovery-e3-works = Иш же кызмат
discovery-e3-works-long = Иш же кызмат

discovery-e4 = Насыяны ким алат жана эмнеге?

discovery-e4-we_working = Биз, жүгүртүүгө
discovery-e4-we_working-long = Биз, жүгүртүү капиталына
discovery-e4-we_project = Биз, инвестдолбоорго
discovery-e4-we_project-long = Биз, инвестициялык долбоорго
discovery-e4-buyer_loan = Сатып алуучу, насыя
discovery-e4-buyer_loan-long = Насыяны сатып алуучу алат
discovery-e4-buyer_lease = Сатып алуучу, лизинг
discovery-e4-buyer_lease-long = Сатып алуучу лизинг алат
discovery-e4-buyer_lc = Сатып алуучу, аккредитив
discovery-e4-buyer_lc-long = Сатып алуучу, аккредитив менен
discovery-e4-on_lender = Андан ары берген банк
discovery-e4-on_lender-long = Алган каражатын андан ары насыяга берген банк
discovery-e4-none = Насыясыз
discovery-e4-none-long = Насыясыз

discovery-e5 = Сизге кантип төлөнөт жана насыяда эмне кыйын?

discovery-e5-later_collateral = Кийин; күрөө аз
discovery-e5-later_collateral-long = Кийин төлөнөт; күрөө жетпейт
discovery-e5-later_rate = Кийин; пайыз жогору
discovery-e5-later_rate-long = Кийин төлөнөт; үстөк пайыз чени жогору
discovery-e5-later_neither = Кийин; кыйынчылык жок
discovery-e5-later_neither-long = Кийин төлөнөт; күрөө да, чен да кыйынчылык эмес
discovery-e5-advance = Алдын ала, аванс менен
discovery-e5-advance-long = Алдын ала, аванс менен
discovery-e5-other_collateral = Башкача; күрөө аз
discovery-e5-other_collateral-long = Башкача төлөнөт; күрөө жетпейт
discovery-e5-other_enough = Башкача; күрөө жетет
discovery-e5-other_enough-long = Башкача төлөнөт; күрөө жетет

discovery-e6 = Сатып алуучу эмнени кабыл алат?

discovery-e6-guarantee = Агенттиктин кепилдигин
discovery-e6-guarantee-long = Агенттиктин кепилдигин
discovery-e6-insurance = Камсыздандыруу келишимин
discovery-e6-insurance-long = Камсыздандыруу келишимин
discovery-e6-bank = Банктык кепилдикти гана
discovery-e6-bank-long = Банктык кепилдикти гана

discovery-e7 = Кимдин кепилдиги кабыл алынат?

discovery-e7-agency = Агенттиктин кепилдиги
discovery-e7-agency-long = Агенттиктин кепилдиги
discovery-e7-bank = Банктыкы гана
discovery-e7-bank-long = Банктын кепилдиги гана

discovery-e8 = Банкыңыз эмнени кабыл алат?

discovery-e8-insurance = Камсыздандырууну
discovery-e8-insurance-long = Камсыздандырууну
discovery-e8-guarantee = Агенттиктин кепилдигин
discovery-e8-guarantee-long = Агенттиктин кепилдигин

discovery-e9 = Сизге кантип төлөнөт?

discovery-e9-later = Кийин
discovery-e9-later-long = Кийин, төлөмдү кийинкиге калтырып
discovery-e9-mixed = Бөлүгү азыр, бөлүгү кийин
discovery-e9-mixed-long = Бөлүгү азыр, бөлүгү кийин
discovery-e9-lc = Аккредитив
discovery-e9-lc-long = Аккредитив менен
discovery-e9-advance = Алдын ала, аванс менен
discovery-e9-advance-long = Алдын ала, аванс менен
discovery-e9-other = Башкача
discovery-e9-other-long = Башка жол менен

discovery-b1 = Кандай кызмат көрсөтөсүз?

discovery-b1-lend = Насыя берүү
discovery-b1-lend-long = Насыя берүү
discovery-b1-guarantee = Кепилдик
discovery-b1-guarantee-long = Экспорттоочу үчүн кепилдик
discovery-b1-confirm = Аккредитивди ырастоо
discovery-b1-confirm-long = Аккредитивди ырастайбыз
discovery-b1-forward = Валюталык форвард
discovery-b1-forward-long = Экспорттоочу менен валюталык форвард
discovery-b1-several = Бир нече кызмат
discovery-b1-several-long = Бир экспорттоочуга бир нече кызмат

discovery-b2 = Насыяны ким алат жана эмнеге?

discovery-b2-exporter_working = Экспорттоочу, жүгүртүүгө
discovery-b2-exporter_working-long = Экспорттоочу, жүгүртүү капиталына
discovery-b2-exporter_project = Экспорттоочу, долбоорго
discovery-b2-exporter_project-long = Экспорттоочу, инвестициялык долбоорго
discovery-b2-foreign_buyer = Чет өлкөлүк сатып алуучу
discovery-b2-foreign_buyer-long = Чет өлкөлүк сатып алуучу
discovery-b2-other_bank = Башка банк
discovery-b2-other_bank-long = Андан ары насыяга берген башка банк
discovery-b2-none = Эч ким, насыясыз
discovery-b2-none-long = Эч ким, насыясыз

discovery-b3 = Камсыздануучу ким болот?

discovery-b3-exporter = Экспорттоочу
discovery-b3-exporter-long = Экспорттоочу кол коюп, сыйлыкты төлөйт
discovery-b3-bank = Банк
discovery-b3-bank-long = Банк өз зыянын камсыздандырат

discovery-b4 = Кепилдик эмне менен камсыздалат?

discovery-b4-insured_exporter = Экспорттоочу камсыздандырат
discovery-b4-insured_exporter-long = Камсыздандыруу, сыйлыкты экспорттоочу төлөйт
discovery-b4-insured_bank = Өз зыяныбызды
discovery-b4-insured_bank-long = Өз зыяныбызды камсыздандырабыз
discovery-b4-guarantee = Агенттиктин кепилдиги
discovery-b4-guarantee-long = Лимитибиздин чегинде агенттиктин кепилдиги

discovery-f1 = Кантип төлөйсүз же сизге эмне керек?

discovery-f1-advance = Алдын ала, аванс менен
discovery-f1-advance-long = Алдын ала, аванс менен төлөйбүз
discovery-f1-later = Кийин
discovery-f1-later-long = Кийин төлөйбүз
discovery-f1-mixed = Бөлүгү азыр, бөлүгү кийин
discovery-f1-mixed-long = Бөлүгү азыр, бөлүгү кийин
discovery-f1-lc = Аккредитив
discovery-f1-lc-long = Аккредитив менен
discovery-f1-loan = Насыядан
discovery-f1-loan-long = Насыя каражатынан төлөйбүз
discovery-f1-lease = Лизинг аркылуу
discovery-f1-lease-long = Лизинг аркылуу
discovery-f1-performance = Жеткирүүнү камсыздоо
discovery-f1-performance-long = Жеткирүүчү аткарарына камсыздоо

discovery-a1 = Сизге алдын ала төлөнөт, демек, төлөнбөй калуу коркунучу жок. Анда эмне тынчсыздандырат?

discovery-a1-guarantee = Аванска кепилдик
discovery-a1-guarantee-long = Сатып алуучу авансына кепилдик сурайт
discovery-a1-insurance = Авансты камсыздандыруу
discovery-a1-insurance-long = Сатып алуучу авансын камсыздандырууну сурайт
discovery-a1-bank = Банктык кепилдик
discovery-a1-bank-long = Сатып алуучу банктык кепилдик сурайт
discovery-a1-production = Өндүрүүгө акча жок
discovery-a1-production-long = Өндүрүшкө каражат жетпейт
discovery-a1-mixed = Бөлүгү кийин төлөнөт
discovery-a1-mixed-long = Бөлүгү баары бир кийин төлөнөт

discovery-a2 = Сизге лизинг берүүчү же банк төлөйт, тобокелдикти ошол көтөрөт. Сизге эмне керек?

discovery-a2-lessor = Лизинг берүүчүнү коргоо
discovery-a2-lessor-long = Лизинг берүүчүнү коргоо
discovery-a2-lender = Насыя берүүчүнү коргоо
discovery-a2-lender-long = Насыя берүүчүнү коргоо
discovery-a2-own_lease = Лизингди өзүбүз беребиз
discovery-a2-own_lease-long = Сатып алуучуга лизингди өзүбүз беребиз
discovery-a2-own_deferral = Мөөнөттү өзүбүз беребиз
discovery-a2-own_deferral-long = Сатып алуучуга төлөмдү кийинкиге өзүбүз калтырабыз

discovery-a3 = Насыясыз. Каражат эмнеге керек?

discovery-a3-shipped = Товар жөнөтүлдү
discovery-a3-shipped-long = Товар жөнөтүлдү, акысы кийин төлөнөт
discovery-a3-prepay = Өндүрүшкө, алдын ала төлөм
discovery-a3-prepay-long = Өндүрүшкө; сатып алуучу алдын ала төлөй алмак
discovery-a3-buyer_loan = Насыя сатып алуучуга керек
discovery-a3-buyer_loan-long = Насыя сатып алуучуга керек
discovery-a3-buyer_lease = Лизинг сатып алуучуга керек
discovery-a3-buyer_lease-long = Лизинг сатып алуучуга керек
discovery-a3-loan_after_all = Насыя алабыз
discovery-a3-loan_after_all-long = Баары бир насыя алабыз

discovery-a4 = Насыя жок. Кандай кызмат көрсөтөсүз?

discovery-a4-factor = Дебитордук карыз алабыз
discovery-a4-factor-long = Дебитордук карызды сатып алабыз
discovery-a4-guarantee = Кепилдик
discovery-a4-guarantee-long = Экспорттоочу үчүн кепилдик
discovery-a4-confirm = Аккредитивди ырастоо
discovery-a4-confirm-long = Аккредитивди ырастайбыз
discovery-a4-forward = Валюталык форвард
discovery-a4-forward-long = Экспорттоочу менен валюталык форвард
discovery-a4-several = Бир нече кызмат
discovery-a4-several-long = Бир экспорттоочуга бир нече кызмат
